/**
 * The part of a graph that the dataflow looks at, packed: reachable blocks in reverse post-order, and the events of
 * the slots that are in scope at some suspension point. Nothing else can be stored.
 */
import { type BlockId, type Graph, Op, type PathId, STRIDE } from './cfg.ts';

export interface FlowGraph {
  readonly graph: Graph;
  /** Blocks are numbered in reverse post-order from here on. */
  readonly blockCount: number;
  /** The successors of block b are `successors[successorStart[b]]` up to `successorStart[b + 1]`. */
  readonly successors: Int32Array;
  readonly successorStart: Int32Array;
  /** {@link STRIDE} numbers an event; operands are bits. */
  readonly events: Int32Array;
  readonly eventStart: Int32Array;
  /** Bit of a path of a candidate slot; -1 for all others. */
  readonly bitOfPath: Int32Array;
  readonly pathOfBit: readonly PathId[];
  /** Bits below this are whole slots. */
  readonly slotCount: number;
  /** The bit of the slot that a bit's path lies in. */
  readonly slotBit: Int32Array;
}

export function flowGraph(graph: Graph, entry: BlockId): FlowGraph {
  const pathOfBit = candidatePaths(graph);
  const slotCount = graph.candidates.size;
  const bitOfPath = new Int32Array(graph.pathSlot.length).fill(-1);
  for (let bit = 0; bit < pathOfBit.length; bit++) bitOfPath[pathOfBit[bit]!] = bit;
  const slotBit = new Int32Array(pathOfBit.length);
  for (let bit = 0; bit < pathOfBit.length; bit++)
    slotBit[bit] = bitOfPath[graph.pathSlot[pathOfBit[bit]!]!]!;
  const order = reversePostOrder(graph, entry);
  return {
    graph,
    blockCount: order.length,
    ...packEdges(graph, order),
    ...packEvents(graph, order, bitOfPath),
    bitOfPath,
    pathOfBit,
    slotCount,
    slotBit,
  };
}

/** Candidate slots first, then their parts. */
function candidatePaths(graph: Graph): PathId[] {
  const paths = [...graph.candidates].sort((a, b) => a - b);
  for (let i = 0; i < paths.length; i++) {
    const children = graph.pathChildren[paths[i]!];
    if (children) paths.push(...children);
  }
  return paths;
}

function packEdges(
  graph: Graph,
  order: readonly BlockId[],
): Pick<FlowGraph, 'successors' | 'successorStart'> {
  const place = new Int32Array(graph.successors.length);
  let edges = 0;
  for (let i = 0; i < order.length; i++) {
    place[order[i]!] = i;
    edges += graph.successors[order[i]!]!.length;
  }
  const successors = new Int32Array(edges);
  const successorStart = new Int32Array(order.length + 1);
  let at = 0;
  for (let i = 0; i < order.length; i++) {
    for (const next of graph.successors[order[i]!]!) successors[at++] = place[next]!;
    successorStart[i + 1] = at;
  }
  return { successors, successorStart };
}

function packEvents(
  graph: Graph,
  order: readonly BlockId[],
  bitOfPath: Int32Array,
): Pick<FlowGraph, 'events' | 'eventStart'> {
  let size = 0;
  for (const block of order) size += graph.events[block]!.length;
  const events = new Int32Array(size);
  const eventStart = new Int32Array(order.length + 1);
  let at = 0;
  for (let i = 0; i < order.length; i++) {
    const own = graph.events[order[i]!]!;
    for (let e = 0; e < own.length; e += STRIDE) {
      const op = own[e]!;
      const operand = op === Op.yield || op === Op.call ? own[e + 1]! : bitOfPath[own[e + 1]!]!;
      if (operand === -1) continue;
      events[at] = op;
      events[at + 1] = operand;
      events[at + 2] = own[e + 2]!;
      at += STRIDE;
    }
    eventStart[i + 1] = at;
  }
  return { events: events.subarray(0, at), eventStart };
}

function reversePostOrder(graph: Graph, entry: BlockId): BlockId[] {
  const seen = new Uint8Array(graph.successors.length);
  const postOrder: BlockId[] = [];
  const stack: BlockId[] = [entry];
  const nextChild: number[] = [0];
  seen[entry] = 1;
  while (stack.length > 0) {
    const top = stack.length - 1;
    const child = graph.successors[stack[top]!]![nextChild[top]!++];
    if (child === undefined) {
      postOrder.push(stack.pop()!);
      nextChild.pop();
    } else if (!seen[child]) {
      seen[child] = 1;
      stack.push(child);
      nextChild.push(0);
    }
  }
  return postOrder.reverse();
}
