/** What the proofs of `Send` and `Sync` are made from, and what they are about. */
import type { Span } from '../base/text.ts';
import type { Capture, Coroutine } from '../coroutine/index.ts';
import type { Body, ExprId } from '../hir/model.ts';
import type { BodyTypes, Location, ProofReason, Ty } from '../types/model.ts';
import type { BodyOwner } from '../types/origin.ts';

/** The auto traits that are about threads. `Unpin` does not depend on bodies and is proven in the room `types`. */
export type ThreadTrait = 'Send' | 'Sync';

export const TRAIT_PATHS: Readonly<Record<ThreadTrait, string>> = {
  Send: 'std::marker::Send',
  Sync: 'std::marker::Sync',
};

/** A body whose closures and futures are asked about. */
export interface AnalyzedBody {
  readonly body: Body;
  readonly types: BodyTypes;
  readonly coroutines: readonly Coroutine[];
  /** What a closure of the body stores. */
  capturesOf(closure: ExprId): readonly Capture[];
  /** The place of a span of the body. */
  place(span: Span): Location;
}

/** Where bodies come from. */
export interface Bodies {
  /** Null when the text of the body is not at hand. */
  analyzed(owner: BodyOwner): AnalyzedBody | null;
  /** Whether it may be another one soon, while all signatures stay: of the file that is being edited. */
  mayChange(owner: BodyOwner): boolean;
}

/** One thing that has to have the trait for the whole to have it. */
export interface Part {
  readonly trait: ThreadTrait;
  readonly type: Ty;
  readonly reason: ProofReason;
  readonly location: Location | null;
  /** False when it may not be there at all: an undecided `cfg`, a body that is not fully understood. */
  readonly certain: boolean;
}
