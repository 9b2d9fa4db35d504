/** Lowers small pieces of Rust for tests and prints them with print-body.ts. */
import { type CfgDecider, lowerBody, lowerItems } from '../../../server/src/hir/index.ts';
import type { Body } from '../../../server/src/hir/model.ts';
import { withDocument } from './parser.ts';
import { printBody, printPattern } from './print-body.ts';

/** The body of the first item in the file that has one, as a build has it that decides `cfg` so. */
export function bodyOf(file: string, cfg?: CfgDecider): Promise<Body> {
  return withDocument(file, (document) => {
    for (const item of lowerItems(document).items) {
      const body = lowerBody(document, item, cfg);
      if (body !== null) return body;
    }
    throw new Error('no item with a body');
  });
}

/** The body of the first function in the file, printed. */
export async function printFile(file: string, cfg?: CfgDecider): Promise<string> {
  return printBody(await bodyOf(file, cfg));
}

/** `code` as the inside of a function with the parameters `a`, `b`, `c` (bindings 0, 1, 2), braces left out. */
export async function printCode(code: string, cfg?: CfgDecider): Promise<string> {
  return (await printFile(`fn f(a: A, b: B, c: C) {\n${code}\n}`, cfg)).slice(1, -1);
}

/** A pattern, in `let … = x;`, printed. Bindings count from 0. */
export async function printLetPattern(pattern: string): Promise<string> {
  const body = await bodyOf(`fn f() { let ${pattern} = x; }`);
  const root = body.exprs[body.root]!;
  const statement = root.kind === 'block' ? root.statements[0] : undefined;
  if (statement?.kind !== 'let') throw new Error('no let statement');
  return printPattern(body, statement.pat);
}
