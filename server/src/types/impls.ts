/** Finding the impls that may speak about a type, without looking at more files than needed. */
import type { ImplItem, TypeRef } from '../hir/model.ts';
import type { Crate, ImplDefinition, Module, TraitDefinition } from '../names/index.ts';
import { lowerTraitPath, lowerType } from './lower.ts';
import type { TraitBound, Ty } from './model.ts';
import { type Predicate, predicatesOf, scopeOf } from './scope.ts';
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

function standsFor(item: ImplItem): ReadonlySet<string> | null {
  const attribute = item.attributes.find(({ path }) => path === 'pinscope::stands_for');
  return attribute === undefined
    ? null
    : new Set((attribute.arguments ?? '').split(',').map((name) => name.trim()));
}

/** The impls of some modules, by the kind of type they are for. */
export class ImplIndex {
  private readonly inherent = new Map<string, ImplDefinition[]>();
  /** By the trait's last name, then by the head of the type. */
  private readonly traits = new Map<string, Map<string, ImplDefinition[]>>();

  constructor(modules: Iterable<Module>) {
    for (const module of modules) this.addModule(module);
  }

  addModule(module: Module): void {
    for (const impl of module.impls()) this.add(impl);
  }

  private add(impl: ImplDefinition): void {
    const { item } = impl;
    const substitutes = standsFor(item);
    for (const head of substitutes ?? [headOfTypeRef(item.selfType, impl)]) {
      if (item.trait === null) push(this.inherent, head, impl);
      else {
        const name = item.trait.segments.at(-1)?.name.text ?? '';
        let ofTrait = this.traits.get(name);
        if (ofTrait === undefined) {
          ofTrait = new Map();
          this.traits.set(name, ofTrait);
        }
        push(ofTrait, head, impl);
      }
    }
  }

  inherentImpls(type: Ty): readonly ImplDefinition[] {
    const head = headOfType(type);
    return head === null ? [] : (this.inherent.get(head) ?? []);
  }

  /** Impls of a trait for types like `type`, blanket impls included. */
  traitImpls(type: Ty, traitName: string): readonly ImplDefinition[] {
    const ofTrait = this.traits.get(traitName);
    if (ofTrait === undefined) return [];
    const head = headOfType(type);
    const own = head === null ? [] : (ofTrait.get(head) ?? []);
    return [...own, ...(ofTrait.get(BLANKET) ?? [])];
  }
}

const BLANKET = '{blanket}';

function push(map: Map<string, ImplDefinition[]>, key: string, impl: ImplDefinition): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [impl]);
  else list.push(impl);
}

function headOfTypeRef(type: TypeRef, impl: ImplDefinition): string {
  switch (type.kind) {
    case 'path': {
      const name = type.path.segments.at(-1)?.name.text ?? '';
      if (type.path.qself !== null) return BLANKET;
      if (impl.item.generics.types.some((parameter) => parameter.name.text === name)) {
        return type.path.segments.length === 1 ? BLANKET : name;
      }
      if (impl.module.crate.source.stub) return name;
      const names = type.path.segments.map((segment) => segment.name.text);
      const definition = impl.module.crate.resolve(impl.module, names, 'type', type.path.global)?.definition;
      if (definition?.kind === 'alias') return headOfType(lowerType(type, scopeOf(impl))) ?? name;
      return definition?.name ?? name;
    }
    case 'reference':
      return '&';
    case 'pointer':
      return '*';
    case 'tuple':
      return '()';
    case 'slice':
      return '[]';
    case 'array':
      return '[;]';
    case 'function':
      return 'fn';
    case 'never':
      return '!';
    default:
      return type.kind;
  }
}

function headOfType(type: Ty): string | null {
  switch (type.kind) {
    case 'adt':
      return type.definition.name;
    case 'primitive':
      return type.name === '{integer}' ? 'i32' : type.name === '{float}' ? 'f64' : type.name;
    case 'reference':
      return '&';
    case 'pointer':
      return '*';
    case 'tuple':
      return '()';
    case 'slice':
      return '[]';
    case 'array':
      return '[;]';
    case 'fnPointer':
      return 'fn';
    case 'never':
      return '!';
    case 'dyn':
      return 'dyn';
    default:
      return null;
  }
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

/** Every impl there is to know of, in the crate being looked at and in the stubs. */
export class Impls {
  private readonly crate: Crate;
  private local: ImplIndex | null = null;
  private readonly blocks: Module[] = [];

  constructor(crate: Crate) {
    this.crate = crate;
  }

  /** Adds a block's impls; rustc finds them from anywhere. */
  addBlock(module: Module): void {
    if (this.blocks.includes(module)) return;
    this.blocks.push(module);
    this.local?.addModule(module);
  }

  inherent(type: Ty): readonly ImplDefinition[] {
    return this.indexes([type], null).flatMap((index) => index.inherentImpls(type));
  }

  /** Impls of any trait with this last name. */
  named(type: Ty, trait: string): readonly ImplDefinition[] {
    return this.indexes([type], null).flatMap((index) => index.traitImpls(type, trait));
  }

  /** `args`: the trait's arguments as far as they are known. `impl From<Own> for String` stands with `Own`. */
  ofTrait(type: Ty, trait: TraitDefinition, args: readonly Ty[]): readonly ImplDefinition[] {
    return this.indexes([type, ...args], trait).flatMap((index) =>
      index.traitImpls(type, trait.name).filter((impl) => headerOf(impl).trait?.trait === trait.path),
    );
  }

  /** True when impls may exist that nobody can see: the type is of a crate without sources. */
  isForeign(type: Ty): boolean {
    return type.kind === 'adt' && declarationOf(type.definition) === null;
  }

  private indexes(types: readonly Ty[], trait: TraitDefinition | null): readonly ImplIndex[] {
    const found = new Set<ImplIndex>();
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
    return [...found];
  }

  /** The impls that stand with what a module declares. */
  private indexOf(module: Module): ImplIndex {
    if (module.crate.source.stub) return stubIndex(module);
    return module.crate === this.crate ? this.localIndex() : libraryIndex(module.crate);
  }

  private builtinModule(type: Ty): Module | null {
    const head = headOfType(type);
    if (head === null) return null;
    const path = BUILTIN_MODULES[head] ?? (type.kind === 'primitive' ? ['num'] : null);
    const std = this.crate.source.dependency('std');
    return path === null || std === null || std === undefined ? null : std.moduleAt(path);
  }

  private localIndex(): ImplIndex {
    this.local ??= new ImplIndex([...modulesOf(this.crate), ...this.blocks]);
    return this.local;
  }
}

/** Every module of a crate, also of files that no `mod` item names. */
function modulesOf(crate: Crate): ReadonlySet<Module> {
  const modules = new Set(crate.root.tree());
  for (const path of crate.source.filePaths()) {
    for (const module of crate.moduleAt(path).tree()) modules.add(module);
  }
  return modules;
}

const libraryIndexes = new WeakMap<Crate, ImplIndex>();

function libraryIndex(crate: Crate): ImplIndex {
  let index = libraryIndexes.get(crate);
  if (index === undefined) {
    index = new ImplIndex(modulesOf(crate));
    libraryIndexes.set(crate, index);
  }
  return index;
}

const stubIndexes = new WeakMap<Module, ImplIndex>();

/** The impls of the whole file that a stub module stands in. */
function stubIndex(module: Module): ImplIndex {
  let top = module;
  while (top.parent !== null && top.parent.home === top.home) top = top.parent;
  let index = stubIndexes.get(top);
  if (index === undefined) {
    index = new ImplIndex(inFile(top));
    stubIndexes.set(top, index);
  }
  return index;
}

function* inFile(module: Module): Iterable<Module> {
  yield module;
  for (const item of module.items()) {
    if (item.kind !== 'mod' || !item.inline) continue;
    const inner = module.submodule(item.name.text);
    if (inner !== null) yield* inFile(inner);
  }
}
