/** From the dataflow to what is held: the slots stored at each suspension point, why, and whether their value is there. */
import type { Span } from '../base/text.ts';
import type { Body } from '../hir/model.ts';
import type { TypeOracle } from '../types/model.ts';
import { hasBit } from './bits.ts';
import type { Builder, PendingSuspension } from './builder.ts';
import { type Graph, Op, type Site, type Slot, type SlotId, STRIDE } from './cfg.ts';
import { elaborateDrops } from './drops.ts';
import { type BorrowGraph, borrowGraph, dropFollowsBorrow } from './edges.ts';
import { type FlowGraph, flowGraph } from './flow-order.ts';
import { type Initialization, type InitState, solveInitialization, step } from './initialization.ts';
import { type PointFacts, solveLayout } from './liveness.ts';
import type { BorrowEdge, Held, Reason, Suspension } from './model.ts';
import { resolveUnsureMoves } from './unsure.ts';

/** Works out every reachable suspension point of a built body, in source order. */
export function layOut(b: Builder): Suspension[] {
  resolveUnsureMoves(b);
  const flow = flowGraph(b.graph, b.entry);
  const init = solveInitialization(flow);
  const elaboration = elaborateDrops(flow, init, b.oracle);
  const facts = solveLayout(flow, elaboration, b.suspensions.length);
  const context: Context = {
    body: b.body,
    graph: b.graph,
    oracle: b.oracle,
    flow,
    borrows: borrowGraph(b.flows, b.loans),
    contents: b.contents,
    values: valuesAt(flow, init, b.suspensions.length),
    sites: firstSites(flow),
    unwinding: elaboration.unwinding,
  };
  const suspensions = b.suspensions.flatMap((point, i) => {
    const at = facts[i];
    return at ? [pointFacts(context, point, i, at)] : [];
  });
  return suspensions.sort((x, y) => x.span.end - y.span.end || y.span.start - x.span.start);
}

interface Context {
  readonly body: Body;
  readonly graph: Graph;
  readonly oracle: TypeOracle;
  readonly flow: FlowGraph;
  readonly borrows: BorrowGraph;
  readonly contents: ReadonlyMap<SlotId, readonly SlotId[]>;
  readonly values: readonly (Values | undefined)[];
  readonly sites: Sites;
  readonly unwinding: Uint8Array;
}

interface Values {
  readonly initialized: Uint32Array;
  readonly uninitialized: Uint32Array;
}

/** The state of initialisation at each suspension point. */
function valuesAt(flow: FlowGraph, init: Initialization, count: number): (Values | undefined)[] {
  const values = new Array<Values | undefined>(count).fill(undefined);
  const words = init.initialized.words;
  const state: InitState = { initialized: new Uint32Array(words), uninitialized: new Uint32Array(words) };
  for (let block = 0; block < flow.order.length; block++) {
    const events = flow.events[block]!;
    if (events.at(-STRIDE) !== Op.yield) continue;
    init.initialized.read(block, state.initialized);
    init.uninitialized.read(block, state.uninitialized);
    for (let i = 0; i < events.length - STRIDE; i += STRIDE) step(flow, state, events[i]!, events[i + 1]!);
    values[events.at(-STRIDE + 1)!] = {
      initialized: state.initialized.slice(),
      uninitialized: state.uninitialized.slice(),
    };
  }
  return values;
}

/** For each slot the first borrow and all uses in the order they were built, which is the order of the source. */
interface Sites {
  readonly borrow: Map<SlotId, Site>;
  readonly uses: Map<SlotId, Site[]>;
}

function firstSites(flow: FlowGraph): Sites {
  const sites: Sites = { borrow: new Map(), uses: new Map() };
  for (const events of flow.events) {
    for (let i = 0; i < events.length; i += STRIDE) {
      const op = events[i]!;
      if (op !== Op.use && op !== Op.move && op !== Op.borrow) continue;
      const bit = events[i + 1]!;
      const slot = flow.graph.pathSlot[flow.pathOfBit[bit]!]!;
      const site = events[i + 2]!;
      if (op === Op.borrow && !sites.borrow.has(slot)) sites.borrow.set(slot, site);
      const uses = sites.uses.get(slot);
      if (uses) uses.push(site);
      else sites.uses.set(slot, [site]);
    }
  }
  return sites;
}

function pointFacts(cx: Context, point: PendingSuspension, index: number, at: PointFacts): Suspension {
  const held: SlotId[] = [];
  const witness: SlotId[] = [];
  for (let bit = 0; bit < cx.flow.slotCount; bit++) {
    const slot = cx.flow.pathOfBit[bit]!;
    if (cx.graph.slot(slot).kind === 'awaitee') continue;
    const live = hasBit(at.live, bit) || (cx.unwinding[bit] === 1 && hasBit(at.storage, bit));
    if ((live || hasBit(at.borrowed, bit)) && hasBit(at.storage, bit)) held.push(slot);
    else if (
      (hasBit(at.witnessLive, bit) || hasBit(at.witnessBorrowed, bit)) &&
      hasBit(at.witnessStorage, bit)
    )
      witness.push(slot);
  }
  const { span, keyword, macro, expr, awaited } = point;
  return {
    span,
    keyword,
    macro,
    expr,
    awaited,
    held: ordered(held.map((slot) => slotFacts(cx, point, index, at, slot, held))),
    witness: ordered(witness.map((slot) => slotFacts(cx, point, index, at, slot, []))),
  };
}

function ordered(slots: Held[]): Held[] {
  return slots.sort(
    (a, b) => a.declaration.start - b.declaration.start || a.declaration.end - b.declaration.end,
  );
}

function slotFacts(
  cx: Context,
  point: PendingSuspension,
  index: number,
  at: PointFacts,
  id: SlotId,
  held: readonly SlotId[],
): Held {
  const slot = cx.graph.slot(id);
  return {
    name: slot.name,
    binding: slot.binding,
    origin: slot.kind === 'iterator' ? 'for' : slot.kind === 'pinned' ? 'pin!' : null,
    type: slot.type,
    declaration: slot.declaration,
    role: roleOf(cx, slot),
    value: presence(cx, id, cx.values[index]!),
    why: reasons(cx, point, at, id),
    borrowsFrom: edges(cx, at, id, held),
  };
}

function roleOf(cx: Context, slot: Slot): Held['role'] {
  if (cx.oracle.guard(slot.type)) return 'guard';
  return cx.oracle.holdsBorrow(slot.type) === 'yes' ? 'borrow' : 'owned';
}

/** An enum's payload, or what a box held, is all there was to keep; of a struct something is left. */
function presence(cx: Context, path: number, values: Values): Held['value'] {
  const bit = cx.flow.bitOfPath[path]!;
  if (!hasBit(values.initialized, bit)) return 'gone';
  if (hasBit(values.uninitialized, bit)) return 'maybe';
  const parts = (cx.graph.pathChildren[path] ?? [])
    .filter((child) => /^(as |\*)/.test(cx.graph.pathKey[child]!))
    .map((child) => partPresence(cx, child, values));
  return parts.find((part) => part === 'gone') ?? parts.find((part) => part === 'maybe') ?? 'present';
}

function partPresence(cx: Context, path: number, values: Values): Held['value'] {
  const own = presence(cx, path, values);
  const parts = [own, ...(cx.graph.pathChildren[path] ?? []).map((child) => partPresence(cx, child, values))];
  return parts.includes('gone') ? 'gone' : parts.includes('maybe') ? 'maybe' : 'present';
}

function reasons(cx: Context, point: PendingSuspension, at: PointFacts, slot: SlotId): Reason[] {
  const bit = cx.flow.bitOfPath[slot]!;
  const { scopeEnd } = cx.graph.slot(slot);
  const why: Reason[] = [];
  if (hasBit(at.used, bit)) why.push({ kind: 'used', at: nextUse(cx, point, slot) });
  else if (hasBit(at.live, bit) || hasBit(at.witnessLive, bit))
    why.push({
      kind: 'dropped',
      at: scopeEnd < 0 ? null : { start: Math.max(0, scopeEnd - 1), end: scopeEnd },
    });
  if (hasBit(at.borrowed, bit) || hasBit(at.witnessBorrowed, bit))
    why.push({ kind: 'borrowed', at: siteSpan(cx.body, cx.sites.borrow.get(slot)) });
  return why;
}

/** The first use behind the suspension point; in a loop, the first use at all. */
function nextUse(cx: Context, point: PendingSuspension, slot: SlotId): Span | null {
  const spans = (cx.sites.uses.get(slot) ?? []).flatMap((site) => siteSpan(cx.body, site) ?? []);
  return spans.find((span) => span.end > point.span.end) ?? spans[0] ?? null;
}

function siteSpan(body: Body, site: Site | undefined): Span | null {
  if (site === undefined || site === -1) return null;
  return (site >= 0 ? body.exprs[site]?.span : body.pats[-2 - site]?.span) ?? null;
}

/** The edges of one held slot: to owners whose address it, or something it was handed on to, may still be followed with. */
function edges(cx: Context, at: PointFacts, slot: SlotId, held: readonly SlotId[]): BorrowEdge[] {
  if (held.length < 2 || !cx.graph.slot(slot).holdsBorrow) return [];
  const owners = cx.borrows.ownersOf(slot);
  if (owners.size === 0) return [];
  // The regions of a mutable reference are its own and those of what it points to.
  const regions = [slot, ...(cx.contents.get(slot) ?? [])];
  const live = (owner: SlotId) =>
    regions.some(
      (region) =>
        cx.borrows.ownersOf(region).has(owner) &&
        [...cx.borrows.holdersOf(region)].some((holder) => holder !== owner && mayBeFollowed(cx, at, holder)),
    );
  return held
    .filter((owner) => owner !== slot && owners.has(owner) && live(owner))
    .map((owner) => {
      const { name, declaration } = cx.graph.slot(owner);
      return { name, declaration };
    });
}

/** A later use follows a pointer, and so does drop code that is not known to leave it alone. */
function mayBeFollowed(cx: Context, at: PointFacts, slot: SlotId): boolean {
  const bit = cx.flow.bitOfPath[slot] ?? -1;
  if (bit < 0) return false;
  return hasBit(at.used, bit) || (hasBit(at.live, bit) && dropFollowsBorrow(cx.graph.slot(slot).type));
}
