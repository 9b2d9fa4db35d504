/** What a struct, enum or union asks of its own arguments: `Unpin` of `X` in `Wrapper<X>`. */
import type { AdtDefinition } from '../names/index.ts';
import { DEMANDED } from './infer/demands.ts';
import type { Demand, Ty } from './model.ts';
import { type Predicate, predicatesOf } from './scope.ts';
import type { Solver } from './solver.ts';
import { declarationOf, eraseLifetimes, substitute } from './ty.ts';

export interface ArgumentBound {
  readonly trait: Demand['trait'];
  readonly type: Ty;
}

const known = new WeakMap<AdtDefinition, readonly Predicate[]>();

/** The bounds of a declaration that ask for an auto trait. */
export function autoTraitBounds(definition: AdtDefinition): readonly Predicate[] {
  let found = known.get(definition);
  if (found === undefined) {
    found = predicatesOf(definition).filter(({ bound }) => DEMANDED.has(bound.trait));
    known.set(definition, found);
  }
  return found;
}

/** The same for one type, with its arguments put in; empty for what is no nominal type. */
export function argumentBounds(solver: Solver, type: Ty): readonly ArgumentBound[] {
  const definition = type.kind === 'adt' ? declarationOf(type.definition) : null;
  if (type.kind !== 'adt' || definition === null) return [];
  const bounds = autoTraitBounds(definition);
  if (bounds.length === 0) return [];
  const substitution = new Map(
    definition.item.generics.types.flatMap(({ name }, index) => {
      const argument = type.arguments[index];
      return argument === undefined ? [] : [[name.text, argument] as const];
    }),
  );
  return bounds.map(({ type: subject, bound }) => ({
    trait: DEMANDED.get(bound.trait)!,
    type: solver.normalize(eraseLifetimes(substitute(subject, substitution))),
  }));
}
