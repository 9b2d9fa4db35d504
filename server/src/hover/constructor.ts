/** H4, `Pin::new`, `Box::pin` and their kin: where the value lives, how long, and whether the bound holds here. */
import { LinkedNames } from '../words/declarations.ts';
import type { BodyFacts, FileFacts, Mode } from '../words/facts.ts';
import { paragraphs } from '../words/markdown.ts';
import * as say from '../words/messages/hovers.ts';
import type { Note } from '../words/messages/typescript.ts';
import { pointeeOf, pointeeOfPin } from '../words/pointee.ts';
import type { Subject } from '../words/subject.ts';
import type { Said } from './index.ts';
import { alsoNamed, chain, deeper, note } from './parts.ts';

type Constructor = Extract<Subject, { kind: 'constructor' }>;

export function constructorHover(file: FileFacts, subject: Constructor, mode: Mode): Said | null {
  const words = say.CONSTRUCTORS[subject.path];
  if (words === undefined) return null;
  const names = new LinkedNames(file);
  return {
    concept: 'H4',
    markdown: paragraphs([
      `**${words.title}** ${words.says}`,
      words.lives,
      ...here(file, subject, names),
      alsoNamed(names),
      note(mode, noteFor(subject.path)),
      deeper(mode, subject),
    ]),
  };
}

function noteFor(path: string): Note {
  if (path.startsWith('std::pin::')) return path.endsWith('::new') ? 'unpin' : 'pin';
  return 'heapPin';
}

/** What this call does with this value. */
function here(file: FileFacts, { facts, call, path }: Constructor, names: LinkedNames): readonly string[] {
  if (call === null) return [];
  const asksUnpin = path === 'std::pin::Pin::new' || path === 'std::pin::Pin::into_inner';
  if (!asksUnpin) {
    const pointee = pointeeOfPin(facts.types.expr(call));
    return pointee === null || pointee.kind === 'unknown' ? [] : [say.pinnedHere(names.type(pointee))];
  }
  const argument = argumentType(facts, call);
  const pointee = argument === null ? null : pointeeOf(argument);
  if (pointee === null || pointee.kind === 'unknown') return [];
  const proof = file.unpinIn(pointee, facts.item);
  if (proof.verdict === 'unknown') return [];
  return [chain(file, proof, names), proof.verdict === 'yes' ? say.PIN_NEW_HOLDS : say.PIN_NEW_FAILS];
}

function argumentType({ body, types }: BodyFacts, call: number) {
  const expr = body.exprs[call];
  const argument = expr?.kind === 'call' ? expr.arguments[0] : undefined;
  return argument === undefined ? null : types.expr(argument);
}
