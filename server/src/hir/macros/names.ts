/** Which macro a name means: by its path, the `use` items in sight and the file's own `macro_rules!`. */
import type { ItemTree, Path, UseImport } from '../model.ts';

export class MacroNames {
  /** Paths brought in by `use`, by the name they have here. */
  private readonly imports: Map<string, readonly string[]>;
  /** Those that the file defines; with the text of the definition in the block, null outside of blocks. */
  private readonly defined: Map<string, string | null>;

  private constructor(imports: Map<string, readonly string[]>, defined: Map<string, string | null>) {
    this.imports = imports;
    this.defined = defined;
  }

  /**
   * The names of a file. Modules are not told apart: the same name imported from two places in one file is rare, and
   * a block's own `use` items are looked at where they stand.
   */
  static of(tree: ItemTree): MacroNames {
    const names = new MacroNames(new Map(), new Map());
    for (const item of tree.items) {
      if (item.kind === 'macroDefinition') names.define(item.name.text);
      if (item.kind === 'use') names.import(item.imports);
    }
    return names;
  }

  /** A copy to which a block's own names can be added. */
  fork(): MacroNames {
    return new MacroNames(new Map(this.imports), new Map(this.defined));
  }

  define(name: string, text: string | null = null): void {
    this.defined.set(name, text);
  }

  /** The text of the definition in a block around that `name` means. */
  textOf(name: string): string | null {
    return this.defined.get(name) ?? null;
  }

  import(imports: readonly UseImport[]): void {
    for (const { alias, path } of imports) {
      if (alias === null) continue;
      const names = path.map((name) => name.text);
      this.imports.set(alias.text, names);
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
