/**
 * A module, or a block that declares items: the names in it, resolved when they are asked for.
 *
 * The order is the Reference's ("Name resolution"): what the module declares or imports by name shadows what its
 * globs bring. Which globs cannot be seen through is remembered, because they make other answers uncertain.
 */
import type { Item, ItemId, UseImport } from '../hir/model.ts';
import type { Crate } from './crate.ts';
import { underUndecidedCfg } from './item-list.ts';
import type {
  AdtDefinition,
  Definition,
  ImplDefinition,
  ItemDefinition,
  ItemHome,
  ModuleDefinition,
  Namespace,
  TraitDefinition,
  VariantDefinition,
} from './model.ts';

/** A name found, and whether anything unseen could have made it mean something else. */
export interface Found {
  readonly definition: Definition;
  readonly certain: boolean;
}

interface Import {
  readonly use: UseImport;
  readonly private: boolean;
}

interface Entry {
  readonly items: Item[];
  readonly imports: Import[];
}

/** Cyclic imports followed in a crate before answers are kept as they are: a bound for absurd input. */
const MAX_CYCLES = 10_000;

export class Module {
  readonly crate: Crate;
  /** Segments behind the crate's name. */
  readonly path: readonly string[];
  /** The module around it; null for the root. */
  readonly parent: Module | null;
  /** Null for a module whose file nobody has. */
  readonly home: ItemHome | null;
  /** True for a block with items of its own: lookups go on outside of it. */
  readonly block: boolean;
  private readonly owner: ItemId | null;
  private readonly only: ReadonlySet<ItemId> | null;
  private entries: Map<string, Entry> | null = null;
  private readonly globs: Import[] = [];
  private readonly anonymous: Import[] = [];
  private unseenGlob: boolean | null = null;
  private traitList: readonly TraitDefinition[] | null = null;
  private makesItems = false;
  private readonly resolved = new Map<string, Found | null | 'pending'>();
  private readonly submodules = new Map<string, Module>();

  /** `owner` is the `mod` item in `home`'s list that holds the items; `only` narrows a block to its own statements. */
  constructor(
    crate: Crate,
    path: readonly string[],
    parent: Module | null,
    home: ItemHome | null,
    owner: ItemId | null,
    block: { readonly items: ReadonlySet<ItemId> | null } | null = null,
  ) {
    this.crate = crate;
    this.path = path;
    this.parent = parent;
    this.home = home;
    this.owner = owner;
    this.block = block !== null;
    this.only = block?.items ?? null;
  }

  /** `crate::net`, `std::sync`. */
  get canonicalPath(): string {
    return [this.crate.name, ...this.path].join('::');
  }

  /** The nearest enclosing module that is not a block: what `self` means. */
  get named(): Module {
    let module: Module = this;
    while (module.block && module.parent !== null) module = module.parent;
    return module;
  }

  get definition(): ModuleDefinition {
    return {
      kind: 'module',
      path: this.canonicalPath,
      name: this.path.at(-1) ?? this.crate.name,
      module: this,
    };
  }

  /** True when names may exist here that nobody can see: the file is missing, or a macro makes items. */
  get unseen(): boolean {
    if (this.home === null) return true;
    this.declare();
    return this.makesItems;
  }

  items(): readonly Item[] {
    if (this.home === null) return [];
    const items = this.home.list.children(this.owner);
    return this.only === null ? items : items.filter(({ id }) => this.only!.has(id));
  }

  /** Impls that stand directly in this module. */
  impls(): readonly ImplDefinition[] {
    return this.items().flatMap((item) =>
      item.kind === 'impl' ? [this.define(item) as ImplDefinition] : [],
    );
  }

  /** The module declared here under `name`, inline or in a file of its own. */
  submodule(name: string): Module | null {
    const known = this.submodules.get(name);
    if (known !== undefined) return known;
    const module = this.openSubmodule(name);
    if (module !== null) this.submodules.set(name, module);
    return module;
  }

  private openSubmodule(name: string): Module | null {
    const path = [...this.path, name];
    for (const item of this.items()) {
      if (item.kind !== 'mod' || item.name.text !== name) continue;
      if (item.inline) return new Module(this.crate, path, this, this.home, item.id);
      return new Module(this.crate, path, this, this.crate.homeOf(path), null);
    }
    if (this.block) return null;
    const home = this.crate.homeOf(path);
    return home === null ? null : new Module(this.crate, path, this, home, null);
  }

  /** Every module below and including this one whose items are known. */
  *tree(): Iterable<Module> {
    yield this;
    for (const item of this.items()) {
      if (item.kind !== 'mod') continue;
      const module = this.submodule(item.name.text);
      if (module !== null) yield* module.tree();
    }
  }

  /** The definition of an item of this module, always the same object. */
  define(item: Item): ItemDefinition | null {
    return this.home === null ? null : this.crate.define(this.home, item, this);
  }

  /** What `name` means right here, the modules around left out. `from` decides what is visible. */
  lookup(name: string, namespace: Namespace, from: Module): Found | null {
    const inside = from.isInside(this);
    const key = `${inside ? '' : 'pub '}${namespace} ${name}`;
    const cached = this.resolved.get(key);
    if (cached === 'pending') this.crate.cycles++; // An import that leads back here finds nothing.
    if (cached !== undefined) return cached === 'pending' ? null : cached;
    const cycles = this.crate.cycles;
    this.resolved.set(key, 'pending');
    const found = this.search(name, namespace, inside);
    // What was not found because of a cycle may be found when asked from elsewhere, so it is not remembered.
    const cyclic = found === null && this.crate.cycles !== cycles && cycles < MAX_CYCLES;
    if (cyclic) this.resolved.delete(key);
    else this.resolved.set(key, found);
    return found;
  }

  private search(name: string, namespace: Namespace, inside: boolean): Found | null {
    const entry = this.declare().get(name);
    if (entry !== undefined) {
      const items = inside ? entry.items : entry.items.filter(({ visibility }) => visibility !== 'private');
      const own = this.ownItem(items, name, namespace);
      if (own !== null) return own;
      for (const { use, private: hidden } of entry.imports) {
        if (hidden && !inside) continue;
        const found = this.crate.resolveImport(this, use, namespace);
        if (found !== null) return found;
      }
    }
    if (namespace === 'type' && inside && entry === undefined && !this.block) {
      const module = this.submodule(name);
      if (module !== null) return { definition: module.definition, certain: true };
    }
    for (const glob of this.globs) {
      if (glob.private && !inside) continue;
      const found = this.crate.lookupThroughGlob(this, glob.use, name, namespace);
      if (found !== null) return found;
    }
    return null;
  }

  private ownItem(items: readonly Item[], name: string, namespace: Namespace): Found | null {
    const candidates = items.filter((item) => namespacesOf(item).includes(namespace));
    const chosen = candidates.find((item) => !underUndecidedCfg(item.attributes)) ?? candidates[0];
    if (chosen === undefined) return null;
    const certain = candidates.length === 1;
    if (chosen.kind === 'mod') {
      const module = this.submodule(name);
      return module === null ? null : { definition: module.definition, certain };
    }
    const definition = this.define(chosen);
    return definition === null || definition.kind === 'impl' ? null : { definition, certain };
  }

  /** True when some glob here leads to where nobody can look. */
  hasUnseenGlob(): boolean {
    if (this.unseenGlob !== null) return this.unseenGlob;
    this.declare();
    this.unseenGlob = false; // Finding where a glob leads may ask this again; the rest of the globs then decide.
    this.unseenGlob = this.globs.some(({ use }) => this.crate.isUnseenGlob(this, use));
    return this.unseenGlob;
  }

  /** The traits whose methods can be called here, the prelude's and those of modules around a block left out. */
  traits(): readonly TraitDefinition[] {
    if (this.traitList !== null) return this.traitList;
    this.traitList = []; // A glob that leads back here brings nothing new.
    this.traitList = this.collectTraits();
    return this.traitList;
  }

  private collectTraits(): readonly TraitDefinition[] {
    const traits = new Set<TraitDefinition>();
    for (const [name, { items, imports }] of this.declare()) {
      if (items.some(({ kind }) => kind === 'trait') || imports.length > 0) {
        const found = this.lookup(name, 'type', this);
        if (found?.definition.kind === 'trait') traits.add(found.definition);
      }
    }
    for (const { use } of this.anonymous) {
      const found = this.crate.resolveImport(this, use, 'type');
      if (found?.definition.kind === 'trait') traits.add(found.definition);
    }
    for (const { use } of this.globs) {
      for (const trait of this.crate.traitsThroughGlob(this, use)) traits.add(trait);
    }
    return [...traits];
  }

  private declare(): Map<string, Entry> {
    if (this.entries !== null) return this.entries;
    const entries = new Map<string, Entry>();
    this.entries = entries;
    const entry = (name: string) => {
      let found = entries.get(name);
      if (found === undefined) {
        found = { items: [], imports: [] };
        entries.set(name, found);
      }
      return found;
    };
    for (const item of this.items()) {
      if (item.kind === 'use') {
        for (const use of item.imports) {
          const imported = { use, private: item.visibility === 'private' };
          if (use.alias === null) this.globs.push(imported);
          else if (use.alias.text === '_') this.anonymous.push(imported);
          else entry(use.alias.text).imports.push(imported);
        }
      } else if (item.kind === 'externCrate') {
        const path = [item.name];
        entry((item.alias ?? item.name).text).imports.push({
          use: { path, global: true, alias: item.alias ?? item.name },
          private: item.visibility === 'private',
        });
      } else if (item.kind === 'macroCall') {
        this.makesItems ||= !SEEN_THROUGH.has(item.name.text);
      } else if ('name' in item) {
        entry(item.name.text).items.push(item);
      }
    }
    return entries;
  }

  isInside(other: Module): boolean {
    for (let module: Module | null = this; module !== null; module = module.parent) {
      if (module === other) return true;
    }
    return false;
  }
}

/** Macros in item position that make no names but those lowered from their arguments. */
const SEEN_THROUGH = new Set([
  'pin_project',
  'pin_project_lite::pin_project',
  'thread_local',
  'compile_error',
]);

function namespacesOf(item: Item): readonly Namespace[] {
  switch (item.kind) {
    case 'struct':
      return item.variants[0]?.shape === 'struct' ? ['type'] : ['type', 'value'];
    case 'enum':
    case 'union':
    case 'typeAlias':
    case 'trait':
    case 'mod':
      return ['type'];
    case 'function':
    case 'const':
    case 'static':
      return ['value'];
    case 'macroDefinition':
      return ['macro'];
    default:
      return [];
  }
}

/** The variant of an enum by name, as a definition. */
export function variantOf(adt: AdtDefinition, name: string): VariantDefinition | null {
  if (adt.item.kind !== 'enum') return null;
  const variant = adt.item.variants.find((candidate) => candidate.name.text === name);
  return variant === undefined ? null : { kind: 'variant', path: `${adt.path}::${name}`, name, adt, variant };
}

/** A block's items as a scope inside `parent`. */
export function blockModule(parent: Module, home: ItemHome, items: ReadonlySet<ItemId> | null): Module {
  return new Module(parent.crate, parent.path, parent, home, null, { items });
}
