/**
 * D12 `not-send-across-await`: a future is handed to something that demands `Send`, and keeps a value that is not.
 * rustc says "future cannot be sent between threads safely", at the places of {@link demandsOf}.
 */
import { shift } from '../base/text.ts';
import type { AutoTraitProof } from '../types/model.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';
import type { Finding, LazyFix } from '../words/finding.ts';
import { capitalized } from '../words/markdown.ts';
import * as say from '../words/messages/send.ts';
import { decidingPath, proofReasons, proofSentence } from '../words/proofs.ts';
import { keptPlaces, whatToDo } from '../words/send.ts';
import { evidence, seenAsWritten } from './certainty.ts';
import { endOfLifeFixes } from './fixes/end-of-life.ts';
import type { Rule, RuleContext, RuleFinding } from './rule.ts';
import { demandsOf, mayDemandSend, type SendDemand } from './send-demands.ts';

export const notSendAcrossAwait: Rule = {
  meta: {
    name: 'not-send-across-await',
    id: 'D12',
    summary: 'A future that has to be `Send` keeps a value that is not.',
    group: 'stable',
    severity: { learn: 'error', work: 'error' },
    clippy: 'future_not_send',
    rustc: null,
    fixes: ['F7'],
  },

  // A future that is handed on in one body is mostly made by another.
  mayFindIn: ({ file }) => mayDemandSend(file),

  *check({ file }) {
    for (const facts of file.bodies()) {
      for (const demand of refusedIn(file, facts)) yield finding(file, facts, demand);
      yield null;
    }
  },

  fixes({ file }: RuleContext, { span }: Finding): readonly LazyFix[] {
    const facts = file.bodyAt(span.start);
    const refused = facts === null ? [] : refusedIn(file, facts);
    const found = refused.find(({ span: at }) => at.start === span.start && at.end === span.end);
    return found === undefined ? [] : keptFixes(file, found.proof);
  },
};

function refusedIn(file: FileFacts, facts: BodyFacts): readonly SendDemand[] {
  const refused = [...demandsOf(file, facts)].filter(
    ({ proof }) => isRefused(proof) && concernsFuture(file, facts, proof),
  );
  return refused.filter((demand, index) => !isSaidElsewhere(demand, index, refused));
}

/** Ends the life of what is kept, in the innermost future of this file that keeps it. */
function keptFixes(file: FileFacts, proof: AutoTraitProof): readonly LazyFix[] {
  for (const { reason, location } of decidingPath(proof).toReversed()) {
    const place = reason.kind === 'kept' && location !== null ? file.place(location) : null;
    const facts = place?.uri === file.uri ? file.bodyAt(place.span.start) : null;
    if (place === null || facts === null) continue;
    const declaration = shift(place.span, -facts.offset);
    const index = facts.body.bindings.findIndex(
      ({ span }) => span.start === declaration.start && span.end === declaration.end,
    );
    const binding = index < 0 ? null : index;
    const fixes = endOfLifeFixes(file, facts, { binding, declaration, matters: 'stored' }, true);
    if (fixes.length > 0) return fixes;
  }
  return [];
}

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
