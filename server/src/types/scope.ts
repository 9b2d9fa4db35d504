/** What type names mean inside a declaration: its generic parameters with their bounds, `Self`, the module around. */
import { boxedBy } from '../hir/async-trait.ts';
import type { Bound, GenericParameters, TypeRef } from '../hir/model.ts';
import type {
  AdtDefinition,
  AliasDefinition,
  FunctionDefinition,
  ImplDefinition,
  Module,
  TraitDefinition,
  ValueDefinition,
} from '../names/index.ts';
import { lowerBounds, lowerType } from './lower.ts';
import type { TraitBound, Ty } from './model.ts';
import { adtDefinition } from './ty.ts';

export interface TypeScope {
  /** The module, or the innermost block that declares items. */
  readonly module: Module;
  /** Type parameters in sight by name. `Self` is one inside a trait. */
  readonly parameters: ReadonlyMap<string, Ty>;
  readonly self: Ty | null;
  /** The impl or trait around, whose associated types `Self::Name` may mean. */
  readonly container: ImplDefinition | TraitDefinition | null;
  /** The scope inside another declaration: {@link scopeOf}. */
  readonly inside: (definition: Scoped) => TypeScope;
}

/** `type` satisfies `bound`: a `where` clause or a bound at a parameter. */
export interface Predicate {
  readonly type: Ty;
  readonly bound: TraitBound;
}

export type Scoped =
  | AdtDefinition
  | AliasDefinition
  | TraitDefinition
  | ImplDefinition
  | FunctionDefinition
  | ValueDefinition;

interface Declared {
  readonly scope: TypeScope;
  readonly predicates: readonly Predicate[];
}

const known = new WeakMap<Scoped, Declared>();

/** The scope inside a declaration. */
export function scopeOf(definition: Scoped): TypeScope {
  return declared(definition).scope;
}

/** Bounds and `where` clauses of a declaration and of the impl or trait around it. */
export function predicatesOf(definition: Scoped): readonly Predicate[] {
  return declared(definition).predicates;
}

/** A scope with nothing in it but a module's names. */
export function moduleScope(module: Module): TypeScope {
  return { module, parameters: new Map(), self: null, container: null, inside: scopeOf };
}

function declared(definition: Scoped): Declared {
  let result = known.get(definition);
  if (result === undefined) {
    result = declare(definition);
    known.set(definition, result);
  }
  return result;
}

function declare(definition: Scoped): Declared {
  const base = moduleScope(definition.module);
  switch (definition.kind) {
    case 'adt': {
      const { scope, predicates } = withGenerics(base, definition.item.generics);
      return { scope: { ...scope, self: adtOfParameters(definition, scope) }, predicates };
    }
    case 'trait': {
      const own: TraitBound = {
        trait: definition.path,
        arguments: definition.item.generics.types.map(({ name }) => bareParameter(name.text)),
        bindings: [],
      };
      const self: Ty = { kind: 'parameter', name: 'Self', bounds: [own] };
      const around = { ...base, parameters: new Map([['Self', self]]), self, container: definition };
      const { scope, predicates } = withGenerics(around, definition.item.generics);
      return { scope, predicates: [{ type: self, bound: own }, ...predicates] };
    }
    case 'impl': {
      const { scope, predicates } = withGenerics(base, definition.item.generics);
      const self = lowerType(definition.item.selfType, { ...scope, elided: () => "'_h" });
      return { scope: { ...scope, self, container: definition }, predicates };
    }
    case 'value':
      return definition.container === null ? { scope: base, predicates: [] } : declared(definition.container);
    case 'alias':
    case 'function': {
      const around =
        definition.container === null ? { scope: base, predicates: [] } : declared(definition.container);
      const { scope, predicates } = withGenerics(around.scope, definition.item.generics);
      const added = addedBySelf(definition);
      const whole: Declared = { scope, predicates: [...around.predicates, ...predicates] };
      return added.length === 0 ? whole : withSelfBounds(whole, added);
    }
  }
}

/**
 * What `#[async_trait]` asks of `Self` where a method of the trait has a body of its own, so that the future which
 * keeps `self` is `Send` (async-trait's expand.rs, `InferredBound`).
 */
function addedBySelf({ kind, item, container }: Scoped & { kind: 'alias' | 'function' }): readonly string[] {
  if (kind !== 'function' || container?.kind !== 'trait' || boxedBy(container.item.attributes) !== 'send')
    return [];
  if (item.kind !== 'function' || !item.async || item.body === null || item.self === null) return [];
  const { by, type } = item.self;
  if (type?.kind === 'path' && type.path.segments.at(-1)?.name.text === 'Arc') return [SYNC, SEND];
  const isShared = type === null ? by === 'ref' : type.kind === 'reference' && !type.mutable;
  return [isShared ? SYNC : SEND];
}

const SEND = 'std::marker::Send';
const SYNC = 'std::marker::Sync';

function withSelfBounds({ scope, predicates }: Declared, traits: readonly string[]): Declared {
  const self = scope.parameters.get('Self');
  if (self?.kind !== 'parameter') return { scope, predicates };
  const bounds = traits.map((trait): TraitBound => ({ trait, arguments: [], bindings: [] }));
  const bound: Ty = { ...self, bounds: [...self.bounds, ...bounds] };
  const parameters = new Map(scope.parameters).set('Self', bound);
  return {
    scope: { ...scope, parameters, self: scope.self?.kind === 'parameter' ? bound : scope.self },
    predicates: [...predicates, ...bounds.map((each) => ({ type: bound, bound: each }))],
  };
}

function adtOfParameters(definition: AdtDefinition, scope: TypeScope): Ty {
  const { lifetimes, types } = definition.item.generics;
  return {
    kind: 'adt',
    definition: adtDefinition(definition),
    arguments: types.map(({ name }) => scope.parameters.get(name.text)!),
    lifetimes,
  };
}

function bareParameter(name: string): Ty {
  return { kind: 'parameter', name, bounds: [] };
}

/**
 * The scope with the parameters added. Bounds are read twice: first with parameters that have none, which ends the
 * recursion, then with what was found, so that in `F: Fn(I::Item)` it is known which trait's `Item` is meant.
 */
function withGenerics(scope: TypeScope, generics: GenericParameters): Declared {
  if (generics.types.length === 0 && generics.where.length === 0) return { scope, predicates: [] };
  const bare = new Map(scope.parameters);
  for (const { name } of generics.types) bare.set(name.text, bareParameter(name.text));
  const first = withBounds(scope, generics, bare);
  return withBounds(scope, generics, first.scope.parameters);
}

/** Reads the bounds and `where` clauses, in which the parameters mean what `inside` says. */
function withBounds(
  scope: TypeScope,
  generics: GenericParameters,
  inside: ReadonlyMap<string, Ty>,
): Declared {
  const innerScope = { ...scope, parameters: inside };
  const bounds = new Map<string, TraitBound[]>();
  const predicates: Predicate[] = [];
  const add = (type: TypeRef | string, written: readonly Bound[]) => {
    const name = typeof type === 'string' ? type : parameterName(type, inside);
    const subject =
      typeof type === 'string'
        ? inside.get(type)
        : name === null
          ? lowerType(type, innerScope)
          : inside.get(name);
    const lowered = lowerBounds(written, subject === undefined ? innerScope : { ...innerScope, subject });
    if (name !== null) bounds.set(name, [...(bounds.get(name) ?? []), ...lowered]);
    else if (subject !== undefined) {
      predicates.push(...lowered.map((bound) => ({ type: subject, bound })));
    }
  };
  for (const { name, bounds: written } of generics.types) add(name.text, written);
  for (const { type, bounds: written } of generics.where) add(type, written);

  const parameters = new Map(scope.parameters);
  for (const { name } of generics.types) {
    parameters.set(name.text, { kind: 'parameter', name: name.text, bounds: bounds.get(name.text) ?? [] });
  }
  for (const [name, extra] of bounds) {
    const outer = scope.parameters.get(name);
    if (outer?.kind === 'parameter' && !generics.types.some((own) => own.name.text === name)) {
      parameters.set(name, { ...outer, bounds: [...outer.bounds, ...extra] });
    }
    const type = parameters.get(name) ?? bareParameter(name);
    predicates.push(...extra.map((bound) => ({ type, bound })));
  }
  const self = scope.self?.kind === 'parameter' ? (parameters.get('Self') ?? scope.self) : scope.self;
  return { scope: { ...scope, parameters, self }, predicates };
}

function parameterName(type: TypeRef, parameters: ReadonlyMap<string, Ty>): string | null {
  if (type.kind !== 'path' || type.path.qself !== null || type.path.segments.length !== 1) return null;
  const name = type.path.segments[0]!.name.text;
  return parameters.has(name) ? name : null;
}
