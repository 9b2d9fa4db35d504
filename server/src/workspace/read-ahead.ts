/**
 * Reads what the imports of a file lead to, one path after the other, while nobody waits: the files of dependencies are
 * read when a path first leads there, and no answer should have to do that for a file's whole head.
 */
import { patiently } from '../base/attempt.ts';
import type { Pieces } from '../base/turns.ts';
import type { ItemTree } from '../hir/model.ts';
import type { Crate, Module } from '../names/index.ts';

export async function readAhead(
  { items }: ItemTree,
  crate: Crate,
  modulePath: readonly string[],
  pieces: Pieces,
): Promise<void> {
  const module = crate.moduleAt(modulePath);
  for (const item of items) {
    if (item.kind !== 'use') continue;
    for (const { path } of item.imports) {
      const names = path.map(({ text }) => text);
      // Each step may read a file, so a pause is possible between them.
      for (let length = 1; length <= names.length; length++) {
        await patiently(pieces, () => follow(crate, module, names.slice(0, length)));
      }
    }
  }
}

function follow(crate: Crate, module: Module, names: readonly string[]): void {
  const definition = crate.resolve(module, names, 'type')?.definition;
  if (definition === undefined || definition.kind === 'module' || !('module' in definition)) return;
  // A type's impls may stand in any file of its library. The first question of that kind reads all their headers.
  definition.module.crate.source.implFiles?.(null, definition.name);
}
