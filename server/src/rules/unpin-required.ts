/**
 * D7 `unpin-required`: something that is proven not to be `Unpin` where `Unpin` is asked for: a future that is awaited
 * or polled by a macro through `&mut`, a stream's `next`, `Pin::get_mut`, any function with the bound. rustc says E0277,
 * "`T` cannot be unpinned", and so do we, at the same place. `Pin::new` has a rule of its own.
 */
import { shift } from '../base/text.ts';
import type { ExprId, Item } from '../hir/model.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';
import type { Finding, LazyFix } from '../words/finding.ts';
import { shortened } from '../words/held.ts';
import * as say from '../words/messages/rules.ts';
import { proofSentence } from '../words/proofs.ts';
import { declaredAsWritten, evidence, seenAsWritten } from './certainty.ts';
import { pinnedUseFixes } from './fixes/pinned-use.ts';
import { unpinBoundFixes } from './fixes/unpin-bound.ts';
import { isBorrowedPart, isPinnedPlace } from './places.ts';
import type { Rule, RuleContext, RuleFinding } from './rule.ts';
import { type RefusedType, refusedTypes } from './signature-demands.ts';
import {
  type Asked,
  boundToAdd,
  deciders,
  NOT_FOUND,
  type RefusedDemand,
  refusedDemands,
  textOf,
} from './unpin-demands.ts';
import { type Repeat, repeatsOf } from './unpin-repeats.ts';

export const unpinRequired: Rule = {
  meta: {
    name: 'unpin-required',
    id: 'D7',
    summary:
      'A value that is not `Unpin` stands where `Unpin` is asked for: a future polled through `&mut`, a stream without a pin, a function with the bound.',
    group: 'stable',
    severity: { learn: 'error', work: 'error' },
    clippy: null,
    rustc: 'E0277',
    fixes: ['F1', 'F2', 'F10'],
  },

  *check({ file }) {
    for (const item of declarationsOf(file)) {
      for (const refused of refusedTypes(file, item)) yield written(file, refused);
      yield null;
    }
    for (const facts of bodiesOf(file)) {
      const all = [...required(file, facts)];
      for (const refused of all) {
        const first = causeOf(file, refused, all);
        yield first === null
          ? finding(file, facts, refused)
          : repeated(file, facts, { span: refused.span, first });
      }
      const seen = new Set(all.map(({ span }) => `${span.start}-${span.end}`));
      for (const repeat of repeatsOf(file, facts, all)) {
        const place = `${repeat.span.start}-${repeat.span.end}`;
        if (!seen.has(place)) yield repeated(file, facts, repeat);
        seen.add(place);
      }
      yield null;
    }
  },

  fixes({ file }: RuleContext, found: Finding): readonly LazyFix[] {
    const type = declarationsOf(file)
      .flatMap((item) => refusedTypes(file, item))
      .find(({ span }) => span.start === found.span.start && span.end === found.span.end);
    if (type !== undefined) return unpinBoundFixes(file, type.item, type.proof, true);
    const facts = file.bodyAt(found.span.start);
    if (facts === null) return [];
    const all = [...required(file, facts)];
    for (const refused of all) {
      const { start, end } = shift(refused.span, facts.offset);
      // What is only said again is mended where it was said first.
      if (start === found.span.start && end === found.span.end)
        return causeOf(file, refused, all) === null ? pinnedUseFixes(file, facts, refused) : [];
    }
    return [];
  },
};

/** A bound may be asked for anywhere, but only a file that speaks of `Unpin` itself is looked through for that. */
function bodiesOf(file: FileFacts): readonly BodyFacts[] {
  return speaksOfUnpin(file) ? file.everyBody() : file.bodies();
}

/** Items whose signatures are looked through, for the same reason. */
function declarationsOf(file: FileFacts): readonly Item[] {
  return speaksOfUnpin(file) ? file.items.items : [];
}

function speaksOfUnpin({ text }: FileFacts): boolean {
  return text.includes('Unpin');
}

/** A type that breaks the bounds of its own declaration. */
function written(file: FileFacts, { item, proof, span, asking }: RefusedType): RuleFinding {
  const asks = asking === null ? say.ASKS.clause : say.ASKS.type(asking);
  return {
    evidence: evidence(declaredAsWritten(file, item), proof.complete),
    message:
      say.unpinRequired(asks, proofSentence(file, proof)) +
      say.PASS_SOMETHING_UNPIN +
      boundToAdd(file, proof),
    span,
    related: deciders(file, proof),
  };
}

const PIN = 'std::pin::Pin::';

/** One finding a place: what is asked for by an impl that a call rests on may be asked for twice. */
function* required(file: FileFacts, facts: BodyFacts): Generator<RefusedDemand> {
  const seen = new Set<number>();
  for (const refused of refusedDemands(file, facts)) {
    const { start } = refused.span;
    if (refused.demand.path === `${PIN}new` || seen.has(start)) continue;
    seen.add(start);
    yield refused;
  }
}

function finding(file: FileFacts, facts: BodyFacts, refused: RefusedDemand): RuleFinding {
  const { demand, proof, span, value, certain } = refused;
  return {
    ...(demand.hidesCallee ? { rustc: NOT_FOUND } : {}),
    evidence: evidence(seenAsWritten(file, facts), proof.complete, certain),
    message:
      say.unpinRequired(whoAsks(file, facts, refused), proofSentence(file, proof)) +
      whatToDo(facts, demand, value) +
      boundToAdd(file, proof),
    span: shift(span, facts.offset),
    related: deciders(file, proof),
  };
}

/** An `.await` of what a call made of something that is not `Unpin`: the call was refused it already. */
function causeOf(
  file: FileFacts,
  { demand, value, span }: RefusedDemand,
  all: readonly RefusedDemand[],
): RefusedDemand | null {
  if (demand.kind !== 'await' || value !== null) return null;
  const type = file.types.display(demand.type, 'canonical');
  const isCause = (other: Asked) =>
    other.kind === 'bound' && file.types.display(other.type, 'canonical') === type;
  return all.findLast((other) => other.span.start < span.start && isCause(other.demand)) ?? null;
}

/** The same error of rustc's at another place: one thing is to be mended. */
function repeated(file: FileFacts, facts: BodyFacts, { span, first }: Repeat): RuleFinding {
  const { proof, certain, demand } = first;
  const place = shift(first.span, facts.offset);
  const source = shortened(file.text.slice(place.start, place.end));
  return {
    evidence: evidence(seenAsWritten(file, facts), proof.complete, certain),
    message: say.sameCause(demand.path.split('::').at(-1)!, source, file.lines.line(place.start) + 1),
    span: shift(span, facts.offset),
    related: [{ location: { uri: file.uri, item: null, span: place }, message: say.CAUSE }],
  };
}

function whoAsks(file: FileFacts, facts: BodyFacts, { demand, value }: RefusedDemand): string {
  const source = value === null ? null : shortened(textOf(file, facts, value));
  const name = demand.path.split('::').at(-1)!;
  switch (demand.kind) {
    case 'await':
      if (value === null) return say.ASKS.awaitAround;
      return demand.path === 'await' ? say.ASKS.await(source ?? '') : say.ASKS.macro(name, source ?? '');
    case 'coercion':
      return say.ASKS.coercion(name);
    case 'result':
      return say.ASKS.result;
    case 'bound':
      return say.ASKS.call(name);
  }
}

function whatToDo(facts: BodyFacts, demand: Asked, value: ExprId | null): string {
  if (demand.path.startsWith(PIN)) return say.STAYS_PINNED;
  if (value === null) return say.PASS_SOMETHING_UNPIN;
  const { body, types } = facts;
  const expr = body.exprs[value]!;
  const type = types.expr(value);
  const place = expr.kind === 'ref' ? expr.operand : value;
  if (isPinnedPlace(facts, place)) return say.REACH_IT_THROUGH_PROJECTION;
  if (type.kind === 'adt' && type.definition.path === 'std::boxed::Box')
    return expr.kind === 'call' ? say.BOX_PIN_INSTEAD : say.BOX_IT_IN_PLACE;
  if (isBorrowedPart(facts, place)) return say.KEEP_IT_PINNED;
  if (expr.kind !== 'ref' && type.kind === 'reference') return say.BORROWED_NOT_OWNED;
  return say.PIN_IT_AND_USE_THE_PIN;
}
