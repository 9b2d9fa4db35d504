/** H9, `async fn`, async blocks and closures: lazy, where it can be parked, what it keeps, whether it points into itself. */
import type { Coroutine } from '../coroutine/model.ts';
import type { BodyFacts, FileFacts, Mode } from '../words/facts.ts';
import {
  heldName,
  type SuspensionPoint,
  selfReferenceSentences,
  selfReferences,
  suspensionPoints,
} from '../words/held.ts';
import { linkedLine, paragraphs } from '../words/markdown.ts';
import { listed } from '../words/messages/held.ts';
import * as say from '../words/messages/hovers.ts';
import { sendLine } from '../words/send.ts';
import type { Subject } from '../words/subject.ts';
import type { Said } from './index.ts';
import { deeper, note } from './parts.ts';

export function asyncHover(file: FileFacts, subject: Extract<Subject, { kind: 'async' }>, mode: Mode): Said {
  const { facts, coroutine } = subject;
  return {
    concept: 'H9',
    markdown: paragraphs([
      `${say.asyncItem(coroutine.kind, coroutine.name)}${mode === 'learn' ? `. ${say.LAZY[coroutine.kind]}` : ''}`,
      stateSentence(file, facts, coroutine),
      captures(coroutine),
      selfSentence(file, facts, coroutine, mode),
      sendLine(file, facts, coroutine),
      !coroutine.complete && say.incomplete,
      note(mode, 'async'),
      deeper(mode, subject),
    ]),
  };
}

function stateSentence(file: FileFacts, facts: BodyFacts, coroutine: Coroutine): string {
  const names = new Set(
    coroutine.suspensions.flatMap(({ held }) => held.map((each) => heldName(file, facts, each))),
  );
  const n = coroutine.suspensions.length;
  if (n === 0) return say.suspends(0);
  return say.suspends(n) + (names.size === 0 ? say.KEEPS_NOTHING : say.keepsAtMost(listed([...names])));
}

function captures({ captures: all }: Coroutine): string | null {
  return all.length === 0 ? null : say.capturesList(listed(all.map(({ name, by }) => say.capture(name, by))));
}

function selfSentence(file: FileFacts, facts: BodyFacts, coroutine: Coroutine, mode: Mode): string | null {
  const found = firstSelfReference(facts, coroutine);
  if (found === null) return mode === 'learn' ? say.NOT_SELF_REFERENTIAL : null;
  const [pair] = selfReferenceSentences(file, facts, selfReferences(found.suspension));
  if (pair === undefined) return null;
  return say.isSelfReferential(pair, linkedLine(file)(found.suspension.keyword.start + facts.offset));
}

function firstSelfReference(facts: BodyFacts, coroutine: Coroutine): SuspensionPoint | null {
  for (const point of suspensionPoints(facts)) {
    if (point.coroutine === coroutine && selfReferences(point.suspension).length > 0) return point;
  }
  return null;
}
