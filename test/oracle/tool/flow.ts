/**
 * rustc's own equations for what a suspended coroutine keeps, run over a dumped body:
 *
 *     saved = (live after the yield ∪ ever borrowed before it) ∩ needs storage before it
 *
 * (rustc_mir_transform: coroutine layout; rustc_mir_dataflow: MaybeLiveLocals, MaybeBorrowedLocals,
 * MaybeRequiresStorage). rustc prints only the result; computing it again gives the reasons, and the distiller
 * checks that both agree.
 */
import { Bits } from './bits.ts';
import {
  type Body,
  indexLocals,
  isIndirect,
  type Jump,
  type Place,
  type SourceSpan,
  type Step,
} from './mir.ts';

/** What holds at one suspension point of a body. */
export interface YieldFacts {
  readonly block: number;
  /** Index of the yield in its block. */
  readonly index: number;
  readonly span: SourceSpan | null;
  /** Locals stored in this state, in rustc's order. */
  readonly saved: readonly number[];
  readonly live: Bits;
  /** Live when nothing is ever dropped: what the program itself reads again. */
  readonly read: Bits;
  readonly borrowed: Bits;
}

/** The facts of every reachable yield, in block order, which is the order of rustc's suspended states. */
export function yieldFacts(body: Body): YieldFacts[] {
  const graph = new Graph(body);
  const live = liveness(graph, true);
  const read = liveness(graph, false);
  const borrowed = graph.forward(new Bits(graph.size), borrowStep);
  const storage = storageAtYields(graph, borrowed);
  const facts: YieldFacts[] = [];
  for (const [block, steps] of graph.sorted) {
    const index = steps.length - 1;
    const step = steps[index];
    const entry = borrowed.get(block);
    const stored = storage.get(block);
    if (!step?.isYield || !entry || !stored) continue;
    const borrowedHere = entry.copy();
    for (const earlier of steps.slice(0, index)) borrowStep(borrowedHere, earlier);
    const kept = live.get(block)!.copy();
    kept.join(borrowedHere);
    const saved = kept.members().filter((local) => stored.has(local) && local !== SELF);
    facts.push({
      block,
      index,
      span: step.span,
      saved,
      live: live.get(block)!,
      read: read.get(block)!,
      borrowed: borrowedHere,
    });
  }
  return facts;
}

/** The coroutine itself: its own first argument is never one of its fields. */
const SELF = 1;

class Graph {
  readonly size: number;
  readonly sorted: readonly (readonly [number, readonly Step[]])[];
  readonly blocks: ReadonlyMap<number, readonly Step[]>;
  readonly predecessors = new Map<number, number[]>();

  constructor(body: Body) {
    this.blocks = body.blocks;
    this.size = Math.max(2, ...body.locals.keys()) + 1;
    this.sorted = [...body.blocks].sort((a, b) => a[0] - b[0]);
    for (const [block, steps] of this.sorted) {
      for (const jump of jumpsOf(steps)) {
        const known = this.predecessors.get(jump.block);
        if (known) known.push(block);
        else this.predecessors.set(jump.block, [block]);
      }
    }
  }

  /** Forward "may" analysis from the entry block; the result holds what is true where each reached block starts. */
  forward(
    atEntry: Bits,
    transfer: (state: Bits, step: Step) => void,
    onEdge?: (state: Bits, step: Step, jump: Jump) => void,
  ) {
    const entries = new Map<number, Bits>([[0, atEntry]]);
    const pending = [0];
    for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
      const steps = this.blocks.get(block) ?? [];
      const state = entries.get(block)!.copy();
      for (const step of steps) transfer(state, step);
      const last = steps.at(-1);
      for (const jump of jumpsOf(steps)) {
        const out = onEdge && last ? state.copy() : state;
        if (onEdge && last) onEdge(out, last, jump);
        const known = entries.get(jump.block);
        if (!known) entries.set(jump.block, out.copy());
        else if (!known.join(out)) continue;
        pending.push(jump.block);
      }
    }
    return entries;
  }
}

function jumpsOf(steps: readonly Step[]): readonly Jump[] {
  return steps.at(-1)?.jumps ?? [];
}

/** A call or yield writes its destination only where it comes back. */
function comesBack(jump: Jump): boolean {
  return jump.role === 'return' || jump.role === 'resume' || jump.role === '';
}

function isWhole(place: Place): boolean {
  return place.projections.length === 0;
}

/** Backward liveness; the result holds what is live behind each block's last step, its destination taken away. */
function liveness(graph: Graph, dropsRead: boolean): Map<number, Bits> {
  const entries = new Map<number, Bits>();
  const exits = new Map<number, Bits>();
  for (const [block] of graph.sorted) {
    entries.set(block, new Bits(graph.size));
    exits.set(block, new Bits(graph.size));
  }
  const pending = graph.sorted.map(([block]) => block);
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    const steps = graph.blocks.get(block)!;
    const state = exits.get(block)!;
    const last = steps.at(-1);
    for (const jump of jumpsOf(steps)) {
      const next = entries.get(jump.block)?.copy();
      if (!next) continue;
      if (last?.assigns && isWhole(last.assigns) && comesBack(jump)) next.delete(last.assigns.local);
      state.join(next);
    }
    const before = state.copy();
    for (let i = steps.length - 1; i >= 0; i--) {
      const step = steps[i]!;
      if (step.assigns && isWhole(step.assigns) && !step.jumps) before.delete(step.assigns.local);
      if (step.drops && !dropsRead) continue;
      for (const place of step.reads) readPlace(before, place);
      if (step.assigns) {
        if (isIndirect(step.assigns)) before.add(step.assigns.local);
        for (const local of indexLocals(step.assigns)) before.add(local);
      }
    }
    if (entries.get(block)!.join(before)) pending.push(...(graph.predecessors.get(block) ?? []));
  }
  return exits;
}

function readPlace(state: Bits, place: Place): void {
  state.add(place.local);
  for (const local of indexLocals(place)) state.add(local);
}

/** Borrowed until the storage ends, whatever becomes of the borrow; dropping in place borrows too. */
function borrowStep(state: Bits, step: Step): void {
  if (step.storageDead !== null) state.delete(step.storageDead);
  for (const place of step.borrows) if (!isIndirect(place)) state.add(place.local);
  if (step.drops && !isIndirect(step.drops)) state.add(step.drops.local);
}

/** Needs storage: written or borrowed, until the storage ends or an unborrowed local is moved away whole. */
function storageAtYields(graph: Graph, borrowedAtEntry: ReadonlyMap<number, Bits>): Map<number, Bits> {
  const found = new Map<number, Bits>();
  const start = new Bits(graph.size);
  start.add(2);
  const entries = new Map<number, Bits>([[0, start]]);
  const pending = [0];
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    const steps = graph.blocks.get(block) ?? [];
    const state = entries.get(block)!.copy();
    const borrowed = borrowedAtEntry.get(block)!.copy();
    for (const step of steps) {
      for (const place of step.borrows) if (!isIndirect(place)) state.add(place.local);
      if (step.drops && !isIndirect(step.drops)) state.add(step.drops.local);
      if (step.storageDead !== null) state.delete(step.storageDead);
      if (step.assigns && !step.isYield) state.add(step.assigns.local);
      if (step.isYield) found.set(block, state.copy());
      if (step.assigns && step.jumps) state.delete(step.assigns.local);
      for (const place of step.moves)
        if (isWhole(place) && !borrowed.has(place.local)) state.delete(place.local);
      if (step.assigns && !step.jumps) state.add(step.assigns.local);
      borrowStep(borrowed, step);
    }
    const last = steps.at(-1);
    for (const jump of jumpsOf(steps)) {
      const out = state.copy();
      if (last?.assigns && comesBack(jump)) out.add(last.assigns.local);
      const known = entries.get(jump.block);
      if (!known) entries.set(jump.block, out);
      else if (!known.join(out)) continue;
      pending.push(jump.block);
    }
  }
  return found;
}
