/** Pinscope's types against rustc's, place by place. */
import { comparePositions } from '../../truth.ts';
import type { TypedFile, TypedPlace } from './distil.ts';
import type { InspectedPlace } from './inspect.ts';
import { shapeOf } from './our-type.ts';
import { type CrateGraph, samePath } from './paths.ts';
import { parseType } from './rustc-type.ts';
import { type Shape, showShape } from './shape.ts';

export type Verdict = 'right' | 'wrong' | 'unknown';

/** One place, as both sides see it. */
export interface Compared {
  readonly path: string;
  readonly place: TypedPlace;
  /** Pinscope's type, its paths written out; null when it has no such place. */
  readonly ours: string | null;
  /** The outermost constructor; of pointers, tuples, arrays and slices also those of the parts. */
  readonly head: Verdict;
  readonly whole: Verdict;
  /** rustc shows by compiling that a type is `Unpin` (`Pin::new` takes nothing else), and Pinscope says it is not. */
  readonly wrongUnpin: boolean;
}

/** Compares the places of one file. Places that only Pinscope has were not compiled, or belong to a macro. */
export function compareTypes(
  truth: TypedFile,
  found: readonly InspectedPlace[],
  crates: CrateGraph,
): Compared[] {
  const byPlace = new Map<string, InspectedPlace>();
  for (const place of found) {
    const key = keyOf(place);
    if (!byPlace.has(key)) byPlace.set(key, place);
  }
  const comparison = new Comparison(crates);
  return truth.places
    .map((place) => comparison.compare(truth.path, place, byPlace.get(keyOf(place))))
    .sort((a, b) => comparePositions(a.place.range.start, b.place.range.start));
}

function keyOf({ kind, range }: Pick<TypedPlace, 'kind' | 'range'>): string {
  const { start, end } = range;
  return kind === 'local' ? `local ${start.line}:${start.column}` : `${kind} ${end.line}:${end.column}`;
}

const STRUCTURAL = new Set<Shape['kind']>(['&', '&mut', '*const', '*mut', 'tuple', 'array', 'slice']);

/** Exported for its tests. */
export class Comparison {
  private readonly crates: CrateGraph;

  constructor(crates: CrateGraph) {
    this.crates = crates;
  }

  compare(path: string, place: TypedPlace, found: InspectedPlace | undefined): Compared {
    if (found === undefined)
      return { path, place, ours: null, head: 'unknown', whole: 'unknown', wrongUnpin: false };
    const ours = shapeOf(found.type);
    const types = place.types.map(parseType);
    const compared = (compare: (rustc: Shape, ours: Shape) => Verdict) =>
      best(
        place.kind === 'poll'
          ? types.flatMap((type) => receivers(type, ours).map((pair) => compare(...pair)))
          : types.map((type) => compare(type, ours)),
      );
    return {
      path,
      place,
      ours: showShape(ours),
      head: compared((type, own) => this.head(type, own)),
      whole: compared((type, own) => this.whole(type, own)),
      wrongUnpin: place.kind === 'Pin::new' && found.pointeeUnpin() === 'no',
    };
  }

  head(rustc: Shape, ours: Shape): Verdict {
    const outer = this.constructors(rustc, ours);
    if (outer !== 'right' || !STRUCTURAL.has(rustc.kind)) return outer;
    return worst(rustc.parts.map((part, i) => this.constructors(part, ours.parts[i]!)));
  }

  /** Arguments that one side leaves out because they are the default are not looked at. */
  whole(rustc: Shape, ours: Shape): Verdict {
    const outer = this.constructors(rustc, ours);
    if (outer !== 'right') return outer;
    return worst(
      rustc.parts.map((part, i) => {
        const other = ours.parts[i];
        return other === undefined ? 'right' : this.whole(part, other);
      }),
    );
  }

  private constructors(rustc: Shape, ours: Shape): Verdict {
    if (ours.kind === 'unknown') return 'unknown';
    if (rustc.kind === 'path' && ours.kind === 'path') return this.paths(rustc.name, ours.name);
    // An associated type that was not looked up is no claim of what it is.
    if (rustc.kind !== ours.kind) return ours.kind === 'projection' ? 'unknown' : 'wrong';
    const sameLength = rustc.kind !== 'tuple' || rustc.parts.length === ours.parts.length;
    return rustc.name === ours.name && sameLength ? 'right' : 'wrong';
  }

  private paths(rustc: string, ours: string): Verdict {
    // Where nothing decides what a literal is, rustc falls back to `i32` and `f64`.
    if (ours === '{integer}') return rustc === 'i32' ? 'right' : 'unknown';
    if (ours === '{float}') return rustc === 'f64' ? 'right' : 'unknown';
    return samePath(rustc, ours, this.crates) ? 'right' : 'wrong';
  }
}

/** A method may borrow its receiver by itself, of a place that it goes to through `Pin<&mut T>`. */
function receivers(rustc: Shape, ours: Shape): [Shape, Shape][] {
  if (rustc.kind !== '&' && rustc.kind !== '&mut') return [[rustc, ours]];
  const target = rustc.parts[0]!;
  const pinned = ours.kind === 'path' && ours.name === 'std::pin::Pin' ? ours.parts[0] : undefined;
  return [
    [rustc, ours],
    [target, ours],
    ...(pinned === undefined ? [] : [[rustc, pinned] as [Shape, Shape]]),
  ];
}

function best(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('right')) return 'right';
  return verdicts.includes('unknown') ? 'unknown' : 'wrong';
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('wrong')) return 'wrong';
  return verdicts.includes('unknown') ? 'unknown' : 'right';
}
