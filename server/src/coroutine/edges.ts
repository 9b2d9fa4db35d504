/**
 * Which held slots point into which (SEMANTICS.md 2.5): every loan flows along with the values that may hold it, per
 * variable and not per moment, as the borrow checker sees it. An edge counts at a suspension point while the pointer,
 * or anything it was handed on to, may still be followed there.
 */
import type { Ty } from '../types/model.ts';
import type { Builder, PendingSuspension } from './builder.ts';
import type { Slot, SlotId } from './cfg.ts';
import { originOf } from './cfg.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { LayoutFacts } from './liveness.ts';
import type { BorrowEdge } from './model.ts';

/** std's containers promise that dropping them does not follow the references in their elements (`may_dangle`). */
const MAY_DANGLE = new Set([
  ...[
    'Box',
    'Vec',
    'VecDeque',
    'LinkedList',
    'Rc',
    'Arc',
    'HashMap',
    'HashSet',
    'BTreeMap',
    'BTreeSet',
    'BinaryHeap',
  ],
  ...[
    'Option',
    'Result',
    'Poll',
    'ControlFlow',
    'IntoIter',
    'Pin',
    'RefCell',
    'Cell',
    'UnsafeCell',
    'Mutex',
    'RwLock',
    'OnceCell',
  ],
]);

const NO_EDGES: readonly BorrowEdge[] = [];

/** Pairs of slots, listed by one of the two: where the first pair of a slot starts, and the one after each pair. */
interface Neighbours {
  readonly pairs: readonly SlotId[];
  readonly from: 0 | 1;
  readonly first: Int32Array;
  readonly next: Int32Array;
}

const END = -1;

export class BorrowEdges {
  private readonly b: Builder;
  private readonly flow: FlowGraph;
  private readonly facts: LayoutFacts;
  /** Slots that something may point into. */
  private readonly lent = new Set<SlotId>();
  /** What values flow along, made when the first held owner is met. */
  private graph: {
    readonly next: Neighbours;
    readonly previous: Neighbours;
    readonly lenders: Neighbours;
  } | null = null;
  private readonly owners = new Map<SlotId, ReadonlySet<SlotId>>();
  private readonly holders = new Map<SlotId, ReadonlySet<SlotId>>();

  constructor(b: Builder, flow: FlowGraph, facts: LayoutFacts) {
    this.b = b;
    this.flow = flow;
    this.facts = facts;
    for (let i = 0; i < b.borrows.loans.length; i += 2) this.lent.add(b.borrows.loans[i]!);
  }

  /** The held slots that `slot` points into. */
  of(slot: SlotId, point: PendingSuspension, index: number, held: readonly SlotId[]): readonly BorrowEdge[] {
    if (!mayBeClaimed(this.b.graph.slot(slot))) return NO_EDGES;
    if (!held.some((other) => other !== slot && this.lent.has(other))) return NO_EDGES;
    const owners = this.ownersOf(slot);
    const edges: BorrowEdge[] = [];
    for (const owner of held) {
      if (owner === slot || !owners.has(owner) || !this.isFollowed(slot, owner, point, index)) continue;
      const found = this.b.graph.slot(owner);
      edges.push({ name: found.name, origin: originOf(found), declaration: found.declaration });
    }
    return edges;
  }

  private isFollowed(slot: SlotId, owner: SlotId, point: PendingSuspension, index: number): boolean {
    // The regions of a mutable reference are its own and those of what it points to.
    for (const region of [slot, ...(this.b.borrows.contents.get(slot) ?? [])]) {
      if (!this.ownersOf(region).has(owner)) continue;
      for (const holder of this.holdersOf(region))
        if (holder !== owner && this.mayBeFollowed(holder, point, index)) return true;
    }
    return false;
  }

  /** A later use follows a pointer, and so do polling, and drop code that is not known to leave it alone. */
  private mayBeFollowed(holder: SlotId, point: PendingSuspension, index: number): boolean {
    if (holder === point.awaitee) return true;
    const bit = this.flow.bitOfPath[holder]!;
    if (bit < 0) return false;
    return (
      this.facts.has('used', index, bit) ||
      (this.facts.has('live', index, bit) && this.dropFollowsBorrow(this.b.graph.slot(holder).type))
    );
  }

  /** Whether dropping a value of the type may follow a reference in it. */
  private dropFollowsBorrow(type: Ty): boolean {
    if (!this.b.needsDrop(type)) return false;
    switch (type.kind) {
      case 'tuple':
        return type.elements.some((element) => this.dropFollowsBorrow(element));
      case 'array':
      case 'slice':
        return this.dropFollowsBorrow(type.element);
      case 'closure':
        return type.captures.some((capture) => this.dropFollowsBorrow(capture));
      case 'adt':
        if (!type.definition.path.startsWith('std::') || !MAY_DANGLE.has(type.definition.name)) return true;
        return type.arguments.some((argument) => this.dropFollowsBorrow(argument));
      default:
        return true;
    }
  }

  private neighbours() {
    const slots = this.b.graph.pathSlot.length;
    this.graph ??= {
      next: neighbours(this.b.borrows.flows, 0, slots),
      previous: neighbours(this.b.borrows.flows, 1, slots),
      lenders: neighbours(this.b.borrows.loans, 1, slots),
    };
    return this.graph;
  }

  private ownersOf(slot: SlotId): ReadonlySet<SlotId> {
    const known = this.owners.get(slot);
    if (known) return known;
    const { previous, lenders } = this.neighbours();
    const owners = new Set<SlotId>();
    for (const source of reachable(slot, previous)) addNeighbours(source, lenders, owners);
    this.owners.set(slot, owners);
    return owners;
  }

  private holdersOf(slot: SlotId): ReadonlySet<SlotId> {
    const known = this.holders.get(slot);
    if (known) return known;
    const holders = reachable(slot, this.neighbours().next);
    this.holders.set(slot, holders);
    return holders;
  }
}

/** Of values whose type is not known nothing is claimed; futures, closures and opaque types hold what made them. */
function mayBeClaimed({ holdsBorrow, kind, type }: Slot): boolean {
  if (holdsBorrow !== 'unknown') return holdsBorrow === 'yes';
  return kind === 'futures' || type.kind === 'opaque' || type.kind === 'future' || type.kind === 'closure';
}

function reachable(start: SlotId, edges: Neighbours): Set<SlotId> {
  const seen = new Set([start]);
  for (const slot of seen) addNeighbours(slot, edges, seen);
  return seen;
}

function addNeighbours(slot: SlotId, { pairs, from, first, next }: Neighbours, to: Set<SlotId>): void {
  for (let i = first[slot]!; i !== END; i = next[i >> 1]!) to.add(pairs[i + 1 - from]!);
}

/** By the `from`-th of each pair the other ones. */
function neighbours(pairs: readonly SlotId[], from: 0 | 1, slots: number): Neighbours {
  const first = new Int32Array(slots).fill(END);
  const next = new Int32Array(pairs.length >> 1);
  for (let i = pairs.length - 2; i >= 0; i -= 2) {
    const slot = pairs[i + from]!;
    next[i >> 1] = first[slot]!;
    first[slot] = i;
  }
  return { pairs, from, first, next };
}
