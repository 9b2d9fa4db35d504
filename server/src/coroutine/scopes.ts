/**
 * Scopes and what their ends do: drops and ends of storage, in reverse order of declaration, on every way out
 * (rustc's `Scopes` and drop trees, SEMANTICS.md 1.5). All exits to one target share the blocks of the drops they
 * have in common, because drop elaboration looks at what flows together there.
 */
import { type BlockId, type Graph, NO_SITE, Op, type SlotId } from './cfg.ts';

/** What a scheduled entry does at the end of its scope; entries are `slot * 2 + kind`. */
const STORAGE = 0;
const VALUE = 1;
/** An entry that was taken back. */
const NOTHING = -1;

/** Scopes with more entries, and those after so many others, do not share their exits: the keys of those are small integers. */
const MAX_ENTRIES = 1 << 12;
const MAX_SERIAL = 1 << 18;

export interface Scope {
  /** Tells the drops of its entries from those of others, and from those before more was scheduled around it. */
  serial: number;
  /** Times at which something was scheduled around this scope while it was open: the drops around it are others then. */
  readonly disturbed: number[];
  /** In order of scheduling; null while there are none, as in most scopes. */
  entries: number[] | null;
  /** Offset of the place where the scope ends, for people. */
  readonly end: number;
  /** Whether a suspension point may lie between the creation of a temporary of this scope and the scope's end. */
  readonly suspends: boolean;
  /** Its end drops something that has no slot, which may unwind. */
  dropsMore: boolean;
}

export class Scopes {
  readonly stack: Scope[] = [];
  private readonly graph: Graph;
  private serial = 0;
  /** Counts what is scheduled; the time of {@link Scope.disturbed}. */
  time = 0;
  /** For each target the first block of the drops from an entry outwards. */
  private readonly exits = new Map<BlockId, Map<number, BlockId>>();
  private readonly cancelled: BlockId;

  constructor(graph: Graph) {
    this.graph = graph;
    this.cancelled = graph.newBlock();
  }

  get depth(): number {
    return this.stack.length;
  }

  get innermost(): Scope {
    return this.stack[this.stack.length - 1]!;
  }

  push(end: number, suspends: boolean): Scope {
    const scope: Scope = {
      serial: this.serial++,
      disturbed: [],
      entries: null,
      end,
      suspends,
      dropsMore: false,
    };
    this.stack.push(scope);
    return scope;
  }

  /** Ends the innermost scope on the normal way out. */
  pop(block: BlockId): void {
    const { entries, dropsMore } = this.stack.pop()!;
    if (dropsMore) this.graph.emit(block, Op.call, this.time, NO_SITE);
    if (entries) for (let i = entries.length - 1; i >= 0; i--) this.end(block, entries[i]!);
  }

  scheduleStorage(scope: Scope, slot: SlotId): void {
    this.schedule(scope, slot, STORAGE);
  }

  /** Nothing for types without drop glue. */
  scheduleDrop(scope: Scope, slot: SlotId): void {
    if (slot < 0 || !this.graph.slot(slot).needsDrop) return;
    this.schedule(scope, slot, VALUE);
    this.graph.slot(slot).scheduled = ++this.time;
  }

  private schedule(scope: Scope, slot: SlotId, kind: number): void {
    if (slot < 0) return;
    const facts = this.graph.slot(slot);
    if (!facts.real) return;
    facts.scopeEnd = scope.end;
    facts.disturbed = scope.disturbed;
    scope.entries ??= [];
    scope.entries.push(slot * 2 + kind);
    this.disturb(scope);
    // What leads out of the scopes inside leads to other drops from now on.
    for (let d = this.stack.length - 1; d >= 0 && this.stack[d] !== scope; d--)
      this.stack[d]!.serial = this.serial++;
  }

  /** Something joins `scope` while scopes inside of it are open: drops in those lead to other blocks from now on. */
  disturb(scope: Scope): void {
    if (scope === this.innermost) return;
    this.time++;
    for (let d = this.stack.length - 1; d >= 0 && this.stack[d] !== scope; d--)
      this.stack[d]!.disturbed.push(this.time);
  }

  /** Takes back the drops of values that a call has just taken over (rustc's `record_operands_moved`). */
  forgetDrops(scope: Scope, moved: readonly SlotId[]): void {
    const { entries } = scope;
    if (!entries) return;
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!;
      if ((entry & 1) === VALUE && moved.includes(entry >> 1)) entries[i] = NOTHING;
    }
  }

  /** Leaves all scopes deeper than `depth` from `block` and goes on at `target`. */
  exit(block: BlockId, depth: number, target: BlockId): void {
    this.graph.link(block, this.exitBlock(depth, target, true));
  }

  /** What a future does that is dropped at a suspension point in `block`: everything in scope is dropped. */
  cancel(block: BlockId): void {
    this.graph.link(block, this.exitBlock(0, this.cancelled, false));
    for (const { entries } of this.stack) {
      if (entries) for (const entry of entries) if (entry !== NOTHING) this.graph.candidates.add(entry >> 1);
    }
  }

  private end(block: BlockId, entry: number): void {
    if (entry === NOTHING) return;
    if ((entry & 1) === VALUE) this.graph.emit(block, Op.drop, entry >> 1, this.time);
    else this.graph.emit(block, Op.dead, entry >> 1, NO_SITE);
  }

  /** The block that performs the drops of all scopes deeper than `depth`, innermost first, and goes to `target`. */
  private exitBlock(depth: number, target: BlockId, storage: boolean): BlockId {
    let known = this.exits.get(target);
    if (!known) {
      known = new Map();
      this.exits.set(target, known);
    }
    let next = target;
    const pending: number[] = [];
    search: for (let d = this.stack.length - 1; d >= depth; d--) {
      const { serial, entries } = this.stack[d]!;
      if (!entries) continue;
      for (let i = entries.length - 1; i >= 0; i--) {
        const entry = entries[i]!;
        if (entry === NOTHING || (!storage && (entry & 1) === STORAGE)) continue;
        const key = i < MAX_ENTRIES && serial < MAX_SERIAL ? serial * MAX_ENTRIES + i : -1;
        const shared = known.get(key);
        if (shared !== undefined) {
          next = shared;
          break search;
        }
        pending.push(key, entry);
      }
    }
    for (let i = pending.length - 2; i >= 0; i -= 2) {
      const block = this.graph.newBlock();
      this.end(block, pending[i + 1]!);
      this.graph.link(block, next);
      if (pending[i] !== -1) known.set(pending[i]!, block);
      next = block;
    }
    return next;
  }
}
