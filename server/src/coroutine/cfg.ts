/**
 * The control-flow graph of one coroutine body: what rustc's MIR says about locals, reduced to the events that decide
 * which of them a suspended future stores (SEMANTICS.md 2.1). Types and values are left out; events are packed
 * integers, so that the dataflow passes touch no objects.
 */
import type { Span } from '../base/text.ts';
import type { BindingId } from '../hir/model.ts';
import type { Answer, Ty } from '../types/model.ts';
import type { Held } from './model.ts';

/** A local of the body: a variable, a hidden local or a temporary. */
export type SlotId = number;
/** A slot, or a part of one that is moved or assigned on its own. Slots are their own whole-value paths. */
export type PathId = number;
export type BlockId = number;
/** Where an event stands in the source: an expression id, or {@link patternSite} of a pattern id, or -1. */
export type Site = number;

export const NO_SLOT = -1;
export const NO_SITE = -1;

/** Patterns share the number space of sites with expressions, below -1. */
export function patternSite(pat: number): Site {
  return -2 - pat;
}

export const Op = {
  /** Copied, read through, or its discriminant read. Operand: slot. */
  use: 0,
  /** Written as a whole. Operand: slot. */
  assign: 1,
  /** A part is written; neither use nor definition for liveness. Operand: path. */
  assignPart: 2,
  /** Moved out of, as a whole or in part. Operand: path. */
  move: 3,
  /** Moved or copied, its type does not tell; later passes only see what it was found to be (unsure.ts). Operand: path. */
  moveUnsure: 10,
  /** A reference to it, or to a part that no dereference separates from it, is made. Operand: slot. */
  borrow: 4,
  /** A drop as the source demands it; drop elaboration decides what is left of it. Operand: path; site: the time. */
  drop: 5,
  /** The storage ends. Operand: slot. */
  dead: 6,
  /** A call that may unwind. Operand: the time (scopes.ts). */
  call: 7,
  /** A suspension point. Operand: its index. */
  yield: 8,
  /** Something only the borrow checker's copy of the body does: fake reads and borrows. Operand: slot. */
  mention: 9,
  /** It was borrowed on a way here that only the borrow checker's copy of the body has (false edges). Operand: slot. */
  unseenBorrow: 11,
} as const;

/** Numbers per event in a block: op, operand, site. */
export const STRIDE = 3;

export type SlotKind =
  /** A parameter or a variable of the source. */
  | 'variable'
  /** The value of an expression that is not bound to a name. */
  | 'temporary'
  /** The future being awaited. */
  | 'awaitee'
  /** The iterator of a `for` loop. */
  | 'iterator'
  /** What `pin!` keeps. */
  | 'pinned'
  /** Futures that a macro polls. */
  | 'futures'
  /** A helper of a macro or of a parameter pattern. */
  | 'hidden';

/** Who made a slot that the text does not declare. */
export function originOf({ kind, macro }: Slot): Held['origin'] {
  if (kind === 'iterator') return 'for';
  return macro === null ? null : `${macro}!`;
}

export interface Slot {
  readonly kind: SlotKind;
  readonly name: string | null;
  readonly binding: BindingId | null;
  /** The macro that made it, for hidden slots; else null. */
  readonly macro: string | null;
  readonly type: Ty;
  readonly declaration: Span;
  readonly needsDrop: boolean;
  /** Whether its values hold a borrow. */
  readonly holdsBorrow: Answer;
  /** False: never stored across a suspension point; it only passes borrows on and has no events. */
  readonly real: boolean;
  /** Where the scope that drops it ends; -1 until it is scheduled. */
  scopeEnd: number;
  /** When something was scheduled around that scope while it was open (scopes.ts). */
  disturbed: readonly number[];
  /** The time from which on unwinding drops it. */
  scheduled: number;
}

export interface ListedField {
  readonly name: string;
  readonly type: Ty;
}

export class Graph {
  blockCount = 0;
  /** Of all blocks in the order in which they were emitted, {@link STRIDE} numbers an event. */
  readonly events: number[] = [];
  /** The block of each event. */
  readonly eventBlock: BlockId[] = [];
  /** Pairs: from the first block to the second. */
  readonly links: BlockId[] = [];
  /** Indexed by path; undefined for parts. */
  readonly slots: (Slot | undefined)[] = [];
  readonly slotIds: SlotId[] = [];
  /** The slot a path lies in; for a slot itself. */
  readonly pathSlot: SlotId[] = [];
  /** The path it is a part of; -1 for slots. */
  readonly pathParent: PathId[] = [];
  readonly pathKey: string[] = [];
  readonly pathType: Ty[] = [];
  readonly pathNeedsDrop: boolean[] = [];
  readonly pathChildren: (PathId[] | undefined)[] = [];
  /** Fields of structs as some pattern without `..` lists them. */
  readonly listedFields = new Map<PathId, readonly ListedField[]>();
  /** Slots whose storage may be needed at some suspension point: those in scope there. */
  readonly candidates = new Set<SlotId>();

  newBlock(): BlockId {
    return this.blockCount++;
  }

  emit(block: BlockId, op: number, operand: number, site: Site): void {
    this.events.push(op, operand, site);
    this.eventBlock.push(block);
  }

  link(from: BlockId, to: BlockId): void {
    this.links.push(from, to);
  }

  newSlot(slot: Slot): SlotId {
    const id = this.newPath(this.slots.length, -1, '', slot.type, slot.needsDrop);
    this.slots[id] = slot;
    this.slotIds.push(id);
    return id;
  }

  slot(id: SlotId): Slot {
    return this.slots[id]!;
  }

  /** The part `key` of `parent`, made on first use. */
  child(parent: PathId, key: string, type: Ty, needsDrop: boolean): PathId {
    const children = this.pathChildren[parent];
    if (children) for (const child of children) if (this.pathKey[child] === key) return child;
    const id = this.newPath(this.pathSlot[parent]!, parent, key, type, needsDrop);
    if (children) children.push(id);
    else this.pathChildren[parent] = [id];
    return id;
  }

  private newPath(slot: SlotId, parent: PathId, key: string, type: Ty, needsDrop: boolean): PathId {
    this.slots.push(undefined);
    this.pathSlot.push(slot);
    this.pathParent.push(parent);
    this.pathKey.push(key);
    this.pathType.push(type);
    this.pathNeedsDrop.push(needsDrop);
    this.pathChildren.push(undefined);
    return this.slots.length - 1;
  }
}
