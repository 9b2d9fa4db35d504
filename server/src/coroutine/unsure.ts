/**
 * Values of unknown type are moved where they are taken, unless they are read again later without being written
 * in between: then the program only compiles if they are `Copy` (SEMANTICS.md 2.3). What is moved out of a part stays
 * moved: a later use of the whole may be one of another part.
 */
import { clearBit, hasBit, setBit, wordsFor } from './bits.ts';
import { Op, STRIDE } from './cfg.ts';
import { solveBackward } from './fixpoint.ts';
import type { FlowGraph } from './flow-graph.ts';

/** Turns each unsure move in the packed events into a move, or into a copy where a later use proves it. */
export function resolveUnsureMoves(flow: FlowGraph): void {
  const { events, eventStart, slotBit } = flow;
  if (!hasUnsureMoves(events)) return;
  const resolved = new Map<number, number>();
  solveBackward(flow, wordsFor(flow.slotCount), (block, state) => {
    for (let i = eventStart[block + 1]! - STRIDE; i >= eventStart[block]!; i -= STRIDE) {
      const operand = events[i + 1]!;
      switch (events[i]) {
        case Op.assign:
        case Op.dead:
          clearBit(state, operand);
          break;
        case Op.moveUnsure:
          resolved.set(i, operand < flow.slotCount && hasBit(state, operand) ? Op.use : Op.move);
          setBit(state, slotBit[operand]!);
          break;
        case Op.use:
        case Op.borrow:
        case Op.move:
          setBit(state, slotBit[operand]!);
          break;
        default:
      }
    }
  });
  for (const [i, op] of resolved) events[i] = op;
}

function hasUnsureMoves(events: Int32Array): boolean {
  for (let i = 0; i < events.length; i += STRIDE) if (events[i] === Op.moveUnsure) return true;
  return false;
}
