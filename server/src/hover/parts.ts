/** Pieces that several hovers have in common. */
import type { AutoTraitProof } from '../types/model.ts';
import type { LinkedNames } from '../words/declarations.ts';
import type { FileFacts, Mode } from '../words/facts.ts';
import {
  capitalized,
  explainTarget,
  gotoFileTarget,
  gotoTarget,
  lineNumber,
  link,
} from '../words/markdown.ts';
import * as say from '../words/messages/hovers.ts';
import { inTypeScript, type Note, TYPESCRIPT } from '../words/messages/typescript.ts';
import { claim, decidingPath, step } from '../words/proofs.ts';
import type { Subject } from '../words/subject.ts';

/** The comparison with TypeScript; nothing in mode `work`. */
export function note(mode: Mode, which: Note): string | null {
  return mode === 'learn' ? inTypeScript(TYPESCRIPT[which]) : null;
}

/** The last line of every hover in mode `learn`: the way to the longer explanation. */
export function deeper(mode: Mode, subject: Subject): string | null {
  return mode === 'learn' ? link(say.EXPLAIN_THIS, explainTarget(subject.span.start)) : null;
}

/** Steps of a proof that a hover shows; the explanation has the whole tree. */
const LONGEST_CHAIN = 4;

/** A claim, and the steps below it as a list with links to where they are decided. */
export function chain(file: FileFacts, proof: AutoTraitProof, names: LinkedNames): string {
  const said = (node: AutoTraitProof) => capitalized(step(file, node, names.type));
  const [first, ...below] = decidingPath(proof);
  if (first === undefined) return `${capitalized(claim(file, proof, names.type))}.`;
  const head = `${said(first)}${place(file, first)}.`;
  const items = below.slice(0, LONGEST_CHAIN).map((node) => say.chainItem(said(node), place(file, node)));
  return [head, ...items].join('\n');
}

/** Where the types are declared that the hover names only inside others. */
export function alsoNamed(names: LinkedNames): string | null {
  const rest = names.rest();
  return rest.length === 0 ? null : say.alsoNamed(rest);
}

function place(file: FileFacts, proof: AutoTraitProof): string {
  const at = proof.location === null ? null : file.place(proof.location);
  if (at === null || at.uri.startsWith('pinscope-stub:')) return '';
  if (at.uri !== file.uri) return ` (${link('where', gotoFileTarget(at.uri, at.span.start))})`;
  return ` (${link(`line ${lineNumber(file, at.span.start)}`, gotoTarget(at.span.start))})`;
}
