/**
 * D12 `not-send-across-await`: a future is handed to something that demands `Send`, and keeps a value that is not.
 * rustc says "future cannot be sent between threads safely", at the places of {@link demandsOf}.
 */
import type { AutoTraitProof } from '../types/model.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';
import { capitalized } from '../words/markdown.ts';
import * as say from '../words/messages/send.ts';
import { decidingPath, proofReasons, proofSentence } from '../words/proofs.ts';
import { keptPlaces, whatToDo } from '../words/send.ts';
import { evidence, seenAsWritten } from './certainty.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { demandsOf, type SendDemand } from './send-demands.ts';

export const notSendAcrossAwait: Rule = {
  meta: {
    name: 'not-send-across-await',
    id: 'D12',
    summary: 'A future that has to be `Send` keeps a value that is not.',
    group: 'stable',
    severity: { learn: 'error', work: 'error' },
    clippy: 'future_not_send',
    rustc: null,
    fixes: [],
  },

  *check({ file }) {
    for (const facts of file.bodies()) {
      const refused = [...demandsOf(file, facts)].filter(
        ({ proof }) => isRefused(proof) && concernsFuture(file, facts, proof),
      );
      for (const [index, demand] of refused.entries()) {
        if (!isSaidElsewhere(demand, index, refused)) yield finding(file, facts, demand);
      }
      yield null;
    }
  },

  fixes: () => [],
};

/** A bound that is missing where the type parameter is declared cannot be proven by rustc either. */
function isRefused({ verdict, complete }: AutoTraitProof): boolean {
  return complete && (verdict === 'no' || verdict === 'conditional');
}

/** Values that have nothing to do with futures are the compiler's alone. */
function concernsFuture(file: FileFacts, { item }: BodyFacts, proof: AutoTraitProof): boolean {
  return (
    decidingPath(proof).some(({ type }) => type.kind === 'future') ||
    file.implementsIn(proof.type, 'std::future::Future', item) === 'yes'
  );
}

/** One place is reported once; of a closure and of what it gives, rustc reports the latter. */
function isSaidElsewhere(demand: SendDemand, index: number, all: readonly SendDemand[]): boolean {
  const { call, ofCall, span } = demand;
  return all.some(
    (other, position) =>
      (position < index && other.span.start === span.start && other.span.end === span.end) ||
      (call !== null && other.call === call && other.ofCall && !ofCall),
  );
}

/** A future has no name of its own; anything else is called what it is. */
function refusal(file: FileFacts, proof: AutoTraitProof): string {
  const isFuture = proof.type.kind === 'future' && proof.verdict === 'no';
  return isFuture ? say.thisIsNot(proofReasons(file, proof)) : proofSentence(file, proof);
}

function finding(file: FileFacts, facts: BodyFacts, { proof, asks, span }: SendDemand): RuleFinding {
  return {
    evidence: evidence(seenAsWritten(file, facts)),
    message: capitalized(say.finding(asks, refusal(file, proof), whatToDo(file, proof))),
    span,
    related: keptPlaces(file, proof),
  };
}
