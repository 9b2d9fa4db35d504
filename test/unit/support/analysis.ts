/** The facade for tests, over files in memory. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Analysis, type AnalysisOptions, createAnalysis } from '../../../server/src/analysis.ts';
import { MemoryHost } from './memory-host.ts';

const require = createRequire(import.meta.url);

/** Errors that the analysis logs are thrown: nothing may fail silently in a test. */
export async function analysisOver(
  files: Readonly<Record<string, string>> = {},
  options: Partial<AnalysisOptions> = {},
): Promise<Analysis> {
  const [treeSitter, rust] = await Promise.all([
    readFile(require.resolve('web-tree-sitter/web-tree-sitter.wasm')),
    readFile(require.resolve('tree-sitter-rust/tree-sitter-rust.wasm')),
  ]);
  return createAnalysis({
    host: new MemoryHost(files),
    wasm: { treeSitter, rust },
    log: (level, message) => {
      if (level === 'error') throw new Error(message);
    },
    ...options,
  });
}
