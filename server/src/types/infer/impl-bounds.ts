/**
 * What an impl asks of its parameters before it has a function at all: `new` of `impl<P: Deref<Target: Unpin>> Pin<P>`.
 * Where the type in front is known when the function is looked up, rustc finds none (E0599); where it is inferred from the
 * arguments, rustc takes the function and refuses what it is given (E0277).
 */
import type { ImplDefinition } from '../../names/index.ts';
import type { Ty } from '../model.ts';
import { type Predicate, predicatesOf } from '../scope.ts';
import type { Signature } from '../signature.ts';
import type { Table } from './table.ts';

/** Traits that no pointer has by an impl that asks for `Unpin`, and lifetimes. */
const HARMLESS =
  /^('|std::(clone|cmp|convert|default|fmt|hash|iter|ops|any|borrow|string)::|std::marker::(Sized|Copy)$)/;

/** Whether a bound may ask for an auto trait, itself or by an impl that it needs. */
export function mayDemand({ bound }: Predicate): boolean {
  return !HARMLESS.test(bound.trait);
}

const NONE: ReadonlySet<Predicate> = new Set();
const boundsOf = new WeakMap<ImplDefinition, ReadonlySet<Predicate>>();

/** Such bounds of the inherent impl that a function stands in; predicates of the signature, by identity. */
export function implBounds({ definition: { container } }: Signature): ReadonlySet<Predicate> {
  if (container?.kind !== 'impl' || container.item.trait !== null) return NONE;
  let bounds = boundsOf.get(container);
  if (bounds === undefined) {
    const telling = predicatesOf(container).filter(mayDemand);
    bounds = telling.length === 0 ? NONE : new Set(telling);
    boundsOf.set(container, bounds);
  }
  return bounds;
}

/** Whether nothing of the type that a function is looked up for is open; false where nobody needs to know. */
export function isKnownOwner(table: Table, signature: Signature, owner: Ty): boolean {
  return implBounds(signature).size > 0 && table.variablesIn([owner]).length === 0;
}
