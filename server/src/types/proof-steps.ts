/** The steps that proofs of `Unpin` are put together from. */
import type { AutoTraitProof, Location, ProofReason, Ty } from './model.ts';
import { MAX_YES_STEPS, proof as proofOf, type Step, unknown as unknownOf } from './proof.ts';
import { typeKey } from './type-key.ts';

export function proof(step: Omit<Step, 'trait'>): AutoTraitProof {
  return proofOf({ trait: 'Unpin', ...step });
}

export function unknown(type: Ty, what: string): AutoTraitProof {
  return unknownOf('Unpin', type, what);
}

/** A type that another one's answer hangs on: a field, an argument, a capture, what a `where` clause speaks of. */
export interface Part {
  readonly type: Ty;
  readonly reason: ProofReason;
  readonly location: Location | null;
  /** False under an undecided `cfg`: then it may not be there at all. */
  readonly decided: boolean;
}

export function part(type: Ty, reason: ProofReason, location: Location | null = null, decided = true): Part {
  return { type, reason, location, decided };
}

/** A step that says what another one said. */
export function follow(
  type: Ty,
  inner: AutoTraitProof,
  reason: ProofReason,
  location: Location | null = inner.location,
): AutoTraitProof {
  const { verdict, requires, complete } = inner;
  return proof({ type, verdict, reason, location, because: [inner], requires, complete });
}

/**
 * All parts have it, or the first that decides against it.
 *
 * @param whenYes the reason when all do, and its place.
 */
export function conjunction(
  type: Ty,
  proofs: readonly { readonly part: Part; readonly proof: AutoTraitProof }[],
  whenYes: ProofReason,
  where: Location | null,
): AutoTraitProof {
  for (const verdict of ['no', 'unknown'] as const) {
    const deciding = proofs.filter((each) => each.proof.verdict === verdict);
    // Where several would do, one that nothing was assumed for says more.
    const first = deciding.find((each) => each.proof.complete && each.part.decided) ?? deciding[0];
    if (first === undefined) continue;
    return proof({
      type,
      verdict,
      reason: first.part.reason,
      location: first.part.location,
      because: [first.proof],
      complete: verdict === 'no' && first.proof.complete && first.part.decided,
    });
  }
  const complete = proofs.every((each) => each.proof.complete && each.part.decided);
  const conditional = proofs.filter((each) => each.proof.verdict === 'conditional');
  const first = conditional[0];
  if (first !== undefined) {
    return proof({
      type,
      verdict: 'conditional',
      requires: distinct(conditional.flatMap((each) => each.proof.requires)),
      reason: first.part.reason,
      location: first.part.location,
      because: conditional.map((each) => each.proof),
      complete,
    });
  }
  const telling = proofs.map((each) => each.proof).filter(isTelling);
  const because = telling.slice(0, MAX_YES_STEPS);
  return proof({ type, verdict: 'yes', reason: whenYes, location: where, because, complete });
}

/** That `u8` is `Unpin`, or a tuple of such, needs no telling. */
function isTelling({ reason, because }: AutoTraitProof): boolean {
  return reason.kind !== 'builtin' && (reason.kind !== 'allFields' || because.length > 0);
}

function distinct(requires: AutoTraitProof['requires']): AutoTraitProof['requires'] {
  const seen = new Set<string>();
  return requires.filter(({ type, trait }) => {
    const key = `${trait} ${typeKey(type)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What a bound or `where` clause says needs no proof. */
export function promised(type: Ty): AutoTraitProof {
  return proof({ type, verdict: 'yes', reason: { kind: 'bound', missing: false } });
}

/** A step that rests on something assumed, unless it is `sure`. */
export function sureOnly(result: AutoTraitProof, sure: boolean): AutoTraitProof {
  return sure ? result : { ...result, complete: false };
}

/** Adds what an impl asks of type parameters beside `Unpin`: `impl<T: Tr> Unpin for S<T>`. */
export function asked(
  result: AutoTraitProof,
  requires: AutoTraitProof['requires'],
  reason: ProofReason,
  location: Location | null,
): AutoTraitProof {
  const isOpen = result.verdict === 'yes' || result.verdict === 'conditional';
  if (requires.length === 0 || !isOpen) return { ...result, reason, location };
  return {
    ...result,
    verdict: 'conditional',
    requires: [...result.requires, ...requires],
    reason,
    location,
  };
}
