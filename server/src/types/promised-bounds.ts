/** What is promised about a type that is known by its bounds alone. */
import { lowerBounds } from './lower.ts';
import { matchPlain } from './match.ts';
import { associatedTypeIn } from './members.ts';
import type { TraitBound, Ty } from './model.ts';
import { scopeOf } from './scope.ts';
import type { Solver } from './solver.ts';
import { supertraitBounds } from './traits.ts';
import { mapBound, substitute } from './ty.ts';

/** How far up supertraits are followed. */
const MAX_LEVELS = 8;

/** What is promised about a type parameter, `impl Trait`, `dyn Trait` or projection, supertraits included. */
export function boundsOf(solver: Solver, type: Ty): readonly TraitBound[] {
  const direct = directBounds(solver, type);
  if (direct.length === 0) return direct;
  const all: TraitBound[] = [];
  const add = (bound: TraitBound, level: number) => {
    if (all.some((other) => isSame(other, bound))) return;
    all.push(bound);
    const trait = level < MAX_LEVELS ? solver.trait(bound.trait) : null;
    if (trait === null) return;
    const names = trait.item.generics.types.map(({ name }) => name.text);
    const substitution = new Map<string, Ty>([
      ['Self', type],
      ...names.map((name, index): [string, Ty] => [name, bound.arguments[index] ?? { kind: 'unknown' }]),
    ]);
    for (const above of supertraitBounds(trait)) {
      const inherited = mapBound(above, (part) => substitute(part, substitution));
      // `trait A: Iterator` and `dyn A<Item = u8>`: the binding is the supertrait's.
      add(inherited.bindings.length > 0 ? inherited : { ...inherited, bindings: bound.bindings }, level + 1);
    }
  };
  for (const bound of direct) add(bound, 0);
  return all;
}

/** The same bound on another way up; one that is written twice may say different things. */
function isSame(one: TraitBound, other: TraitBound): boolean {
  return one.trait === other.trait && one.arguments === other.arguments && one.bindings === other.bindings;
}

function directBounds(solver: Solver, type: Ty): readonly TraitBound[] {
  if (type.kind === 'dyn' || type.kind === 'opaque') return type.bounds;
  if (type.kind !== 'parameter' && type.kind !== 'projection') return NO_BOUNDS;
  const own = type.kind === 'parameter' ? type.bounds : declaredBounds(solver, type);
  const clauses = solver.environment.flatMap((predicate) =>
    matchPlain(solver.subjectOf(predicate), type, solver.resolve) === 'yes' ? [predicate.bound] : [],
  );
  return clauses.length === 0 ? own : [...own, ...clauses.filter((clause) => !own.includes(clause))];
}

/** The bounds written at the declaration of an associated type. */
function declaredBounds(solver: Solver, type: Extract<Ty, { kind: 'projection' }>): readonly TraitBound[] {
  const trait = type.trait === null ? null : solver.trait(type.trait);
  const declared = trait === null ? null : associatedTypeIn(trait, type.name);
  if (trait === null || declared === null) return [];
  const bounds = lowerBounds(declared.item.bounds, scopeOf(declared));
  const substitution = new Map([['Self', type.base]]);
  return bounds.map((bound) => mapBound(bound, (part) => substitute(part, substitution)));
}

const NO_BOUNDS: readonly TraitBound[] = [];
