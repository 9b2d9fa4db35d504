/** Lowers every file of server/stubs and writes the items to standard output: see declarations.mjs. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { lowerItems } from '../../server/src/hir/index.ts';
import type { ItemTree } from '../../server/src/hir/model.ts';
import { STUB_FILES } from '../../server/src/names/stub-files.ts';
import { loadRustParser } from '../../server/src/syntax/index.ts';
import { packDeclarations } from '../../server/src/workspace/index/declarations.ts';

declare const PINSCOPE_ROOT: string;

async function main(): Promise<void> {
  const require = createRequire(path.join(PINSCOPE_ROOT, 'package.json'));
  const [treeSitter, rust] = await Promise.all([
    readFile(require.resolve('web-tree-sitter/web-tree-sitter.wasm')),
    readFile(require.resolve('tree-sitter-rust/tree-sitter-rust.wasm')),
  ]);
  const parser = await loadRustParser({ treeSitter, rust });
  const files = new Map<string, ItemTree>();
  for (const [file, text] of Object.entries(STUB_FILES)) {
    const document = parser.open(text);
    files.set(file, lowerItems(document));
    document.dispose();
  }
  process.stdout.write(packDeclarations(files));
}

void main();
