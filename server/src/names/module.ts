/**
 * A module, or a block that declares items: the names in it, resolved when they are asked for.
 *
 * The order is the Reference's ("Name resolution"): what the module declares or imports by name shadows what its
 * globs bring. What nobody can see, globs and the items that macros make, is remembered: it makes answers uncertain.
 */
import { orForget } from '../base/attempt.ts';
import { isIncluded } from '../hir/index.ts';
import type { Item, ItemId } from '../hir/model.ts';
import type { Crate } from './crate.ts';
import { DeclaredNames } from './declared-names.ts';
import { isSeenThrough } from './item-macros.ts';
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
import { searchModule, traitsNamedIn } from './module-search.ts';

/** A name found, and whether anything unseen could have made it mean something else. */
export interface Found {
  readonly definition: Definition;
  readonly certain: boolean;
  /** No build has what was found: it is meant only if nothing else is. */
  readonly absent?: true;
}

/** Cyclic imports followed in a crate before answers are kept as they are: a bound for absurd input. */
const MAX_CYCLES = 10_000;

const ACCESS_INDEX = { inside: 0, crate: 1, outside: 2 } as const;
const NAMESPACE_INDEX = { type: 0, value: 1, macro: 2 } as const;

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
  /** The `mod` item in the list that holds the items of an inline module. */
  readonly owner: ItemId | null;
  /** `crate::net`, `std::sync`. */
  readonly canonicalPath: string;
  readonly definition: ModuleDefinition;
  /** The nearest enclosing module that is not a block: what `self` means. */
  readonly named: Module;
  private readonly only: ReadonlySet<ItemId> | null;
  private names: DeclaredNames | null = null;
  private unseenGlob: boolean | null = null;
  private unseenItems: boolean | null = null;
  private traitList: readonly TraitDefinition[] | null = null;
  /** Answers, a map for each namespace and `Access`. */
  private readonly resolved: (Map<string, Found | null | 'pending'> | undefined)[] = [];
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
    this.named = block !== null && parent !== null ? parent.named : this;
    const name = path.at(-1);
    this.canonicalPath =
      block !== null && parent !== null
        ? parent.canonicalPath
        : name === undefined
          ? crate.name
          : `${parent?.canonicalPath ?? crate.name}::${name}`;
    this.definition = { kind: 'module', path: this.canonicalPath, name: name ?? crate.name, module: this };
  }

  /** What stands in the module, by name. */
  get declared(): DeclaredNames {
    if (this.names === null) {
      const isWhole = this.home !== null && this.only === null;
      this.names = isWhole
        ? DeclaredNames.of(this.home!.list, this.owner)
        : new DeclaredNames(this.items(), null);
    }
    return this.names;
  }

  /** True when names may exist here that nobody can see: the file is missing, or a macro makes items. */
  get unseen(): boolean {
    if (this.home === null) return true;
    if (this.unseenItems === null) {
      this.unseenItems = false; // Looking for the macro may ask this again.
      this.unseenItems = orForget(
        () =>
          this.declared.calls.some(
            (call) => !this.crate.cfg.isOff(call.attributes) && !isSeenThrough(call, this),
          ),
        () => (this.unseenItems = null),
      );
    }
    return this.unseenItems;
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
    const items = this.declared.entries.get(name)?.items.filter(({ kind }) => kind === 'mod') ?? [];
    const [item] = this.crate.cfg.likeliestFirst(items);
    if (item?.kind === 'mod' && item.inline) return new Module(this.crate, path, this, this.home, item.id);
    if (item === undefined && this.block) return null;
    const home = this.crate.homeOf(path);
    if (item === undefined && home === null) return null;
    // What is included belongs to the module that includes it.
    return new Module(this.crate, path, this, home, null, isIncluded(name) ? { items: null } : null);
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

  // ------------------------------------------------------------------------------------------ names

  /** What `name` means right here, the modules around left out. `from` decides what is visible. */
  lookup(name: string, namespace: Namespace, from: Module): Found | null {
    const access = from.isInside(this.named) ? 'inside' : from.crate === this.crate ? 'crate' : 'outside';
    const index = ACCESS_INDEX[access] * 3 + NAMESPACE_INDEX[namespace];
    let resolved = this.resolved[index];
    if (resolved === undefined) {
      resolved = new Map();
      this.resolved[index] = resolved;
    }
    const cached = resolved.get(name);
    if (cached === 'pending') this.crate.cycles++; // An import that leads back here finds nothing.
    if (cached !== undefined) return cached === 'pending' ? null : cached;
    const cycles = this.crate.cycles;
    resolved.set(name, 'pending');
    const found = orForget(
      () => searchModule(this, name, namespace, access),
      () => resolved.delete(name),
    );
    // What was not found because of a cycle may be found when asked from elsewhere, so it is not remembered.
    const cyclic = found === null && this.crate.cycles !== cycles && cycles < MAX_CYCLES;
    if (cyclic) resolved.delete(name);
    else resolved.set(name, found);
    return found;
  }

  /** True when names may be here that nobody sees: brought by some glob, or made by a macro. */
  hidesNames(): boolean {
    return this.unseen || this.hasUnseenGlob();
  }

  private hasUnseenGlob(): boolean {
    if (this.unseenGlob !== null) return this.unseenGlob;
    this.unseenGlob = false; // Finding where a glob leads may ask this again; the rest of the globs then decide.
    this.unseenGlob = orForget(
      () =>
        this.declared.globs.some(
          ({ use, attributes }) =>
            !this.crate.cfg.isOff(attributes) && this.crate.imports.isUnseenGlob(this, use),
        ),
      () => (this.unseenGlob = null),
    );
    return this.unseenGlob;
  }

  // ------------------------------------------------------------------------------------------ traits

  /** The traits whose methods can be called here, the prelude's and those of modules around a block left out. */
  traits(): readonly TraitDefinition[] {
    if (this.traitList !== null) return this.traitList;
    this.traitList = []; // A glob that leads back here brings nothing new.
    this.traitList = orForget(
      () => traitsNamedIn(this),
      () => (this.traitList = null),
    );
    return this.traitList;
  }

  isInside(other: Module): boolean {
    for (let module: Module | null = this; module !== null; module = module.parent) {
      if (module === other) return true;
    }
    return false;
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
