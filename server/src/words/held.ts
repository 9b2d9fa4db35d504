/** What a future keeps at a suspension point, as words: the same for rules, hovers and explanations. */
import type { Span } from '../base/text.ts';
import type { Coroutine, Held, Reason, Suspension } from '../coroutine/model.ts';
import type { Ty } from '../types/model.ts';
import type { BodyFacts, FileFacts } from './facts.ts';
import { code, type LineReference } from './markdown.ts';
import * as say from './messages/held.ts';

/** A suspension point with everything around it. */
export interface SuspensionPoint {
  readonly facts: BodyFacts;
  readonly coroutine: Coroutine;
  readonly suspension: Suspension;
  /** 1-based, in source order. */
  readonly number: number;
}

/** Every suspension point of one body, outer coroutines before the ones nested in them. */
export function* suspensionPoints(facts: BodyFacts): Generator<SuspensionPoint> {
  for (const coroutine of facts.coroutines) {
    let number = 0;
    for (const suspension of coroutine.suspensions) {
      number += 1;
      yield { facts, coroutine, suspension, number };
    }
  }
}

const LONGEST_SOURCE = 40;

/** What a held thing is called: its name, or the source of the temporary, cut when it is long. */
export function heldName(file: FileFacts, facts: BodyFacts, held: Held): string {
  if (held.origin === 'for') return say.THE_LOOPS_ITERATOR;
  if (held.name !== null) return code(held.name);
  if (held.origin === 'pin!') return say.THE_PINNED_VALUE;
  return code(sourceOf(file, facts, held.declaration));
}

/** The source text of a body-relative span on one line, cut when it is long. */
export function sourceOf(file: FileFacts, facts: BodyFacts, span: Span): string {
  return shortened(file.text.slice(span.start + facts.offset, span.end + facts.offset));
}

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_SOURCE ? line : `${line.slice(0, LONGEST_SOURCE - 1)}…`;
}

/** A type in Rust's words, as a code span; words that say so when it is not known. */
export function typeName(file: FileFacts, type: Ty): string {
  return type.kind === 'unknown' ? say.UNKNOWN_TYPE : code(file.types.display(type));
}

/** How a text names a type: as {@link typeName} in messages, with a link to its declaration in hovers. */
export type TypeReference = (type: Ty) => string;

export function plainType(file: FileFacts): TypeReference {
  return (type) => typeName(file, type);
}

/** "owned, dropped at the end of the body, line 9": why a held thing is kept, and whether its value is still there. */
export function whyHeld(point: SuspensionPoint, held: Held, line: LineReference): string {
  if (held.value === 'gone') return held.role === 'guard' ? say.RELEASED : say.GONE;
  const [first] = held.why;
  const parts: string[] = [];
  if (held.role === 'guard') parts.push(say.ROLE.guard);
  else if (held.role === 'owned' && first?.kind !== 'used') parts.push(say.ROLE.owned);
  if (held.value === 'maybe') parts.push(say.MAYBE);
  if (first !== undefined) parts.push(reasonText(point, first, line));
  return parts.join(', ');
}

function reasonText({ coroutine, facts }: SuspensionPoint, reason: Reason, line: LineReference): string {
  const at = reason.at === null ? null : line(reason.at.start + facts.offset);
  switch (reason.kind) {
    case 'used':
      return at === null ? say.USED_AGAIN : say.usedAgain(at);
    case 'dropped':
      if (at === null || reason.at === null) return say.DROPPED_LATER;
      // The scope's end is its closing brace: that of the whole body is the last character of the coroutine.
      return reason.at.end >= coroutine.span.end ? say.droppedAtEndOfBody(at) : say.droppedAtEndOfScope(at);
    case 'borrowed':
      return at === null ? say.BORROWED : say.borrowedOn(at);
  }
}

/** One held thing that points into another of the same suspension point: what makes a future self-referential. */
export interface SelfReference {
  readonly from: Held;
  readonly to: Held;
}

export function selfReferences(suspension: Suspension): readonly SelfReference[] {
  const pairs: SelfReference[] = [];
  for (const from of suspension.held) {
    if (from.value === 'gone') continue;
    for (const edge of from.borrowsFrom) {
      const to = suspension.held.find(
        (held) =>
          held.declaration.start === edge.declaration.start && held.declaration.end === edge.declaration.end,
      );
      if (to !== undefined && to !== from) pairs.push({ from, to });
    }
  }
  return pairs;
}

/** What a pinning macro keeps: std's in a hidden local, tokio's and futures' under the name that they shadow. */
export function isPinned({ body }: BodyFacts, { origin, binding }: Held): boolean {
  return origin === 'pin!' || (binding !== null && body.bindings[binding]!.macro !== null);
}

/** What is pointed into, seen from what points: a name that is shadowed needs a word more. */
export function targetName(file: FileFacts, facts: BodyFacts, { from, to }: SelfReference): string {
  if (isPinned(facts, to)) return say.THE_PINNED_VALUE;
  const name = heldName(file, facts, to);
  return to.name !== null && to.name === from.name ? say.earlier(name) : name;
}

/** "`head` points into `buffer`", for each pair once. */
export function selfReferenceSentences(
  file: FileFacts,
  facts: BodyFacts,
  pairs: readonly SelfReference[],
): string[] {
  const sentences = pairs.map((pair) =>
    say.pointsIntoSentence(heldName(file, facts, pair.from), targetName(file, facts, pair)),
  );
  return [...new Set(sentences)];
}

/** The table's first column: the name, and what it points into. */
function heldLabel(file: FileFacts, facts: BodyFacts, suspension: Suspension, held: Held): string {
  const targets = selfReferences(suspension)
    .filter((pair) => pair.from === held)
    .map((pair) => targetName(file, facts, pair));
  const name = heldName(file, facts, held);
  return targets.length === 0 ? name : say.pointsInto(name, [...new Set(targets)]);
}

/** The rows of "what is kept": name and what it points into, type, why. */
export function heldRows(
  file: FileFacts,
  point: SuspensionPoint,
  held: readonly Held[],
  line: LineReference,
  type: TypeReference = plainType(file),
): readonly (readonly [string, string, string])[] {
  return held.map((each) => [
    heldLabel(file, point.facts, point.suspension, each),
    type(each.type),
    whyHeld(point, each, line),
  ]);
}
