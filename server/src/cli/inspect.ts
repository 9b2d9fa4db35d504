/** `pinscope inspect`: what every async body keeps at every suspension point, and what every type is. */
import type { Inspection, LineIndex } from '../analysis.ts';
import { type CliRange, cliRange, type Problem } from './report.ts';
import { openSession, type SessionOptions } from './session.ts';

export interface InspectOptions extends SessionOptions {
  readonly json: boolean;
}

type Held = Inspection['coroutines'][number]['suspensions'][number]['held'][number];

/** The JSON of ARCHITECTURE.md, "CLI contract". */
interface InspectedFile {
  readonly path: string;
  readonly coroutines: readonly InspectedCoroutine[];
  readonly types: readonly { name: string; range: CliRange; unpin: string; because: readonly string[] }[];
}

interface InspectedCoroutine {
  readonly name: string;
  readonly kind: string;
  readonly range: CliRange;
  readonly parent: number | null;
  readonly parameters: readonly ({ name: string } & InspectedType)[];
  readonly captures: readonly ({ name: string; by: string } & InspectedType)[];
  readonly suspensions: readonly {
    range: CliRange;
    macro: string | null;
    held: readonly InspectedHeld[];
    witness: readonly InspectedHeld[];
  }[];
}

interface InspectedType {
  readonly type: string | null;
  readonly resolvedType: string | null;
}

interface InspectedHeld extends InspectedType {
  readonly name: string | null;
  /** Of a variable that a macro of the code's own declares: it has no place in the text. */
  readonly nameInMacro?: string;
  readonly origin: string | null;
  readonly declaration: CliRange;
  readonly role: string;
  readonly value: string;
  readonly why: readonly string[];
  readonly borrowsFrom: readonly { name: string | null; declaration: CliRange }[];
}

/** @returns the exit code: 0, or 2 when something could not be read. */
export async function inspect(paths: readonly string[], options: InspectOptions): Promise<number> {
  const session = await openSession(paths, options);
  const files: InspectedFile[] = [];
  for await (const { path, uri } of session.files()) {
    const inspection = await session.analysis.inspect(uri);
    if (inspection === null)
      session.problems.push({ path, message: 'The analysis failed; see the log above.' });
    else files.push(inspectedFile(path, session.analysis.lines(uri)!, inspection));
  }
  session.analysis.dispose();
  const { problems } = session;
  process.stdout.write(
    options.json ? `${JSON.stringify({ version: 1, problems, files }, null, 2)}\n` : asText(problems, files),
  );
  return problems.length > 0 ? 2 : 0;
}

function inspectedFile(path: string, lines: LineIndex, inspection: Inspection): InspectedFile {
  const typed = (type: Held['type']): InspectedType => ({
    type: inspection.display(type),
    resolvedType: inspection.resolved(type),
  });
  const held = (one: Held): InspectedHeld => ({
    name: isMacros(one) ? null : one.name,
    ...(isMacros(one) && one.name !== null && { nameInMacro: one.name }),
    origin: one.origin,
    ...typed(one.type),
    declaration: cliRange(lines, one.declaration),
    role: one.role,
    value: one.value,
    why: one.why.map(({ kind }) => kind),
    borrowsFrom: one.borrowsFrom.map((edge) => ({
      name: isMacros(edge) ? null : edge.name,
      declaration: cliRange(lines, edge.declaration),
    })),
  });
  return {
    path,
    coroutines: inspection.coroutines.map((coroutine) => ({
      name: coroutine.name,
      kind: coroutine.kind,
      range: cliRange(lines, coroutine.span),
      parent: coroutine.parent,
      parameters: coroutine.parameters.map(({ name, type }) => ({ name, ...typed(type) })),
      captures: coroutine.captures.map(({ name, by, type }) => ({ name, by, ...typed(type) })),
      suspensions: coroutine.suspensions.map((suspension) => ({
        range: cliRange(lines, suspension.span),
        macro: suspension.macro,
        held: suspension.held.map(held),
        witness: suspension.witness.map(held),
      })),
    })),
    types: inspection.types.map(({ name, span, unpin, because }) => ({
      name,
      range: cliRange(lines, span),
      unpin,
      because,
    })),
  };
}

function isMacros({ origin }: Pick<Held, 'origin'>): boolean {
  return origin?.endsWith('!') === true;
}

const UNPIN_WORDS: Readonly<Record<string, string>> = {
  yes: 'Unpin',
  no: '!Unpin',
  conditional: 'Unpin on a condition',
  unknown: 'Unpin unknown',
};

function asText(problems: readonly Problem[], files: readonly InspectedFile[]): string {
  const out = problems.map(({ path, message }) => `problem: ${path}: ${message}`);
  for (const { path, coroutines, types } of files) {
    for (const coroutine of coroutines) {
      const points = coroutine.suspensions.length;
      const { line, column } = coroutine.range.start;
      out.push(
        `${path}:${line}:${column}: ${coroutine.kind} \`${coroutine.name}\`, ${points} suspension point${points === 1 ? '' : 's'}`,
      );
      for (const { name, by, resolvedType: type } of coroutine.captures)
        out.push(`  captures \`${name}\` (${by})${type === null ? '' : `: ${type}`}`);
      coroutine.suspensions.forEach((suspension, index) => {
        const written = suspension.macro === null ? '.await' : `${suspension.macro}!`;
        out.push(
          `  ${index + 1}. ${written} on line ${suspension.range.start.line} ${suspension.held.length === 0 ? 'keeps nothing' : 'keeps'}`,
        );
        for (const held of suspension.held) out.push(`       ${heldLine(held)}`);
        for (const held of suspension.witness) out.push(`       for Send only: ${heldLine(held)}`);
      });
    }
    for (const { name, range, unpin, because } of types) {
      out.push(`${path}:${range.start.line}:${range.start.column}: \`${name}\` is ${UNPIN_WORDS[unpin]}`);
      for (const line of because) out.push(`  ${line}`);
    }
  }
  return out.length === 0 ? 'No async code and no types.\n' : `${out.join('\n')}\n`;
}

function heldLine(held: InspectedHeld): string {
  const written =
    held.nameInMacro === undefined
      ? null
      : `\`${held.nameInMacro}\` in \`${held.origin}\` (line ${held.declaration.start.line})`;
  const name =
    written ??
    (held.name === null ? `a temporary (line ${held.declaration.start.line})` : `\`${held.name}\``);
  const from = held.borrowsFrom.map(
    (edge) => edge.name ?? `the temporary on line ${edge.declaration.start.line}`,
  );
  const parts = [held.role, held.value === 'present' ? null : `value ${held.value}`, held.why.join(' and ')];
  return `${name}${held.resolvedType === null ? '' : `: ${held.resolvedType}`} (${parts.filter((part) => part !== null).join(', ')})${from.length === 0 ? '' : ` → ${from.join(', ')}`}`;
}
