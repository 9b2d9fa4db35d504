/** The Rust parser for tests, loaded once per test file. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { loadRustParser, type RustParser, type SyntaxDocument } from '../../../server/src/syntax/index.ts';

const require = createRequire(import.meta.url);
let loaded: Promise<RustParser> | undefined;

export async function wasmFiles(): Promise<{ readonly treeSitter: Uint8Array; readonly rust: Uint8Array }> {
  const [treeSitter, rust] = await Promise.all([
    readFile(require.resolve('web-tree-sitter/web-tree-sitter.wasm')),
    readFile(require.resolve('tree-sitter-rust/tree-sitter-rust.wasm')),
  ]);
  return { treeSitter, rust };
}

export function rustParser(): Promise<RustParser> {
  loaded ??= wasmFiles().then(loadRustParser);
  return loaded;
}

/** Opens `text`, hands the document to `use`, and frees it whatever happens. */
export async function withDocument<T>(text: string, use: (document: SyntaxDocument) => T): Promise<T> {
  const document = (await rustParser()).open(text);
  try {
    return use(document);
  } finally {
    document.dispose();
  }
}
