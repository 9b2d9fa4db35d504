/** Signatures of functions as their callers see them. */
import type { FunctionItem, SelfParameter } from '../hir/model.ts';
import type { FunctionDefinition } from '../names/index.ts';
import { boxedFuture, mayBeRewritten } from './boxed-future.ts';
import { type HeldArguments, heldArguments } from './held.ts';
import { type LowerScope, lowerType } from './lower.ts';
import type { TraitBound, Ty } from './model.ts';
import { originOf } from './origin.ts';
import { type Predicate, predicatesOf, scopeOf, type TypeScope } from './scope.ts';
import { lazyOpaque, reference, UNIT } from './ty.ts';

export interface Signature {
  readonly definition: FunctionDefinition;
  /** Types of the parameters, `self` first. */
  readonly inputs: readonly Ty[];
  readonly hasSelf: boolean;
  /** What a call gives: for an `async fn` its future, or what attributes make of that. */
  readonly output: Ty;
  /** The future that the body of an `async fn` makes by itself; null for other functions. */
  readonly future: Ty | null;
  /** Names of the type parameters to fill in at a call: those of the impl or trait around, its own, `impl Trait` ones. */
  readonly parameters: readonly string[];
  /** Its own type parameters, in the order of a turbofish. */
  readonly own: readonly string[];
  readonly predicates: readonly Predicate[];
  readonly holds: HeldArguments;
  /** False when attribute macros may have changed the function. */
  readonly certain: boolean;
}

/** How `impl Trait` in a return type is seen through: given by whoever can infer bodies. */
export type Reveal = (definition: FunctionDefinition, index: number) => Ty | null;

const known = new WeakMap<FunctionDefinition, Signature>();

/** The signature of a function. `reveal` is asked later, and only for functions that return `impl Trait`. */
export function signatureOf(definition: FunctionDefinition, reveal: Reveal): Signature {
  let signature = known.get(definition);
  if (signature === undefined) {
    signature = lowerSignature(definition, reveal);
    known.set(definition, signature);
  }
  return signature;
}

function lowerSignature(definition: FunctionDefinition, reveal: Reveal): Signature {
  const { item } = definition;
  const scope = scopeOf(definition);
  const predicates = [...predicatesOf(definition)];
  const implParameters: { readonly name: string; readonly type: Ty }[] = [];

  let lifetimes = 0;
  const elided = () => `'${++lifetimes}`;
  const opaqueParameter = (bounds: readonly TraitBound[]): Ty => {
    const type: Ty = { kind: 'parameter', name: implParameter(implParameters.length), bounds };
    implParameters.push({ name: type.name, type });
    predicates.push(...bounds.map((bound) => ({ type, bound })));
    return type;
  };
  const inputScope: LowerScope = { ...scope, elided, opaque: opaqueParameter };
  const inputs = item.parameters.map(({ type }) => lowerType(type, inputScope));
  const self = item.self === null ? null : selfType(item.self, inputScope);
  if (self !== null) inputs.unshift(self);

  const certain = !definition.module.crate.cfg.mayBeAbsent(item.attributes);
  const outputLifetime = elidedOutput(self, inputs);
  let opaques = 0;
  const outputScope: LowerScope = {
    ...scope,
    elided: () => outputLifetime,
    opaque: (bounds) => {
      const index = opaques++;
      // Another build may promise more.
      return lazyOpaque(bounds, false, () =>
        certain ? (ofTrait(definition) ?? reveal(definition, index)) : null,
      );
    },
    // What the body gives for these is not looked for.
    nestedOpaque: (bounds) => lazyOpaque(bounds, false, () => null),
  };
  const written = item.output === null ? UNIT : lowerType(item.output, outputScope);
  const own = item.generics.types.map(({ name }) => name.text);
  const parameters = [...containerParameters(definition), ...own];
  const future = (): Ty => {
    const named = parameters.flatMap((name) => {
      const type = scope.parameters.get(name);
      return type === undefined ? [] : [{ name, type }];
    });
    const origin = originOf(definition, [...named, ...implParameters]);
    return {
      kind: 'future',
      expr: null,
      path: definition.path,
      output: written,
      arguments: inputs,
      origin,
      ...(mayBeRewritten(definition) && { rewritten: true }),
    };
  };
  const made = item.async ? future() : null;
  const output = made === null ? written : (boxedFuture(definition, written) ?? made);
  return {
    definition,
    inputs,
    hasSelf: self !== null,
    output,
    future: made,
    parameters: [...parameters, ...implParameters.map(({ name }) => name)],
    own,
    predicates,
    holds: heldArguments(item, inputs, written, predicates, capturesAll(definition)),
    certain,
  };
}

/** What a trait's `fn f() -> impl Trait` gives is for each impl to say, like an associated type: `T::f(..)`. */
function ofTrait({ container, item }: FunctionDefinition): Ty | null {
  if (container?.kind !== 'trait') return null;
  const base: Ty = { kind: 'parameter', name: 'Self', bounds: [] };
  return { kind: 'projection', base, trait: container.path, name: `${item.name.text}(..)` };
}

function containerParameters({ container }: FunctionDefinition): readonly string[] {
  if (container === null) return [];
  const names = container.item.generics.types.map(({ name }) => name.text);
  return container.kind === 'trait' ? ['Self', ...names] : names;
}

/** The type of `self` in a method. */
export function selfType(self: SelfParameter, scope: LowerScope): Ty {
  if (self.type !== null) return lowerType(self.type, scope);
  const owner: Ty = scope.self ?? { kind: 'unknown' };
  if (self.by === 'value') return owner;
  const lifetime =
    self.lifetime === null || self.lifetime === "'_" ? (scope.elided?.() ?? null) : self.lifetime;
  return reference(owner, self.by === 'mut', lifetime);
}

/** Reference, "Lifetime elision": that of a reference to `self`, else the only one there is. */
function elidedOutput(self: Ty | null, inputs: readonly Ty[]): string | null {
  const ofSelf = self === null ? null : firstReference(self);
  if (ofSelf !== null) return ofSelf;
  const all = new Set(inputs.flatMap((input) => [...lifetimesIn(input)]));
  return all.size === 1 ? [...all][0]! : null;
}

function firstReference(type: Ty): string | null {
  if (type.kind === 'reference') return type.lifetime;
  return type.kind === 'adt'
    ? (type.arguments.map(firstReference).find((lifetime) => lifetime !== null) ?? null)
    : null;
}

function lifetimesIn(type: Ty): Set<string> {
  const found = new Set<string>();
  collectLifetimes(type, found);
  return found;
}

function collectLifetimes(type: Ty, found: Set<string>): void {
  if (type.kind === 'reference') {
    if (type.lifetime !== null) found.add(type.lifetime);
    collectLifetimes(type.target, found);
  } else if (type.kind === 'adt') {
    for (const lifetime of type.lifetimes) found.add(lifetime);
    for (const argument of type.arguments) collectLifetimes(argument, found);
  } else if (type.kind === 'tuple') for (const element of type.elements) collectLifetimes(element, found);
  else if (type.kind === 'slice' || type.kind === 'array') collectLifetimes(type.element, found);
}

/** `impl Trait` captures every lifetime in sight since Rust 2024, and in traits always. */
function capturesAll({ module, container, item }: FunctionDefinition): boolean {
  if (item.async) return true;
  return (
    module.crate.source.edition === '2024' ||
    container?.kind === 'trait' ||
    (container?.item.trait ?? null) !== null
  );
}

/** The scope for types in a function's own body, parameters first: there `impl Trait` parameters are opaque. */
export function bodyScope(definition: FunctionDefinition): LowerScope {
  let count = 0;
  const opaque = (bounds: readonly TraitBound[]) =>
    lazyOpaque(bounds, true, () => null, { parameter: implParameter(count++) });
  return { ...scopeOf(definition), opaque };
}

/** The name of the type parameter that the `index`th `impl Trait` among the arguments stands for. */
function implParameter(index: number): string {
  return `impl#${index}`;
}

export type { FunctionItem, TypeScope };
