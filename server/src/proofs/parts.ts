/** Proofs from the proofs of parts: the whole has the trait when every part does. */
import { displayType } from '../types/display.ts';
import type { AutoTraitProof, Location, ProofReason, Ty } from '../types/model.ts';
import { MAX_YES_STEPS, proof } from '../types/proof.ts';
import type { Part, ThreadTrait } from './model.ts';

/** What a whole is called when all of its parts have the trait. */
export interface Whole {
  readonly trait: ThreadTrait;
  readonly type: Ty;
  readonly reason: ProofReason;
  readonly location: Location | null;
}

/** All parts have it, or the first that decides against it; `no` before `unknown`, which no part can turn around. */
export function proveAll(
  whole: Whole,
  parts: Iterable<Part>,
  prove: (trait: ThreadTrait, type: Ty) => AutoTraitProof,
): AutoTraitProof {
  const { trait, type } = whole;
  const found: { readonly part: Part; readonly proof: AutoTraitProof }[] = [];
  for (const part of parts) {
    const below = prove(part.trait, part.type);
    found.push({ part, proof: below });
    if (below.verdict === 'no' && below.complete && part.certain) break;
  }
  const decisive =
    found.findLast((each) => each.proof.verdict === 'no' && each.proof.complete && each.part.certain) ??
    found.find((each) => each.proof.verdict === 'no') ??
    found.find((each) => each.proof.verdict === 'unknown');
  if (decisive !== undefined) {
    const { reason, location, certain } = decisive.part;
    const { verdict, complete } = decisive.proof;
    return proof({
      trait,
      type,
      verdict,
      reason,
      location,
      because: [decisive.proof],
      complete: verdict === 'no' && complete && certain,
    });
  }
  const complete = found.every((each) => each.proof.complete && each.part.certain);
  const conditional = found.filter((each) => each.proof.verdict === 'conditional');
  const [first] = conditional;
  if (first !== undefined) {
    return proof({
      trait,
      type,
      verdict: 'conditional',
      requires: distinct(conditional.flatMap((each) => each.proof.requires)),
      reason: first.part.reason,
      location: first.part.location,
      because: eachOnce(conditional.map((each) => each.proof)),
      complete,
    });
  }
  const telling = found.map((each) => each.proof).filter(({ reason }) => reason.kind !== 'builtin');
  return proof({ ...whole, verdict: 'yes', because: eachOnce(telling).slice(0, MAX_YES_STEPS), complete });
}

/** Several things of one type need one line. */
function eachOnce(proofs: readonly AutoTraitProof[]): readonly AutoTraitProof[] {
  return [...new Map(proofs.map((one) => [`${displayType(one.type)}: ${one.trait}`, one])).values()];
}

function distinct(requires: AutoTraitProof['requires']): AutoTraitProof['requires'] {
  const byText = new Map(requires.map((one) => [`${displayType(one.type)}: ${one.trait}`, one]));
  return [...byText.values()];
}
