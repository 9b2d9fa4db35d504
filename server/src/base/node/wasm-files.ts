/** The two WASM files as they lie in `dist/`. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const NAMES = { treeSitter: 'web-tree-sitter.wasm', rust: 'tree-sitter-rust.wasm' } as const;

/** @throws when a file is missing: the installation is broken. */
export async function readWasmFiles(
  directory: string,
): Promise<{ treeSitter: Uint8Array; rust: Uint8Array }> {
  const [treeSitter, rust] = await Promise.all([
    readFile(join(directory, NAMES.treeSitter)),
    readFile(join(directory, NAMES.rust)),
  ]);
  return { treeSitter, rust };
}

export interface CompiledWasmFiles {
  readonly treeSitter: WebAssembly.Module;
  readonly rust: WebAssembly.Module;
}

/**
 * The same, compiled by other threads while this one goes on: called first, it costs the reading only, which is done
 * before the function returns. A start is 10 ms shorter by it. What goes wrong is told to whoever awaits it.
 */
export function compileWasmFiles(directory: string): Promise<CompiledWasmFiles> {
  const compiling = compile(directory);
  compiling.catch(() => {}); // It may be awaited later than it fails.
  return compiling;
}

async function compile(directory: string): Promise<CompiledWasmFiles> {
  const [treeSitter, rust] = await Promise.all([
    WebAssembly.compile(readFileSync(join(directory, NAMES.treeSitter))),
    WebAssembly.compile(readFileSync(join(directory, NAMES.rust))),
  ]);
  return { treeSitter, rust };
}
