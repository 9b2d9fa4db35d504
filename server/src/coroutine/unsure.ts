/**
 * Values of unknown type are moved where they are taken, unless they are read again later without being written
 * in between: then the program only compiles if they are `Copy` (SEMANTICS.md 2.3). What is moved out of a part stays
 * moved: a later use of the whole may be one of another part.
 */
import { clearBit, hasBit, setBit } from './bits.ts';
import type { Builder } from './builder.ts';
import { Op, STRIDE } from './cfg.ts';

/** Turns moves into copies in the graph of `b` where a later use proves it. */
export function resolveUnsureMoves(b: Builder): void {
  const { graph, unsureMoves } = b;
  if (unsureMoves.length === 0) return;
  const slots = [...new Set(unsurePaths(b))];
  const bitOf = new Map(slots.map((slot, bit) => [slot, bit]));
  const words = (slots.length + 31) >>> 5;
  const rows = graph.events.map(() => new Uint32Array(words));
  const now = new Uint32Array(words);
  const unsure = new Set<string>();
  for (let i = 0; i < unsureMoves.length; i += 2) unsure.add(`${unsureMoves[i]} ${unsureMoves[i + 1]}`);
  const walk = (block: number, found: ((index: number, slot: number) => void) | null) => {
    now.fill(0);
    for (const next of graph.successors[block]!) for (let w = 0; w < words; w++) now[w]! |= rows[next]![w]!;
    const events = graph.events[block]!;
    for (let i = events.length - STRIDE; i >= 0; i -= STRIDE) {
      const op = events[i]!;
      if (op === Op.call || op === Op.yield || op === Op.drop) continue;
      const path = events[i + 1]!;
      const slot = graph.pathSlot[path]!;
      const bit = bitOf.get(slot);
      if (bit === undefined) continue;
      if (found && op === Op.move && path === slot && hasBit(now, bit)) found(i, slot);
      if ((op === Op.assign && path === slot) || op === Op.dead) clearBit(now, bit);
      else if (op === Op.use || op === Op.borrow || op === Op.move) setBit(now, bit);
    }
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (let block = graph.events.length - 1; block >= 0; block--) {
      walk(block, null);
      const row = rows[block]!;
      for (let w = 0; w < words; w++) {
        if (row[w] === now[w]) continue;
        row[w] = now[w]!;
        changed = true;
      }
    }
  }
  for (let block = 0; block < graph.events.length; block++) {
    walk(block, (index) => {
      if (unsure.has(`${block} ${index}`)) graph.events[block]![index] = Op.use;
    });
  }
}

function unsurePaths(b: Builder): number[] {
  const slots: number[] = [];
  for (let i = 0; i < b.unsureMoves.length; i += 2) {
    const path = b.graph.events[b.unsureMoves[i]!]![b.unsureMoves[i + 1]! + 1]!;
    slots.push(b.graph.pathSlot[path]!);
  }
  return slots;
}
