/**
 * Which slots, and which of their parts that are moved on their own, may be initialised and may be uninitialised.
 * Drop elaboration and the `value` of what is held are read off it.
 */
import { clearBit, hasBit, setBit, wordsFor } from './bits.ts';
import { Op, STRIDE } from './cfg.ts';
import { solveForward } from './fixpoint.ts';
import type { FlowGraph } from './flow-graph.ts';

/** For each path two bits, "may be initialised" and "may be uninitialised", as it changes from event to event. */
export class Initialization {
  private readonly flow: FlowGraph;
  private readonly words: number;
  /** The state at the start of each block. */
  private readonly rows: Uint32Array;

  constructor(flow: FlowGraph) {
    this.flow = flow;
    this.words = wordsFor(flow.pathOfBit.length);
    const start = this.newState();
    start.fill(0xffffffff, this.words);
    this.rows = solveForward(flow, 2 * this.words, start, (block, state) => {
      const { events, eventStart } = flow;
      for (let i = eventStart[block]!; i < eventStart[block + 1]!; i += STRIDE)
        this.step(state, events[i]!, events[i + 1]!);
    });
  }

  newState(): Uint32Array {
    return new Uint32Array(2 * this.words);
  }

  /** Puts the state at the start of a block into `state`. */
  enter(block: number, state: Uint32Array): void {
    const width = 2 * this.words;
    for (let w = 0; w < width; w++) state[w] = this.rows[block * width + w]!;
  }

  /** Moves the state past one event. */
  step(state: Uint32Array, op: number, bit: number): void {
    if (op === Op.assign || op === Op.assignPart) this.mark(state, bit, true);
    else if (op === Op.move || op === Op.drop || op === Op.dead) this.mark(state, bit, false);
  }

  mayBeInitialized(state: Uint32Array, bit: number): boolean {
    return hasBit(state, bit);
  }

  mayBeUninitialized(state: Uint32Array, bit: number): boolean {
    return hasBit(state, bit, this.words);
  }

  private mark(state: Uint32Array, bit: number, initialized: boolean): void {
    if (initialized) {
      setBit(state, bit);
      clearBit(state, bit, this.words);
    } else {
      clearBit(state, bit);
      setBit(state, bit, this.words);
    }
    const children = this.flow.graph.pathChildren[this.flow.pathOfBit[bit]!];
    if (children) for (const child of children) this.mark(state, this.flow.bitOfPath[child]!, initialized);
  }
}
