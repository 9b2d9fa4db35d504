/**
 * The dataflow of SEMANTICS.md 1.1 over one graph: which slots are live, maybe borrowed and in need of storage. It is
 * solved for two bodies at once: the final one, whose drops are elaborated, and the one the `Send` check sees, where
 * every drop in the source still stands.
 */
import { clearBit, hasBit, setBit, wordsFor } from './bits.ts';
import { Op, STRIDE } from './cfg.ts';
import { Drop } from './drops.ts';
import { solveBackward, solveForward } from './fixpoint.ts';
import type { FlowGraph } from './flow-graph.ts';

/** What is known of a slot at a suspension point, for either of the two bodies. */
export type Fact =
  | 'used'
  | 'live'
  | 'borrowed'
  | 'storage'
  | 'witnessLive'
  | 'witnessBorrowed'
  | 'witnessStorage';

/** The order of the sets in a row of states: the backward ones, and the forward ones. */
const BACKWARD = { used: 0, live: 1, witnessLive: 2 } as const;
const FORWARD = { borrowed: 0, storage: 1, witnessBorrowed: 2, witnessStorage: 3 } as const;

export class LayoutFacts {
  private readonly words: number;
  private readonly backward: Uint32Array;
  private readonly forward: Uint32Array;
  private readonly reached: Uint8Array;

  /** @param drops what is left of each drop event, by the place of the event */
  constructor(flow: FlowGraph, drops: Uint8Array, points: number) {
    this.words = wordsFor(flow.slotCount);
    this.reached = new Uint8Array(points);
    this.forward = this.solveForward(flow, drops, points);
    this.backward = this.solveBackward(flow, drops, points);
  }

  /** False for suspension points in unreachable code. */
  isReachable(point: number): boolean {
    return this.reached[point] === 1;
  }

  has(fact: Fact, point: number, bit: number): boolean {
    return fact in FORWARD
      ? hasBit(this.forward, bit, (point * 4 + FORWARD[fact as keyof typeof FORWARD]) * this.words)
      : hasBit(this.backward, bit, (point * 3 + BACKWARD[fact as keyof typeof BACKWARD]) * this.words);
  }

  /** Maybe borrowed and in need of storage, from the entry on. */
  private solveForward(flow: FlowGraph, drops: Uint8Array, points: number): Uint32Array {
    const { words } = this;
    const { events, eventStart, slotBit } = flow;
    const [storage, witnessBorrowed, witnessStorage] = [words, 2 * words, 3 * words];
    const found = new Uint32Array(points * 4 * words);
    solveForward(flow, 4 * words, null, (block, state) => {
      for (let i = eventStart[block]!; i < eventStart[block + 1]!; i += STRIDE) {
        const operand = events[i + 1]!;
        switch (events[i]) {
          case Op.assign:
          case Op.assignPart:
            setBit(state, slotBit[operand]!, storage);
            setBit(state, slotBit[operand]!, witnessStorage);
            break;
          case Op.move:
            // Moving a part keeps the storage, and so does moving what was ever borrowed.
            if (operand >= flow.slotCount) break;
            if (!hasBit(state, operand)) clearBit(state, operand, storage);
            if (!hasBit(state, operand, witnessBorrowed)) clearBit(state, operand, witnessStorage);
            break;
          case Op.borrow:
            for (let set = 0; set < 4; set++) setBit(state, operand, set * words);
            break;
          case Op.unseenBorrow:
            setBit(state, operand, witnessBorrowed);
            break;
          case Op.drop:
            if (drops[i / STRIDE] === Drop.run) setBit(state, slotBit[operand]!);
            setBit(state, slotBit[operand]!, witnessBorrowed);
            break;
          case Op.dead:
            for (let set = 0; set < 4; set++) clearBit(state, operand, set * words);
            break;
          case Op.yield:
            this.reached[operand] = 1;
            found.set(state, operand * 4 * words);
            break;
          default:
        }
      }
    });
    return found;
  }

  /** Live, from the exits back. */
  private solveBackward(flow: FlowGraph, drops: Uint8Array, points: number): Uint32Array {
    const { words } = this;
    const { events, eventStart, slotBit } = flow;
    const found = new Uint32Array(points * 3 * words);
    solveBackward(flow, 3 * words, (block, state) => {
      for (let i = eventStart[block + 1]! - STRIDE; i >= eventStart[block]!; i -= STRIDE) {
        const operand = events[i + 1]!;
        switch (events[i]) {
          case Op.assign:
            for (let set = 0; set < 3; set++) clearBit(state, operand, set * words);
            break;
          case Op.use:
          case Op.borrow:
          case Op.move:
            for (let set = 0; set < 3; set++) setBit(state, slotBit[operand]!, set * words);
            break;
          case Op.mention:
            setBit(state, operand, 2 * words);
            break;
          case Op.drop:
            if (drops[i / STRIDE] !== Drop.nothing) setBit(state, slotBit[operand]!, words);
            setBit(state, slotBit[operand]!, 2 * words);
            break;
          case Op.yield:
            found.set(state, operand * 3 * words);
            break;
          default:
        }
      }
    });
    return found;
  }
}
