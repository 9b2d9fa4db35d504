/** Pinscope's types against rustc's, place by place. */
import { comparePositions } from '../../truth.ts';
import type { TypedFile, TypedPlace } from './distil.ts';
import type { InspectedPlace } from './inspect.ts';
import { shapeOf } from './our-type.ts';
import { parseType } from './rustc-type.ts';
import { type Shape, samePath } from './shape.ts';

export type Verdict = 'right' | 'wrong' | 'unknown';

/** One place, as both sides see it. */
export interface Compared {
  readonly path: string;
  readonly place: TypedPlace;
  /** Pinscope's type as it displays it; null when it has no such place. */
  readonly ours: string | null;
  /** The outermost constructor; of pointers, tuples, arrays and slices also those of the parts. */
  readonly head: Verdict;
  readonly whole: Verdict;
  /** rustc shows by compiling that a type is `Unpin` (`Pin::new` takes nothing else), and Pinscope says it is not. */
  readonly wrongUnpin: boolean;
}

/** Compares the places of one file. Places that only Pinscope has were not compiled, or belong to a macro. */
export function compareTypes(truth: TypedFile, found: readonly InspectedPlace[]): Compared[] {
  const byPlace = new Map<string, InspectedPlace>();
  for (const place of found) {
    const key = keyOf(place);
    if (!byPlace.has(key)) byPlace.set(key, place);
  }
  return truth.places
    .map((place) => compare(truth.path, place, byPlace.get(keyOf(place))))
    .sort((a, b) => comparePositions(a.place.range.start, b.place.range.start));
}

function keyOf({ kind, range }: Pick<TypedPlace, 'kind' | 'range'>): string {
  const { start, end } = range;
  // Parentheses around an expression belong to it in rustc; where it ends is where it is used.
  return kind === 'local' ? `local ${start.line}:${start.column}` : `${kind} ${end.line}:${end.column}`;
}

function compare(path: string, place: TypedPlace, found: InspectedPlace | undefined): Compared {
  if (found === undefined)
    return { path, place, ours: null, head: 'unknown', whole: 'unknown', wrongUnpin: false };
  const ours = shapeOf(found.type);
  const options = place.types
    .map(parseType)
    .flatMap((type) => (place.kind === 'poll' ? receivers(type) : [type]));
  return {
    path,
    place,
    ours: found.text,
    head: best(options.map((type) => compareHead(type, ours))),
    whole: best(options.map((type) => compareWhole(type, ours))),
    wrongUnpin: place.kind === 'Pin::new' && found.pointeeUnpin() === 'no',
  };
}

/** A method may borrow its receiver by itself. */
function receivers(type: Shape): Shape[] {
  return type.kind === '&' || type.kind === '&mut' ? [type, type.parts[0]!] : [type];
}

function best(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('right')) return 'right';
  return verdicts.includes('unknown') ? 'unknown' : 'wrong';
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('wrong')) return 'wrong';
  return verdicts.includes('unknown') ? 'unknown' : 'right';
}

const STRUCTURAL = new Set<Shape['kind']>(['&', '&mut', '*const', '*mut', 'tuple', 'array', 'slice']);

/** Exported for its tests. */
export function compareHead(rustc: Shape, ours: Shape): Verdict {
  const outer = compareConstructor(rustc, ours);
  if (outer !== 'right' || !STRUCTURAL.has(rustc.kind)) return outer;
  return worst(rustc.parts.map((part, i) => compareConstructor(part, ours.parts[i]!)));
}

function compareConstructor(rustc: Shape, ours: Shape): Verdict {
  if (ours.kind === 'unknown') return 'unknown';
  if (rustc.kind === 'path' && ours.kind === 'path') return comparePaths(rustc.name, ours.name);
  if (rustc.kind !== ours.kind) return 'wrong';
  const counted = rustc.kind === 'tuple';
  return rustc.name === ours.name && (!counted || rustc.parts.length === ours.parts.length)
    ? 'right'
    : 'wrong';
}

function comparePaths(rustc: string, ours: string): Verdict {
  // What a literal is decided by, rustc falls back to `i32` and `f64`.
  if (ours === '{integer}') return rustc === 'i32' ? 'right' : 'unknown';
  if (ours === '{float}') return rustc === 'f64' ? 'right' : 'unknown';
  return samePath(rustc, ours) ? 'right' : 'wrong';
}

/** Exported for its tests. Arguments that rustc leaves out because they are the default are not looked at. */
export function compareWhole(rustc: Shape, ours: Shape): Verdict {
  const outer = compareConstructor(rustc, ours);
  if (outer !== 'right') return outer;
  return worst(
    rustc.parts.map((part, i) => {
      const other = ours.parts[i];
      return other === undefined ? 'right' : compareWhole(part, other);
    }),
  );
}
