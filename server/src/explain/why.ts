/**
 * "Why is this (not) `Unpin`?", "Why is this future (not) `Send`?": the type at a place, and the whole proof as a tree. One question a file; this one
 * lists them.
 */
import type { FileFacts, Mode } from '../words/facts.ts';
import type { ExplainDocument } from './document.ts';
import { whySend } from './why-send.ts';
import { whyUnpin } from './why-unpin.ts';

/** What can be asked about the type at a place. */
export const QUESTIONS = ['unpin', 'send'] as const;
export type Question = (typeof QUESTIONS)[number];

const ANSWERS: Readonly<
  Record<Question, (file: FileFacts, offset: number, mode: Mode) => ExplainDocument | null>
> = { unpin: whyUnpin, send: whySend };

/** Null where no type is spoken of. */
export function whyAt(
  file: FileFacts,
  offset: number,
  question: Question,
  mode: Mode,
): ExplainDocument | null {
  return ANSWERS[question](file, offset, mode);
}
