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
  const found = successorsOf(graph);
  const order = reversePostOrder(found, entry);
  const place = new Int32Array(graph.blockCount).fill(-1);
  for (let i = 0; i < order.length; i++) place[order[i]!] = i;
  return {
    graph,
    blockCount: order.length,
    ...packEdges(found, order, place),
    ...packEvents(graph, order.length, place, bitOfPath),
    bitOfPath,
    pathOfBit,
    slotCount,
    slotBit,
  };
}

type Edges = Pick<FlowGraph, 'successors' | 'successorStart'>;

/** By the graph's own numbers of its blocks. */
function successorsOf({ links, blockCount }: Graph): Edges {
  const successorStart = new Int32Array(blockCount + 1);
  for (let i = 0; i < links.length; i += 2) successorStart[links[i]! + 1]!++;
  for (let block = 0; block < blockCount; block++) successorStart[block + 1]! += successorStart[block]!;
  const successors = new Int32Array(links.length / 2);
  const at = successorStart.slice();
  for (let i = 0; i < links.length; i += 2) successors[at[links[i]!]!++] = links[i + 1]!;
  return { successors, successorStart };
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

function packEdges(edges: Edges, order: readonly BlockId[], place: Int32Array): Edges {
  const successors = new Int32Array(edges.successors.length);
  const successorStart = new Int32Array(order.length + 1);
  let at = 0;
  for (let i = 0; i < order.length; i++) {
    const end = edges.successorStart[order[i]! + 1]!;
    for (let e = edges.successorStart[order[i]!]!; e < end; e++)
      successors[at++] = place[edges.successors[e]!]!;
    successorStart[i + 1] = at;
  }
  return { successors: successors.subarray(0, at), successorStart };
}

function packEvents(
  { events: emitted, eventBlock }: Graph,
  blockCount: number,
  place: Int32Array,
  bitOfPath: Int32Array,
): Pick<FlowGraph, 'events' | 'eventStart'> {
  const operandOf = (event: number) => {
    const op = emitted[event]!;
    const operand = emitted[event + 1]!;
    return op === Op.yield || op === Op.call ? operand : bitOfPath[operand]!;
  };
  const eventStart = new Int32Array(blockCount + 1);
  for (let i = 0; i < eventBlock.length; i++) {
    const block = place[eventBlock[i]!]!;
    if (block !== -1 && operandOf(i * STRIDE) !== -1) eventStart[block + 1]! += STRIDE;
  }
  for (let block = 0; block < blockCount; block++) eventStart[block + 1]! += eventStart[block]!;
  const events = new Int32Array(eventStart[blockCount]!);
  const next = eventStart.slice();
  for (let i = 0; i < eventBlock.length; i++) {
    const block = place[eventBlock[i]!]!;
    const operand = block === -1 ? -1 : operandOf(i * STRIDE);
    if (operand === -1) continue;
    const at = next[block]!;
    events[at] = emitted[i * STRIDE]!;
    events[at + 1] = operand;
    events[at + 2] = emitted[i * STRIDE + 2]!;
    next[block] = at + STRIDE;
  }
  return { events, eventStart };
}

function reversePostOrder({ successors, successorStart }: Edges, entry: BlockId): BlockId[] {
  const seen = new Uint8Array(successorStart.length);
  const postOrder: BlockId[] = [];
  const stack: BlockId[] = [entry];
  // Of each block on the stack the next edge to follow.
  const next = successorStart.slice();
  seen[entry] = 1;
  while (stack.length > 0) {
    const block = stack[stack.length - 1]!;
    const edge = next[block]!++;
    if (edge === successorStart[block + 1]) {
      postOrder.push(block);
      stack.pop();
    } else if (!seen[successors[edge]!]) {
      seen[successors[edge]!] = 1;
      stack.push(successors[edge]!);
    }
  }
  return postOrder.reverse();
}
