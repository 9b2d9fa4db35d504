/** Async bodies and their suspension points, explained: states, what each keeps, and why that needs `Pin`. */
import { shift } from '../base/text.ts';
import type { Coroutine, Suspension } from '../coroutine/model.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';
import {
  heldName,
  heldRows,
  type SuspensionPoint,
  selfReferenceSentences,
  selfReferences,
  sourceOf,
  suspensionPoints,
  typeName,
} from '../words/held.ts';
import { capitalized, code, linkedLine } from '../words/markdown.ts';
import * as say from '../words/messages/explain.ts';
import { coroutineName, listed } from '../words/messages/held.ts';
import * as hovers from '../words/messages/hovers.ts';
import type { Concept } from './concept.ts';
import type { ExplainBlock, ExplainState } from './document.ts';

export function awaitConcept(file: FileFacts, point: SuspensionPoint): Concept {
  const { coroutine, suspension, number } = point;
  return {
    title: say.awaitTitle(number, coroutine.suspensions.length, coroutineName(coroutine)),
    summary: say.awaitSummary(suspension.held.length),
    blocks: [
      { kind: 'paragraph', text: say.parksUntil(awaitedName(file, point)) },
      ...kept(file, point),
      ...whyPin(file, point.facts, [suspension]),
      { kind: 'heading', text: say.HEADING.states },
      states(file, point.facts, coroutine, suspension),
      ...incomplete(coroutine),
    ],
  };
}

export function asyncConcept(file: FileFacts, facts: BodyFacts, coroutine: Coroutine): Concept {
  const captures = coroutine.captures.map(({ name, by }) => hovers.capture(name, by));
  return {
    title: say.asyncTitle(coroutineName(coroutine)),
    summary: say.asyncSummary(coroutine.suspensions.length),
    blocks: [
      { kind: 'paragraph', text: hovers.LAZY[coroutine.kind] },
      ...(captures.length === 0
        ? []
        : ([{ kind: 'paragraph', text: hovers.capturesList(listed(captures)) }] as const)),
      { kind: 'heading', text: say.HEADING.states },
      states(file, facts, coroutine, null),
      ...whyPin(file, facts, coroutine.suspensions),
      ...incomplete(coroutine),
    ],
  };
}

function incomplete({ complete }: Coroutine): readonly ExplainBlock[] {
  return complete ? [] : [{ kind: 'paragraph', text: hovers.incomplete }];
}

function awaitedName(file: FileFacts, { facts, suspension }: SuspensionPoint): string {
  const source = code(sourceOf(file, facts, suspension.span));
  return suspension.awaited.kind === 'unknown' ? source : `${source} (${typeName(file, suspension.awaited)})`;
}

function kept(file: FileFacts, point: SuspensionPoint): readonly ExplainBlock[] {
  const { facts, suspension } = point;
  if (suspension.held.length === 0) return [{ kind: 'paragraph', text: hovers.PARKED_KEEPS_NOTHING }];
  const blocks: ExplainBlock[] = [
    { kind: 'heading', text: say.HEADING.kept },
    {
      kind: 'table',
      header: say.KEPT_HEADER,
      rows: heldRows(file, point, suspension.held, linkedLine(file)),
    },
  ];
  for (const held of suspension.held) {
    if (held.role === 'guard' && held.value !== 'gone')
      blocks.push({ kind: 'paragraph', text: say.guardHeld(heldName(file, facts, held)) });
  }
  const gone = suspension.held
    .filter(({ value }) => value === 'gone')
    .map((held) => heldName(file, facts, held));
  if (gone.length > 0) blocks.push({ kind: 'paragraph', text: say.goneNote(listed(gone)) });
  return blocks;
}

function whyPin(
  file: FileFacts,
  facts: BodyFacts,
  suspensions: readonly Suspension[],
): readonly ExplainBlock[] {
  const pairs = selfReferenceSentences(file, facts, suspensions.flatMap(selfReferences));
  const [first] = pairs;
  return [
    { kind: 'heading', text: say.HEADING.whyPin },
    ...(first === undefined
      ? []
      : ([{ kind: 'paragraph', text: capitalized(say.whyPinSelf(listed([...new Set(pairs)]))) }] as const)),
    { kind: 'paragraph', text: say.WHY_PIN_GENERAL },
  ];
}

/** Unresumed → each suspension point → Returned. */
function states(
  file: FileFacts,
  facts: BodyFacts,
  coroutine: Coroutine,
  current: Suspension | null,
): ExplainBlock {
  const parked = [...suspensionPoints(facts)]
    .filter((point) => point.coroutine === coroutine)
    .map(({ suspension, number }): ExplainState => {
      const names = suspension.held.map((held) => heldName(file, facts, held));
      return {
        label: say.parkedState(number, code(sourceOf(file, facts, suspension.span))),
        detail: say.keeps(listed(names)),
        target: { uri: file.uri, span: shift(suspension.keyword, facts.offset) },
        current: suspension === current,
      };
    });
  const end = (label: string, detail: string): ExplainState => ({
    label,
    detail,
    target: null,
    current: false,
  });
  return {
    kind: 'states',
    states: [end(say.UNRESUMED, say.UNRESUMED_DETAIL), ...parked, end(say.RETURNED, say.RETURNED_DETAIL)],
  };
}
