/**
 * What closures and async blocks capture, and how: the places of outside variables that their bodies use, joined and
 * cut off as rustc does (edition 2021 on; before, whole variables). SEMANTICS.md 1.3.
 */
import type { BindingId, Body, ExprId } from '../hir/model.ts';
import type { BodyTypes, Ty, TypeOracle } from '../types/model.ts';
import { walkUses } from './uses.ts';

export type Projection =
  | { readonly kind: 'field'; readonly name: string; readonly type: Ty }
  | { readonly kind: 'box' | 'reference' | 'pointer'; readonly type: Ty };

/** In order of strength: a later kind replaces an earlier one. */
const STRENGTH = { ref: 0, mut: 1, move: 2 } as const;
export type UseKind = keyof typeof STRENGTH;

/** A place of a variable: the variable, and the way into it. */
export interface VariablePlace {
  readonly binding: BindingId;
  readonly projections: readonly Projection[];
}

export interface FoundCapture extends VariablePlace {
  readonly by: UseKind;
}

/** How calling a value uses it: `Fn`, `FnMut` or `FnOnce`. */
export type CallMode = 'ref' | 'mut' | 'once';

interface ClosureFacts {
  readonly captures: readonly FoundCapture[];
  readonly mode: CallMode;
}

/** Finds captures on demand and remembers them; one for each body. */
export class CaptureFinder {
  private readonly body: Body;
  private readonly types: BodyTypes;
  private readonly oracle: TypeOracle;
  private readonly disjoint: boolean;
  private readonly known = new Map<ExprId, ClosureFacts>();

  constructor(body: Body, types: BodyTypes, oracle: TypeOracle, edition: number) {
    this.body = body;
    this.types = types;
    this.oracle = oracle;
    this.disjoint = edition >= 2021;
  }

  /** The captures of a closure or async block, in the order of their first use. */
  of(closure: ExprId): readonly FoundCapture[] {
    return this.facts(closure).captures;
  }

  /** How a call uses a callee of this type; a shared borrow when nothing is known. */
  callMode(type: Ty): CallMode {
    if (type.kind === 'closure') return this.facts(type.expr).mode;
    if (type.kind === 'parameter' || type.kind === 'opaque' || type.kind === 'dyn') {
      for (const bound of type.bounds) {
        const name = bound.trait.slice(bound.trait.lastIndexOf(':') + 1);
        if (name === 'FnOnce' || name === 'AsyncFnOnce') return 'once';
        if (name === 'FnMut' || name === 'AsyncFnMut') return 'mut';
      }
    }
    if (type.kind === 'adt' && type.definition.name === 'Box' && type.arguments[0])
      return this.callMode(type.arguments[0]);
    return 'ref';
  }

  private facts(closure: ExprId): ClosureFacts {
    const known = this.known.get(closure);
    if (known) return known;
    // Met again below itself only in broken code.
    this.known.set(closure, { captures: [], mode: 'ref' });
    const facts = this.find(closure);
    this.known.set(closure, facts);
    return facts;
  }

  private find(closure: ExprId): ClosureFacts {
    const expr = this.body.exprs[closure]!;
    const moves = (expr.kind === 'closure' || expr.kind === 'block') && expr.move;
    const found: FoundCapture[] = [];
    let mode: CallMode = 'ref';
    walkUses(
      {
        body: this.body,
        types: this.types,
        oracle: this.oracle,
        closure,
        capturesOf: (inner) => this.of(inner),
        callMode: (type) => this.callMode(type),
      },
      (place, kind) => {
        if (kind === 'move') mode = 'once';
        else if (kind === 'mut' && mode === 'ref') mode = 'mut';
        join(found, this.truncate(place, moves ? 'move' : kind));
      },
    );
    return { captures: found, mode };
  }

  /** Moves take the pointer itself, not what it points to; borrows look through references but not raw pointers. */
  private truncate(place: VariablePlace, by: UseKind): FoundCapture {
    if (!this.disjoint) return { binding: place.binding, projections: [], by };
    const stop = place.projections.findIndex((step) =>
      by === 'move' ? step.kind !== 'field' : step.kind === 'pointer',
    );
    const projections = stop < 0 ? place.projections : place.projections.slice(0, stop);
    return { binding: place.binding, projections: this.withoutShared(place.binding, projections), by };
  }

  /** What a shared reference points to is captured as a whole: that costs no more than a field of it. */
  private withoutShared(binding: BindingId, projections: readonly Projection[]): readonly Projection[] {
    const deref = projections.findLastIndex(({ kind }) => kind !== 'field');
    if (deref < 0) return projections;
    const pointer = deref === 0 ? this.types.binding(binding) : projections[deref - 1]!.type;
    const isShared = pointer.kind === 'reference' && !pointer.mutable;
    return isShared ? projections.slice(0, deref + 1) : projections;
  }
}

/** Adds a use to the captures: of two places one of which contains the other, the larger is captured for both. */
function join(found: FoundCapture[], use: FoundCapture): void {
  const first = found.findIndex((known) => contains(known, use) || contains(use, known));
  if (first < 0) {
    found.push(use);
    return;
  }
  let by = use.by;
  let projections = use.projections;
  for (let i = found.length - 1; i >= first; i--) {
    const known = found[i]!;
    if (!contains(known, use) && !contains(use, known)) continue;
    if (STRENGTH[known.by] > STRENGTH[by]) by = known.by;
    if (known.projections.length < projections.length) projections = known.projections;
    if (i > first) found.splice(i, 1);
  }
  found[first] = { binding: use.binding, projections, by };
}

function contains(outer: VariablePlace, inner: VariablePlace): boolean {
  if (outer.binding !== inner.binding || outer.projections.length > inner.projections.length) return false;
  return outer.projections.every((step, i) => sameStep(step, inner.projections[i]!));
}

function sameStep(a: Projection, b: Projection): boolean {
  return a.kind === b.kind && (a.kind !== 'field' || b.kind !== 'field' || a.name === b.name);
}
