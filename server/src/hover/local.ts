/** H10, a local of an async body: where it is kept while the future is parked, and why. */
import { LinkedNames } from '../words/declarations.ts';
import type { FileFacts, Mode } from '../words/facts.ts';
import { selfReferenceSentences, selfReferences, sourceOf, whyHeld } from '../words/held.ts';
import { capitalized, code, linkedLine, paragraphs } from '../words/markdown.ts';
import { coroutineName, listed } from '../words/messages/held.ts';
import * as say from '../words/messages/hovers.ts';
import type { Subject } from '../words/subject.ts';
import type { Said } from './index.ts';
import { alsoNamed, deeper, note } from './parts.ts';

/** Suspension points listed before the rest is only counted. */
const MOST_POINTS = 4;

export function localHover(
  file: FileFacts,
  subject: Extract<Subject, { kind: 'local' }>,
  mode: Mode,
): Said | null {
  const { facts, binding, coroutine, kept } = subject;
  // Where nothing is ever parked there is nothing to keep anything across.
  if (coroutine.suspensions.length === 0) return null;
  const names = new LinkedNames(file);
  const title = say.local(
    facts.body.bindings[binding]!.name,
    names.type(facts.types.binding(binding)),
    coroutineName(coroutine),
  );
  const line = linkedLine(file);
  const rows = kept.slice(0, MOST_POINTS).map(({ point, held }) => {
    const awaited = code(sourceOf(file, facts, point.suspension.span));
    return say.keptRow(
      awaited,
      line(point.suspension.keyword.start + facts.offset),
      whyHeld(point, held, line),
    );
  });
  if (kept.length > MOST_POINTS) rows.push(`- ${say.moreRows(kept.length - MOST_POINTS)}`);
  const pairs = kept.flatMap(({ point, held }) =>
    selfReferenceSentences(
      file,
      facts,
      selfReferences(point.suspension).filter(({ from, to }) => from === held || to === held),
    ),
  );
  return {
    concept: 'H10',
    markdown: paragraphs([
      `${title}.`,
      kept.length === 0 ? say.NOT_KEPT : `${say.KEPT_AT}\n\n${rows.join('\n')}`,
      pairs.length > 0 && capitalized(say.selfReferential(listed([...new Set(pairs)].slice(0, 2)))),
      alsoNamed(names),
      note(mode, pairs.length > 0 ? 'selfReference' : 'local'),
      deeper(mode, subject),
    ]),
  };
}
