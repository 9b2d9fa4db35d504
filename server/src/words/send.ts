/** What a proof that a future is not `Send` comes down to: the thing that is kept, where, and what to do about it. */
import type { Coroutine } from '../coroutine/model.ts';
import type { AutoTraitProof } from '../types/model.ts';
import type { BodyFacts, FileFacts } from './facts.ts';
import type { RelatedPlace } from './finding.ts';
import { type SuspensionPoint, typeName } from './held.ts';
import { code } from './markdown.ts';
import * as say from './messages/send.ts';
import { decidingPath, requirements } from './proofs.ts';
import { keptName } from './thread-proofs.ts';

/** The things on the way from a future to what is not `Send` in it, each with its place. */
export function keptPlaces(file: FileFacts, proof: AutoTraitProof): readonly RelatedPlace[] {
  return decidingPath(proof).flatMap((node): RelatedPlace[] => {
    const { reason, location } = node;
    const type = node.because[0] === undefined ? '' : typeName(file, node.because[0].type);
    switch (reason.kind) {
      case 'kept': {
        const name = keptName(file, reason.name, location);
        return [
          ...(location === null ? [] : [{ location, message: say.declared(name, type) }]),
          { location: reason.suspension, message: say.keptHere(name) },
        ];
      }
      case 'awaited':
        return [{ location: reason.suspension, message: say.awaitedHere(type) }];
      case 'capture':
        return location === null ? [] : [{ location, message: say.capturedHere(reason.name) }];
      default:
        return [];
    }
  });
}

const COUNTED = new Set(['std::rc::Rc', 'std::rc::Weak']);
const CELLS = /^std::cell::(Cell|RefCell|UnsafeCell|OnceCell|LazyCell)$/;

/** One sentence on what to do about a future that is not `Send`. */
export function whatToDo(file: FileFacts, proof: AutoTraitProof): string {
  const path = decidingPath(proof);
  const leaf = path.at(-1)!;
  if (proof.verdict === 'conditional') return say.DO.bound(requirements(file, proof));
  if (leaf.reason.kind === 'asyncInTrait') return say.DO.asyncInTrait;
  if (path.some(({ type }) => file.types.guard(type) !== null)) return say.DO.guard;
  if (leaf.type.kind === 'dyn') return say.DO.traitObject(file.types.display(leaf.type));
  const isKept = path.some(({ reason }) => reason.kind === 'kept');
  if (leaf.type.kind === 'adt') {
    if (COUNTED.has(leaf.type.definition.path)) return say.DO.counted;
    if (CELLS.test(leaf.type.definition.path)) return say.DO.cell;
  }
  return isKept ? say.DO.block : say.DO.given;
}

/** "keeps `rc`": the first step alone, for a line in a hover; null when the type itself decides. */
function firstReason(file: FileFacts, proof: AutoTraitProof): string | null {
  const { reason, location } = proof;
  switch (reason.kind) {
    case 'kept':
      return say.SHORT.keeps(keptName(file, reason.name, location));
    case 'capture':
      return say.SHORT.captures(code(reason.name));
    case 'parameter':
      return say.SHORT.stores(code(reason.name));
    case 'awaited':
      return say.SHORT.waitsFor(typeName(file, proof.because[0]!.type));
    default:
      return null;
  }
}

/** The line on `Send` in the hover of an async item; null when it is not known. */
export function sendLine(file: FileFacts, facts: BodyFacts, coroutine: Coroutine): string | null {
  const proof = file.sendOf(facts, coroutine);
  switch (proof.verdict) {
    case 'yes':
      return proof.complete ? say.IS_SEND : null;
    case 'no': {
      const because = proof.complete ? firstReason(file, proof) : null;
      return because === null ? null : say.notSend(because);
    }
    case 'conditional':
      return say.sendIf(requirements(file, proof));
    case 'unknown':
      return null;
  }
}

/** The same in the hover of an `.await`: only where what is kept there decides. */
export function sendLineAt(
  file: FileFacts,
  { facts, coroutine, suspension }: SuspensionPoint,
): string | null {
  const proof = file.sendOf(facts, coroutine);
  const { reason } = proof;
  if (proof.verdict !== 'no' || !proof.complete) return null;
  if (reason.kind !== 'kept' && reason.kind !== 'awaited') return null;
  const keyword = file.place(reason.suspension)?.span;
  if (keyword?.start !== suspension.keyword.start + facts.offset) return null;
  const because = firstReason(file, proof);
  return because === null ? null : say.notSendHere(because);
}
