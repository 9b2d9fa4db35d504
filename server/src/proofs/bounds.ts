/** What the bounds of a type parameter, trait object, `impl Trait` or projection say about an auto trait. */
import type { Answer, Ty } from '../types/model.ts';
import type { Solver } from '../types/solver.ts';
import { isRigid } from '../types/ty.ts';
import { type ThreadTrait, TRAIT_PATHS } from './model.ts';

/**
 * `yes`: it is promised, directly or by a supertrait. `no`: everything that could promise it is in sight. `unknown`:
 * one of the traits, or the trait of the projection, cannot be seen, so its supertraits are not known.
 */
export function boundedBy(solver: Solver, trait: ThreadTrait, type: Ty): Answer {
  const bounds = solver.boundsOf(type);
  if (bounds.some((bound) => bound.trait === TRAIT_PATHS[trait])) return 'yes';
  const unseen = bounds.some((bound) => !bound.trait.startsWith("'") && solver.trait(bound.trait) === null);
  return unseen || !isGrounded(solver, type) ? 'unknown' : 'no';
}

/** A projection's own bounds stand at the declaration of its trait; one of something unknown may be anything. */
function isGrounded(solver: Solver, type: Ty): boolean {
  if (type.kind !== 'projection') return true;
  const seen = type.trait !== null && solver.trait(type.trait) !== null;
  return seen && isRigid(type) && isGrounded(solver, type.base);
}
