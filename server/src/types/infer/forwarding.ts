/**
 * What has to be `Unpin` for a type to implement a trait. `&mut F` and `Box<F>` are futures only if `F` is `Unpin`, and
 * so it is with streams, sinks, readers and writers: the impls for pointers say it, as many others do for what they
 * wrap (`Next<'_, S>` is a future only if the stream is `Unpin`), and are asked here.
 */
import { orForget } from '../../base/attempt.ts';
import type { TraitDefinition } from '../../names/index.ts';
import { headerOf } from '../impls.ts';
import { type Ty, UNKNOWN } from '../model.ts';
import type { Predicate } from '../scope.ts';
import type { Solver } from '../solver.ts';
import { substitute } from '../ty.ts';

const UNPIN = 'std::marker::Unpin';

/** Impls that are followed: `&mut F` is a `Future`, hence `IntoFuture`, hence whatever is implemented for that. */
const MAX_DEPTH = 4;

/** Types that must be `Unpin` for `type` to have the trait, if it has it at all. */
export function unpinBehind(solver: Solver, type: Ty, trait: TraitDefinition, depth = 0): readonly Ty[] {
  if (!mayForward(type) || depth >= MAX_DEPTH || !forwards(solver, trait)) return [];
  const selection = solver.select(type, trait, null);
  if (selection === 'no' || selection === 'unknown' || selection.kind !== 'impl' || !selection.sure)
    return [];
  const { header, bindings } = selection;
  return header.predicates.flatMap((predicate) => {
    const subject = solver.resolve(solver.normalize(substitute(predicate.type, bindings)));
    if (predicate.bound.trait === UNPIN) return subject.kind === 'unknown' ? [] : [subject];
    const above = solver.trait(predicate.bound.trait);
    return above === null ? [] : unpinBehind(solver, subject, above, depth + 1);
  });
}

function mayForward(type: Ty): boolean {
  return (type.kind === 'reference' && type.mutable) || type.kind === 'adt';
}

const forwarding = new WeakMap<Solver, Map<TraitDefinition, boolean>>();

/** Whether the trait's impls for pointers, or what they rest on, ask for `Unpin`. */
function forwards(solver: Solver, trait: TraitDefinition): boolean {
  let known = forwarding.get(solver);
  if (known === undefined) {
    known = new Map();
    forwarding.set(solver, known);
  }
  let answer = known.get(trait);
  if (answer === undefined) {
    known.set(trait, false); // Traits that rest on each other add nothing.
    const reached = known;
    answer = orForget(
      () => impliesUnpin(solver, trait),
      () => reached.delete(trait),
    );
    known.set(trait, answer);
  }
  return answer;
}

const POINTER: Ty = { kind: 'reference', mutable: true, target: UNKNOWN, lifetime: null };

function impliesUnpin(solver: Solver, trait: TraitDefinition): boolean {
  return solver.impls.ofTrait(POINTER, trait, []).some((impl) => {
    const { self, predicates } = headerOf(impl);
    const asks = (predicate: Predicate) => {
      if (predicate.bound.trait === UNPIN) return mayForward(self);
      const above = self.kind === 'parameter' ? solver.trait(predicate.bound.trait) : null;
      return above !== null && above !== trait && forwards(solver, above);
    };
    return predicates.some(asks);
  });
}
