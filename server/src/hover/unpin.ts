/** H2 and H3: `Unpin`, `PhantomPinned`, and for a type whether it is `Unpin` and why. */
import { LinkedNames } from '../words/declarations.ts';
import type { FileFacts, Mode } from '../words/facts.ts';
import { paragraphs } from '../words/markdown.ts';
import * as say from '../words/messages/hovers.ts';
import type { Subject } from '../words/subject.ts';
import type { Said } from './index.ts';
import { alsoNamed, chain, deeper, note } from './parts.ts';

export function markerHover(subject: Extract<Subject, { kind: 'marker' }>, mode: Mode): Said {
  return {
    concept: 'H2',
    markdown: paragraphs([
      subject.name === 'Unpin' ? say.UNPIN : say.PHANTOM_PINNED,
      subject.name === 'Unpin' && mode === 'learn' && say.UNPIN_AS_BOUND,
      note(mode, 'unpin'),
      deeper(mode, subject),
    ]),
  };
}

export function typeHover(
  file: FileFacts,
  subject: Extract<Subject, { kind: 'typeItem' | 'type' }>,
  mode: Mode,
): Said | null {
  const proof =
    subject.kind === 'typeItem' ? file.unpinOf(subject.item) : file.unpinIn(subject.type, subject.item);
  // Nothing to teach about `u32` and `String` at each of their uses.
  if (proof === null || proof.verdict === 'unknown') return null;
  if (subject.kind === 'type' && proof.verdict === 'yes') return null;
  const names = new LinkedNames(file);
  return {
    concept: 'H3',
    markdown: paragraphs([
      chain(file, proof, names),
      alsoNamed(names),
      note(mode, 'unpin'),
      deeper(mode, subject),
    ]),
  };
}
