/**
 * What an impl asks of its parameters before it has a function at all: `new` of `impl<P: Deref<Target: Unpin>> Pin<P>`.
 * Where the type in front is known when the function is looked up, rustc finds none (E0599); where it is inferred from the
 * arguments, rustc takes the function and refuses what it is given (E0277).
 */
import type { Ty } from '../model.ts';
import { type Predicate, predicatesOf } from '../scope.ts';
import type { Signature } from '../signature.ts';
import type { Table } from './table.ts';

const NONE: ReadonlySet<Predicate> = new Set();

/** The bounds of the inherent impl that a function stands in; predicates of the signature, by identity. */
export function implBounds({ definition: { container } }: Signature): ReadonlySet<Predicate> {
  return container?.kind === 'impl' && container.item.trait === null
    ? new Set(predicatesOf(container))
    : NONE;
}

/** Whether nothing of the type that a function is looked up for is open. */
export function isKnownOwner(table: Table, signature: Signature, owner: Ty): boolean {
  return implBounds(signature).size > 0 && table.variablesIn([owner]).length === 0;
}
