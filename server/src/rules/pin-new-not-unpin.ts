/**
 * D6 `pin-new-not-unpin`: `Pin::new(&mut x)` where `x` is proven not to be `Unpin`. rustc says E0277, "`T` cannot be
 * unpinned", at the argument, and so do we.
 */
import { type Span, shift } from '../base/text.ts';
import type { ExprId } from '../hir/model.ts';
import type { AutoTraitProof, Ty } from '../types/model.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';
import type { Finding, LazyFix, RelatedPlace } from '../words/finding.ts';
import * as say from '../words/messages/rules.ts';
import { decidingPath, proofSentence, step } from '../words/proofs.ts';
import { evidence, mayBeRedeclared, seenAsWritten } from './certainty.ts';
import { pinningFixes } from './fixes/pinning.ts';
import { isBorrowedPart, isPinnedPlace, rootLocal } from './places.ts';
import type { Rule, RuleContext, RuleFinding } from './rule.ts';

export const pinNewNotUnpin: Rule = {
  meta: {
    name: 'pin-new-not-unpin',
    id: 'D6',
    summary: '`Pin::new` is given a pointer to a value that is not `Unpin`.',
    group: 'stable',
    severity: { learn: 'error', work: 'error' },
    clippy: null,
    rustc: 'E0277',
    fixes: ['F1', 'F2'],
  },

  *check({ file }) {
    for (const facts of file.bodies()) {
      for (const call of callsOfPinNew(facts)) {
        const refused = refusal(file.unpinIn(call.pointee, facts.item));
        if (refused !== null) yield finding(file, facts, call, refused);
      }
    }
  },

  fixes({ file }: RuleContext, found: Finding): readonly LazyFix[] {
    const facts = file.bodyAt(found.span.start);
    if (facts === null) return [];
    for (const call of callsOfPinNew(facts)) {
      if (call.span.start + facts.offset !== found.span.start) continue;
      return pinningFixes(file, facts, {
        kind: 'pinNew',
        call: call.id,
        argument: call.argument,
        pointee: call.pointee,
      });
    }
    return [];
  },
};

interface PinNew {
  readonly id: ExprId;
  readonly argument: ExprId;
  readonly span: Span;
  readonly pointee: Ty;
}

function* callsOfPinNew(facts: BodyFacts): Generator<PinNew> {
  const { body, types } = facts;
  for (let id = 0; id < body.exprs.length; id++) {
    const expr = body.exprs[id]!;
    if (expr.kind !== 'call' || expr.arguments.length !== 1) continue;
    const callee = body.exprs[expr.callee]!;
    if (callee.kind !== 'path' || callee.path.segments.at(-1)?.name.text !== 'new') continue;
    if (types.call(id).path !== 'std::pin::Pin::new') continue;
    const argument = expr.arguments[0]!;
    const pointee = pointeeOf(types.expr(argument));
    if (pointee === null) continue;
    const root = rootLocal(body, argument);
    if (root !== null && mayBeRedeclared(body, root)) continue;
    yield { id, argument, span: body.exprs[argument]!.span, pointee };
  }
}

/** `Deref::Target` of the pointers whose target is written in their type. */
function pointeeOf(pointer: Ty): Ty | null {
  if (pointer.kind === 'reference') return pointer.target;
  if (pointer.kind !== 'adt') return null;
  const targeting = ['std::boxed::Box', 'std::rc::Rc', 'std::sync::Arc'];
  return targeting.includes(pointer.definition.path) ? (pointer.arguments[0] ?? null) : null;
}

/** Why rustc refuses the pointee; null when it may well accept it. */
function refusal(proof: AutoTraitProof): AutoTraitProof | null {
  if (proof.verdict === 'no') return proof;
  if (proof.verdict !== 'conditional') return null;
  // The bounds asked for are not written where the value's type is used, so rustc cannot prove them either.
  const generic = proof.requires.every(({ type }) => type.kind === 'parameter');
  return generic && proof.requires.length > 0 ? proof : null;
}

function finding(file: FileFacts, facts: BodyFacts, call: PinNew, proof: AutoTraitProof): RuleFinding {
  return {
    evidence: evidence(seenAsWritten(file, facts), proof.complete),
    message: say.pinNewNotUnpin(proofSentence(file, proof)) + whatToDo(file, facts, call, proof),
    span: shift(call.span, facts.offset),
    related: deciders(file, proof),
  };
}

function whatToDo(file: FileFacts, facts: BodyFacts, call: PinNew, proof: AutoTraitProof): string {
  const { body, types } = facts;
  const argument = body.exprs[call.argument]!;
  const parameter = proof.requires[0]?.type;
  const bound = parameter?.kind === 'parameter' ? ` ${say.addUnpinBound(file.types.display(parameter))}` : '';
  if (isPinnedPlace(facts, argument.kind === 'ref' ? argument.operand : call.argument)) {
    return say.REACH_IT_THROUGH_PROJECTION + bound;
  }
  const pointer = types.expr(call.argument);
  if (pointer.kind === 'adt' && pointer.definition.path === 'std::boxed::Box') {
    return argument.kind === 'call' ? say.BOX_PIN_INSTEAD : say.BOX_IT_IN_PLACE;
  }
  if (argument.kind !== 'ref') return say.BORROWED_NOT_OWNED + bound;
  if (isBorrowedPart(facts, argument.operand)) return say.KEEP_IT_PINNED + bound;
  return say.PIN_NEW_INSTEAD + bound;
}

/** The places that decide: the field, the async block, the parameter. */
function deciders(file: FileFacts, proof: AutoTraitProof): readonly RelatedPlace[] {
  return decidingPath(proof).flatMap((node) =>
    node.location === null ? [] : [{ location: node.location, message: say.becauseHere(step(file, node)) }],
  );
}
