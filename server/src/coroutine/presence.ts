/** Whether a held slot still has its value at a suspension point. */
import { Op, type PathId, STRIDE } from './cfg.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { Initialization } from './initialization.ts';
import type { Held } from './model.ts';

export class Presence {
  private readonly flow: FlowGraph;
  private readonly init: Initialization;
  private readonly states: Uint32Array[];

  constructor(flow: FlowGraph, init: Initialization, points: number) {
    this.flow = flow;
    this.init = init;
    this.states = new Array<Uint32Array>(points);
    const { events, eventStart } = flow;
    for (let block = 0; block < flow.blockCount; block++) {
      const last = eventStart[block + 1]! - STRIDE;
      // A suspension point ends its block.
      if (last < eventStart[block]! || events[last] !== Op.yield) continue;
      const state = init.newState();
      init.enter(block, state);
      for (let i = eventStart[block]!; i < last; i += STRIDE) init.step(state, events[i]!, events[i + 1]!);
      this.states[events[last + 1]!] = state;
    }
  }

  /** An enum's payload, or what a box held, is all there was to keep; of a struct something is left. */
  of(path: PathId, point: number): Held['value'] {
    const own = this.own(path, point);
    if (own !== 'present') return own;
    const payloads = (this.flow.graph.pathChildren[path] ?? []).filter((child) =>
      /^(as |\*)/.test(this.flow.graph.pathKey[child]!),
    );
    return worst(payloads.map((child) => this.withParts(child, point)));
  }

  private own(path: PathId, point: number): Held['value'] {
    const state = this.states[point]!;
    const bit = this.flow.bitOfPath[path]!;
    if (!this.init.mayBeInitialized(state, bit)) return 'gone';
    return this.init.mayBeUninitialized(state, bit) ? 'maybe' : 'present';
  }

  private withParts(path: PathId, point: number): Held['value'] {
    const parts = (this.flow.graph.pathChildren[path] ?? []).map((child) => this.withParts(child, point));
    return worst([this.own(path, point), ...parts]);
  }
}

function worst(values: readonly Held['value'][]): Held['value'] {
  if (values.includes('gone')) return 'gone';
  return values.includes('maybe') ? 'maybe' : 'present';
}
