/** Which macro a name means in one file: by its path, the file's `use` items and its own `macro_rules!`. */
import type { ItemTree, Path } from '../model.ts';

export class MacroNames {
  /** Paths brought in by `use`, by the name they have here. */
  private readonly imports = new Map<string, readonly string[]>();
  private readonly defined = new Set<string>();

  constructor(tree: ItemTree) {
    this.add(tree);
  }

  add(tree: Pick<ItemTree, 'items'>): void {
    for (const item of tree.items) {
      if (item.kind === 'macroDefinition') this.defined.add(item.name.text);
      if (item.kind !== 'use') continue;
      for (const { alias, path } of item.imports) {
        if (alias !== null)
          this.imports.set(
            alias.text,
            path.map((name) => name.text),
          );
      }
    }
  }

  /** The path with what is known of its first name put in; null for a macro that the file itself defines. */
  resolve(path: Path): readonly string[] | null {
    const names = path.segments.map((segment) => segment.name.text);
    const [first, ...rest] = names;
    if (first === undefined || (rest.length === 0 && this.defined.has(first))) return null;
    const imported = path.global ? undefined : this.imports.get(first);
    return imported === undefined ? names : [...imported, ...rest];
  }
}
