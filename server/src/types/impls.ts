/** Finding the impls that may speak about a type, without looking at more files than needed. */
import type { Crate, ImplDefinition, Module, TraitDefinition } from '../names/index.ts';
import { crateIndex, headOfType, ImplIndex, type ImplSource, stubIndex } from './impl-index.ts';
import { lowerTraitPath, lowerType } from './lower.ts';
import type { AdtDefinition, TraitBound, Ty } from './model.ts';
import { type Predicate, predicatesOf, scopeOf } from './scope.ts';
import { standsFor } from './stands-for.ts';
import { traitByPath } from './trait-paths.ts';
import { declarationOf } from './ty.ts';

/** An impl's header, its types in terms of its own parameters. */
export interface ImplHeader {
  readonly definition: ImplDefinition;
  readonly self: Ty;
  /** Null for an inherent impl. */
  readonly trait: TraitBound | null;
  readonly parameters: ReadonlySet<string>;
  readonly predicates: readonly Predicate[];
  /** Declared once in the stubs for several types: `Self` is whichever is asked about. */
  readonly standsFor: ReadonlySet<string> | null;
}

const headers = new WeakMap<ImplDefinition, ImplHeader>();

export function headerOf(definition: ImplDefinition): ImplHeader {
  let header = headers.get(definition);
  if (header === undefined) {
    const scope = scopeOf(definition);
    const { item } = definition;
    header = {
      definition,
      self: scope.self ?? lowerType(item.selfType, scope),
      trait:
        item.trait === null
          ? null
          : (lowerTraitPath(item.trait, scope) ?? { trait: '?', arguments: [], bindings: [] }),
      parameters: new Set(item.generics.types.map(({ name }) => name.text)),
      predicates: predicatesOf(definition),
      standsFor: standsFor(item),
    };
    headers.set(definition, header);
  }
  return header;
}

/** The module of std whose file holds the impls of a builtin type. */
const BUILTIN_MODULES: Readonly<Record<string, readonly string[]>> = {
  str: ['str'],
  char: ['char'],
  '[]': ['slice'],
  '[;]': ['array'],
  '&': ['primitive'],
  '*': ['ptr'],
  '()': ['primitive'],
  bool: ['primitive'],
};

/** What stands for all types that the same impls may be for. */
type HeadKey = AdtDefinition | string;

/** Null for types whose impls depend on more than their outermost constructor. */
function cacheKey(type: Ty): HeadKey | null {
  switch (type.kind) {
    case 'adt':
      return type.definition;
    case 'reference':
    case 'dyn':
      return null; // Impls stand with what is pointed to, and with the trait.
    case 'primitive':
      return type.name;
    default:
      return type.kind;
  }
}

/**
 * Every impl there is to know of, as one file sees it: those of the crate being looked at, of libraries and of the
 * stubs are found once for all files, those in blocks belong to the bodies that have been looked at.
 */
export class Impls {
  private readonly crate: Crate;
  private readonly blocks = new ImplIndex([]);
  private readonly added = new Set<ImplDefinition>();
  /** What was found before: everything asked about a type's impls depends on its outermost constructor alone. */
  private readonly inherentOf = new Map<HeadKey, readonly ImplDefinition[]>();
  private readonly traitOf = new Map<TraitDefinition, Map<HeadKey, readonly ImplDefinition[]>>();

  constructor(crate: Crate) {
    this.crate = crate;
  }

  /** Whether impls in some block count. */
  get hasBlocks(): boolean {
    return this.added.size > 0;
  }

  /** Adds a block's impls; rustc finds them from anywhere. */
  addBlock(module: Module): void {
    // A body that is inferred anew has other modules for the same blocks, but the same impls.
    const impls = module.impls().filter((impl) => !this.added.has(impl));
    // Most blocks with items have functions only: what is known of types stays true.
    if (impls.length === 0) return;
    for (const impl of impls) {
      this.blocks.add(impl);
      this.added.add(impl);
    }
    this.inherentOf.clear();
    this.traitOf.clear();
  }

  inherent(type: Ty): readonly ImplDefinition[] {
    const key = cacheKey(type);
    const known = key === null ? undefined : this.inherentOf.get(key);
    if (known !== undefined) return known;
    const found = this.indexes([type], null).flatMap((index) => index.inherentImpls(type));
    if (key !== null) this.inherentOf.set(key, found);
    return found;
  }

  /** Impls of any trait with this last name. */
  named(type: Ty, trait: string): readonly ImplDefinition[] {
    return this.indexes([type], null).flatMap((index) => index.traitImpls(type, trait));
  }

  /** `args`: the trait's arguments as far as they are known. `impl From<Own> for String` stands with `Own`. */
  ofTrait(type: Ty, trait: TraitDefinition, args: readonly Ty[]): readonly ImplDefinition[] {
    const key = args.length === 0 ? cacheKey(type) : null;
    if (key === null) return this.searchTrait(type, trait, args);
    let byType = this.traitOf.get(trait);
    if (byType === undefined) {
      byType = new Map();
      this.traitOf.set(trait, byType);
    }
    let found = byType.get(key);
    if (found === undefined) {
      found = this.searchTrait(type, trait, args);
      byType.set(key, found);
    }
    return found;
  }

  private searchTrait(type: Ty, trait: TraitDefinition, args: readonly Ty[]): readonly ImplDefinition[] {
    return this.indexes([type, ...args], trait).flatMap((index) =>
      index.traitImpls(type, trait.name).filter((impl) => headerOf(impl).trait?.trait === trait.path),
    );
  }

  /** True when impls may exist that nobody can see: the type is of a crate without sources, or stands among macros. */
  isForeign(type: Ty): boolean {
    if (type.kind !== 'adt') return false;
    const declared = declarationOf(type.definition);
    // Libraries are full of macros that write impls beside the types.
    return (
      declared === null || (declared.module.crate.source.implFiles !== undefined && declared.module.unseen)
    );
  }

  private indexes(types: readonly Ty[], trait: TraitDefinition | null): readonly ImplSource[] {
    const found = new Set<ImplSource>();
    // `impl IntoIterator for &Vec<T>` stands in the file of `Vec`.
    for (const owner of types.flatMap((type) => (type.kind === 'reference' ? [type, type.target] : [type]))) {
      if (owner.kind === 'adt') {
        const declared = declarationOf(owner.definition);
        found.add(declared === null ? this.localIndex() : this.indexOf(declared.module));
      } else {
        const builtin = this.builtinModule(owner);
        if (builtin !== null) found.add(stubIndex(builtin));
        if (owner.kind === 'parameter' || owner.kind === 'dyn' || owner.kind === 'opaque')
          found.add(this.localIndex());
        // `impl dyn Any { … }` stands with the trait.
        for (const bound of owner.kind === 'dyn' ? owner.bounds : []) {
          const principal = traitByPath(bound.trait, this.crate);
          if (principal !== null) found.add(this.indexOf(principal.module));
        }
      }
    }
    if (trait !== null) found.add(this.indexOf(trait.module));
    // A trait of another crate is implemented for anything here.
    if (trait !== null && !trait.module.crate.source.stub) found.add(this.localIndex());
    if (found.has(this.localIndex())) found.add(this.blocks);
    return [...found];
  }

  /** The impls that stand with what a module declares. */
  private indexOf(module: Module): ImplSource {
    return module.crate.source.stub ? stubIndex(module) : crateIndex(module.crate);
  }

  private builtinModule(type: Ty): Module | null {
    const head = headOfType(type);
    if (head === null) return null;
    const path = BUILTIN_MODULES[head] ?? (type.kind === 'primitive' ? ['num'] : null);
    const std = this.crate.source.dependency('std');
    return path === null || std === null || std === undefined ? null : std.moduleAt(path);
  }

  private localIndex(): ImplSource {
    return crateIndex(this.crate);
  }
}
