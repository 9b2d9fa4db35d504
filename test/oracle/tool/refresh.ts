/** Asks rustc again for the truth of the oracle's programs, and writes down what changed. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Truth } from '../truth.ts';
import { distil, sourcesBelow } from './distil.ts';
import { dumpFile, type Toolchain } from './rustc.ts';
import { type Program, printTruth, truthPath } from './store.ts';

export type Refreshed = 'same' | 'new' | 'changed' | { readonly failed: string };

/** Compiles one program and distils it. A string says why that was not possible. */
export function truthOf(program: Program, toolchain: Toolchain): Truth | string {
  const dumps = mkdtempSync(path.join(tmpdir(), 'pinscope-oracle-'));
  try {
    const error = dumpFile(toolchain, program.file, program.edition, program.directory, dumps);
    if (error) return error;
    const { files, problems } = distil(dumps, sourcesBelow(program.directory));
    if (problems.length > 0) return problems.join('\n');
    return { version: 1, files };
  } finally {
    rmSync(dumps, { recursive: true, force: true });
  }
}

/** Refreshes the stored truth; with `keep`, only tells what would change. */
export function refresh(program: Program, toolchain: Toolchain, keep: boolean): Refreshed {
  const truth = truthOf(program, toolchain);
  if (typeof truth === 'string') return { failed: truth };
  const file = truthPath(program);
  const text = printTruth(truth);
  const stored = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (stored === text) return 'same';
  if (!keep) writeFileSync(file, text);
  return stored === null ? 'new' : 'changed';
}
