/** The two WASM files as they lie in `dist/`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @throws when a file is missing: the installation is broken. */
export async function readWasmFiles(
  directory: string,
): Promise<{ treeSitter: Uint8Array; rust: Uint8Array }> {
  const [treeSitter, rust] = await Promise.all([
    readFile(join(directory, 'web-tree-sitter.wasm')),
    readFile(join(directory, 'tree-sitter-rust.wasm')),
  ]);
  return { treeSitter, rust };
}
