/** The types of one file, as seen from inside its crate. */
import type { FileUri } from '../base/host.ts';
import type { MacroSource } from '../hir/index.ts';
import type { Body, FunctionItem, Item, ItemId, Path, TypeRef, ValueItem } from '../hir/model.ts';
import {
  type Crate,
  type Definition,
  type ItemDefinition,
  type ItemHome,
  ItemList,
  type Module,
  type StubLibrary,
} from '../names/index.ts';
import { Impls } from './impls.ts';
import { inferBody } from './infer/index.ts';
import { crateOf, type Library } from './library.ts';
import { aliasTarget, lowerType, type PathListener } from './lower.ts';
import type { Answer, AutoTraitProof, BodyTypes, Location, Ty } from './model.ts';
import { locationOf, type NamedPath, PathNotes } from './named-paths.ts';
import { revealResult } from './opaque-results.ts';
import { Oracle } from './oracle.ts';
import { moduleScope, type Predicate, predicatesOf, type Scoped, scopeOf, type TypeScope } from './scope.ts';
import { bodyScope } from './signature.ts';
import { Solver } from './solver.ts';

export interface TypeContextOptions {
  readonly uri: FileUri;
  /** Path of the file's module in its crate; the root when left out. */
  readonly modulePath?: readonly string[];
  /** The target that the file belongs to, with the file among its files. */
  readonly library: Library;
  /** Declarations for crates that are not on disk. */
  readonly stubs: StubLibrary;
}

/** What a path means: see `Resolution` of the room `words`. */
export interface ResolvedPath {
  readonly path: string | null;
  readonly location: Location | null;
  readonly certain: boolean;
}

export class TypeContext {
  readonly oracle: Oracle;
  private readonly options: TypeContextOptions;
  private readonly crate: Crate;
  private readonly module: Module;
  /** The file's items as the crate has them. */
  private readonly items: readonly Item[];
  private readonly solver: Solver;
  private readonly nested = new WeakMap<Item, { readonly module: Module; readonly home: ItemHome }>();

  constructor(options: TypeContextOptions) {
    this.options = options;
    this.crate = crateOf(options.library, options.stubs);
    this.module = this.crate.moduleAt(options.modulePath ?? []);
    this.items = this.module.home?.list.items ?? [];
    this.solver = new Solver(this.crate, new Impls(this.crate), revealResult);
    this.oracle = new Oracle(this.solver);
  }

  /**
   * The types of a body. `enclosing` is the body that declares the function, for a nested one; its blocks' items are
   * then in scope.
   */
  inferBody(
    body: Body,
    item: FunctionItem | ValueItem,
    enclosing?: { readonly body: Body; readonly item: FunctionItem | ValueItem },
    notes?: PathListener,
  ): BodyTypes {
    if (enclosing !== undefined && !this.nested.has(item)) this.inferBody(enclosing.body, enclosing.item);
    const nested = this.nested.get(item);
    const definition = this.definitionOf(item);
    const scope = this.enter(definition);
    const home: ItemHome = {
      uri: this.options.uri,
      list: ItemList.of(body.items),
      ...(typeof nested?.home.anchor === 'number'
        ? { anchor: nested.home.anchor, offset: (nested.home.offset ?? 0) + item.span.start }
        : { anchor: item.id }),
    };
    const types = inferBody({
      body,
      item,
      scope: { ...scope, ...(definition?.kind === 'function' && bodyScope(definition)), notes },
      solver: this.solver,
      home,
      owner: definition?.kind === 'function' || definition?.kind === 'value' ? definition : null,
      onBlock: (module, ids) => {
        for (const inner of body.items) {
          if (ids.includes(outermost(inner, body.items))) this.nested.set(inner, { module, home });
        }
      },
    });
    return types;
  }

  /** What the paths in the heads of `items` lead to; in their bodies {@link pathsInBody} looks. */
  pathsInHeads(items: readonly Item[]): readonly NamedPath[] {
    const notes = new PathNotes(0);
    for (const item of items) {
      const module = this.nested.get(item)?.module ?? this.moduleOf(item);
      const definition = this.definitionOf(item);
      if (definition !== null) notes.noteHead(definition);
      else if (item.kind === 'use') for (const use of item.imports) notes.noteImport(module, use);
      else if (item.kind === 'macroCall') notes.macro(item.name.text, item.name.span.start, module);
    }
    return notes.all();
  }

  /** What the paths in a body lead to, and in the heads of the items declared in it. Infers the body anew. */
  pathsInBody(
    body: Body,
    item: FunctionItem | ValueItem,
    enclosing?: { readonly body: Body; readonly item: FunctionItem | ValueItem },
  ): readonly NamedPath[] {
    const notes = new PathNotes(enclosing === undefined ? item.span.start : null, body.expansions);
    this.inferBody(body, item, enclosing, notes);
    return [...notes.all(), ...this.pathsInHeads(body.items)];
  }

  /** Runs `ask` where the bounds and `where` clauses of `item` hold: what it asks of the oracle may rest on them. */
  inside<T>(item: Item, ask: () => T): T {
    return this.solver.within(clausesOf(this.definitionOf(item)), ask);
  }

  typeOf(type: TypeRef, item: Item | null): Ty {
    const definition = item === null ? null : this.definitionOf(item);
    const scope = this.enter(definition);
    return this.solver.normalize(
      lowerType(type, definition?.kind === 'function' ? bodyScope(definition) : scope),
    );
  }

  /** The `macro_rules!` that calls in the body of `item` mean. */
  macrosFor(item: Item): MacroSource {
    return {
      definition: (path, at) => {
        const names = path.segments.map(({ name }) => name.text);
        const found = this.crate.resolve(this.moduleOf(item), names, 'macro', path.global, at);
        const definition = found === null || found.consumed < names.length ? null : found.definition;
        if (definition?.kind !== 'macro' || definition.item.kind !== 'macroDefinition') return null;
        const { crate } = definition.module;
        const { text } = definition.item;
        return text === '' ? null : { text, crate: crate === this.crate ? 'crate' : `::${crate.name}` };
      },
    };
  }

  resolvePath(path: Path, namespace: 'type' | 'value' | 'macro', item: Item | null): ResolvedPath {
    const names = path.segments.map(({ name }) => name.text);
    const definition = item === null ? null : this.definitionOf(item);
    const scope = this.enter(definition);
    const module = scope.module;
    if (path.qself !== null || names.length === 0) return NOTHING;
    const first = names[0]!;
    if (scope.parameters.has(first) || first === 'Self') return this.resolveLocal(path, scope);
    const resolution = this.crate.resolve(module, names, namespace, path.global);
    if (resolution === null) return NOTHING;
    const rest = names.slice(resolution.consumed);
    const member = rest.length === 0 ? null : this.member(resolution.definition, rest);
    return {
      path: [resolution.definition.path, ...rest].join('::'),
      location: rest.length === 0 ? locationOf(resolution.definition) : member,
      certain: resolution.certain && (rest.length === 0 || member !== null),
    };
  }

  private resolveLocal(path: Path, scope: TypeScope): ResolvedPath {
    const type = lowerType({ kind: 'path', path, span: path.span }, scope);
    if (type.kind === 'adt')
      return { path: type.definition.path, location: type.definition.location, certain: true };
    return {
      path: type.kind === 'parameter' ? type.name : null,
      location: null,
      certain: type.kind === 'parameter',
    };
  }

  private member(owner: Definition, names: readonly string[]): Location | null {
    if (names.length !== 1 || (owner.kind !== 'adt' && owner.kind !== 'alias' && owner.kind !== 'trait'))
      return null;
    return this.oracle.memberLocation(owner, names[0]!);
  }

  unpinOf(item: Item): AutoTraitProof | null {
    const definition = this.definitionOf(item);
    if (definition?.kind === 'adt') return this.proved(definition, scopeOf(definition).self!);
    if (definition?.kind !== 'alias' || definition.item.type === null) return null;
    return this.proved(definition, this.solver.normalize(aliasTarget(definition, scopeOf(definition))));
  }

  /** Unpin of a type as code inside `item` sees it: the bounds and `where` clauses that hold there count. */
  unpinIn(type: Ty, item: Item | null): AutoTraitProof {
    this.enter(item === null ? null : this.definitionOf(item));
    return this.oracle.unpin(type);
  }

  /** Asks the solver, with the bounds and `where` clauses that hold inside `item` taken for granted. */
  solving<T>(item: Item | null, ask: (solver: Solver) => T): T {
    this.enter(item === null ? null : this.definitionOf(item));
    return ask(this.solver);
  }

  /** The future that an async function of this file makes, whatever attributes make of that; null for other items. */
  futureOf(item: Item): Ty | null {
    const definition = this.definitionOf(item);
    return definition?.kind === 'function' ? this.solver.signature(definition).future : null;
  }

  /** Whether a type implements a trait, given by its canonical path, as code inside `item` sees it. */
  implementsIn(type: Ty, trait: string, item: Item | null): Answer {
    this.enter(item === null ? null : this.definitionOf(item));
    return this.solver.implements(type, trait);
  }

  /** `Deref::Target` of a type as code inside `item` sees it, raw pointers left out; null where it has none. */
  derefIn(type: Ty, item: Item | null): Ty | null {
    this.enter(item === null ? null : this.definitionOf(item));
    return this.solver.deref(type, false)?.type ?? null;
  }

  /** Canonical paths of the traits that code inside `item` knows a type parameter, `impl`, `dyn` or associated type to have. */
  boundsIn(type: Ty, item: Item | null): readonly string[] {
    this.enter(item === null ? null : this.definitionOf(item));
    return this.solver.boundsOf(type).map(({ trait }) => trait);
  }

  private proved(definition: Scoped, type: Ty): AutoTraitProof {
    this.solver.environment = predicatesOf(definition);
    return this.oracle.unpin(type);
  }

  // ---------------------------------------------------------------------------------------- items

  /** The definition behind an item of this file or of a body, whichever revision of the tree it is from. */
  private definitionOf(item: Item): ItemDefinition | null {
    const nested = this.nested.get(item);
    if (nested !== undefined) return this.crate.define(nested.home, item, nested.module);
    const own = this.items[item.id];
    const home = this.module.home;
    if (home === null || own === undefined || own.kind !== item.kind) return null;
    if ('name' in own && 'name' in item && own.name.text !== item.name.text) return null;
    return this.crate.define(home, own, this.moduleOf(own));
  }

  private moduleOf(item: Item): Module {
    const names: string[] = [];
    for (let parent = item.parent; parent !== null; ) {
      const around: Item | undefined = this.items[parent];
      if (around === undefined) break;
      if (around.kind === 'mod') names.unshift(around.name.text);
      parent = around.parent;
    }
    return names.reduce((module, name) => module.submodule(name) ?? module, this.module);
  }

  /** The scope inside an item; its `where` clauses become what the solver may take for granted. */
  private enter(definition: ItemDefinition | null): TypeScope {
    this.solver.environment = clausesOf(definition);
    return definition === null || definition.kind === 'macro'
      ? moduleScope(this.module)
      : scopeOf(definition);
  }
}

/** Always the same list: proofs are remembered by it. */
const NO_CLAUSES: readonly Predicate[] = [];

/** The bounds and `where` clauses that hold inside an item. */
function clausesOf(definition: ItemDefinition | null): readonly Predicate[] {
  return definition === null || definition.kind === 'macro' ? NO_CLAUSES : predicatesOf(definition);
}

const NOTHING: ResolvedPath = { path: null, location: null, certain: false };

/** The item around an impl's or trait's member that is a statement itself. */
function outermost(item: Item, items: readonly Item[]): ItemId {
  let around = item;
  while (around.parent !== null) around = items[around.parent]!;
  return around.id;
}
