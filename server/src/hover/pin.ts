/** H1, `Pin` and `Pin<P>`: what `P` points to, whether that is `Unpin` and why, and what the safe API gives. */
import type { Item } from '../hir/model.ts';
import type { Ty } from '../types/model.ts';
import { LinkedNames } from '../words/declarations.ts';
import type { FileFacts, Mode } from '../words/facts.ts';
import { paragraphs } from '../words/markdown.ts';
import * as say from '../words/messages/hovers.ts';
import { pointeeOfPin } from '../words/pointee.ts';
import { requirements } from '../words/proofs.ts';
import type { Subject } from '../words/subject.ts';
import type { Said } from './index.ts';
import { alsoNamed, chain, deeper, note } from './parts.ts';

export function pinHover(file: FileFacts, subject: Extract<Subject, { kind: 'pin' }>, mode: Mode): Said {
  const { pin } = subject;
  const names = new LinkedNames(file);
  const pointee = pin === null ? null : pointeeOfPin(pin);
  const markdown =
    pin === null || pointee === null
      ? paragraphs([say.PIN_ALONE, note(mode, 'pin'), deeper(mode, subject)])
      : paragraphs([
          mode === 'learn' &&
            (pointee.kind === 'unknown'
              ? say.pinOfUnknown(names.type(pin))
              : say.pinOf(names.type(pin), names.type(pointee))),
          ...whatItMeans(file, pointee, subject.item, names),
          alsoNamed(names),
          note(mode, 'pin'),
          deeper(mode, subject),
        ]);
  return { concept: 'H1', markdown };
}

/** Whether the pointee is `Unpin`, why, and what follows. */
function whatItMeans(file: FileFacts, pointee: Ty, item: Item | null, names: LinkedNames): readonly string[] {
  const proof = file.unpinIn(pointee, item);
  switch (proof.verdict) {
    case 'yes':
      return [chain(file, proof, names), say.PIN_OF_UNPIN];
    case 'no':
      return [chain(file, proof, names), say.PIN_OF_NOT_UNPIN];
    case 'conditional':
      return [chain(file, proof, names), say.pinConditional(requirements(file, proof))];
    case 'unknown':
      return [say.PIN_UNKNOWN];
  }
}
