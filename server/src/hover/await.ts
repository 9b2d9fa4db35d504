/** H8, `.await`: what the future keeps while it is parked here, why, and what points into what. */
import { LinkedNames } from '../words/declarations.ts';
import type { FileFacts, Mode } from '../words/facts.ts';
import {
  heldName,
  heldRows,
  type SuspensionPoint,
  selfReferenceSentences,
  selfReferences,
} from '../words/held.ts';
import { capitalized, explainTarget, link, linkedLine, paragraphs, table } from '../words/markdown.ts';
import { coroutineName, listed } from '../words/messages/held.ts';
import * as say from '../words/messages/hovers.ts';
import { sendLineAt } from '../words/send.ts';
import type { Subject } from '../words/subject.ts';
import type { Said } from './index.ts';
import { alsoNamed, note } from './parts.ts';

/** Rows before the rest is left to the explanation. */
const MOST_ROWS = 6;

export function awaitHover(file: FileFacts, subject: Extract<Subject, { kind: 'await' }>, mode: Mode): Said {
  const { point } = subject;
  const { coroutine, suspension, number } = point;
  const title = say.suspensionPoint(number, coroutine.suspensions.length, coroutineName(coroutine));
  const macro = suspension.macro === null ? '' : ` ${say.macroAwaits(suspension.macro)}`;
  const hasSelf = selfReferences(suspension).length > 0;
  const start = subject.span.start;
  const names = new LinkedNames(file);
  const links = [
    link(say.EXPLAIN_THIS, explainTarget(start)),
    ...(hasSelf ? [link(say.WHY_PIN, explainTarget(start))] : []),
  ];
  const markdown =
    mode === 'work'
      ? paragraphs([
          kept(file, point, names),
          alsoNamed(names),
          ...guards(file, point),
          sendLineAt(file, point),
          say.oneLine(hasSelf),
        ])
      : paragraphs([
          `${title}.${macro}`,
          kept(file, point, names),
          alsoNamed(names),
          ...guards(file, point),
          selfSentence(file, point),
          sendLineAt(file, point),
          !coroutine.complete && say.incomplete,
          note(mode, hasSelf ? 'selfReference' : 'await'),
          links.join(' · '),
        ]);
  return { concept: 'H8', markdown };
}

function kept(file: FileFacts, point: SuspensionPoint, names: LinkedNames): string {
  // A temporary that is gone has no name and no value: its place is the explanation's to mention.
  const telling = point.suspension.held.filter(({ name, value }) => name !== null || value !== 'gone');
  if (telling.length === 0) return say.PARKED_KEEPS_NOTHING;
  const rows = heldRows(file, point, telling, linkedLine(file), names.type);
  const shown =
    rows.length <= MOST_ROWS
      ? rows
      : [...rows.slice(0, MOST_ROWS - 1), [say.moreRows(rows.length - MOST_ROWS + 1), '', '']];
  return `${say.PARKED_KEEPS}\n\n${table(say.TABLE_HEADER, shown)}`;
}

function selfSentence(file: FileFacts, { facts, suspension }: SuspensionPoint): string | null {
  const pairs = selfReferenceSentences(file, facts, selfReferences(suspension));
  const [first] = pairs;
  return first === undefined
    ? null
    : capitalized(say.selfReferential(pairs.length > 2 ? first : listed(pairs)));
}

function guards(file: FileFacts, { facts, suspension }: SuspensionPoint): string[] {
  return suspension.held
    .filter((held) => held.role === 'guard' && held.value !== 'gone')
    .map((held) => say.lockStillHeld(heldName(file, facts, held), held.value === 'maybe'));
}
