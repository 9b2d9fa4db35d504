/**
 * Scopes and what their ends do: drops and ends of storage, in reverse order of declaration, on every way out
 * (rustc's `Scopes` and drop trees, SEMANTICS.md 1.5). All exits to one target share the blocks of the drops they
 * have in common, because drop elaboration looks at what flows together there.
 */
import { type BlockId, type Graph, NO_SITE, Op, type SlotId } from './cfg.ts';

const STORAGE = 0;
const VALUE = 1;

export interface Scope {
  /** What is dropped at the end, in order of scheduling: slot, kind and a number that no other entry has. */
  readonly slots: SlotId[];
  readonly kinds: number[];
  readonly ids: number[];
  /** Offset of the place where the scope ends, for people. */
  readonly end: number;
  /** Whether a suspension point may lie between the creation of a temporary of this scope and the scope's end. */
  readonly suspends: boolean;
}

export class Scopes {
  readonly stack: Scope[] = [];
  private readonly graph: Graph;
  private nextId = 0;
  private readonly exits = new Map<BlockId, Map<number, BlockId>>();
  private readonly cancelled: BlockId;

  constructor(graph: Graph) {
    this.graph = graph;
    this.cancelled = graph.newBlock();
  }

  get depth(): number {
    return this.stack.length;
  }

  push(end: number, suspends: boolean): Scope {
    const scope: Scope = { slots: [], kinds: [], ids: [], end, suspends };
    this.stack.push(scope);
    return scope;
  }

  /** Ends the innermost scope on the normal way out. */
  pop(block: BlockId): void {
    const scope = this.stack.pop()!;
    for (let i = scope.slots.length - 1; i >= 0; i--) {
      this.graph.emit(block, scope.kinds[i] === VALUE ? Op.drop : Op.dead, scope.slots[i]!, NO_SITE);
    }
  }

  scheduleStorage(scope: Scope, slot: SlotId): void {
    this.schedule(scope, slot, STORAGE);
  }

  /** Nothing for types without drop glue. */
  scheduleDrop(scope: Scope, slot: SlotId): void {
    if (this.graph.slot(slot).needsDrop) this.schedule(scope, slot, VALUE);
  }

  private schedule(scope: Scope, slot: SlotId, kind: number): void {
    const facts = this.graph.slot(slot);
    if (!facts.real) return;
    facts.scopeEnd = scope.end;
    scope.slots.push(slot);
    scope.kinds.push(kind);
    scope.ids.push(this.nextId++);
  }

  /** Takes back the drops of values that a call has just taken over (rustc's `record_operands_moved`). */
  forgetDrops(scope: Scope, moved: readonly SlotId[]): void {
    for (let i = scope.slots.length - 1; i >= 0; i--) {
      if (scope.kinds[i] !== VALUE || !moved.includes(scope.slots[i]!)) continue;
      scope.slots.splice(i, 1);
      scope.kinds.splice(i, 1);
      scope.ids.splice(i, 1);
    }
  }

  /** Leaves all scopes deeper than `depth` from `block` and goes on at `target`. */
  exit(block: BlockId, depth: number, target: BlockId): void {
    this.graph.link(block, this.exitBlock(depth, target, true));
  }

  /** What a future does that is dropped at a suspension point in `block`: everything in scope is dropped. */
  cancel(block: BlockId): void {
    this.graph.link(block, this.exitBlock(0, this.cancelled, false));
    for (const scope of this.stack) for (const slot of scope.slots) this.graph.candidates.add(slot);
  }

  /** The block that performs the drops of all scopes deeper than `depth`, innermost first, and goes to `target`. */
  private exitBlock(depth: number, target: BlockId, storage: boolean): BlockId {
    let known = this.exits.get(target);
    if (!known) {
      known = new Map();
      this.exits.set(target, known);
    }
    let next = target;
    const pending: [Scope, number][] = [];
    search: for (let d = this.stack.length - 1; d >= depth; d--) {
      const scope = this.stack[d]!;
      for (let i = scope.ids.length - 1; i >= 0; i--) {
        if (!storage && scope.kinds[i] === STORAGE) continue;
        const shared = known.get(scope.ids[i]!);
        if (shared !== undefined) {
          next = shared;
          break search;
        }
        pending.push([scope, i]);
      }
    }
    for (const [scope, i] of pending.reverse()) {
      const block = this.graph.newBlock();
      this.graph.emit(block, scope.kinds[i] === VALUE ? Op.drop : Op.dead, scope.slots[i]!, NO_SITE);
      this.graph.link(block, next);
      known.set(scope.ids[i]!, block);
      next = block;
    }
    return next;
  }
}
