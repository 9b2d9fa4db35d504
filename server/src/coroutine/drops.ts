/**
 * Drop elaboration: what is left of each drop once it is known what may still be initialised there (SEMANTICS.md 2.1).
 * Drop flags are not modelled: a drop that happens on some paths counts as happening.
 */

import type { Ty, TypeOracle } from '../types/model.ts';
import { type ListedField, Op, STRIDE } from './cfg.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { Initialization } from './initialization.ts';

/** What a drop does to the slot it is of. */
export const Drop = {
  /** Everything in it was moved out: nothing happens. */
  nothing: 0,
  /** Only the discriminant of an enum, or the allocation of a box, is looked at. */
  look: 1,
  /** Drop code runs on it, or on a part: that is a borrow. */
  run: 2,
} as const;

export interface Elaboration {
  /** {@link Drop} of the drop events, by the number of the event. */
  readonly drops: Uint8Array;
  /**
   * Of slots moved out of in parts, by bit, the drops that unwinding shares and that still find something in them:
   * such a slot stays wherever a call may lead to the same drop (SEMANTICS.md 1.1, 5).
   */
  readonly unwinding: ReadonlyMap<number, ReadonlySet<number>>;
}

export function elaborateDrops(
  flow: FlowGraph,
  init: Initialization,
  points: readonly { readonly time: number }[],
  oracle: TypeOracle,
): Elaboration {
  const { events, eventStart, pathOfBit } = flow;
  const drops = new Uint8Array(events.length / STRIDE);
  const parted = partlyMoved(flow);
  const unwinding = new Map<number, Set<number>>();
  const now: Moment = { flow, init, oracle, state: init.newState(), leftovers: new Map() };
  const { state } = now;
  const elaborated = (bit: number) => elaborate(now, pathOfBit[bit]!);
  for (let block = 0; block < flow.blockCount; block++) {
    init.enter(block, state);
    for (let i = eventStart[block]!; i < eventStart[block + 1]!; i += STRIDE) {
      const op = events[i]!;
      const operand = events[i + 1]!;
      if (parted.length > 0 && mayUnwind(now, op, operand)) {
        const time = op === Op.call ? operand : op === Op.yield ? points[operand]!.time : events[i + 2]!;
        for (let index = 0; index < parted.length; index++) {
          const bit = parted[index]!;
          const isScheduled = flow.graph.slot(pathOfBit[bit]!).scheduled <= time;
          if (isScheduled && !(op === Op.drop && bit === operand) && elaborated(bit) !== Drop.nothing)
            addTo(unwinding, bit, unwindingDrop(flow, bit, time));
        }
      }
      if (op === Op.drop) drops[i / STRIDE] = elaborated(operand);
      if (op !== Op.call && op !== Op.yield) init.step(state, op, operand);
    }
  }
  return { drops, unwinding };
}

function addTo(unwinding: Map<number, Set<number>>, bit: number, drop: number): void {
  const shared = unwinding.get(bit);
  if (shared === undefined) unwinding.set(bit, new Set([drop]));
  else shared.add(drop);
}

/** Calls unwind, and so do drops as long as rustc does not know that there is nothing in any part of what they drop. */
function mayUnwind(now: Moment, op: number, operand: number): boolean {
  if (op === Op.drop) return hasAnything(now, now.flow.pathOfBit[operand]!);
  return op === Op.call || op === Op.yield;
}

/** To rustc, what is left of a whole stays initialised when all its parts have moved out of it. */
function hasAnything(now: Moment, path: number): boolean {
  const { graph, bitOfPath } = now.flow;
  if (now.init.mayBeInitialized(now.state, bitOfPath[path]!)) return true;
  return graph.pathChildren[path]?.some((child) => hasAnything(now, child)) ?? false;
}

/** Which of a slot's unwinding drops a call leads to: another one each time the drops around its scope change. */
export function unwindingDrop(flow: FlowGraph, bit: number, time: number): number {
  let changes = 0;
  for (const change of flow.graph.slot(flow.pathOfBit[bit]!).disturbed) if (change <= time) changes++;
  return changes;
}

/** Bits of the slots that have parts of their own and drop glue. */
function partlyMoved(flow: FlowGraph): number[] {
  const found: number[] = [];
  for (let bit = 0; bit < flow.slotCount; bit++) {
    const path = flow.pathOfBit[bit]!;
    if (flow.graph.pathChildren[path] && flow.graph.slot(path).needsDrop) found.push(bit);
  }
  return found;
}

interface Moment {
  readonly flow: FlowGraph;
  readonly init: Initialization;
  readonly oracle: TypeOracle;
  readonly state: Uint32Array;
  /** What {@link leftover} says of a path, at any moment. */
  readonly leftovers: Map<number, number>;
}

function elaborate(now: Moment, path: number): number {
  const { graph, bitOfPath } = now.flow;
  if (!now.init.mayBeInitialized(now.state, bitOfPath[path]!)) return Drop.nothing;
  const children = graph.pathChildren[path];
  if (!children) return graph.pathNeedsDrop[path] ? Drop.run : Drop.nothing;
  // The discriminant of an enum and the allocation of a box stay behind when what is in them moves out.
  if (children.some((child) => isVariant(graph.pathKey[child]!) || graph.pathKey[child] === '*'))
    return Drop.look;
  let result = now.leftovers.get(path);
  if (result === undefined) {
    result = leftover(now, path, children);
    now.leftovers.set(path, result);
  }
  for (const child of children) result = Math.max(result, elaborate(now, child));
  return result;
}

function isVariant(key: string): boolean {
  return key.startsWith('as ');
}

/** The fields that are never moved on their own are dropped with the whole. */
function leftover({ flow, oracle }: Moment, path: number, children: readonly number[]): number {
  const type = flow.graph.pathType[path]!;
  // Fields may be assigned to on their own, but nothing can have moved out of it.
  if (oracle.hasDestructor?.(type)) return Drop.run;
  const fields = flow.graph.listedFields.get(path) ?? fieldsOf(type, oracle);
  // Structs of which nobody knows the fields rarely have only the ones that are moved.
  if (!fields) return Drop.run;
  const own = new Set(children.map((child) => flow.graph.pathKey[child]!));
  return fields.some((field) => !own.has(field.name) && oracle.needsDrop(field.type) !== 'no')
    ? Drop.run
    : Drop.nothing;
}

function fieldsOf(type: Ty, oracle: TypeOracle): readonly ListedField[] | null {
  if (type.kind === 'tuple') return type.elements.map((element, i) => ({ name: String(i), type: element }));
  if (type.kind === 'array' && /^\d{1,3}$/.test(type.length)) {
    return Array.from({ length: Number(type.length) }, (_, i) => ({ name: String(i), type: type.element }));
  }
  return oracle.fields?.(type) ?? null;
}
