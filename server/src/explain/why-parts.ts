/** What the answers to "why has this the trait, or lacks it?" have in common. */
import type { AutoTraitProof } from '../types/model.ts';
import type { FileFacts, Mode } from '../words/facts.ts';
import { typeName } from '../words/held.ts';
import { capitalized, code } from '../words/markdown.ts';
import * as say from '../words/messages/explain.ts';
import { NOTE_TITLE } from '../words/messages/typescript.ts';
import { claim } from '../words/proofs.ts';
import type { TypedPlace } from '../words/typed-place.ts';
import type { ExplainBlock, ExplainDocument } from './document.ts';
import { tree } from './tree.ts';

export function said(text: string | null): readonly ExplainBlock[] {
  return text === null ? [] : [{ kind: 'paragraph', text }];
}

/**
 * The whole answer: the proof, and what follows from it.
 *
 * @param note what the same thing is in TypeScript, for mode `learn`.
 */
export function whyDocument(
  file: FileFacts,
  place: TypedPlace,
  proof: AutoTraitProof,
  mode: Mode,
  note: string,
  follows: readonly ExplainBlock[],
): ExplainDocument {
  const blocks: ExplainBlock[] = [
    ...said(spokenOf(file, place)),
    { kind: 'heading', text: say.HEADING.why },
    tree(file, [proof]),
    ...said(assumed(proof)),
    ...follows,
  ];
  if (mode === 'learn') blocks.push({ kind: 'note', title: NOTE_TITLE, text: capitalized(note) });
  return {
    title: say.whyTitle(proof.verdict, file.types.display(proof.type), proof.trait),
    summary: `${capitalized(claim(file, proof))}.`,
    blocks,
    actions: [],
    subject: { uri: file.uri, span: place.span },
  };
}

/** How the place leads to the type, unless it is the type's own name. */
function spokenOf(file: FileFacts, { role, name, type }: TypedPlace): string | null {
  switch (role) {
    case 'type':
      return null;
    case 'value':
      return say.hasType(code(name), typeName(file, type));
    case 'pointee':
      return say.pinsType(code(name), typeName(file, type));
    case 'future':
      return say.makesFuture(code(name), typeName(file, type));
  }
}

/** A word of caution where the answer rests on something that nobody saw. */
function assumed({ verdict, complete }: AutoTraitProof): string | null {
  return complete || verdict === 'unknown' ? null : say.ASSUMED;
}
