/**
 * Code is broken most of the time while it is being written: a program cut off anywhere must be analysed without an
 * exception, and quickly. Here every 20th token of every oracle program is a cut, another one in each program;
 * `EVERY_PREFIX=1` takes them all.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type Analysis, createAnalysis, type Edition } from '../../../server/src/analysis.ts';
import { programs } from '../../oracle/tool/store.ts';
import { MemoryHost } from '../support/memory-host.ts';

const LIMIT_MS = 50;
const STEP = process.env.EVERY_PREFIX ? 1 : 20;

const require = createRequire(import.meta.url);
const wasm = {
  treeSitter: readFileSync(require.resolve('web-tree-sitter/web-tree-sitter.wasm')),
  rust: readFileSync(require.resolve('tree-sitter-rust/tree-sitter-rust.wasm')),
};

it('analyses every prefix of every oracle program, in at most 50 ms', async () => {
  const failures: string[] = [];
  const log = (level: string, message: string) => {
    if (level === 'error') failures.push(message);
  };
  const analysis = await createAnalysis({ host: new MemoryHost({}), wasm, log });
  const slow: string[] = [];
  for (const [index, program] of programs(path.resolve('test/oracle/programs')).entries()) {
    analysis.configure({ edition: program.edition as Edition });
    const cuts = [...program.text.matchAll(/\w+|[^\s\w]/g)].map((token) => token.index);
    for (let i = index % STEP; i < cuts.length; i += STEP) {
      const prefix = program.text.slice(0, cuts[i]);
      const time = await fastest(analysis, prefix);
      if (time > LIMIT_MS) slow.push(`${program.id}, cut at ${cuts[i]}: ${time.toFixed()} ms`);
    }
  }
  analysis.dispose();
  expect(failures).toEqual([]);
  expect(slow).toEqual([]);
}, 600_000);

/** The best of up to ten runs with pauses, so that a garbage collection or a busy machine is not held against it. */
async function fastest(analysis: Analysis, text: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 10 && best > LIMIT_MS; run++) {
    if (run > 0) await new Promise((resolve) => setTimeout(resolve, 20 * run));
    const start = performance.now();
    analysis.openDocument('file:///prefix.rs', text, run);
    await analysis.inspect('file:///prefix.rs');
    best = Math.min(best, performance.now() - start);
    analysis.closeDocument('file:///prefix.rs');
  }
  return best;
}
