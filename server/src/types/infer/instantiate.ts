/** A signature at one call: its type parameters as variables, its bounds as obligations. */
import type { GenericArgument } from '../../hir/model.ts';
import type { ImplHeader } from '../impls.ts';
import { lowerType } from '../lower.ts';
import type { TraitBound, Ty } from '../model.ts';
import type { Predicate } from '../scope.ts';
import type { Signature } from '../signature.ts';
import { eraseLifetimes, mapBound, replaceSelf, type Substitution, substitute } from '../ty.ts';
import type { InferenceContext } from './context.ts';
import { isKnownOwner } from './impl-bounds.ts';

export interface Instance {
  readonly signature: Signature;
  readonly substitution: Substitution;
  /** The type whose impl has the function was known when that was looked up. */
  readonly ownerKnown: boolean;
  /** A type of the signature at this call. Projections are normalised, so ask after the arguments are known. */
  readonly of: (type: Ty) => Ty;
}

/** `seed` gives parameters that are known already; `self` is put for `Self` of an impl that stands for several types. */
export function instantiate(
  cx: InferenceContext,
  signature: Signature,
  seed: Substitution,
  turbofish: readonly GenericArgument[],
  standIn: { readonly header: ImplHeader; readonly self: Ty } | null = null,
): Instance {
  const substitution = new Map(seed);
  const written = turbofish.filter(({ kind }) => kind === 'type');
  for (const [index, name] of signature.own.entries()) {
    const argument = written[index];
    if (argument?.kind === 'type') substitution.set(name, cx.normalize(lowerType(argument.type, cx.scope)));
  }
  for (const name of signature.parameters)
    if (!substitution.has(name)) substitution.set(name, cx.table.fresh());
  const raw = (type: Ty) => {
    const own =
      standIn?.header.standsFor != null ? replaceSelf(type, standIn.header.self, standIn.self) : type;
    return eraseLifetimes(substitute(own, substitution));
  };
  for (const predicate of informative(signature)) {
    cx.obligations.add(raw(predicate.type), mapBound(predicate.bound, raw));
  }
  const ownerKnown = standIn !== null && isKnownOwner(cx.table, signature, standIn.self);
  return { signature, substitution, ownerKnown, of: (type) => cx.normalize(raw(type)) };
}

const informativeOf = new WeakMap<Signature, readonly Predicate[]>();

/** The bounds that inference can learn something from: those with arguments or bindings. */
function informative(signature: Signature): readonly Predicate[] {
  let found = informativeOf.get(signature);
  if (found === undefined) {
    found = signature.predicates.filter(({ bound }) => saysSomething(bound));
    informativeOf.set(signature, found);
  }
  return found;
}

function saysSomething(bound: TraitBound): boolean {
  return bound.arguments.length > 0 || bound.bindings.length > 0;
}

/** Variables for an impl's parameters, made to fit the type it was found for. */
export function seedFromImpl(
  cx: InferenceContext,
  header: ImplHeader,
  self: Ty,
  bindings: Substitution,
): Map<string, Ty> {
  const seed = new Map<string, Ty>();
  for (const name of header.parameters) {
    const known = bindings.get(name);
    seed.set(name, known === undefined || known.kind === 'unknown' ? cx.table.fresh() : known);
  }
  if (header.standsFor === null) cx.unify(eraseLifetimes(substitute(header.self, seed)), self);
  return seed;
}
