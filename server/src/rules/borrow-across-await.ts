/**
 * D1 `borrow-across-await`: what makes a future point into itself (a local that borrows another local of the same body,
 * both kept across an await), and what it borrows from its caller. Nothing is wrong with either: it is what `Pin` is for.
 */
import { type Span, shift } from '../base/text.ts';
import type { Held } from '../coroutine/model.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';
import type { RelatedPlace } from '../words/finding.ts';
import {
  heldName,
  isPinned,
  type SuspensionPoint,
  selfReferences,
  suspensionPoints,
  targetName,
} from '../words/held.ts';
import { capitalized, lineNumber } from '../words/markdown.ts';
import { futureOf } from '../words/messages/held.ts';
import * as say from '../words/messages/rules.ts';
import { declares, makesIterator } from './candidates.ts';
import { evidence, seenAsWritten } from './certainty.ts';
import type { Rule, RuleContext, RuleFinding } from './rule.ts';

export const borrowAcrossAwait: Rule = {
  meta: {
    name: 'borrow-across-await',
    id: 'D1',
    summary:
      'A borrow is kept across an `.await`: of a local of the same body, which makes the future self-referential, or of a parameter.',
    group: 'stable',
    severity: { learn: 'information', work: 'hint' },
    clippy: null,
    rustc: null,
    fixes: [],
  },

  mayFindIn,

  *check(context) {
    for (const facts of context.file.bodies()) {
      yield null;
      if (!mayFindIn(context, facts)) continue;
      const seen = new Set<string>();
      for (const point of suspensionPoints(facts)) {
        for (const found of atSuspension(context, point)) {
          const key = `${point.coroutine.span.start}:${found.key}`;
          if (seen.has(key)) continue;
          seen.add(key);
          yield found.finding;
        }
      }
    }
  },

  fixes: () => [],
};

/** A loop's iterator, or a variable that holds a borrow; `self` never points into what came after it. */
function mayFindIn({ file }: RuleContext, facts: BodyFacts): boolean {
  return (
    makesIterator(facts) ||
    declares(facts, (type, name) => name !== 'self' && file.types.holdsBorrow(type) === 'yes')
  );
}

interface Found {
  readonly key: string;
  readonly finding: RuleFinding;
}

function* atSuspension({ file, mode }: RuleContext, point: SuspensionPoint): Generator<Found> {
  const { suspension } = point;
  const selfReferential = new Set<Held>();
  for (const pair of selfReferences(suspension)) {
    const { from, to } = pair;
    // A guard has rules of its own, a temporary lives for one statement only, and a pin says itself what it is for.
    if (
      from.role === 'guard' ||
      !isVisible(from) ||
      !isVisible(to) ||
      isPinned(point.facts, to) ||
      selfReferential.has(from)
    )
      continue;
    // Where the type is not known, nobody knows that it holds a borrow.
    if (file.types.holdsBorrow(from.type) !== 'yes') continue;
    selfReferential.add(from);
    yield {
      key: `${from.declaration.start}`,
      finding: finding(file, point, from, {
        message: say.selfReference(
          heldName(file, point.facts, from),
          targetName(file, point.facts, pair),
          futureOf(point.coroutine),
          awaitLine(file, point),
        ),
        related: [place(file, point, to.declaration, say.pointedInto(targetName(file, point.facts, pair)))],
      }),
    };
  }
  if (mode === 'work') return;
  for (const held of suspension.held) {
    if (held.value === 'gone' || !isBorrowedParameter(file, point, held)) continue;
    yield {
      key: `${held.declaration.start}`,
      finding: {
        ...finding(file, point, held, {
          message: say.parameterBorrow(
            heldName(file, point.facts, held),
            futureOf(point.coroutine),
            awaitLine(file, point),
          ),
          related: [],
        }),
        severity: 'hint',
      },
    };
  }
}

/** A variable, or the iterator that a `for` loop keeps. */
function isVisible({ binding, origin }: Held): boolean {
  return origin === 'for' || binding !== null;
}

/** A parameter of the async fn itself that is or holds a borrow; `self` is one in almost every method, so it is left out. */
function isBorrowedParameter(file: FileFacts, { coroutine, facts }: SuspensionPoint, held: Held): boolean {
  if (coroutine.kind !== 'async fn' || held.binding === null || held.name === 'self') return false;
  const isParameter = facts.body.parameters.some(({ pat }) => {
    const pattern = facts.body.pats[pat]!;
    return pattern.kind === 'binding' && pattern.binding === held.binding;
  });
  return isParameter && held.role === 'borrow' && file.types.holdsBorrow(held.type) === 'yes';
}

function finding(
  file: FileFacts,
  point: SuspensionPoint,
  held: Held,
  words: { readonly message: string; readonly related: readonly RelatedPlace[] },
): RuleFinding {
  const { facts, coroutine, suspension, number } = point;
  return {
    evidence: evidence(seenAsWritten(file, facts), coroutine.complete),
    message: capitalized(words.message),
    span: shift(held.declaration, facts.offset),
    related: [
      ...words.related,
      place(file, point, suspension.keyword, say.awaitedHere(number, coroutine.suspensions.length)),
    ],
  };
}

function awaitLine(file: FileFacts, { facts, suspension }: SuspensionPoint): string {
  return `line ${lineNumber(file, suspension.keyword.start + facts.offset)}`;
}

function place(file: FileFacts, { facts }: SuspensionPoint, span: Span, message: string): RelatedPlace {
  return { location: { uri: file.uri, item: null, span: shift(span, facts.offset) }, message };
}
