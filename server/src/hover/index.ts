/** Hovers: what stands under the cursor, said in a few lines. One file a concept. */
import type { FileFacts, Mode } from '../words/facts.ts';
import type { Hover } from '../words/finding.ts';
import { type Subject, subjectAt } from '../words/subject.ts';
import { asyncHover } from './async.ts';
import { awaitHover } from './await.ts';
import { constructorHover } from './constructor.ts';
import { localHover } from './local.ts';
import { pinHover } from './pin.ts';
import { pinMacroHover } from './pin-macro.ts';
import { markerHover, typeHover } from './unpin.ts';

/** A concept's id in the catalogue, and what to say; null when it turns out that there is nothing to say. */
export interface Said {
  readonly concept: string;
  readonly markdown: string;
}

export function hoverAt(file: FileFacts, offset: number, mode: Mode): Hover | null {
  const subject = subjectAt(file, offset);
  const said = subject === null ? null : hoverOf(file, subject, mode);
  return subject === null || said === null ? null : { span: subject.span, ...said };
}

function hoverOf(file: FileFacts, subject: Subject, mode: Mode): Said | null {
  switch (subject.kind) {
    case 'await':
      return awaitHover(file, subject, mode);
    case 'async':
      return asyncHover(file, subject, mode);
    case 'pin':
      return pinHover(file, subject, mode);
    case 'constructor':
      return constructorHover(file, subject, mode);
    case 'pinMacro':
      return pinMacroHover(file, subject, mode);
    case 'marker':
      return markerHover(file, subject, mode);
    case 'typeItem':
    case 'type':
      return typeHover(file, subject, mode);
    case 'local':
      return localHover(file, subject, mode);
  }
}
