/**
 * D6 `pin-new-not-unpin`: `Pin::new(pointer)` where what it points to is proven not to be `Unpin`. rustc says E0277,
 * "`T` cannot be unpinned", at the argument, and so do we.
 */
import { shift } from '../base/text.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';
import type { Finding, LazyFix } from '../words/finding.ts';
import * as say from '../words/messages/rules.ts';
import { proofSentence } from '../words/proofs.ts';
import { evidence, seenAsWritten } from './certainty.ts';
import { pinningFixes } from './fixes/pinning.ts';
import { isBorrowedPart, isPinnedPlace } from './places.ts';
import type { Rule, RuleContext, RuleFinding } from './rule.ts';
import { boundToAdd, deciders, NOT_FOUND, type RefusedDemand, refusedDemands } from './unpin-demands.ts';

export const pinNewNotUnpin: Rule = {
  meta: {
    name: 'pin-new-not-unpin',
    id: 'D6',
    summary: '`Pin::new` is given a pointer to a value that is not `Unpin`.',
    group: 'stable',
    severity: { learn: 'error', work: 'error' },
    clippy: null,
    rustc: 'E0277',
    fixes: ['F1', 'F2', 'F10'],
  },

  *check({ file }) {
    for (const facts of file.bodies()) {
      for (const call of callsOfPinNew(file, facts)) yield finding(file, facts, call);
      yield null;
    }
  },

  fixes({ file }: RuleContext, found: Finding): readonly LazyFix[] {
    const facts = file.bodyAt(found.span.start);
    if (facts === null) return [];
    for (const { argument, call, proof, span } of callsOfPinNew(file, facts)) {
      if (span.start + facts.offset !== found.span.start) continue;
      return pinningFixes(file, facts, { kind: 'pinNew', call, argument, proof });
    }
    return [];
  },
};

/** A refused `Pin::new`. */
type PinNew = RefusedDemand & { readonly call: number; readonly argument: number };

function* callsOfPinNew(file: FileFacts, facts: BodyFacts): Generator<PinNew> {
  for (const refused of refusedDemands(file, facts)) {
    const { demand, value } = refused;
    if (demand.path !== PIN_NEW || demand.expr === null || value === null) continue;
    yield { ...refused, call: demand.expr, argument: value };
  }
}

const PIN_NEW = 'std::pin::Pin::new';

function finding(file: FileFacts, facts: BodyFacts, call: PinNew): RuleFinding {
  const { proof, certain, demand } = call;
  return {
    ...(demand.hidesCallee ? { rustc: NOT_FOUND } : {}),
    evidence: evidence(seenAsWritten(file, facts), proof.complete, certain),
    message: say.pinNewNotUnpin(proofSentence(file, proof)) + whatToDo(file, facts, call),
    span: shift(call.span, facts.offset),
    related: deciders(file, proof),
  };
}

function whatToDo(file: FileFacts, facts: BodyFacts, { argument: id, proof }: PinNew): string {
  const { body, types } = facts;
  const argument = body.exprs[id]!;
  const bound = boundToAdd(file, proof);
  if (isPinnedPlace(facts, argument.kind === 'ref' ? argument.operand : id)) {
    return say.REACH_IT_THROUGH_PROJECTION + bound;
  }
  const pointer = types.expr(id);
  if (pointer.kind === 'adt' && pointer.definition.path === 'std::boxed::Box') {
    return argument.kind === 'call' ? say.BOX_PIN_INSTEAD : say.BOX_IT_IN_PLACE;
  }
  if (argument.kind !== 'ref') return say.BORROWED_NOT_OWNED + bound;
  if (isBorrowedPart(facts, argument.operand)) return say.KEEP_IT_PINNED + bound;
  return say.PIN_NEW_INSTEAD + bound;
}
