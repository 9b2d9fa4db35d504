/** C5: why the future or type at a place is `Send` or not: the whole proof, what it means, and what to do about it. */
import type { AutoTraitProof } from '../types/model.ts';
import type { FileFacts, Mode } from '../words/facts.ts';
import * as say from '../words/messages/explain.ts';
import * as words from '../words/messages/send.ts';
import { TYPESCRIPT } from '../words/messages/typescript.ts';
import { requirements } from '../words/proofs.ts';
import { whatToDo } from '../words/send.ts';
import { type TypedPlace, typeAt } from '../words/typed-place.ts';
import type { ExplainBlock, ExplainDocument } from './document.ts';
import { said, whyDocument } from './why-parts.ts';

export function whySend(file: FileFacts, offset: number, mode: Mode): ExplainDocument | null {
  const place = typeAt(file, offset);
  if (place === null) return null;
  const proof = sendAt(file, place);
  return whyDocument(file, place, proof, mode, TYPESCRIPT.send, whatFollows(file, proof));
}

/** At the head of an async item its own body is meant, whatever an attribute makes of the function. */
function sendAt(file: FileFacts, { coroutine, type, item }: TypedPlace): AutoTraitProof {
  return coroutine === null
    ? file.threadSafetyIn('Send', type, item)
    : file.sendOf(coroutine.facts, coroutine.coroutine);
}

function whatFollows(file: FileFacts, proof: AutoTraitProof): readonly ExplainBlock[] {
  const meaning: readonly ExplainBlock[] = [
    { kind: 'heading', text: say.HEADING.means },
    { kind: 'list', items: meanings(file, proof) },
  ];
  if (proof.verdict !== 'no') return meaning;
  return [...meaning, { kind: 'heading', text: say.HEADING.todo }, ...said(whatToDo(file, proof))];
}

function meanings(file: FileFacts, proof: AutoTraitProof): readonly string[] {
  const { MEANING } = words;
  const isFuture = proof.type.kind === 'future';
  switch (proof.verdict) {
    case 'yes':
      return [MEANING.yes, ...(isFuture ? [MEANING.yesOfFuture] : [])];
    case 'no':
      return [MEANING.no, ...(isFuture ? [MEANING.noOfFuture] : [])];
    case 'conditional':
      return [MEANING.conditional(requirements(file, proof)), MEANING.asBound];
    case 'unknown':
      return [MEANING.unknown];
  }
}
