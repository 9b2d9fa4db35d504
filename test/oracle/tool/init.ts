/**
 * Is the value still there? Follows initialisation and moves through the body as the borrow checker saw it
 * (before drop elaboration): which places are certainly, possibly or no longer initialised at each yield.
 */
import type { SlotValue } from '../truth.ts';
import { Bits } from './bits.ts';
import type { YieldFacts } from './flow.ts';
import { type Body, type Jump, type Place, placeText, type Step } from './mir.ts';

/** Tells what `local` holds at a yield. */
export type ValueAt = (local: number, at: Pick<YieldFacts, 'block' | 'index'>) => SlotValue | null;

interface Path {
  readonly id: number;
  readonly place: Place;
  readonly children: Path[];
}

/** Two bits a path: may be initialised, may be uninitialised. */
class State {
  readonly init: Bits;
  readonly uninit: Bits;

  constructor(init: Bits, uninit: Bits) {
    this.init = init;
    this.uninit = uninit;
  }

  copy(): State {
    return new State(this.init.copy(), this.uninit.copy());
  }

  join(other: State): boolean {
    const init = this.init.join(other.init);
    return this.uninit.join(other.uninit) || init;
  }

  set(path: Path, initialised: boolean): void {
    (initialised ? this.init : this.uninit).add(path.id);
    (initialised ? this.uninit : this.init).delete(path.id);
    for (const child of path.children) this.set(child, initialised);
  }
}

/** Analyses a body; see {@link ValueAt}. */
export function initialisation(body: Body): ValueAt {
  const paths = movePaths(body);
  const size = paths.size;
  const start = new State(new Bits(size), new Bits(size));
  for (const path of paths.values()) start.set(path, path.place.local <= 2 && path.place.local > 0);
  const entries = new Map<number, State>([[0, start]]);
  const pending = [0];
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    const steps = body.blocks.get(block) ?? [];
    const state = entries.get(block)!.copy();
    for (const step of steps) transfer(paths, state, step);
    const last = steps.at(-1);
    for (const jump of last?.jumps ?? []) {
      if (!isTaken(jump)) continue;
      const out = state.copy();
      if (last?.assigns && jump.role !== 'unwind') assign(paths, out, last.assigns);
      const known = entries.get(jump.block);
      if (!known) entries.set(jump.block, out);
      else if (!known.join(out)) continue;
      pending.push(jump.block);
    }
  }
  return (local, at) => {
    const path = paths.get(placeText({ local, projections: [] }));
    const entry = entries.get(at.block);
    if (!path || !entry) return null;
    const state = entry.copy();
    for (const step of (body.blocks.get(at.block) ?? []).slice(0, at.index)) transfer(paths, state, step);
    return slotValue(state, path);
  };
}

/** Edges that exist only to keep the borrow checker honest are never taken. */
function isTaken(jump: Jump): boolean {
  return jump.role !== 'imaginary' && jump.role !== 'unwind';
}

/** Every local, and every place that is moved out of on its own. */
function movePaths(body: Body): Map<string, Path> {
  const paths = new Map<string, Path>();
  const pathOf = (place: Place): Path => {
    const key = placeText(place);
    const known = paths.get(key);
    if (known) return known;
    const parent =
      place.projections.length > 0
        ? pathOf({ local: place.local, projections: place.projections.slice(0, -1) })
        : null;
    const path: Path = { id: paths.size, place, children: [] };
    paths.set(key, path);
    parent?.children.push(path);
    return path;
  };
  for (const local of body.locals.keys()) pathOf({ local, projections: [] });
  for (const step of [...body.blocks.values()].flat()) for (const place of step.moves) pathOf(place);
  return paths;
}

function transfer(paths: ReadonlyMap<string, Path>, state: State, step: Step): void {
  if (step.storageDead !== null) assign(paths, state, { local: step.storageDead, projections: [] }, false);
  for (const place of step.moves) assign(paths, state, place, false);
  if (step.drops) assign(paths, state, step.drops, false);
  if (step.assigns && !step.jumps) assign(paths, state, step.assigns);
}

function assign(paths: ReadonlyMap<string, Path>, state: State, place: Place, initialised = true): void {
  const path = paths.get(placeText(place));
  if (path) state.set(path, initialised);
}

function slotValue(state: State, path: Path): SlotValue {
  const whole = ownValue(state, path);
  if (whole !== 'present') return whole;
  const parts = path.children.map((child) => partValue(state, child));
  return (
    parts.find((part) => part === 'gone') ??
    parts.find((part) => part === 'maybe') ??
    parts.find((part) => part === 'partly') ??
    'present'
  );
}

function ownValue(state: State, path: Path): 'present' | 'maybe' | 'gone' {
  if (!state.init.has(path.id)) return 'gone';
  return state.uninit.has(path.id) ? 'maybe' : 'present';
}

/** What a moved part means for the whole: an enum's payload or a box's content was all there was to keep. */
function partValue(state: State, path: Path): SlotValue {
  const worst = worstValue(state, path);
  if (worst === 'present') return 'present';
  const projection = path.place.projections.at(-1)!;
  return projection === '*' || projection.startsWith('as ') ? worst : 'partly';
}

function worstValue(state: State, path: Path): 'present' | 'maybe' | 'gone' {
  const values = [ownValue(state, path), ...path.children.map((child) => worstValue(state, child))];
  if (values.includes('gone')) return 'gone';
  return values.includes('maybe') ? 'maybe' : 'present';
}
