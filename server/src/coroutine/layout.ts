/** From the dataflow to what is held: the slots stored at each suspension point, in source terms. */
import type { Builder, PendingSuspension } from './builder.ts';
import { originOf, type Slot, type SlotId } from './cfg.ts';
import { type Elaboration, elaborateDrops, unwindingDrop } from './drops.ts';
import { BorrowEdges } from './edges.ts';
import { type FlowGraph, flowGraph } from './flow-graph.ts';
import { Initialization } from './initialization.ts';
import { LayoutFacts } from './liveness.ts';
import type { Held, Suspension } from './model.ts';
import { Presence } from './presence.ts';
import { Reasons } from './reasons.ts';
import { resolveUnsureMoves } from './unsure.ts';

export interface Laid {
  readonly suspensions: readonly Suspension[];
  /** False when the body is too large: then nothing is said about what is kept. */
  readonly complete: boolean;
}

/**
 * Bits of one set over all blocks that are worked through; a body of some thousand lines with hundreds of variables
 * across each await stays far below.
 */
const MAX_BITS = 1 << 26;

/** Every reachable suspension point of a built body, in source order. */
export function layOut(b: Builder): Laid {
  const flow = flowGraph(b.graph, b.entry);
  if (flow.blockCount * flow.pathOfBit.length > MAX_BITS) return tooLarge(b);
  resolveUnsureMoves(flow);
  const init = new Initialization(flow);
  const { drops, unwinding } = elaborateDrops(flow, init, b.suspensions, b.oracle);
  const facts = new LayoutFacts(flow, drops, b.suspensions.length);
  const layout: Layout = {
    b,
    flow,
    facts,
    unwinding,
    presence: new Presence(flow, init, b.suspensions.length),
    reasons: new Reasons(b.body, flow, facts),
    edges: new BorrowEdges(b, flow, facts),
  };
  const found: Suspension[] = [];
  for (const [i, point] of b.suspensions.entries())
    if (facts.isReachable(i)) found.push(layOutPoint(layout, point, i));
  return {
    suspensions: onePerPlace(found.sort((x, y) => x.span.end - y.span.end || y.span.start - x.span.start)),
    complete: true,
  };
}

/** A macro that awaits more than once is one place in the text: what it keeps is what it keeps at any of them. */
function onePerPlace(sorted: readonly Suspension[]): readonly Suspension[] {
  const places: Suspension[] = [];
  for (const suspension of sorted) {
    const last = places.at(-1);
    const isSame =
      suspension.macro !== null &&
      last?.span.start === suspension.span.start &&
      last.span.end === suspension.span.end;
    if (!isSame) places.push(suspension);
    else
      places[places.length - 1] = {
        ...last,
        held: inOrder(union(last.held, suspension.held)),
        witness: inOrder(union(last.witness, suspension.witness)),
      };
  }
  return places;
}

function union(some: readonly Held[], others: readonly Held[]): Held[] {
  const isKnown = (held: Held) =>
    some.some(
      ({ name, binding, declaration, type }) =>
        name === held.name &&
        binding === held.binding &&
        declaration.start === held.declaration.start &&
        declaration.end === held.declaration.end &&
        type === held.type,
    );
  return [...some, ...others.filter((held) => !isKnown(held))];
}

function tooLarge(b: Builder): Laid {
  return {
    suspensions: b.suspensions.map(({ span, keyword, macro, expr, awaited }) => ({
      span,
      keyword,
      macro,
      expr,
      awaited,
      held: [],
      witness: [],
    })),
    complete: false,
  };
}

interface Layout {
  readonly b: Builder;
  readonly flow: FlowGraph;
  readonly facts: LayoutFacts;
  readonly unwinding: Elaboration['unwinding'];
  readonly presence: Presence;
  readonly reasons: Reasons;
  readonly edges: BorrowEdges;
}

function layOutPoint(layout: Layout, point: PendingSuspension, index: number): Suspension {
  const { facts, flow } = layout;
  const held: SlotId[] = [];
  const witness: SlotId[] = [];
  for (let bit = 0; bit < flow.slotCount; bit++) {
    if (facts.has('storage', index, bit)) {
      const needed =
        facts.has('live', index, bit) ||
        facts.has('borrowed', index, bit) ||
        layout.unwinding.get(bit)?.has(unwindingDrop(flow, bit, point.time)) === true;
      if (needed) {
        held.push(flow.pathOfBit[bit]!);
        continue;
      }
    }
    if (!facts.has('witnessStorage', index, bit)) continue;
    if (facts.has('witnessLive', index, bit) || facts.has('witnessBorrowed', index, bit))
      witness.push(flow.pathOfBit[bit]!);
  }
  const { span, keyword, macro, expr, awaited } = point;
  const describe = (slot: SlotId) => describeSlot(layout, point, index, slot, held);
  return {
    span,
    keyword,
    macro,
    expr,
    awaited,
    held: inOrder(held.map(describe)),
    witness: inOrder(witness.map(describe)),
  };
}

function inOrder(slots: Held[]): Held[] {
  return slots.sort(
    (a, b) => a.declaration.start - b.declaration.start || a.declaration.end - b.declaration.end,
  );
}

function describeSlot(
  { b, presence, reasons, edges }: Layout,
  point: PendingSuspension,
  index: number,
  id: SlotId,
  held: readonly SlotId[],
): Held {
  const slot = b.graph.slot(id);
  return {
    name: slot.name,
    binding: slot.binding,
    origin: originOf(slot),
    type: slot.type,
    declaration: slot.declaration,
    role: roleOf(b, slot),
    value: presence.of(id, index),
    why: reasons.of(id, point, index),
    borrowsFrom: edges.of(id, point, index, held),
  };
}

function roleOf(b: Builder, slot: Slot): Held['role'] {
  if (b.questions.guard(slot.type)) return 'guard';
  return b.questions.holdsBorrow(slot.type) === 'yes' ? 'borrow' : 'owned';
}
