/** Making, taking apart and rewriting types. */
import { orForget } from '../base/attempt.ts';
import type { ExprId, Item } from '../hir/model.ts';
import { type AdtDefinition as NamedAdt, placeOf } from '../names/index.ts';
import { type AdtDefinition, type BodyOrigin, type TraitBound, type Ty, UNKNOWN } from './model.ts';

export const UNIT: Ty = { kind: 'tuple', elements: [] };
export const NEVER: Ty = { kind: 'never' };
export const BOOL: Ty = { kind: 'primitive', name: 'bool' };
export const STR: Ty = { kind: 'primitive', name: 'str' };
export const USIZE: Ty = { kind: 'primitive', name: 'usize' };

const INTEGERS = /^([iu](8|16|32|64|128|size)|\{integer\})$/;
const FLOATS = /^(f(16|32|64|128)|\{float\})$/;

export function primitive(name: string): Ty {
  return { kind: 'primitive', name };
}

export function reference(
  target: Ty,
  mutable = false,
  lifetime: string | null = null,
): Extract<Ty, { kind: 'reference' }> {
  return { kind: 'reference', mutable, target, lifetime };
}

export function isInteger(type: Ty): boolean {
  return type.kind === 'primitive' && INTEGERS.test(type.name);
}

export function isFloat(type: Ty): boolean {
  return type.kind === 'primitive' && FLOATS.test(type.name);
}

/** Primitives with builtin operators: numbers, `bool` and `char`, not `str`. */
export function isScalar(type: Ty): boolean {
  return type.kind === 'primitive' && type.name !== 'str';
}

export function isUnit(type: Ty): boolean {
  return type.kind === 'tuple' && type.elements.length === 0;
}

// ------------------------------------------------------------------------------------------ nominal types

const publicAdts = new WeakMap<NamedAdt, AdtDefinition>();
const namedAdts = new WeakMap<AdtDefinition, NamedAdt>();

/** The plain data that stands for a definition in types. */
export function adtDefinition(named: NamedAdt): AdtDefinition {
  let known = publicAdts.get(named);
  if (known === undefined) {
    const location = placeOf(named.home, named.item as Item, named.item.name.span);
    known = { path: named.path, name: named.name, location };
    publicAdts.set(named, known);
    namedAdts.set(known, named);
  }
  return known;
}

/** The declaration behind a nominal type; null for types of crates nobody can see. */
export function declarationOf(definition: AdtDefinition): NamedAdt | null {
  return namedAdts.get(definition) ?? null;
}

const foreignAdts = new Map<string, AdtDefinition>();

/** A nominal type of which only the path is known. */
export function foreignAdt(path: string): AdtDefinition {
  let known = foreignAdts.get(path);
  if (known === undefined) {
    known = { path, name: path.slice(path.lastIndexOf(':') + 1), location: null };
    foreignAdts.set(path, known);
  }
  return known;
}

export function isAdt(type: Ty, path: string): boolean {
  return type.kind === 'adt' && type.definition.path === path;
}

/** A type argument of a nominal type; unknown when there is none. */
export function argumentOf(type: Ty, index: number): Ty {
  return type.kind === 'adt' ? (type.arguments[index] ?? UNKNOWN) : UNKNOWN;
}

// ------------------------------------------------------------------------------------------ rewriting

/** A type without parts: {@link mapParts} gives it back. Asked first, it saves making what would map them. */
export function isAtom(type: Ty): boolean {
  switch (type.kind) {
    case 'unknown':
    case 'never':
    case 'primitive':
    case 'parameter':
      return true;
    case 'adt':
      return type.arguments.length === 0;
    default:
      return false;
  }
}

/** Rebuilds a type from rewritten parts; the same object when no part changed. */
export function mapParts(type: Ty, map: (part: Ty) => Ty): Ty {
  switch (type.kind) {
    case 'unknown':
    case 'never':
    case 'primitive':
      return type;
    case 'adt': {
      const args = mapAll(type.arguments, map);
      return args === type.arguments ? type : { ...type, arguments: args };
    }
    case 'reference':
    case 'pointer': {
      const target = map(type.target);
      return target === type.target ? type : { ...type, target };
    }
    case 'tuple': {
      const elements = mapAll(type.elements, map);
      return elements === type.elements ? type : { ...type, elements };
    }
    case 'array':
    case 'slice': {
      const element = map(type.element);
      return element === type.element ? type : { ...type, element };
    }
    case 'fnPointer': {
      const inputs = mapAll(type.inputs, map);
      const output = map(type.output);
      return inputs === type.inputs && output === type.output ? type : { ...type, inputs, output };
    }
    case 'fnItem': {
      const inputs = 'inputs' in type ? mapAll((type as FnItem).inputs, map) : [];
      const output = map(type.output);
      const same = output === type.output && (!('inputs' in type) || inputs === (type as FnItem).inputs);
      return same ? type : ({ ...type, inputs, output } as FnItem);
    }
    case 'closure': {
      const inputs = 'inputs' in type ? mapAll((type as Closure).inputs, map) : [];
      const captures = mapAll(type.captures, map);
      const output = map(type.output);
      return { ...type, inputs, captures, output, ...mapOrigin(type.origin, map) } as Closure;
    }
    case 'future': {
      const args = mapAll(type.arguments, map);
      const output = map(type.output);
      const origin = mapOrigin(type.origin, map);
      const same = args === type.arguments && output === type.output && origin.origin === type.origin;
      return same ? type : { ...type, arguments: args, output, ...origin };
    }
    case 'dyn': {
      const bounds = mapBounds(type.bounds, map);
      return bounds === type.bounds ? type : { ...type, bounds };
    }
    case 'opaque': {
      const bounds = mapBounds(type.bounds, map);
      return bounds === type.bounds ? type : rebound(type, bounds, map);
    }
    case 'parameter':
      return type;
    case 'projection': {
      const base = map(type.base);
      const args = type.arguments === undefined ? undefined : mapAll(type.arguments, map);
      if (args === type.arguments) return base === type.base ? type : { ...type, base };
      return { ...type, base, ...(args !== undefined && { arguments: args }) };
    }
  }
}

function mapOrigin(origin: BodyOrigin | undefined, map: (part: Ty) => Ty): { readonly origin?: BodyOrigin } {
  if (origin === undefined) return {};
  const generics = mapAll(origin.generics, (generic) => {
    const type = map(generic.type);
    return type === generic.type ? generic : { name: generic.name, type };
  });
  return { origin: generics === origin.generics ? origin : { location: origin.location, generics } };
}

type Opaque = Extract<Ty, { kind: 'opaque' }>;

/** `revealed` stays lazy: looking into the defining body is expensive and often not needed. */
function rebound(type: Opaque, bounds: readonly TraitBound[], map: (part: Ty) => Ty): Opaque {
  const reveal = () => (type.revealed === null ? null : map(type.revealed));
  return lazyOpaque(bounds, type.argument, reveal, type);
}

/** An `impl Trait` whose concrete type is worked out when somebody asks. */
export function lazyOpaque(
  bounds: readonly TraitBound[],
  argument: boolean,
  reveal: () => Ty | null,
  { parameter, call }: Pick<Opaque, 'parameter' | 'call'> = {},
): Opaque {
  let known: Ty | null | undefined;
  return {
    kind: 'opaque',
    bounds,
    argument,
    ...(parameter !== undefined && { parameter }),
    ...(call !== undefined && { call }),
    get revealed() {
      if (known === undefined) {
        known = null; // Asked for while it is being worked out, it is not known.
        known = orForget(reveal, () => (known = undefined));
      }
      return known;
    },
  };
}

/** Says of a function's result type which call gave it: of the `impl Trait` and the futures in it. */
export function givenBy(type: Ty, call: ExprId): Ty {
  if (type.kind === 'opaque' && !type.argument)
    return lazyOpaque(type.bounds, false, () => type.revealed, { call });
  const inner = mapParts(type, (part) => givenBy(part, call));
  return inner.kind === 'future' ? { ...inner, call } : inner;
}

export function mapBounds(bounds: readonly TraitBound[], map: (part: Ty) => Ty): readonly TraitBound[] {
  return mapAll(bounds, (bound) => mapBound(bound, map));
}

export function mapBound(bound: TraitBound, map: (part: Ty) => Ty): TraitBound {
  const args = mapAll(bound.arguments, map);
  const bindings = mapAll(bound.bindings, (binding) => {
    const type = map(binding.type);
    return type === binding.type ? binding : { name: binding.name, type };
  });
  return args === bound.arguments && bindings === bound.bindings
    ? bound
    : { ...bound, arguments: args, bindings };
}

function mapAll<T>(list: readonly T[], map: (item: T) => T): readonly T[] {
  let changed: T[] | null = null;
  for (let index = 0; index < list.length; index++) {
    const item = list[index]!;
    const mapped = map(item);
    if (mapped === item) continue;
    changed ??= list.slice(); // Not grown: types are kept, and an array that grows keeps room for sixteen more.
    changed[index] = mapped;
  }
  return changed ?? list;
}

export type Substitution = ReadonlyMap<string, Ty>;

/** Replaces parameters by name, all at once. Lifetimes of the replaced signature become `'_`, `'static` stays. */
export function substitute(type: Ty, substitution: Substitution): Ty {
  const name = type.kind === 'parameter' ? type.name : type.kind === 'opaque' ? type.parameter : undefined;
  if (name !== undefined) return substitution.get(name) ?? type;
  if (isAtom(type)) return type;
  return mapParts(type, (part) => substitute(part, substitution));
}

/** Puts `type` where an impl that stands for several types says `Self`. */
export function replaceSelf(pattern: Ty, self: Ty, type: Ty): Ty {
  if (pattern === self) return type;
  if (isAtom(pattern)) return pattern;
  return mapParts(pattern, (part) => replaceSelf(part, self, type));
}

/** Every lifetime but `'static` as `'_`: names of another item's lifetimes mean nothing here. */
export function eraseLifetimes(type: Ty): Ty {
  if (isAtom(type) && !(type.kind === 'adt' && type.lifetimes.length > 0)) return type;
  const inner = mapParts(type, eraseLifetimes);
  if (inner.kind === 'reference' && inner.lifetime !== null && inner.lifetime !== "'static") {
    return { ...inner, lifetime: null };
  }
  if (inner.kind === 'adt' && inner.lifetimes.some((name) => name !== "'static" && name !== "'_")) {
    return { ...inner, lifetimes: inner.lifetimes.map((name) => (name === "'static" ? name : "'_")) };
  }
  return inner;
}

/** True when some part of the type, itself included, satisfies the test. Bounds of parameters are not parts. */
export function someParts(type: Ty, test: (part: Ty) => boolean): boolean {
  if (test(type)) return true;
  if (isAtom(type)) return false;
  let found = false;
  mapParts(type, (part) => {
    found ||= someParts(part, test);
    return part;
  });
  return found;
}

const sizes = new WeakMap<Ty, number>();

/** How many parts a type has when it is written out. Parts that occur several times are counted once and multiplied. */
export function sizeOf(type: Ty): number {
  let size = sizes.get(type);
  if (size === undefined) {
    let sum = 1;
    mapParts(type, (part) => {
      sum += sizeOf(part);
      return part;
    });
    size = sum;
    sizes.set(type, size);
  }
  return size;
}

export function hasUnknown(type: Ty): boolean {
  return someParts(type, ({ kind }) => kind === 'unknown');
}

/**
 * Whether only a bound can say what the type is: a type parameter, or an associated type of one of which every part is
 * known. One of anything else is decided by an impl, which was not found if a projection is left.
 */
export function isRigid(type: Ty): boolean {
  if (type.kind === 'parameter') return true;
  return type.kind === 'projection' && isRigid(type.base) && !hasUnknown(type);
}

// ------------------------------------------------------------------------------------------ callables

/** A function item with the parameter types of this mention of it. */
export type FnItem = Extract<Ty, { kind: 'fnItem' }> & { readonly inputs: readonly Ty[] };
/** A closure with the types of its parameters. */
export type Closure = Extract<Ty, { kind: 'closure' }> & { readonly inputs: readonly Ty[] };

/** Inputs and output of what can be called without a trait; null for everything else. */
export function callable(type: Ty): { readonly inputs: readonly Ty[]; readonly output: Ty } | null {
  if (type.kind === 'fnPointer') return type;
  if ((type.kind === 'fnItem' || type.kind === 'closure') && 'inputs' in type)
    return type as FnItem | Closure;
  return null;
}
