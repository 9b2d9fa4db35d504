/** The steps of proofs of `Send` and `Sync` in words: what only these two are about. */
import type { AutoTraitProof, Location } from '../types/model.ts';
import type { FileFacts } from './facts.ts';
import { shortened, typeName } from './held.ts';
import { code, lineNumber } from './markdown.ts';
import * as say from './messages/threads.ts';

/** Why a step of such a proof is so; null where the words for every auto trait serve. */
export function whyThreads(file: FileFacts, proof: AutoTraitProof): string | null {
  const { reason, trait } = proof;
  if (trait === 'Unpin') return null;
  const below = proof.because[0];
  const type = below === undefined ? null : typeName(file, below.type);
  switch (reason.kind) {
    case 'kept': {
      if (type === null) return null;
      const what = keptName(file, reason.name, proof.location);
      const words = reason.witnessOnly ? say.keepsGone : say.keeps;
      return words(what, type, awaitAt(file, reason.suspension));
    }
    case 'awaited':
      return type === null ? null : say.waitsFor(type, awaitAt(file, reason.suspension));
    case 'capture': {
      if (type === null) return null;
      const words = below?.type.kind === 'reference' ? say.capturesReference : say.captures;
      return words(reason.name, type);
    }
    case 'parameter':
      return type === null ? null : say.parameter(reason.name, type);
    case 'reference':
      if (type === null) return null;
      return reason.mutable ? say.mutable(type) : say.shared(type);
    case 'rawPointer':
      return say.RAW_POINTER;
    case 'asyncInTrait':
      return say.ASYNC_IN_TRAIT;
    case 'library':
      if (below !== undefined && type !== null && proof.verdict !== 'yes' && below.trait !== 'Unpin')
        return say.implAsks(trait, type, below.trait);
      return proof.verdict === 'no' ? (say.LIBRARY[reason.path]?.(typeName(file, proof.type)) ?? null) : null;
    case 'impl':
      if (reason.negative || below === undefined || type === null || below.trait === 'Unpin') return null;
      return proof.verdict === 'yes' ? null : say.implAsks(trait, type, below.trait);
    case 'allFields':
      if (proof.type.kind !== 'future' && proof.type.kind !== 'closure') return null;
      return proof.verdict === 'yes' ? (below === undefined ? say.NOTHING_KEPT : say.EVERYTHING_KEPT) : null;
    default:
      return null;
  }
}

/** What a kept thing is called: a variable's name, or the source of a temporary. */
export function keptName(file: FileFacts, name: string | null, location: Location | null): string {
  if (name !== null) return code(name);
  const place = location === null ? null : file.place(location);
  return place?.uri === file.uri
    ? code(shortened(file.text.slice(place.span.start, place.span.end)))
    : 'a temporary';
}

function awaitAt(file: FileFacts, suspension: Location): string {
  const place = file.place(suspension);
  if (place === null) return say.AWAIT_ELSEWHERE;
  if (place.uri !== file.uri) return say.awaitIn(place.uri.slice(place.uri.lastIndexOf('/') + 1));
  return say.awaitOn(`line ${lineNumber(file, place.span.start)}`);
}
