/** Why a slot is held, with the place in the source that decides it. */
import type { Span } from '../base/text.ts';
import type { Body } from '../hir/model.ts';
import type { PendingSuspension } from './builder.ts';
import { NO_SITE, Op, type Site, type SlotId, STRIDE } from './cfg.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { LayoutFacts } from './liveness.ts';
import type { Reason } from './model.ts';

export class Reasons {
  private readonly body: Body;
  private readonly flow: FlowGraph;
  private readonly facts: LayoutFacts;
  /** Of each slot, op and site of its uses and borrows in the order of the blocks; made when first asked for. */
  private sites: number[][] | null = null;

  constructor(body: Body, flow: FlowGraph, facts: LayoutFacts) {
    this.body = body;
    this.flow = flow;
    this.facts = facts;
  }

  of(slot: SlotId, point: PendingSuspension, index: number): Reason[] {
    const bit = this.flow.bitOfPath[slot]!;
    const why: Reason[] = [];
    if (this.facts.has('used', index, bit)) why.push({ kind: 'used', at: this.nextUse(bit, point) });
    else if (this.facts.has('live', index, bit) || this.facts.has('witnessLive', index, bit))
      why.push({ kind: 'dropped', at: this.scopeEnd(slot) });
    if (this.facts.has('borrowed', index, bit) || this.facts.has('witnessBorrowed', index, bit))
      why.push({ kind: 'borrowed', at: this.firstBorrow(bit) });
    // Kept for the drop that unwinding would run.
    return why.length > 0 ? why : [{ kind: 'dropped', at: this.scopeEnd(slot) }];
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
    const sites = this.sitesOf(bit);
    for (let i = 0; i < sites.length; i += 2) {
      const span = this.span(sites[i + 1]!);
      if (span === null) continue;
      if (first === null || span.start < first.start) first = span;
      if (span.end > point.span.end && (behind === null || span.start < behind.start)) behind = span;
    }
    return behind ?? first;
  }

  private firstBorrow(bit: number): Span | null {
    const sites = this.sitesOf(bit);
    for (let i = 0; i < sites.length; i += 2) if (sites[i] === Op.borrow) return this.span(sites[i + 1]!);
    return null;
  }

  private sitesOf(bit: number): readonly number[] {
    this.sites ??= this.collect();
    return this.sites[bit]!;
  }

  private collect(): number[][] {
    const { events, slotBit, slotCount } = this.flow;
    const sites: number[][] = Array.from({ length: slotCount }, () => []);
    for (let i = 0; i < events.length; i += STRIDE) {
      const op = events[i]!;
      if (op === Op.use || op === Op.move || op === Op.borrow)
        sites[slotBit[events[i + 1]!]!]!.push(op, events[i + 2]!);
    }
    return sites;
  }

  private span(site: Site): Span | null {
    if (site === NO_SITE) return null;
    return (site >= 0 ? this.body.exprs[site]?.span : this.body.pats[-2 - site]?.span) ?? null;
  }
}
