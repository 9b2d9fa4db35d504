/**
 * Which stored pointers may point into which stored variables, from the borrow checker's region graph: a loan
 * of `owner` flows into every region its own region outlives; a local whose type mentions such a region may
 * hold the pointer. Like the borrow checker, this knows one set of regions per variable, not per moment.
 */

import type { YieldFacts } from './flow.ts';
import { type Body, containsPoint, isIndirect, parseRegions, regionsOf } from './mir.ts';

export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly live: boolean;
  readonly mutable: boolean;
}

/** Answers, for one body, which edges exist between the given locals at a yield of that body. */
export type EdgesAt = (locals: readonly number[], at: Pick<YieldFacts, 'block' | 'index'>) => Edge[];

/** Reads the region graph out of an `nll` dump; `body` is that dump's body. */
export function borrowEdges(dump: string, body: Body): EdgesAt {
  const regions = parseRegions(dump, body);
  const held = regionsHeld(body);
  const reached = new Map<string, ReadonlySet<string>>();
  const flowsInto = (region: string): ReadonlySet<string> => {
    let known = reached.get(region);
    if (!known) {
      known = reachable(region, regions.outlives);
      reached.set(region, known);
    }
    return known;
  };
  const loans = regions.loans.filter((loan) => !isIndirect(loan.place));
  return (locals, at) => {
    const wanted = new Set(locals);
    const edges = new Map<string, Edge>();
    for (const loan of loans) {
      const to = loan.place.local;
      if (!wanted.has(to)) continue;
      const reach = flowsInto(loan.region);
      for (const from of locals) {
        const carrying = (held.get(from) ?? []).filter((region) => reach.has(region));
        if (from === to || carrying.length === 0) continue;
        const live = carrying.some((region) =>
          containsPoint(regions.values.get(region) ?? '', at.block, at.index),
        );
        const key = `${from} ${to}`;
        const known = edges.get(key);
        edges.set(key, {
          from,
          to,
          live: live || (known?.live ?? false),
          mutable: loan.mutable || (known?.mutable ?? false),
        });
      }
    }
    return [...edges.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  };
}

function reachable(from: string, outlives: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const seen = new Set([from]);
  const pending = [from];
  for (let region = pending.pop(); region !== undefined; region = pending.pop()) {
    for (const next of outlives.get(region) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      pending.push(next);
    }
  }
  return seen;
}

/** The regions each local's type mentions. */
function regionsHeld(body: Body): Map<number, readonly string[]> {
  return new Map([...body.locals].map(([local, { type }]) => [local, regionsOf(type)]));
}
