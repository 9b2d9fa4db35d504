/** Why a slot is held, with the place in the source that decides it. */
import type { Span } from '../base/text.ts';
import type { Body } from '../hir/model.ts';
import type { PendingSuspension } from './builder.ts';
import { NO_SITE, Op, type Site, type SlotId, STRIDE } from './cfg.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { LayoutFacts } from './liveness.ts';
import type { Reason } from './model.ts';

/** Lists of events, by where they start: the first one of each slot by its bit, and the one after each event. */
interface Sites {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

const END = -1;

export class Reasons {
  private readonly body: Body;
  private readonly flow: FlowGraph;
  private readonly facts: LayoutFacts;
  /** The uses and borrows of each slot in the order of the blocks; made when first asked for. */
  private sites: Sites | null = null;

  constructor(body: Body, flow: FlowGraph, facts: LayoutFacts) {
    this.body = body;
    this.flow = flow;
    this.facts = facts;
  }

  of(slot: SlotId, point: PendingSuspension, index: number): Reason[] {
    const bit = this.flow.bitOfPath[slot]!;
    const alive = this.whyAlive(slot, bit, point, index);
    const isBorrowed =
      this.facts.has('borrowed', index, bit) || this.facts.has('witnessBorrowed', index, bit);
    if (isBorrowed) {
      const borrowed: Reason = { kind: 'borrowed', at: this.firstBorrow(bit) };
      return alive === null ? [borrowed] : [alive, borrowed];
    }
    // Else it is kept for the drop that unwinding would run.
    return [alive ?? { kind: 'dropped', at: this.scopeEnd(slot) }];
  }

  private whyAlive(slot: SlotId, bit: number, point: PendingSuspension, index: number): Reason | null {
    if (this.facts.has('used', index, bit)) return { kind: 'used', at: this.nextUse(bit, point) };
    return this.facts.has('live', index, bit) || this.facts.has('witnessLive', index, bit)
      ? { kind: 'dropped', at: this.scopeEnd(slot) }
      : null;
  }

  /** The last character of the scope: usually its `}`. */
  private scopeEnd(slot: SlotId): Span | null {
    const { scopeEnd } = this.flow.graph.slot(slot);
    return scopeEnd <= 0 ? null : { start: scopeEnd - 1, end: scopeEnd };
  }

  /** The nearest use behind the suspension point; in a loop that may be one before it. */
  private nextUse(bit: number, point: PendingSuspension): Span | null {
    let behind: Span | null = null;
    let first: Span | null = null;
    const { events } = this.flow;
    const { first: firstOf, next } = this.sitesOf();
    for (let i = firstOf[bit]!; i !== END; i = next[i / STRIDE]!) {
      const span = this.span(events[i + 2]!);
      if (span === null) continue;
      if (first === null || span.start < first.start) first = span;
      if (span.end > point.span.end && (behind === null || span.start < behind.start)) behind = span;
    }
    return behind ?? first;
  }

  private firstBorrow(bit: number): Span | null {
    const { events } = this.flow;
    const { first, next } = this.sitesOf();
    for (let i = first[bit]!; i !== END; i = next[i / STRIDE]!)
      if (events[i] === Op.borrow) return this.span(events[i + 2]!);
    return null;
  }

  private sitesOf(): Sites {
    this.sites ??= this.collect();
    return this.sites;
  }

  private collect(): Sites {
    const { events, slotBit, slotCount } = this.flow;
    const first = new Int32Array(slotCount).fill(END);
    const next = new Int32Array(events.length / STRIDE);
    for (let i = events.length - STRIDE; i >= 0; i -= STRIDE) {
      const op = events[i]!;
      if (op !== Op.use && op !== Op.move && op !== Op.borrow) continue;
      const bit = slotBit[events[i + 1]!]!;
      next[i / STRIDE] = first[bit]!;
      first[bit] = i;
    }
    return { first, next };
  }

  private span(site: Site): Span | null {
    if (site === NO_SITE) return null;
    return (site >= 0 ? this.body.exprs[site]?.span : this.body.pats[-2 - site]?.span) ?? null;
  }
}
