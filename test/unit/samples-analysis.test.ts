/** What a sample's first lines promise of Pinscope is what Pinscope shows there, and mended programs stay quiet. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Analysis, createAnalysis, type Diagnostic } from '../../server/src/analysis.ts';
import { fileHost, toUri } from '../../server/src/base/node/file-host.ts';

const SAMPLES = path.join(import.meta.dirname, '../../samples');
const programs = (folder: string): string[] =>
  readdirSync(path.join(SAMPLES, folder)).map((file) => `${folder}/${file}`);

let analysis: Analysis;

beforeAll(async () => {
  const require = createRequire(import.meta.url);
  const wasm = {
    treeSitter: readFileSync(require.resolve('web-tree-sitter/web-tree-sitter.wasm')),
    rust: readFileSync(require.resolve('tree-sitter-rust/tree-sitter-rust.wasm')),
  };
  analysis = await createAnalysis({ host: fileHost, wasm });
});

afterAll(() => analysis.dispose());

async function findings(file: string): Promise<readonly Diagnostic[]> {
  const uri = toUri(path.join(SAMPLES, file));
  expect(await analysis.loadFile(uri)).toEqual({ ok: true });
  return analysis.diagnostics(uri);
}

/** Names of the rules that say so much, each once. */
const rules = (found: readonly Diagnostic[], ...severities: Diagnostic['severity'][]): string[] =>
  [...new Set(found.filter(({ severity }) => severities.includes(severity)).map(({ rule }) => rule))].sort();

describe('a broken sample shows what its header says', () => {
  test.each([...programs('guide/broken'), ...programs('tokio/broken')])('%s', async (file) => {
    const source = readFileSync(path.join(SAMPLES, file), 'utf8');
    const promised = /^\/\/ Pinscope shows: ([a-z, -]+)$/m.exec(source)?.[1]?.split(', ') ?? [];
    const found = await findings(file);
    const shown = rules(found, 'error', 'warning', 'information');
    const hazards = rules(found, 'error', 'warning');
    expect(promised.filter((rule) => !shown.includes(rule))).toEqual([]);
    expect(hazards.filter((rule) => !promised.includes(rule))).toEqual([]);
  });
});

describe('a mended sample has no hazard left', () => {
  const mended = ['guide/src/bin', 'tokio/src/bin', 'exercises/solutions'].flatMap(programs);

  test.each(mended)('%s', async (file) => {
    expect(rules(await findings(file), 'error', 'warning')).toEqual([]);
  });
});

test('the first exercise shows the self-reference, and its solution does not', async () => {
  const exercise = await findings('exercises/src/bin/e1_find_the_self_reference.rs');
  const solution = await findings('exercises/solutions/e1_find_the_self_reference.rs');
  expect(rules(exercise, 'information')).toEqual(['borrow-across-await']);
  expect(rules(solution, 'information')).toEqual([]);
});
