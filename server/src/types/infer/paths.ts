/** What a path means as a value: a constant, a constructor, a function, a method by its full name. */
import type { GenericArgument, Path, PathSegment } from '../../hir/model.ts';
import {
  type AdtDefinition,
  type Definition,
  type FunctionDefinition,
  type ImplDefinition,
  type TraitDefinition,
  type ValueDefinition,
  type VariantDefinition,
  variantOf,
} from '../../names/index.ts';
import { headerOf, type ImplHeader } from '../impls.ts';
import { argumentsFor, lowerTraitPath, lowerType, typeOfDefinition } from '../lower.ts';
import { matchTypes } from '../match.ts';
import { functionIn, valueIn } from '../members.ts';
import type { Ty } from '../model.ts';
import { scopeOf } from '../scope.ts';
import { adtDefinition, eraseLifetimes, type Substitution, substitute } from '../ty.ts';
import type { InferenceContext } from './context.ts';
import { type Instance, instantiate, seedFromImpl } from './instantiate.ts';
import { traitsInScope } from './methods.ts';
import { stdType } from './std.ts';

export type ValueMeaning =
  | { readonly kind: 'function'; readonly instance: Instance }
  /** A struct's or variant's constructor; `fields` are empty for a unit one. */
  | {
      readonly kind: 'constructor';
      readonly definition: AdtDefinition | VariantDefinition;
      readonly type: Ty;
      readonly fields: readonly FieldType[];
      readonly shape: 'unit' | 'tuple' | 'struct';
    }
  | { readonly kind: 'value'; readonly definition: ValueDefinition; readonly type: Ty }
  /** In a crate or module nobody can see. */
  | { readonly kind: 'foreign'; readonly path: string };

export interface FieldType {
  readonly name: string;
  readonly type: Ty;
}

/** The meaning of a path in an expression; null when nothing is known about it. */
export function resolveValue(cx: InferenceContext, path: Path): ValueMeaning | null {
  const meaning = meaningOf(cx, path);
  const { notes } = cx.scope;
  if (notes !== undefined && meaning !== null && !isOfUnseenType(meaning))
    notes.path(path, namedBy(meaning), isCertain(cx, path));
  return meaning;
}

function isCertain({ module, scope }: InferenceContext, path: Path): boolean {
  const names = path.segments.map(({ name }) => name.text);
  if (path.qself !== null || names[0] === 'Self' || scope.parameters.has(names[0]!)) return true;
  return module.crate.resolve(module, names, 'value', path.global)?.certain ?? false;
}

/** Looks at arguments for the sake of what is noted of them: not all of them are needed for inference. */
export function noteArguments(cx: InferenceContext, generics: readonly GenericArgument[]): void {
  if (cx.scope.notes === undefined) return;
  for (const argument of generics) if (argument.kind === 'type') lowerType(argument.type, cx.scope);
}

/** `Type::new` of a type that nobody can see may be any trait's. */
function isOfUnseenType(meaning: ValueMeaning): boolean {
  return meaning.kind === 'foreign' && /(^|::)[A-Z]\w*::[a-z_]\w*$/.test(meaning.path);
}

function namedBy(meaning: ValueMeaning): Definition {
  switch (meaning.kind) {
    case 'function':
      return meaning.instance.signature.definition;
    case 'foreign':
      return { ...meaning, name: meaning.path.slice(meaning.path.lastIndexOf(':') + 1) };
    default:
      return meaning.definition;
  }
}

function meaningOf(cx: InferenceContext, path: Path): ValueMeaning | null {
  for (const { generics } of path.segments) noteArguments(cx, generics);
  if (path.qself !== null) return qualified(cx, path);
  const first = path.segments[0];
  if (first === undefined) return null;
  const local =
    first.name.text === 'Self' ? cx.scope.self : (cx.scope.parameters.get(first.name.text) ?? null);
  if (local !== null && !path.global) return fromType(cx, local, path.segments.slice(1));
  const names = path.segments.map(({ name }) => name.text);
  const { crate } = cx.module;
  const resolution = crate.resolve(cx.module, names, 'value', path.global);
  if (resolution === null) return null;
  const { definition, consumed } = resolution;
  if (consumed < names.length) return throughType(cx, path, names, consumed);
  const own = path.segments[consumed - 1]!.generics;
  switch (definition.kind) {
    case 'function':
      return { kind: 'function', instance: instantiate(cx, cx.solver.signature(definition), new Map(), own) };
    case 'value':
      return valueMeaning(cx, definition);
    case 'adt':
      return structConstructor(cx, definition, own);
    case 'variant':
      return variantConstructor(
        cx,
        definition,
        own.length > 0 ? own : (path.segments[consumed - 2]?.generics ?? []),
      );
    case 'foreign':
      return { kind: 'foreign', path: definition.path };
    default:
      return null;
  }
}

function throughType(
  cx: InferenceContext,
  path: Path,
  names: readonly string[],
  consumed: number,
): ValueMeaning | null {
  const resolution = cx.module.crate.resolve(cx.module, names.slice(0, consumed), 'type', path.global);
  if (resolution === null || resolution.consumed !== consumed) return null;
  if (resolution.definition.kind === 'foreign')
    return { kind: 'foreign', path: [resolution.definition.path, ...names.slice(consumed)].join('::') };
  const rest = path.segments.slice(consumed);
  if (resolution.definition.kind === 'trait') {
    return traitMember(cx, resolution.definition, cx.table.fresh(), rest);
  }
  const { definition } = resolution;
  // In expressions arguments that are left out are inferred, even where the declaration has defaults.
  const type =
    definition.kind === 'adt'
      ? freshAdt(cx, definition, path.segments[consumed - 1]!.generics)
      : cx.normalize(typeOfDefinition(resolution, path.segments, cx.scope, false));
  return fromType(cx, type, rest);
}

function qualified(cx: InferenceContext, path: Path): ValueMeaning | null {
  const { type, trait } = path.qself!;
  const self = cx.lower(type);
  if (trait === null) return fromType(cx, self, path.segments);
  const bound = lowerTraitPath(trait, cx.scope);
  const definition = bound === null ? null : cx.solver.trait(bound.trait);
  return definition === null ? null : traitMember(cx, definition, self, path.segments, bound!.arguments);
}

// ------------------------------------------------------------------------------------------ members of types

/** `type::a`, `type::Variant`, `type::Assoc::a`. */
function fromType(cx: InferenceContext, type: Ty, segments: readonly PathSegment[]): ValueMeaning | null {
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    const adt = adtOf(cx, type);
    return adt === null ? null : constructorOf(cx, type, adt);
  }
  const name = segment.name.text;
  if (rest.length > 0) {
    return fromType(cx, cx.normalize({ kind: 'projection', base: type, trait: null, name }), rest);
  }
  const adt = adtOf(cx, type);
  const variant = adt === null ? null : variantOf(adt, name);
  if (variant !== null) return constructorOf(cx, type, variant);
  return inherentMember(cx, type, name, segment.generics) ?? memberThroughTraits(cx, type, segment);
}

function inherentMember(
  cx: InferenceContext,
  type: Ty,
  name: string,
  generics: readonly GenericArgument[],
): ValueMeaning | null {
  for (const impl of cx.solver.impls.inherent(cx.structurally(type))) {
    const definition = functionIn(impl, name) ?? valueIn(impl, name);
    if (definition === null) continue;
    const header = headerOf(impl);
    const bindings = new Map<string, Ty>();
    if (
      header.standsFor === null &&
      matchTypes(header.self, type, header.parameters, bindings, cx.solver.resolve) === 'no'
    )
      continue;
    return memberOfImpl(cx, definition, header, type, bindings, generics);
  }
  return null;
}

function memberOfImpl(
  cx: InferenceContext,
  definition: FunctionDefinition | ValueDefinition,
  header: ImplHeader,
  type: Ty,
  bindings: Substitution,
  generics: readonly GenericArgument[],
): ValueMeaning | null {
  const seed = seedFromImpl(cx, header, type, bindings);
  if (definition.kind === 'value')
    return valueMeaning(cx, definition, seed, header.standsFor === null ? null : type);
  const signature = cx.solver.signature(definition);
  return { kind: 'function', instance: instantiate(cx, signature, seed, generics, { header, self: type }) };
}

/** `T::name` where `name` is a trait's: of a bound for parameters, of a trait in scope for other types. */
function memberThroughTraits(cx: InferenceContext, type: Ty, segment: PathSegment): ValueMeaning | null {
  const name = segment.name.text;
  const known = cx.structurally(type);
  for (const bound of cx.solver.boundsOf(known)) {
    const trait = cx.solver.trait(bound.trait);
    if (trait !== null && hasMember(trait, name))
      return traitMember(cx, trait, type, [segment], bound.arguments);
  }
  const candidates = traitsInScope(cx.module, name);
  for (const trait of candidates) {
    const selection = known.kind === 'unknown' ? 'unknown' : cx.solver.select(known, trait, null);
    if (selection === 'no' || (selection === 'unknown' && candidates.length > 1)) continue;
    return traitMember(cx, trait, type, [segment]);
  }
  return null;
}

function hasMember(trait: TraitDefinition, name: string): boolean {
  return functionIn(trait, name) !== null || valueIn(trait, name) !== null;
}

function traitMember(
  cx: InferenceContext,
  trait: TraitDefinition,
  self: Ty,
  segments: readonly PathSegment[],
  args: readonly Ty[] | null = null,
): ValueMeaning | null {
  const segment = segments[0];
  if (segment === undefined || segments.length > 1) return null;
  const name = segment.name.text;
  const definition = functionIn(trait, name) ?? valueIn(trait, name);
  if (definition === null) return null;
  const seed = new Map<string, Ty>([['Self', self]]);
  for (const [index, parameter] of trait.item.generics.types.entries()) {
    seed.set(parameter.name.text, args?.[index] ?? cx.table.fresh());
  }
  if (definition.kind === 'value') return valueMeaning(cx, definition, seed);
  return {
    kind: 'function',
    instance: instantiate(cx, cx.solver.signature(definition), seed, segment.generics),
  };
}

// ------------------------------------------------------------------------------------------ values and constructors

function valueMeaning(
  cx: InferenceContext,
  definition: ValueDefinition,
  substitution: Substitution = new Map(),
  standIn: Ty | null = null,
): ValueMeaning | null {
  const { type } = definition.item;
  if (type === null) return null;
  const container: ImplDefinition | TraitDefinition | null = definition.container;
  const scope = container === null ? scopeOf(definition) : scopeOf(container);
  const lowered = lowerType(type, standIn === null ? scope : { ...scope, self: standIn });
  const normalized = cx.normalize(eraseLifetimes(substitute(lowered, substitution)));
  return { kind: 'value', definition, type: keyed(cx, definition, normalized) };
}

function adtOf(cx: InferenceContext, type: Ty): AdtDefinition | null {
  const known = cx.structurally(type);
  return known.kind === 'adt' ? cx.declaration(known) : null;
}

function structConstructor(
  cx: InferenceContext,
  adt: AdtDefinition,
  written: readonly GenericArgument[],
): ValueMeaning {
  return constructorOf(cx, freshAdt(cx, adt, written), adt);
}

function variantConstructor(
  cx: InferenceContext,
  variant: VariantDefinition,
  written: readonly GenericArgument[],
): ValueMeaning {
  return constructorOf(cx, freshAdt(cx, variant.adt, written), variant);
}

/** The type with variables for the arguments that are not written. */
export function freshAdt(cx: InferenceContext, adt: AdtDefinition, written: readonly GenericArgument[]): Ty {
  return {
    kind: 'adt',
    definition: adtDefinition(adt),
    arguments: argumentsFor(adt, written, cx.scope, false),
    lifetimes: adt.item.generics.lifetimes.map(() => "'_"),
  };
}

function constructorOf(
  cx: InferenceContext,
  type: Ty,
  definition: AdtDefinition | VariantDefinition,
): ValueMeaning {
  const [adt, variant] =
    definition.kind === 'adt'
      ? [definition, definition.item.variants[0]!]
      : [definition.adt, definition.variant];
  const fields = fieldTypes(cx, type, adt, variant);
  return { kind: 'constructor', definition, type, fields, shape: variant.shape };
}

/** The types of a variant's fields for the type's own arguments. */
export function fieldTypes(
  cx: InferenceContext,
  type: Ty,
  adt: AdtDefinition,
  variant: AdtDefinition['item']['variants'][number],
): readonly FieldType[] {
  const known = cx.shallow(type);
  const args = known.kind === 'adt' ? known.arguments : [];
  const substitution = new Map(
    adt.item.generics.types.map(({ name }, index) => [name.text, args[index] ?? cx.table.fresh()]),
  );
  const scope = scopeOf(adt);
  return variant.fields.map((field) => ({
    name: field.name.text,
    type: cx.normalize(eraseLifetimes(substitute(lowerType(field.type, scope), substitution))),
  }));
}

/** What a `thread_local!` declares is a key to the value. */
function keyed(cx: InferenceContext, { item, home }: ValueDefinition, type: Ty): Ty {
  const around = item.parent === null ? undefined : home.list.items[item.parent];
  const name = around?.kind === 'macroCall' ? around.name.text : '';
  return /(^|::)thread_local$/.test(name) ? stdType(cx, 'std::thread::LocalKey', [type]) : type;
}
