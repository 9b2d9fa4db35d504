/** A proof as words: one sentence, a chain of sentences, or a tree. Every form is made from the same steps. */
import type { AutoTraitProof, Location } from '../types/model.ts';
import type { FileFacts } from './facts.ts';
import { plainType, type TypeReference } from './held.ts';
import { listed } from './messages/held.ts';
import * as say from './messages/proofs.ts';
import { whyThreads } from './thread-proofs.ts';

/**
 * A proof as people read it: the same tree for `Unpin`, `Send` and `Sync`, in hovers, in the panel and as Markdown.
 * Whoever proves an auto trait makes an {@link AutoTraitProof}; {@link proofTree} says each of its steps in words.
 */
export interface ProofNode {
  /** Inline Markdown. */
  readonly text: string;
  readonly verdict: AutoTraitProof['verdict'];
  readonly location: Location | null;
  readonly children: readonly ProofNode[];
}

/** "`Connect` is not `Unpin`": the claim alone. */
export function claim(
  file: FileFacts,
  proof: AutoTraitProof,
  named: TypeReference = plainType(file),
): string {
  const type = named(proof.type);
  switch (proof.verdict) {
    case 'yes':
      return say.verdict.yes(type, proof.trait);
    case 'no':
      return say.verdict.no(type, proof.trait);
    case 'conditional':
      if (proof.reason.kind === 'bound') return say.verdict.unbounded(type, proof.trait);
      return say.verdict.conditional(type, proof.trait, requirements(file, proof));
    case 'unknown':
      return say.verdict.unknown(type, proof.trait);
  }
}

/** "`T: Unpin` and `U: Unpin`". */
export function requirements(file: FileFacts, proof: AutoTraitProof): string {
  const bounds = proof.requires.map(({ type, trait }) => say.requirement(file.types.display(type), trait));
  return listed([...new Set(bounds)]);
}

/** "`Connect` is not `Unpin`: its field `inner` is `Sleep`". */
export function step(file: FileFacts, proof: AutoTraitProof, named: TypeReference = plainType(file)): string {
  const said = claim(file, proof, named);
  const reason = why(file, proof, named);
  return reason === null ? said : say.sentence(said, reason);
}

/**
 * "`Outer` is not `Unpin`: its field `inner` is `Option<Inner>`; it holds `Inner`; …": the whole chain in one sentence.
 */
export function proofSentence(file: FileFacts, proof: AutoTraitProof): string {
  const reasons = proofReasons(file, proof);
  return reasons === '' ? claim(file, proof) : say.sentence(claim(file, proof), reasons);
}

/** The chain without the claim; empty when the type alone says it. */
export function proofReasons(file: FileFacts, proof: AutoTraitProof): string {
  const path = decidingPath(proof);
  // That `PhantomPinned` is not `Unpin` is what it is for: naming it is enough.
  const telling = path.length > 1 ? path.filter(({ reason }) => reason.kind !== 'phantomPinned') : path;
  return telling
    .map((node) => why(file, node))
    .filter((reason) => reason !== null)
    .join('; ');
}

export function decidingPath(proof: AutoTraitProof): readonly AutoTraitProof[] {
  const path: AutoTraitProof[] = [];
  // A proof is finite, and so is the path; `because` of a recursive type ends in a `recursion` leaf.
  for (let node: AutoTraitProof | undefined = proof; node !== undefined; node = decidingStep(node))
    path.push(node);
  return path;
}

function decidingStep(proof: AutoTraitProof): AutoTraitProof | undefined {
  return proof.because.find((below) => below.verdict === proof.verdict) ?? proof.because[0];
}

export function proofTree(file: FileFacts, proof: AutoTraitProof): ProofNode {
  return {
    text: step(file, proof),
    verdict: proof.verdict,
    location: proof.location,
    children: proof.because.map((below) => proofTree(file, below)),
  };
}

function why(file: FileFacts, proof: AutoTraitProof, named: TypeReference = plainType(file)): string | null {
  const { reason, verdict, trait } = proof;
  const ofThreads = whyThreads(file, proof);
  if (ofThreads !== null) return ofThreads;
  const below = proof.because[0];
  const ofBelow = (words: (type: string) => string) =>
    below === undefined ? null : words(named(below.type));
  switch (reason.kind) {
    case 'builtin':
      return verdict === 'yes' ? null : verdict === 'no' ? say.builtinNo : null;
    case 'pointer':
      return say.POINTER[reason.of];
    case 'field':
      return ofBelow((type) => say.becauseOfField(reason.field, type));
    case 'argument':
      return ofBelow(say.becauseOfArgument);
    case 'capture':
      return ofBelow(say.becauseOfCapture);
    case 'parameter':
    case 'kept':
    case 'awaited':
    case 'reference':
    case 'rawPointer':
    case 'asyncInTrait':
      return null;
    case 'allFields':
      return verdict === 'yes' ? say.everyField : null;
    case 'impl':
      if (reason.negative) return say.implNegative(trait);
      if (verdict === 'no' && below === undefined) return say.implForOthers(trait);
      return verdict !== 'yes' && below !== undefined
        ? say.implAsks(trait, named(below.type))
        : say.implPositive(trait);
    case 'phantomPinned':
      return say.phantomPinned;
    case 'asyncFuture':
      return say.asyncFuture(reason.what);
    case 'bound': {
      const bound = say.requirement(file.types.display(proof.type), trait);
      return reason.missing ? say.boundMissing(bound) : say.boundPresent(bound);
    }
    case 'dyn':
      return verdict === 'yes' ? say.dynYes(trait) : say.dynNo(trait);
    case 'opaque':
      if (below !== undefined) return say.behindOpaque(named(below.type));
      return verdict === 'yes' ? say.opaqueYes(trait) : say.opaqueNo(trait);
    case 'pinProject':
      return say.pinProject[reason.unpin](reason.macro);
    case 'library':
      return say.library(reason.path);
    case 'recursion':
      return say.recursion;
    case 'unknown':
      return say.unknown(reason.what);
  }
}
