/** H2 and H3: `Unpin`, `PhantomPinned`, and for a type whether it is `Unpin` and why. */
import type { AutoTraitProof } from '../types/model.ts';
import { LinkedNames } from '../words/declarations.ts';
import type { FileFacts, Mode } from '../words/facts.ts';
import { paragraphs } from '../words/markdown.ts';
import * as say from '../words/messages/hovers.ts';
import type { Subject } from '../words/subject.ts';
import type { Said } from './index.ts';
import { alsoNamed, chain, deeper, note } from './parts.ts';

export function markerHover(
  file: FileFacts,
  subject: Extract<Subject, { kind: 'marker' }>,
  mode: Mode,
): Said {
  const names = new LinkedNames(file);
  const here = decidedHere(file, subject);
  return {
    concept: 'H2',
    markdown: paragraphs([
      subject.name === 'Unpin' ? say.UNPIN : say.PHANTOM_PINNED,
      subject.name === 'Unpin' && here === null && mode === 'learn' && say.UNPIN_AS_BOUND,
      here !== null && chain(file, here, names),
      alsoNamed(names),
      note(mode, 'unpin'),
      deeper(mode, subject),
    ]),
  };
}

/** What the marker means for the type around it: the one it is a field of, or that `impl Unpin` speaks of. */
function decidedHere(
  file: FileFacts,
  { name, item }: Extract<Subject, { kind: 'marker' }>,
): AutoTraitProof | null {
  if (item === null) return null;
  if (name === 'PhantomPinned') return 'variants' in item ? file.unpinOf(item) : null;
  if (item.kind !== 'impl' || item.trait?.segments.at(-1)?.name.text !== 'Unpin') return null;
  const proof = file.unpinIn(file.typeOf(item.selfType, item), item);
  return proof.verdict === 'unknown' ? null : proof;
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
  if (subject.kind === 'type' && subject.type.kind !== 'parameter' && proof.verdict === 'yes') return null;
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
