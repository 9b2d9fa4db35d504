/**
 * The dataflow of SEMANTICS.md 1.1 over one graph: which slots are live, maybe borrowed and in need of storage. It is
 * solved for two bodies at once: the final one, whose drops are elaborated, and the one the `Send` check sees, where
 * every drop in the source still stands.
 */
import { BitRows, clearBit, hasBit, setBit } from './bits.ts';
import { Op, STRIDE } from './cfg.ts';
import { Drop, type Elaboration } from './drops.ts';
import type { FlowGraph } from './flow-order.ts';

/** What holds at one suspension point; bits are slots. */
export interface PointFacts {
  /** Read again on some path before it is written. */
  readonly used: Uint32Array;
  /** Used, or dropped on some path. */
  readonly live: Uint32Array;
  readonly borrowed: Uint32Array;
  readonly storage: Uint32Array;
  readonly witnessLive: Uint32Array;
  readonly witnessBorrowed: Uint32Array;
  readonly witnessStorage: Uint32Array;
}

/** Facts by suspension index; undefined where the suspension point is unreachable. */
export function solveLayout(
  flow: FlowGraph,
  elaboration: Elaboration,
  count: number,
): (PointFacts | undefined)[] {
  const points: Partial<Record<keyof PointFacts, Uint32Array>>[] = Array.from({ length: count }, () => ({}));
  const firstDrop = dropOffsets(flow);
  forward(flow, elaboration, firstDrop, points);
  backward(flow, elaboration, firstDrop, points);
  return points.map((point) => (point.live && point.storage ? (point as PointFacts) : undefined));
}

/** Index of the first drop of each block in the list of elaborated drops. */
function dropOffsets(flow: FlowGraph): Int32Array {
  const offsets = new Int32Array(flow.order.length);
  let seen = 0;
  for (let block = 0; block < flow.order.length; block++) {
    offsets[block] = seen;
    const events = flow.events[block]!;
    for (let i = 0; i < events.length; i += STRIDE) if (events[i] === Op.drop) seen++;
  }
  return offsets;
}

function slotOf(flow: FlowGraph, bit: number): number {
  return bit < flow.slotCount ? bit : flow.bitOfPath[flow.graph.pathSlot[flow.pathOfBit[bit]!]!]!;
}

interface Rows {
  readonly borrowed: BitRows;
  readonly storage: BitRows;
  readonly witnessBorrowed: BitRows;
  readonly witnessStorage: BitRows;
}

type Points = Partial<Record<keyof PointFacts, Uint32Array>>[];

/** Maybe borrowed and in need of storage, from the entry on. */
function forward(flow: FlowGraph, elaboration: Elaboration, firstDrop: Int32Array, points: Points): void {
  const make = () => new BitRows(flow.order.length, flow.slotCount);
  const rows: Rows = { borrowed: make(), storage: make(), witnessBorrowed: make(), witnessStorage: make() };
  const keys = Object.keys(rows) as (keyof Rows)[];
  const words = rows.borrowed.words;
  const now = {
    borrowed: new Uint32Array(words),
    storage: new Uint32Array(words),
    witnessBorrowed: new Uint32Array(words),
    witnessStorage: new Uint32Array(words),
  };
  const { borrowed, storage, witnessBorrowed, witnessStorage } = now;
  const dirty = new Uint8Array(flow.order.length).fill(1);
  let changed = true;
  while (changed) {
    changed = false;
    for (let block = 0; block < flow.order.length; block++) {
      if (!dirty[block]) continue;
      dirty[block] = 0;
      for (const key of keys) rows[key].read(block, now[key]);
      const events = flow.events[block]!;
      let drop = firstDrop[block]!;
      for (let i = 0; i < events.length; i += STRIDE) {
        const op = events[i]!;
        if (op === Op.call) continue;
        if (op === Op.yield) {
          for (const key of keys) points[events[i + 1]!]![key] = now[key].slice();
          continue;
        }
        const bit = events[i + 1]!;
        const slot = slotOf(flow, bit);
        switch (op) {
          case Op.assign:
          case Op.assignPart:
            setBit(storage, slot);
            setBit(witnessStorage, slot);
            break;
          case Op.move:
            if (bit !== slot) break;
            if (!hasBit(borrowed, slot)) clearBit(storage, slot);
            if (!hasBit(witnessBorrowed, slot)) clearBit(witnessStorage, slot);
            break;
          case Op.borrow:
            setBit(borrowed, slot);
            setBit(storage, slot);
            setBit(witnessBorrowed, slot);
            setBit(witnessStorage, slot);
            break;
          case Op.drop:
            if (elaboration.drops[drop++] === Drop.run) {
              setBit(borrowed, slot);
            }
            setBit(witnessBorrowed, slot);
            break;
          case Op.dead:
            clearBit(borrowed, slot);
            clearBit(storage, slot);
            clearBit(witnessBorrowed, slot);
            clearBit(witnessStorage, slot);
            break;
          default:
        }
      }
      for (const next of flow.successors[block]!) {
        let grew = false;
        for (const key of keys) grew = rows[key].join(next, now[key]) || grew;
        if (grew) {
          dirty[next] = 1;
          changed = true;
        }
      }
    }
  }
}

/** Live, from the exits back. */
function backward(flow: FlowGraph, elaboration: Elaboration, firstDrop: Int32Array, points: Points): void {
  const make = () => new BitRows(flow.order.length, flow.slotCount);
  const rows = { used: make(), live: make(), witnessLive: make() };
  const keys = ['used', 'live', 'witnessLive'] as const;
  const words = rows.used.words;
  const now = {
    used: new Uint32Array(words),
    live: new Uint32Array(words),
    witnessLive: new Uint32Array(words),
  };
  const { used, live, witnessLive } = now;
  const scratch = new Uint32Array(words);
  const dirty = new Uint8Array(flow.order.length).fill(1);
  let changed = true;
  while (changed) {
    changed = false;
    for (let block = flow.order.length - 1; block >= 0; block--) {
      if (!dirty[block]) continue;
      dirty[block] = 0;
      for (const key of keys) {
        now[key].fill(0);
        for (const next of flow.successors[block]!) {
          rows[key].read(next, scratch);
          for (let w = 0; w < words; w++) now[key][w]! |= scratch[w]!;
        }
      }
      const events = flow.events[block]!;
      let drop = (firstDrop[block + 1] ?? elaboration.drops.length) - 1;
      for (let i = events.length - STRIDE; i >= 0; i -= STRIDE) {
        const op = events[i]!;
        if (op === Op.call) continue;
        if (op === Op.yield) {
          for (const key of keys) points[events[i + 1]!]![key] = now[key].slice();
          continue;
        }
        const slot = slotOf(flow, events[i + 1]!);
        switch (op) {
          case Op.assign:
            for (const key of keys) clearBit(now[key], slot);
            break;
          case Op.use:
          case Op.move:
          case Op.borrow:
            setBit(used, slot);
            setBit(live, slot);
            setBit(witnessLive, slot);
            break;
          case Op.mention:
            setBit(witnessLive, slot);
            break;
          case Op.drop:
            if (elaboration.drops[drop--] !== Drop.nothing) setBit(live, slot);
            setBit(witnessLive, slot);
            break;
          default:
        }
      }
      let grew = false;
      for (const key of keys) grew = rows[key].join(block, now[key]) || grew;
      if (grew) {
        changed = true;
        for (const before of flow.predecessors[block]!) dirty[before] = 1;
      }
    }
  }
}
