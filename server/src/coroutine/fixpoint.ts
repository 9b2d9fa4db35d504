/** Fixpoints over bit sets: one row of `width` words a block, joined by union. */
import type { FlowGraph } from './flow-graph.ts';

/** Changes `state` from what holds at the start of a block to what holds at its end (or the other way round). */
export type Transfer = (block: number, state: Uint32Array) => void;

/**
 * Solves forward from `start` at the entry; returns the state at the start of every block. `transfer` runs at least
 * once a block, and the last time with the final state.
 */
export function solveForward(
  flow: FlowGraph,
  width: number,
  start: Uint32Array | null,
  transfer: Transfer,
): Uint32Array {
  const { blockCount, successors, successorStart } = flow;
  const rows = new Uint32Array(blockCount * width);
  if (start) rows.set(start);
  const state = new Uint32Array(width);
  for (let again = true; again; ) {
    again = false;
    for (let block = 0; block < blockCount; block++) {
      const base = block * width;
      for (let w = 0; w < width; w++) state[w] = rows[base + w]!;
      transfer(block, state);
      for (let s = successorStart[block]!; s < successorStart[block + 1]!; s++) {
        const next = successors[s]!;
        const changed = join(rows, next * width, state);
        // Only an edge back can change what was already looked at.
        if (changed && next <= block) again = true;
      }
    }
  }
  return rows;
}

/** Solves backward from the exits, where nothing holds. `transfer` runs with the final state last. */
export function solveBackward(flow: FlowGraph, width: number, transfer: Transfer): void {
  const { blockCount, successors, successorStart } = flow;
  const rows = new Uint32Array(blockCount * width);
  const state = new Uint32Array(width);
  const isLoopHead = loopHeads(flow);
  for (let again = true; again; ) {
    again = false;
    for (let block = blockCount - 1; block >= 0; block--) {
      state.fill(0);
      for (let s = successorStart[block]!; s < successorStart[block + 1]!; s++) {
        const base = successors[s]! * width;
        for (let w = 0; w < width; w++) state[w] = state[w]! | rows[base + w]!;
      }
      transfer(block, state);
      // Blocks further down that jump back to a loop's head have read an older state of it.
      if (join(rows, block * width, state) && isLoopHead[block] === 1) again = true;
    }
  }
}

function loopHeads(flow: FlowGraph): Uint8Array {
  const heads = new Uint8Array(flow.blockCount);
  for (let block = 0; block < flow.blockCount; block++) {
    for (let s = flow.successorStart[block]!; s < flow.successorStart[block + 1]!; s++) {
      if (flow.successors[s]! <= block) heads[flow.successors[s]!] = 1;
    }
  }
  return heads;
}

function join(rows: Uint32Array, base: number, state: Uint32Array): boolean {
  let changed = 0;
  for (let w = 0; w < state.length; w++) {
    const old = rows[base + w]!;
    const joined = old | state[w]!;
    rows[base + w] = joined;
    changed |= old ^ joined;
  }
  return changed !== 0;
}
