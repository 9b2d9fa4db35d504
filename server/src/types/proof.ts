/** The steps that proofs of auto traits consist of, whichever trait they are about. */
import type { AutoTraitProof, Location, ProofReason, Ty } from './model.ts';

/** How many steps of a `yes` are worth telling. */
export const MAX_YES_STEPS = 6;

/** A step as it is written down: what is left out has nothing below it, asks for nothing and rests on nothing assumed. */
export interface Step {
  readonly trait: AutoTraitProof['trait'];
  readonly type: Ty;
  readonly verdict: AutoTraitProof['verdict'];
  readonly reason: ProofReason;
  readonly location?: Location | null;
  readonly because?: readonly AutoTraitProof[];
  readonly requires?: AutoTraitProof['requires'];
  readonly complete?: boolean;
}

export function proof({
  trait,
  type,
  verdict,
  reason,
  location = null,
  because = [],
  requires = [],
  complete = true,
}: Step): AutoTraitProof {
  return { trait, type, verdict, requires, reason, location, because, complete };
}

/** The step behind which nothing can be seen; `what` says why, as part of a sentence. */
export function unknown(trait: Step['trait'], type: Ty, what: string): AutoTraitProof {
  return proof({ trait, type, verdict: 'unknown', reason: { kind: 'unknown', what }, complete: false });
}
