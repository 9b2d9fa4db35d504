/**
 * What is known of borrows while a body is built: who was lent what, and which values are handed on to whom. Per
 * variable, not per moment, as the borrow checker sees regions; edges.ts asks who points into whom.
 */
import { type Graph, NO_SLOT, type SlotId } from './cfg.ts';

export class Borrows {
  private readonly graph: Graph;
  /** Pairs: what the first holds, the second may hold. */
  readonly flows: SlotId[] = [];
  /** Pairs: the second holds a reference to the first. */
  readonly loans: SlotId[] = [];
  /** For slots that hold references, stand-ins for what lies behind those. */
  readonly contents = new Map<SlotId, SlotId[]>();
  /** For temporaries that hold a tuple literal, the slots of its elements. */
  readonly elements = new Map<SlotId, readonly SlotId[]>();

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** What `from` holds, `to` may hold from now on. */
  flow(from: SlotId, to: SlotId): void {
    if (from === NO_SLOT || to === NO_SLOT || from === to) return;
    if (!this.passes(from) || !this.passes(to)) return;
    this.flows.push(from, to);
    for (const content of this.contents.get(from) ?? []) this.addContent(to, content);
  }

  /**
   * `holder` gets a reference to `owner`. What `owner` holds can be taken out through it without holding on to
   * `owner`; what is stored through a mutable one, `owner` holds (invariance).
   */
  lend(owner: SlotId, holder: SlotId, mutable: boolean): void {
    if (owner === NO_SLOT || holder === NO_SLOT || !this.passes(holder)) return;
    this.loans.push(owner, holder);
    if (!this.passes(owner)) {
      if (!this.contents.has(holder)) this.contents.set(holder, []);
      return;
    }
    const content = this.graph.newSlot({
      ...this.graph.slot(owner),
      kind: 'hidden',
      needsDrop: false,
      real: false,
    });
    this.flow(owner, content);
    if (mutable) {
      this.flow(content, owner);
      this.flow(content, holder);
    }
    this.addContent(holder, content);
  }

  /** `value` is put where the references in `holder` point to. */
  store(value: SlotId, holder: SlotId): void {
    for (const content of this.contents.get(holder) ?? []) this.flow(value, content);
  }

  /** What comes out of what the references in `holder` point to goes to `to`; all it holds, if nobody knows what that is. */
  takeOut(holder: SlotId, to: SlotId): void {
    for (const source of this.contents.get(holder) ?? [holder]) this.flow(source, to);
  }

  private passes(slot: SlotId): boolean {
    return this.graph.slot(slot).holdsBorrow !== 'no';
  }

  private addContent(holder: SlotId, content: SlotId): void {
    const known = this.contents.get(holder);
    if (!known) this.contents.set(holder, [content]);
    else if (!known.includes(content)) known.push(content);
  }
}
