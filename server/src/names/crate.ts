/** A crate: its modules, the definitions of its items, and the resolution of paths written in it. */
import type { Item, UseImport } from '../hir/model.ts';
import { ItemList } from './item-list.ts';
import type {
  CrateSource,
  Definition,
  ImplDefinition,
  ItemDefinition,
  ItemHome,
  Namespace,
  PathResolution,
  TraitDefinition,
} from './model.ts';
import { type Found, Module, variantOf } from './module.ts';
import { isPrimitive, preludeModules } from './prelude.ts';

export class Crate {
  readonly source: CrateSource;
  readonly root: Module;
  /** How often a lookup came back to where it started. */
  cycles = 0;
  private readonly definitions = new WeakMap<Item, ItemDefinition>();

  constructor(source: CrateSource) {
    this.source = source;
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
        return { kind: 'macro', ...common, path: `${this.name}::${name}`, item };
      default:
        return null;
    }
  }

  /** The members of an impl or trait as definitions. */
  members(container: ImplDefinition | TraitDefinition): readonly ItemDefinition[] {
    return container.home.list
      .children(container.item.id)
      .flatMap((item) => this.define(container.home, item, container.module) ?? []);
  }

  /** What the names of a path mean, seen from a module or block. Null: nothing is known under that name. */
  resolve(
    from: Module,
    names: readonly string[],
    namespace: Namespace,
    global = false,
  ): PathResolution | null {
    const first = names[0];
    if (first === undefined) return null;
    const declared = first === 'crate' ? this.resolveDeclared(names, namespace) : null;
    if (declared !== null) return declared;
    const single = names.length === 1;
    const start = this.resolveFirst(from, first, single ? namespace : 'type', global);
    // `use std::u8;` leaves `u8` the type that it was.
    if (single && start?.definition.kind === 'module' && isPrimitive(first))
      return { definition: { kind: 'primitive', path: first, name: first }, consumed: 1, certain: true };
    return start === null ? null : this.walk(start, names, namespace, from);
  }

  /** In the sources of a crate that there are declarations for: the declared item of that path. */
  private resolveDeclared(names: readonly string[], namespace: Namespace): PathResolution | null {
    const declared = this.source.declarations ?? null;
    if (declared === null || names.length < 2) return null;
    const found = declared.resolve(declared.root, names, namespace);
    const isWhole = found?.consumed === names.length;
    return isWhole && found.definition.kind !== 'foreign' && found.definition.kind !== 'module'
      ? found
      : null;
  }

  /** What the sources of a crate know under a name that its declarations leave out. */
  private stepUndeclared(module: Module, name: string, namespace: Namespace): Found | null {
    if (!module.crate.source.stub) return null;
    for (const crate of this.source.undeclared?.(module.crate) ?? []) {
      const found = crate.moduleNamed(module.path)?.lookup(name, namespace, this.root) ?? null;
      if (found !== null) return found;
    }
    return null;
  }

  /** The module that a path from the root leads to, through re-exports too. */
  private moduleNamed(path: readonly string[]): Module | null {
    let module = this.root;
    for (const name of path) {
      const found = module.lookup(name, 'type', module)?.definition;
      if (found?.kind !== 'module') return null;
      module = found.module;
    }
    return module;
  }

  private walk(start: Found, names: readonly string[], namespace: Namespace, from: Module): PathResolution {
    let { definition, certain } = start;
    let consumed = 1;
    while (consumed < names.length) {
      const name = names[consumed]!;
      const last = consumed === names.length - 1;
      const next = this.step(definition, name, last ? namespace : 'type', from);
      if (next === null) break;
      definition = next.definition;
      certain &&= next.certain;
      consumed++;
    }
    return { definition, consumed, certain };
  }

  private step(definition: Definition, name: string, namespace: Namespace, from: Module): Found | null {
    switch (definition.kind) {
      case 'module': {
        const { module } = definition;
        if (name === 'self') return { definition, certain: true };
        if (name === 'super')
          return module.parent === null ? null : { definition: module.parent.definition, certain: true };
        const found = module.lookup(name, namespace, from);
        if (found !== null) return found;
        const macro =
          module.path.length === 0 && namespace === 'macro' ? module.crate.exportedMacro(name) : null;
        if (macro !== null) return macro;
        const undeclared = this.stepUndeclared(module, name, namespace);
        if (undeclared !== null) return undeclared;
        const path = `${definition.path}::${name}`;
        return { definition: { kind: 'foreign', path, name }, certain: module.home === null };
      }
      case 'adt': {
        const variant = variantOf(definition, name);
        return variant === null ? null : { definition: variant, certain: true };
      }
      case 'foreign':
        return { definition: { kind: 'foreign', path: `${definition.path}::${name}`, name }, certain: true };
      default:
        return null;
    }
  }

  private resolveFirst(from: Module, name: string, namespace: Namespace, global: boolean): Found | null {
    if (global) return this.externalCrate(name) ?? this.rootName(from, name, namespace);
    const named = from.named;
    if (name === 'crate' || name === '$crate') return { definition: this.root.definition, certain: true };
    if (name === 'self') return { definition: named.definition, certain: true };
    if (name === 'super')
      return named.parent === null ? null : { definition: named.parent.named.definition, certain: true };
    let unseen = false;
    for (let module: Module | null = from; module !== null; module = module.block ? module.parent : null) {
      const found = module.lookup(name, namespace, from);
      if (found !== null) return found;
      unseen ||= module.hasUnseenGlob();
    }
    const found = this.outsideModules(from, name, namespace);
    return found === null || !unseen ? found : { ...found, certain: false };
  }

  private outsideModules(from: Module, name: string, namespace: Namespace): Found | null {
    if (namespace === 'macro') {
      const macro = this.exportedMacro(name);
      if (macro !== null) return macro;
    }
    if (namespace === 'type') {
      const external = this.externalCrate(name);
      if (external !== null) return external;
    }
    for (const prelude of preludeModules(this.source, this.source.edition, namespace)) {
      const found = prelude.lookup(name, namespace, prelude);
      if (found !== null) return found;
    }
    if (namespace === 'type' && isPrimitive(name)) {
      return { definition: { kind: 'primitive', path: name, name }, certain: true };
    }
    // Rust 2015 looks paths of other modules up from the root as well.
    return this.source.edition === '2015' && from.named !== this.root
      ? this.rootName(from, name, namespace)
      : null;
  }

  private rootName(from: Module, name: string, namespace: Namespace): Found | null {
    return this.source.edition === '2015' ? this.root.lookup(name, namespace, from) : null;
  }

  private externalCrate(name: string): Found | null {
    const crate = this.source.dependency(name);
    if (crate === undefined) return null;
    if (crate === null) return { definition: { kind: 'foreign', path: name, name }, certain: true };
    return { definition: crate.root.definition, certain: true };
  }

  /** `macro_rules!` are found anywhere in the crate: textual scope is not followed. */
  exportedMacro(name: string): Found | null {
    const own = this.root.lookup(name, 'macro', this.root);
    if (own !== null || this.source.stub) return own;
    const files = this.source.filesNaming?.(name).map((path) => this.moduleAt(path));
    for (const module of files ?? this.root.tree()) {
      const found = module.lookup(name, 'macro', module);
      if (found !== null) return found;
    }
    return null;
  }

  /** What an imported name is. In Rust 2015 paths of imports start at the crate's root. */
  resolveImport(module: Module, use: UseImport, namespace: Namespace): Found | null {
    const names = use.path.map(({ text }) => text);
    // `use a::b::{self}` arrives as `a::b::self`.
    if (names.at(-1) === 'self' && names.length > 1) names.pop();
    const resolution = this.resolveUse(module, use, names, namespace);
    if (resolution === null || resolution.consumed < names.length) return null;
    const { definition, certain } = resolution;
    if (definition.kind === 'foreign' && !this.plausible(definition.path, namespace)) return null;
    return { definition, certain };
  }

  /** An import of something unseen stands for a type, a function or a macro: its letter case tells which. */
  private plausible(path: string, namespace: Namespace): boolean {
    const name = path.slice(path.lastIndexOf(':') + 1);
    return /^[A-Z]/.test(name) ? namespace !== 'macro' || /^[A-Z]+$/.test(name) : true;
  }

  private resolveUse(
    module: Module,
    use: UseImport,
    names: readonly string[],
    namespace: Namespace,
  ): PathResolution | null {
    const first = names[0];
    if (first === undefined) return null;
    if (this.source.edition === '2015' && !['self', 'super', 'crate'].includes(first)) {
      const single = names.length === 1;
      const start = this.root.lookup(first, single ? namespace : 'type', module) ?? this.externalCrate(first);
      return start === null ? null : this.walk(start, names, namespace, module);
    }
    // `use a;` must not find itself: only what is outside the module can be meant by a single name that it binds.
    if (names.length === 1 && use.alias?.text === first && !use.global) {
      const found = this.outsideModules(module, first, namespace);
      return found === null ? null : { ...found, consumed: 1 };
    }
    return this.resolve(module, names, namespace, use.global);
  }

  private globTarget(module: Module, use: UseImport): PathResolution | null {
    const names = use.path.map(({ text }) => text);
    if (names.length === 0) {
      const root = use.global && this.source.edition !== '2015' ? null : this.root;
      return root === null ? null : { definition: root.definition, consumed: 0, certain: true };
    }
    const resolution = this.resolveUse(module, { ...use, alias: null }, names, 'type');
    return resolution !== null && resolution.consumed === names.length ? resolution : null;
  }

  lookupThroughGlob(module: Module, use: UseImport, name: string, namespace: Namespace): Found | null {
    const target = this.globTarget(module, use)?.definition;
    if (target?.kind === 'module') return target.module.lookup(name, namespace, module);
    if (target?.kind === 'adt') {
      const variant = variantOf(target, name);
      return variant === null ? null : { definition: variant, certain: true };
    }
    return null;
  }

  isUnseenGlob(module: Module, use: UseImport): boolean {
    const target = this.globTarget(module, use)?.definition;
    if (target?.kind === 'module') return target.module.unseen;
    return target?.kind !== 'adt';
  }

  traitsThroughGlob(module: Module, use: UseImport): readonly TraitDefinition[] {
    const target = this.globTarget(module, use)?.definition;
    return target?.kind === 'module' && target.module !== module ? target.module.traits() : [];
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
