/** C4: why the type at a place is `Unpin` or not, what it depends on, and what that means for a pin to it. */
import type { AutoTraitProof } from '../types/model.ts';
import type { FileFacts, Mode } from '../words/facts.ts';
import * as say from '../words/messages/explain.ts';
import * as hovers from '../words/messages/hovers.ts';
import { TYPESCRIPT } from '../words/messages/typescript.ts';
import { requirements } from '../words/proofs.ts';
import { typeAt, unpinAt } from '../words/typed-place.ts';
import type { ExplainBlock, ExplainDocument } from './document.ts';
import { said, whyDocument } from './why-parts.ts';

export function whyUnpin(file: FileFacts, offset: number, mode: Mode): ExplainDocument | null {
  const place = typeAt(file, offset);
  if (place === null) return null;
  const proof = unpinAt(file, place);
  return whyDocument(file, place, proof, mode, TYPESCRIPT.unpin, whatFollows(file, proof));
}

function whatFollows(file: FileFacts, proof: AutoTraitProof): readonly ExplainBlock[] {
  if (proof.verdict === 'unknown') return [{ kind: 'paragraph', text: hovers.UNPIN }];
  return [
    { kind: 'heading', text: say.HEADING.pinned },
    ...said(proof.verdict === 'conditional' ? hovers.pinConditional(requirements(file, proof)) : null),
    { kind: 'list', items: proof.verdict === 'yes' ? say.safeUnpin : say.safeNotUnpin },
  ];
}
