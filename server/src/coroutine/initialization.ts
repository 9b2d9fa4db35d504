/**
 * Which slots, and which of their parts that are moved on their own, may be initialised and may be uninitialised.
 * Drop elaboration and the `value` of what is held are read off it.
 */
import { BitRows, clearBit, setBit } from './bits.ts';
import { Op, STRIDE } from './cfg.ts';
import type { FlowGraph } from './flow-order.ts';

export interface Initialization {
  /** State at the entry of each block, by place in the order. */
  readonly initialized: BitRows;
  readonly uninitialized: BitRows;
}

/** Working state while walking the events of one block. */
export interface InitState {
  readonly initialized: Uint32Array;
  readonly uninitialized: Uint32Array;
}

export function solveInitialization(flow: FlowGraph): Initialization {
  const bits = flow.pathOfBit.length;
  const initialized = new BitRows(flow.order.length, bits);
  const uninitialized = new BitRows(flow.order.length, bits);
  const state: InitState = {
    initialized: new Uint32Array(initialized.words),
    uninitialized: new Uint32Array(initialized.words),
  };
  state.uninitialized.fill(0xffffffff);
  if (flow.order.length > 0) uninitialized.join(0, state.uninitialized);
  let changed = true;
  const dirty = new Uint8Array(flow.order.length).fill(1);
  while (changed) {
    changed = false;
    for (let block = 0; block < flow.order.length; block++) {
      if (!dirty[block]) continue;
      dirty[block] = 0;
      initialized.read(block, state.initialized);
      uninitialized.read(block, state.uninitialized);
      const events = flow.events[block]!;
      for (let i = 0; i < events.length; i += STRIDE) step(flow, state, events[i]!, events[i + 1]!);
      for (const next of flow.successors[block]!) {
        const grew = initialized.join(next, state.initialized);
        if (uninitialized.join(next, state.uninitialized) || grew) {
          dirty[next] = 1;
          changed = true;
        }
      }
    }
  }
  return { initialized, uninitialized };
}

/** Moves the state past one event. */
export function step(flow: FlowGraph, state: InitState, op: number, bit: number): void {
  if (op === Op.assign || op === Op.assignPart) mark(flow, state, bit, true);
  else if (op === Op.move || op === Op.drop || op === Op.dead) mark(flow, state, bit, false);
}

function mark(flow: FlowGraph, state: InitState, bit: number, initialized: boolean): void {
  (initialized ? setBit : clearBit)(state.initialized, bit);
  (initialized ? clearBit : setBit)(state.uninitialized, bit);
  const children = flow.graph.pathChildren[flow.pathOfBit[bit]!];
  if (children) for (const child of children) mark(flow, state, flow.bitOfPath[child]!, initialized);
}
