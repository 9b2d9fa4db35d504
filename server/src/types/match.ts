/** Whether a type has the shape of a pattern, and what the pattern's parameters stand for then. */
import { type TraitBound, type Ty, UNKNOWN } from './model.ts';
import { isFloat, isInteger } from './ty.ts';

export type Match = 'yes' | 'maybe' | 'no';

/**
 * Matches `type` against `pattern`, whose free names are `parameters`; their meanings are added to `bindings`.
 * `maybe`: they agree as far as both are known. Lifetimes are not looked at.
 */
export function matchTypes(
  pattern: Ty,
  type: Ty,
  parameters: ReadonlySet<string>,
  bindings: Map<string, Ty>,
  resolve: (type: Ty) => Ty,
): Match {
  const target = resolve(type);
  if (pattern.kind === 'parameter' && parameters.has(pattern.name)) {
    const bound = bindings.get(pattern.name);
    if (bound === undefined || bound.kind === 'unknown') {
      bindings.set(pattern.name, target);
      return 'yes';
    }
    return matchPlain(bound, target, resolve);
  }
  const shape = pattern.kind === 'unknown' ? resolve(pattern) : pattern;
  if (shape.kind === 'unknown' || target.kind === 'unknown') return 'maybe';
  if (shape.kind === 'projection' || target.kind === 'projection') {
    return sameProjection(shape, target, parameters, bindings, resolve) ? 'yes' : 'maybe';
  }
  switch (shape.kind) {
    case 'never':
      return target.kind === 'never' ? 'yes' : 'no';
    case 'primitive':
      return target.kind === 'primitive' ? matchPrimitives(shape, target) : 'no';
    case 'adt':
      if (target.kind !== 'adt' || target.definition.path !== shape.definition.path) return 'no';
      return matchAll(shape.arguments, target.arguments, parameters, bindings, resolve);
    case 'reference':
    case 'pointer':
      if (target.kind !== shape.kind || target.mutable !== shape.mutable) return 'no';
      return matchTypes(shape.target, target.target, parameters, bindings, resolve);
    case 'tuple':
      if (target.kind !== 'tuple' || target.elements.length !== shape.elements.length) return 'no';
      return matchAll(shape.elements, target.elements, parameters, bindings, resolve);
    case 'array':
    case 'slice':
      return target.kind === shape.kind
        ? matchTypes(shape.element, target.element, parameters, bindings, resolve)
        : 'no';
    case 'fnPointer':
      if (target.kind !== 'fnPointer' || target.inputs.length !== shape.inputs.length) return 'no';
      return matchAll(
        [...shape.inputs, shape.output],
        [...target.inputs, target.output],
        parameters,
        bindings,
        resolve,
      );
    case 'parameter':
      return target.kind === 'parameter' && target.name === shape.name ? 'yes' : 'no';
    case 'dyn':
    case 'opaque': {
      if (target.kind !== shape.kind) return 'no';
      const wanted = shape.bounds.filter(isTrait);
      const present = target.bounds.filter(isTrait);
      const pairs = wanted.map(
        (bound) => [bound, present.find(({ trait }) => trait === bound.trait)] as const,
      );
      if (wanted.length !== present.length || pairs.some(([, other]) => other === undefined)) return 'no';
      return matchAll(
        pairs.flatMap(([bound]) => partsOf(bound)),
        pairs.flatMap(([, other]) => partsOf(other!)),
        parameters,
        bindings,
        resolve,
      );
    }
    case 'fnItem':
      return target.kind === 'fnItem' && target.path === shape.path ? 'yes' : 'no';
    case 'closure':
      return target.kind === 'closure' && target.expr === shape.expr ? 'yes' : 'no';
    case 'future':
      return target.kind === 'future' && target.expr === shape.expr && target.path === shape.path
        ? 'yes'
        : 'no';
  }
}

/** Position by position. A function of its own: what would be made for every call of the one above is most of its garbage. */
function matchAll(
  patterns: readonly Ty[],
  types: readonly Ty[],
  parameters: ReadonlySet<string>,
  bindings: Map<string, Ty>,
  resolve: (type: Ty) => Ty,
): Match {
  let result: Match = 'yes';
  for (let index = 0; index < patterns.length; index++) {
    const other = types[index];
    const matched =
      other === undefined ? 'maybe' : matchTypes(patterns[index]!, other, parameters, bindings, resolve);
    if (matched === 'no') return 'no';
    if (matched === 'maybe') result = 'maybe';
  }
  return result;
}

const NONE: ReadonlySet<string> = new Set();
/** The bindings where there are no parameters: nothing is ever put in. */
export const NO_BINDINGS = new Map<string, Ty>();

/** {@link matchTypes} for a pattern without parameters. */
export function matchPlain(pattern: Ty, type: Ty, resolve: (type: Ty) => Ty): Match {
  return matchTypes(pattern, type, NONE, NO_BINDINGS, resolve);
}

function isTrait({ trait }: TraitBound): boolean {
  return !trait.startsWith("'");
}

function partsOf({ arguments: args, bindings }: TraitBound): readonly Ty[] {
  return [...args, ...bindings.map(({ type }) => type)];
}

function matchPrimitives(pattern: Ty & { kind: 'primitive' }, type: Ty & { kind: 'primitive' }): Match {
  if (pattern.name === type.name) return 'yes';
  return mayBecome(pattern, type) || mayBecome(type, pattern) ? 'maybe' : 'no';
}

/** The type of a literal without suffix, until more is known. */
function mayBecome({ name }: Ty & { kind: 'primitive' }, type: Ty): boolean {
  return (name === '{integer}' && isInteger(type)) || (name === '{float}' && isFloat(type));
}

function sameProjection(
  pattern: Ty,
  type: Ty,
  parameters: ReadonlySet<string>,
  bindings: Map<string, Ty>,
  resolve: (type: Ty) => Ty,
): boolean {
  return (
    pattern.kind === 'projection' &&
    type.kind === 'projection' &&
    pattern.name === type.name &&
    (pattern.trait === type.trait || pattern.trait === null || type.trait === null) &&
    matchTypes(pattern.base, type.base, parameters, bindings, resolve) === 'yes'
  );
}

/** The bindings, with unknown for parameters that nothing has said anything about yet. */
export function withUnknowns(
  parameters: ReadonlySet<string>,
  bindings: ReadonlyMap<string, Ty>,
): ReadonlyMap<string, Ty> {
  let all: Map<string, Ty> | null = null;
  for (const name of parameters) {
    if (bindings.has(name)) continue;
    all ??= new Map(bindings);
    all.set(name, UNKNOWN);
  }
  return all ?? bindings;
}
