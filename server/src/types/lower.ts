/** From types as they are written to types as they are meant. */
import { orForget } from '../base/attempt.ts';
import type {
  Bound,
  GenericArgument,
  GenericParameters,
  Name,
  Path,
  PathSegment,
  TypeRef,
} from '../hir/model.ts';
import type {
  AdtDefinition,
  AliasDefinition,
  Definition,
  ImplDefinition,
  Module,
  PathResolution,
  TraitDefinition,
} from '../names/index.ts';
import { associatedTypeIn } from './members.ts';
import type { TraitBound, Ty } from './model.ts';
import { UNKNOWN } from './model.ts';
import type { TypeScope } from './scope.ts';
import { type TraitRef, traitDeclaring } from './trait-paths.ts';
import { adtDefinition, foreignAdt, lazyOpaque, sizeOf, substitute } from './ty.ts';

/** A scope, and what stands for the things that a written type leaves open. */
export interface LowerScope extends TypeScope {
  /** For `_` and for arguments left out in a body; unknown without it. */
  readonly infer?: () => Ty;
  /** Names the next elided lifetime. */
  readonly elided?: () => string | null;
  /** What a bound is written for: `Self` in the defaults of the trait's parameters. */
  readonly subject?: Ty;
  /** For `impl Trait`. */
  readonly opaque?: (bounds: readonly TraitBound[]) => Ty;
  /** For one in the bounds of another, `impl Iterator<Item = impl Future>`; like the other when left out. */
  readonly nestedOpaque?: (bounds: readonly TraitBound[]) => Ty;
  /** Told what the paths lead to that are looked at in this scope. */
  readonly notes?: PathListener | undefined;
}

/** Learns what names lead to, for those who want to show it. `certain`: nothing unseen could have changed the meaning. */
export interface PathListener {
  path(path: Path, definition: Definition, certain: boolean): void;
  /** A macro call that is written `name` at `start`, seen from `module`. */
  macro(name: string, start: number, module: Module): void;
}

/** Depth of aliases and nested arguments that is followed before a type counts as unknown. */
const MAX_DEPTH = 48;
let depth = 0;

export function lowerType(type: TypeRef, scope: LowerScope): Ty {
  if (depth >= MAX_DEPTH) return UNKNOWN;
  depth++;
  try {
    return lower(type, scope);
  } finally {
    depth--;
  }
}

function lower(type: TypeRef, scope: LowerScope): Ty {
  switch (type.kind) {
    case 'path':
      return lowerPath(type.path, scope);
    case 'reference':
      return {
        kind: 'reference',
        mutable: type.mutable,
        lifetime: lifetimeOf(type.lifetime, scope),
        target: lowerType(type.target, scope),
      };
    case 'pointer':
      return { kind: 'pointer', mutable: type.mutable, target: lowerType(type.target, scope) };
    case 'tuple':
      return { kind: 'tuple', elements: type.elements.map((element) => lowerType(element, scope)) };
    case 'slice':
      return { kind: 'slice', element: lowerType(type.element, scope) };
    case 'array':
      return { kind: 'array', element: lowerType(type.element, scope), length: type.length };
    case 'function':
      return {
        kind: 'fnPointer',
        inputs: type.inputs.map((input) => lowerType(input, scope)),
        output: type.output === null ? { kind: 'tuple', elements: [] } : lowerType(type.output, scope),
      };
    case 'dyn':
      return { kind: 'dyn', bounds: lowerBounds(type.bounds, { ...scope, subject: UNKNOWN }) };
    case 'impl': {
      const nested = scope.nestedOpaque ?? scope.opaque;
      const inside = nested === undefined ? scope : { ...scope, opaque: nested };
      const bounds = lowerBounds(type.bounds, { ...inside, subject: UNKNOWN });
      return scope.opaque?.(bounds) ?? lazyOpaque(bounds, false, () => null);
    }
    case 'never':
      return { kind: 'never' };
    case 'infer':
      return scope.infer?.() ?? UNKNOWN;
    case 'missing':
      return UNKNOWN;
  }
}

function lifetimeOf(written: string | null, scope: LowerScope): string | null {
  return written === null || written === "'_" ? (scope.elided?.() ?? null) : written;
}

// ------------------------------------------------------------------------------------------ bounds

/** Bounds as canonical traits; `?Sized` and what cannot be resolved to a name are left out. */
export function lowerBounds(bounds: readonly Bound[], scope: LowerScope): TraitBound[] {
  return bounds.flatMap((bound): TraitBound[] => {
    if (bound.kind === 'lifetime') {
      return [{ trait: lifetimeOf(bound.name, scope) ?? "'_", arguments: [], bindings: [] }];
    }
    if (bound.kind === 'use') return [];
    if (bound.modifier === '?' || bound.modifier === '!') {
      if (scope.notes !== undefined) resolveTypePath(bound.path, scope);
      return [];
    }
    const lowered = lowerTraitPath(bound.path, scope) ?? unresolvedTrait(bound.path);
    if (bound.modifier !== 'async') return [lowered];
    return [{ ...lowered, trait: lowered.trait.replace(/::(Fn|FnMut|FnOnce)$/, '::Async$1') }];
  });
}

/** A bound by a trait that nobody can find still promises something: it is kept under the name it is written with. */
function unresolvedTrait({ segments }: Path): TraitBound {
  return { trait: segments.map(({ name }) => name.text).join('::'), arguments: [], bindings: [] };
}

/** A trait with its arguments; null when the path names nothing. */
export function lowerTraitPath(path: Path, scope: LowerScope): TraitBound | null {
  const resolution = resolveTypePath(path, scope);
  const last = path.segments.at(-1);
  if (resolution === null || last === undefined) return null;
  const { definition } = resolution;
  if (last.parenthesized !== null) {
    const inputs = last.parenthesized.inputs.map((input) => lowerType(input, scope));
    const { output } = last.parenthesized;
    const result: Ty = output === null ? { kind: 'tuple', elements: [] } : lowerType(output, scope);
    return {
      trait: definition.path,
      arguments: [{ kind: 'tuple', elements: inputs }],
      bindings: [{ name: 'Output', type: result }],
    };
  }
  const bindings = last.generics.flatMap((argument) => {
    if (argument.kind === 'binding') return [{ name: argument.name, type: lowerType(argument.type, scope) }];
    if (argument.kind !== 'bound') return [];
    return [
      { name: argument.name, type: lazyOpaque(lowerBounds(argument.bounds, scope), false, () => null) },
    ];
  });
  const args =
    definition.kind === 'trait'
      ? argumentsFor(definition, last.generics, scope, true)
      : typeArguments(last.generics, scope);
  return { trait: definition.path, arguments: args, bindings };
}

// ------------------------------------------------------------------------------------------ paths

function lowerPath(path: Path, scope: LowerScope): Ty {
  if (path.qself !== null) {
    const base = lowerType(path.qself.type, scope);
    const trait = path.qself.trait === null ? null : lowerTraitPath(path.qself.trait, scope);
    if (scope.notes !== undefined) noteAssociatedType(path, scope);
    return path.segments.reduce<Ty>((inner, { name }) => associated(inner, trait, name.text, scope), base);
  }
  const first = path.segments[0];
  if (first === undefined) return UNKNOWN;
  const local = path.global ? null : localType(first.name.text, scope);
  if (local !== null) {
    // In `impl<I: Iterator> IntoIterator for I` only `Self::Item` is the impl's own; `I::Item` is the iterator's.
    const own = first.name.text === 'Self' ? scope : { ...scope, container: null };
    return path.segments
      .slice(1)
      .reduce<Ty>((inner, { name }) => associated(inner, null, name.text, own), local);
  }
  const resolution = resolveTypePath(path, scope);
  if (resolution === null) return UNKNOWN;
  const base = typeOfDefinition(resolution, path.segments, scope);
  return path.segments
    .slice(resolution.consumed)
    .reduce<Ty>((inner, { name }) => associated(inner, null, name.text, scope), base);
}

/** `<T as Trait>::Name` leads to the trait's declaration of the type. */
function noteAssociatedType(path: Path, scope: LowerScope): void {
  const [segment, ...deeper] = path.segments;
  if (path.qself === null || path.qself.trait === null || segment === undefined || deeper.length > 0) return;
  const resolution = resolveTypePath(path.qself.trait, scope);
  if (resolution === null || resolution.definition.kind !== 'trait') return;
  const declared = associatedTypeIn(resolution.definition, segment.name.text);
  if (declared !== null) scope.notes?.path(path, declared, resolution.certain);
}

function localType(name: string, scope: TypeScope): Ty | null {
  return name === 'Self' ? scope.self : (scope.parameters.get(name) ?? null);
}

function resolveTypePath(path: Path, scope: LowerScope): PathResolution | null {
  const names = path.segments.map(({ name }) => name.text);
  const resolution = scope.module.crate.resolve(scope.module, names, 'type', path.global);
  if (resolution?.consumed === names.length)
    scope.notes?.path(path, resolution.definition, resolution.certain);
  return resolution;
}

/** The type that a definition in a path stands for, with the arguments written at its segment. */
export function typeOfDefinition(
  resolution: PathResolution,
  segments: readonly PathSegment[],
  scope: LowerScope,
  useDefaults = true,
): Ty {
  const { definition, consumed } = resolution;
  const written = segments[consumed - 1]?.generics ?? [];
  switch (definition.kind) {
    case 'adt':
      return lowerAdt(definition, written, scope);
    case 'alias':
      return lowerAlias(definition, written, scope, useDefaults);
    case 'primitive':
      return { kind: 'primitive', name: definition.name };
    case 'trait': {
      // Before Rust 2021 a trait's name was a type, `dyn Trait`.
      const bound = {
        trait: definition.path,
        arguments: argumentsFor(definition, written, scope, true),
        bindings: [],
      };
      return { kind: 'dyn', bounds: [bound] };
    }
    case 'foreign':
      return lowerForeign(definition, written, scope);
    default:
      return UNKNOWN;
  }
}

function lowerForeign(definition: Definition, written: readonly GenericArgument[], scope: LowerScope): Ty {
  return {
    kind: 'adt',
    definition: foreignAdt(definition.path),
    arguments: typeArguments(written, scope),
    lifetimes: lifetimesIn(written),
  };
}

function lowerAdt(definition: AdtDefinition, written: readonly GenericArgument[], scope: LowerScope): Ty {
  const { generics } = definition.item;
  return {
    kind: 'adt',
    definition: adtDefinition(definition),
    arguments: argumentsFor(definition, written, scope, true),
    lifetimes:
      generics.lifetimes.length === 0
        ? NO_LIFETIMES
        : lifetimeArguments(generics.lifetimes.length, lifetimesIn(written), scope),
  };
}

function lifetimesIn(written: readonly GenericArgument[]): readonly string[] {
  return written.flatMap((argument) => (argument.kind === 'lifetime' ? [argument.name] : []));
}

function lifetimeArguments(count: number, written: readonly string[], scope: LowerScope): readonly string[] {
  return Array.from({ length: count }, (_, index) => lifetimeOf(written[index] ?? null, scope) ?? "'_");
}

const NO_PARAMETERS = new Map<string, Ty>();
const NO_TYPES: readonly Ty[] = [];
const NO_LIFETIMES: readonly string[] = [];

const aliases = new WeakMap<AliasDefinition, Ty | 'pending'>();

/** The type behind an alias in terms of its own parameters; unknown for cycles and for associated types without a value. */
export function aliasTarget(definition: AliasDefinition, scope: TypeScope): Ty {
  const known = aliases.get(definition);
  if (known === 'pending') return UNKNOWN;
  if (known !== undefined) return known;
  aliases.set(definition, 'pending');
  const { type } = definition.item;
  const target = orForget(
    () => (type === null ? UNKNOWN : lowerType(type, scope.inside(definition))),
    () => aliases.delete(definition),
  );
  aliases.set(definition, target);
  return target;
}

function lowerAlias(
  definition: AliasDefinition,
  written: readonly GenericArgument[],
  scope: LowerScope,
  useDefaults: boolean,
): Ty {
  const { generics } = definition.item;
  const args = argumentsFor(definition, written, scope, useDefaults);
  const type = substitute(
    aliasTarget(definition, scope),
    new Map(generics.types.map(({ name }, index) => [name.text, args[index]!])),
  );
  return sizeOf(type) > MAX_PARTS ? UNKNOWN : type;
}

/** Parts that an alias may stand for: each of `type A = (B, B); type B = (C, C); …` doubles the next. */
const MAX_PARTS = 10_000;

function typeArguments(written: readonly GenericArgument[], scope: LowerScope): Ty[] {
  return written.flatMap((argument) => (argument.kind === 'type' ? [lowerType(argument.type, scope)] : []));
}

/**
 * The arguments for the type parameters, in their order: written ones, then defaults, then whatever `scope.infer` gives.
 * In a body an argument list left out altogether is inferred, in a signature it is made of defaults (`useDefaults`).
 */
export function argumentsFor(
  { item, module }: AdtDefinition | AliasDefinition | TraitDefinition,
  written: readonly GenericArgument[],
  scope: LowerScope,
  useDefaults: boolean,
): readonly Ty[] {
  const generics: GenericParameters = item.generics;
  if (generics.types.length === 0) return NO_TYPES;
  const given = written.filter(({ kind }) => kind === 'type' || kind === 'const');
  const hasDefaults = useDefaults && generics.types.some(({ default: standard }) => standard !== null);
  const earlier = hasDefaults ? new Map<string, Ty>() : NO_PARAMETERS;
  return generics.types.map(({ name, default: standard }, index) => {
    const argument = given[index + constsBefore(generics, name)];
    let type: Ty;
    if (argument?.kind === 'type') type = lowerType(argument.type, scope);
    else if (standard !== null && useDefaults) {
      // Defaults are written where the definition is: its names are meant, not those in sight here.
      const self = scope.subject ?? scope.self;
      const outside = { module, parameters: earlier, self, container: null, notes: undefined };
      type = lowerType(standard, { ...scope, ...outside });
    } else type = scope.infer?.() ?? UNKNOWN;
    if (hasDefaults) earlier.set(name.text, type);
    return type;
  });
}

/** Types and constants may be declared in any order, and the arguments are in the same one. */
function constsBefore({ consts }: GenericParameters, { span }: Name): number {
  let before = 0;
  for (const { name } of consts) if (name.span.start < span.start) before++;
  return before;
}

// ------------------------------------------------------------------------------------------ associated types

/** `base::name`: from the impl around where it is said there, else a projection, which the solver takes further. */
function associated(base: Ty, trait: TraitBound | null, name: string, scope: LowerScope): Ty {
  const { container } = scope;
  const own =
    container !== null && base === scope.self && isOf(container, trait?.trait ?? null, scope)
      ? associatedTypeIn(container, name)
      : null;
  if (container === null || own === null) {
    const of: TraitRef | null = trait ?? traitDeclaring(base, name, scope.module.crate);
    const known = of?.arguments === undefined ? {} : { arguments: of.arguments };
    return { kind: 'projection', base, trait: of?.trait ?? null, name, ...known };
  }
  return container.kind === 'trait'
    ? { kind: 'projection', base, trait: container.path, name }
    : aliasTarget(own, scope);
}

/** Whether `trait`, if one is written, is what the impl or trait around is of. */
function isOf(container: ImplDefinition | TraitDefinition, trait: string | null, scope: LowerScope): boolean {
  if (trait === null) return true;
  if (container.kind === 'trait') return container.path === trait;
  const { item } = container;
  return item.trait !== null && resolveTypePath(item.trait, scope)?.definition.path === trait;
}
