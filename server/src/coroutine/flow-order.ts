/** The part of a graph that the dataflow passes look at: reachable blocks in order, events of slots that matter. */
import { type BlockId, type Graph, Op, STRIDE } from './cfg.ts';

export interface FlowGraph {
  readonly graph: Graph;
  /** Reachable blocks in reverse post-order; passes number blocks by their place in it. */
  readonly order: readonly BlockId[];
  /** Successors and predecessors by place in {@link order}. */
  readonly successors: readonly (readonly number[])[];
  readonly predecessors: readonly (readonly number[])[];
  /** Events by place in {@link order}, only of candidate slots, calls and yields. */
  readonly events: readonly (readonly number[])[];
  /** Bit of a path of a candidate slot; -1 for all others. The slots themselves come first. */
  readonly bitOfPath: Int32Array;
  /** Bits below this are whole slots. */
  readonly slotCount: number;
  readonly pathOfBit: readonly number[];
}

export function flowGraph(graph: Graph, entry: BlockId): FlowGraph {
  const order = reversePostOrder(graph, entry);
  const place = new Int32Array(graph.successors.length).fill(-1);
  for (const [i, block] of order.entries()) place[block] = i;
  const successors = order.map((block) => graph.successors[block]!.map((next) => place[next]!));
  const predecessors: number[][] = order.map(() => []);
  for (const [i, nexts] of successors.entries()) for (const next of nexts) predecessors[next]!.push(i);
  const bitOfPath = new Int32Array(graph.slots.length).fill(-1);
  const pathOfBit = [...graph.candidates].sort((a, b) => a - b);
  const slotCount = pathOfBit.length;
  for (let path = 0; path < graph.slots.length; path++) {
    if (graph.pathParent[path] !== -1 && graph.candidates.has(graph.pathSlot[path]!)) pathOfBit.push(path);
  }
  for (const [bit, path] of pathOfBit.entries()) bitOfPath[path] = bit;
  const events = order.map((block) => relevant(graph.events[block]!, bitOfPath));
  return { graph, order, successors, predecessors, events, bitOfPath, slotCount, pathOfBit };
}

/** The events of one block that concern candidates, with operands turned into bits. */
function relevant(events: readonly number[], bitOfPath: Int32Array): number[] {
  const kept: number[] = [];
  for (let i = 0; i < events.length; i += STRIDE) {
    const op = events[i]!;
    const operand = events[i + 1]!;
    if (op === Op.yield || op === Op.call) kept.push(op, operand, events[i + 2]!);
    else if (bitOfPath[operand] !== -1) kept.push(op, bitOfPath[operand]!, events[i + 2]!);
  }
  return kept;
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
