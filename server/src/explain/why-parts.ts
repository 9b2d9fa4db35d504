/** What the answers to "why has this the trait, or lacks it?" have in common. */
import type { AutoTraitProof } from '../types/model.ts';
import type { FileFacts } from '../words/facts.ts';
import { typeName } from '../words/held.ts';
import { code } from '../words/markdown.ts';
import * as say from '../words/messages/explain.ts';
import type { TypedPlace } from '../words/typed-place.ts';
import type { ExplainBlock } from './document.ts';

export function said(text: string | null): readonly ExplainBlock[] {
  return text === null ? [] : [{ kind: 'paragraph', text }];
}

/** How the place leads to the type, unless it is the type's own name. */
export function spokenOf(file: FileFacts, { role, name, type }: TypedPlace): string | null {
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
export function assumed({ verdict, complete }: AutoTraitProof): string | null {
  return complete || verdict === 'unknown' ? null : say.ASSUMED;
}
