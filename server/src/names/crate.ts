/** A crate: its modules, and the definitions of its items, which have identity. */
import { orForget } from '../base/attempt.ts';
import type { FunctionItem, Item } from '../hir/model.ts';
import { Cfg } from './cfg.ts';
import { hasAttribute } from './declared-names.ts';
import { Imports } from './imports.ts';
import { ItemList } from './item-list.ts';
import type {
  CrateSource,
  Definition,
  ImplDefinition,
  ItemDefinition,
  ItemHome,
  MacroDefinition,
  Namespace,
  PathResolution,
  TraitDefinition,
} from './model.ts';
import { type Found, Module } from './module.ts';
import { macroIn } from './module-search.ts';
import { Paths } from './paths.ts';

export class Crate {
  readonly source: CrateSource;
  /** Which of its items a build has. */
  readonly cfg: Cfg;
  readonly root: Module;
  /** How often a lookup came back to where it started. */
  cycles = 0;
  readonly paths: Paths;
  readonly imports: Imports;
  private readonly definitions = new WeakMap<Item, ItemDefinition>();
  private readonly procMacros = new WeakMap<Item, MacroDefinition>();

  constructor(source: CrateSource) {
    this.source = source;
    this.cfg = source.cfg ?? Cfg.unknown;
    this.paths = new Paths(this);
    this.imports = new Imports(this);
    this.root = new Module(this, [], null, this.homeOf([]), null);
  }

  get name(): string {
    return this.source.name;
  }

  /** The items of the file that is the module's; null when nobody has it. */
  homeOf(path: readonly string[]): ItemHome | null {
    const file = this.source.file(path);
    if (file === null) return null;
    return { uri: file.uri, list: ItemList.of(file.items.items), anchor: this.source.stub ? 'stub' : 'file' };
  }

  /** The module at a path below the root, through files that no `mod` item names if need be. */
  moduleAt(path: readonly string[]): Module {
    let module = this.root;
    for (const [index, name] of path.entries()) {
      const next: Module =
        module.submodule(name) ??
        new Module(this, path.slice(0, index + 1), module, this.homeOf(path.slice(0, index + 1)), null);
      module = next;
    }
    return module;
  }

  define(home: ItemHome, item: Item, module: Module): ItemDefinition | null {
    const known = this.definitions.get(item);
    if (known !== undefined) return known;
    const definition = this.makeDefinition(home, item, module);
    if (definition !== null) this.definitions.set(item, definition);
    return definition;
  }

  private makeDefinition(home: ItemHome, item: Item, module: Module): ItemDefinition | null {
    if (item.kind === 'impl') {
      return { kind: 'impl', path: `${module.canonicalPath}::{impl}`, name: '{impl}', module, home, item };
    }
    if (!('name' in item)) return null;
    const around = item.parent === null ? undefined : home.list.items[item.parent];
    const owner =
      around?.kind === 'impl' || around?.kind === 'trait' ? this.define(home, around, module) : null;
    const container = owner?.kind === 'impl' || owner?.kind === 'trait' ? owner : null;
    const name = item.name.text;
    const prefix = container === null ? module.canonicalPath : containerPath(container);
    const common = { path: `${prefix}::${name}`, name, module, home };
    switch (item.kind) {
      case 'struct':
      case 'enum':
      case 'union':
        return { kind: 'adt', ...common, item };
      case 'typeAlias':
        return { kind: 'alias', ...common, item, container };
      case 'trait':
        return { kind: 'trait', ...common, item };
      case 'function':
        return { kind: 'function', ...common, item, container };
      case 'const':
      case 'static':
        return { kind: 'value', ...common, item, container };
      case 'macroDefinition':
        return { kind: 'macro', ...common, path: `${this.macroPrefix(item, module)}::${name}`, item };
      default:
        return null;
    }
  }

  /** `#[macro_export]` puts a macro at the root, wherever it stands. */
  private macroPrefix(item: Item, module: Module): string {
    return hasAttribute(item, 'macro_export') ? this.name : module.canonicalPath;
  }

  /** The macro that a function of a proc-macro crate defines. */
  defineProcMacro(home: ItemHome, item: FunctionItem, module: Module, name: string): MacroDefinition {
    let definition = this.procMacros.get(item);
    if (definition === undefined) {
      definition = { kind: 'macro', path: `${this.name}::${name}`, name, module, home, item };
      this.procMacros.set(item, definition);
    }
    return definition;
  }

  /** The members of an impl or trait as definitions, those that no build has last. */
  members(container: ImplDefinition | TraitDefinition): readonly ItemDefinition[] {
    return this.cfg
      .likeliestFirst(container.home.list.children(container.item.id))
      .flatMap((item) => this.define(container.home, item, container.module) ?? []);
  }

  /**
   * What the names of a path mean, seen from a module or block. Null: nothing is known under that name.
   * @param at for a macro: where it is called, as the spans of `from`'s items count; left out, the last one holds
   */
  resolve(
    from: Module,
    names: readonly string[],
    namespace: Namespace,
    global = false,
    at?: number,
  ): PathResolution | null {
    return this.paths.resolve(from, names, namespace, global, at);
  }

  /**
   * The item with a canonical path in this crate, whoever may name it.
   * @param names those behind the crate's
   */
  canonical(names: readonly string[], namespace: Namespace): Definition | null {
    let module: Module = this.root;
    for (const name of names.slice(0, -1)) {
      const inner = module.submodule(name);
      if (inner === null) return this.resolve(this.root, ['crate', ...names], namespace)?.definition ?? null;
      module = inner;
    }
    const last = names.at(-1);
    return last === undefined ? null : (module.lookup(last, namespace, module)?.definition ?? null);
  }

  // ------------------------------------------------------------------------------------------ macros

  private readonly macros = new Map<string, Found | null>();

  /** A macro by the path `crate::name`: imported at the root, or `#[macro_export]` wherever it stands. */
  exportedMacro(name: string): Found | null {
    return this.root.lookup(name, 'macro', this.root) ?? this.macroAnywhere(name, true);
  }

  /** Any `macro_rules!` of the crate. */
  anyMacro(name: string): Found | null {
    return this.macroAnywhere(name, false);
  }

  private macroAnywhere(name: string, exported: boolean): Found | null {
    if (this.source.stub) return null;
    const key = exported ? `pub ${name}` : name;
    const known = this.macros.get(key);
    if (known !== undefined) return known;
    this.macros.set(key, null); // A macro call that hides the module which is looked through finds nothing.
    const found = orForget(
      () => this.searchMacro(name, exported),
      () => this.macros.delete(key),
    );
    this.macros.set(key, found);
    return found;
  }

  private searchMacro(name: string, exported: boolean): Found | null {
    const files = this.source.macroFiles?.(name).map((path) => this.moduleAt(path));
    for (const module of files ?? this.root.tree()) {
      const found = macroIn(module, name, exported);
      if (found !== null) return found;
    }
    return null;
  }
}

function containerPath(container: ImplDefinition | TraitDefinition): string {
  if (container.kind === 'trait') return container.path;
  const { selfType } = container.item;
  const names = selfType.kind === 'path' ? selfType.path.segments.map(({ name }) => name.text) : [];
  const resolution = container.module.crate.resolve(container.module, names, 'type');
  if (resolution !== null && resolution.consumed === names.length) return resolution.definition.path;
  return names.length > 0 ? `${container.module.canonicalPath}::${names.join('::')}` : container.path;
}
