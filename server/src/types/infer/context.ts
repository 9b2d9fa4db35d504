/**
 * The state of inferring one body: what is known of every expression so far, and what is still to be solved.
 *
 * One pass in source order suffices, because rustc needs the type of a receiver where it stands, too: what is open at
 * a `let` is solved by unification when a later use says more.
 */
import type { BindingId, Body, Expr, ExprId, ItemId, PatId, Pattern, TypeRef } from '../../hir/model.ts';
import { type AdtDefinition, blockModule, type ItemHome, type Module } from '../../names/index.ts';
import { type LowerScope, lowerType } from '../lower.ts';
import type { BodyOrigin, CallFacts, Demand, DerefStep, ReceiverFacts, TraitBound, Ty } from '../model.ts';
import { UNKNOWN } from '../model.ts';
import { type BodyOwner, originOf } from '../origin.ts';
import type { Solver } from '../solver.ts';
import { declarationOf, isAtom, mapBound, mapParts, someParts } from '../ty.ts';
import { coerce } from './coerce.ts';
import { LastUses } from './last-uses.ts';
import { Obligations } from './obligations.ts';
import { isUnsizing, Table } from './table.ts';

/** What surrounds the code being looked at: a function, a closure or an async block. */
export interface Frame {
  readonly expr: ExprId | null;
  /** What `return` and `?` leave with. */
  readonly output: Ty;
  readonly move: boolean;
  /** Variables of outer frames that are mentioned, and whether by value. */
  readonly captures: Map<BindingId, boolean>;
}

export interface InferenceSetup {
  readonly body: Body;
  readonly scope: LowerScope;
  readonly solver: Solver;
  readonly home: ItemHome;
  /** Whose body it is; null where the declaration cannot be found. */
  readonly owner: BodyOwner | null;
  readonly onBlock: (module: Module, items: readonly ItemId[]) => void;
}

/** Handed in, so that the context need not know the forms of expressions. */
export type InferExpression = (cx: InferenceContext, expr: Expr, id: ExprId, expected: Ty | null) => Ty;

/** Expressions nested deeper than this are left unknown. */
const MAX_DEPTH = 400;

export class InferenceContext {
  readonly body: Body;
  readonly solver: Solver;
  readonly table = new Table();
  readonly obligations: Obligations;
  readonly home: ItemHome;

  readonly exprs: (Ty | undefined)[] = [];
  readonly pats: (Ty | undefined)[] = [];
  readonly bindings: (Ty | undefined)[] = [];
  readonly modes = new Map<BindingId, 'move' | 'ref' | 'refMut'>();
  readonly receivers = new Map<ExprId, ReceiverFacts>();
  readonly calls = new Map<ExprId, CallFacts>();
  readonly fieldSteps = new Map<ExprId, readonly DerefStep[]>();
  readonly derefs = new Map<ExprId, DerefStep>();
  readonly indexes = new Map<
    ExprId,
    { readonly overloaded: boolean; readonly steps: readonly DerefStep[] }
  >();
  /** See `BodyTypes.reborrowed`. */
  readonly reborrowed = new Set<ExprId>();
  readonly overloadedOperators = new Set<ExprId>();

  /** Types of `break` values by loop. */
  readonly breaks = new Map<ExprId, Ty[]>();
  readonly frames: Frame[] = [];
  /** What the function itself returns early with. */
  readonly returned: Ty[] = [];
  private readonly frameOfBinding = new Map<BindingId, number>();
  private readonly loopOfBinding = new Map<BindingId, number>();
  private readonly lastUses: LastUses;
  private loops = 0;
  private scopeNow: LowerScope;
  private depth = 0;
  private readonly inferExpr: InferExpression;

  private readonly onBlock: (module: Module, items: readonly ItemId[]) => void;
  private readonly owner: BodyOwner | null;
  private bodyOrigin: { readonly origin?: BodyOrigin } | null = null;
  readonly demands: Demand[] = [];

  constructor({ body, scope, solver, home, owner, onBlock }: InferenceSetup, inferExpr: InferExpression) {
    this.body = body;
    this.owner = owner;
    this.solver = solver;
    this.home = home;
    this.onBlock = onBlock;
    this.inferExpr = inferExpr;
    this.lastUses = new LastUses(body);
    this.obligations = new Obligations(this.table, solver);
    this.scopeNow = { ...scope, infer: () => this.table.fresh() };
  }

  /** Calls whose results are awaited where they stand. */
  private readonly awaited = new Set<ExprId>();

  noteAwait(operand: ExprId): void {
    this.awaited.add(operand);
  }

  isAwaited(id: ExprId): boolean {
    return this.awaited.has(id);
  }

  get scope(): LowerScope {
    return this.scopeNow;
  }

  get module(): Module {
    return this.scopeNow.module;
  }

  get frame(): Frame {
    return this.frames.at(-1)!;
  }

  /** What closures and futures made in this body say of their origin. */
  origin(): { readonly origin?: BodyOrigin } {
    this.bodyOrigin ??=
      this.owner === null ? {} : { origin: originOf(this.owner, this.genericsInSight(this.owner)) };
    return this.bodyOrigin;
  }

  private genericsInSight(owner: BodyOwner): BodyOrigin['generics'] {
    const generics = [...this.scopeNow.parameters].map(([name, type]) => ({ name, type }));
    if (owner.kind !== 'function') return generics;
    for (const { pat } of this.body.parameters) {
      someParts(this.pats[pat] ?? UNKNOWN, (part) => {
        if (part.kind === 'opaque' && part.parameter !== undefined)
          generics.push({ name: part.parameter, type: part });
        return false;
      });
    }
    return generics;
  }

  // ---------------------------------------------------------------------------------------- expressions

  expr(id: ExprId): Expr {
    return this.body.exprs[id]!;
  }

  pat(id: PatId): Pattern {
    return this.body.pats[id]!;
  }

  /** The type of an expression whose value is used. `expected` is a hint, not a demand. */
  infer(id: ExprId, expected: Ty | null = null): Ty {
    this.noteMention(id, true);
    return this.visit(id, expected);
  }

  /** The type of a place: it is borrowed, matched or projected, not moved out of as a whole. */
  inferPlace(id: ExprId, expected: Ty | null = null): Ty {
    this.noteMention(id, false);
    return this.visit(id, expected);
  }

  /** Infers an expression that is used where a `expected` is wanted. */
  check(id: ExprId, expected: Ty): Ty {
    const actual = this.infer(id, expected);
    if (this.shallow(expected).kind === 'reference' && this.shallow(actual).kind === 'reference')
      this.reborrowed.add(id);
    this.coerce(actual, expected, id);
    return actual;
  }

  private visit(id: ExprId, expected: Ty | null): Ty {
    if (this.depth >= MAX_DEPTH) return UNKNOWN;
    this.depth++;
    if (this.scopeNow.notes !== undefined) this.noteExpansions(id);
    try {
      const type = this.inferExpr(this, this.expr(id), id, expected);
      this.exprs[id] = type;
      return type;
    } finally {
      this.depth--;
    }
  }

  /** The names of macros whose expansions begin with an expression. */
  private noteExpansions(id: ExprId): void {
    for (const { first, name, span } of this.body.expansions)
      if (first === id && name !== '') this.scopeNow.notes?.macro(name, span.start, this.module);
  }

  // ---------------------------------------------------------------------------------------- types

  shallow(type: Ty): Ty {
    return this.table.shallow(type);
  }

  /** The type as known now, after trying what is still to be solved if it is open. */
  structurally(type: Ty): Ty {
    const known = this.shallow(type);
    if (known.kind !== 'unknown') return known;
    this.obligations.solve();
    return this.shallow(known);
  }

  /** The declaration of a nominal type; null when nobody can see it. */
  declaration(type: Extract<Ty, { kind: 'adt' }>): AdtDefinition | null {
    return declarationOf(type.definition);
  }

  unify(a: Ty, b: Ty): boolean {
    return this.table.unify(a, b);
  }

  /** `at`: the expression that is coerced, where it is a single one. */
  coerce(from: Ty, to: Ty, at: ExprId | null = null): void {
    coerce(this, from, to, at);
  }

  /** A type written in the body. */
  lower(type: TypeRef): Ty {
    return this.normalize(lowerType(type, this.scopeNow));
  }

  /**
   * Replaces projections by what they are. One whose base is still open becomes a variable that is solved later.
   */
  normalize(type: Ty): Ty {
    if (isAtom(type)) return type;
    const inner = mapParts(type, (part) => this.normalize(part));
    if (inner.kind !== 'projection') return inner;
    const base = this.structurally(inner.base);
    if (base.kind === 'unknown') {
      if (inner.trait === null) return this.table.unseen();
      const result = this.table.fresh();
      this.obligations.add(base, {
        trait: inner.trait,
        arguments: inner.arguments ?? [],
        bindings: [{ name: inner.name, type: result }],
      });
      return result;
    }
    const projected = this.solver.normalize(base === inner.base ? inner : { ...inner, base });
    return projected.kind === 'projection' ? projected : this.normalizeResult(projected);
  }

  /** What came out of an impl may hold projections over variables again. */
  private normalizeResult(type: Ty): Ty {
    if (isAtom(type)) return type;
    return mapParts(type, (part) =>
      part.kind === 'projection' ? this.normalize(part) : this.normalizeResult(part),
    );
  }

  normalizeBound(bound: TraitBound): TraitBound {
    return mapBound(bound, (part) => this.normalize(part));
  }

  /** The least type that both fit; never gives way to anything. */
  join(a: Ty, b: Ty): Ty {
    const left = this.shallow(a);
    const right = this.shallow(b);
    if (left.kind === 'never') return right;
    if (right.kind === 'never') return left;
    if (left.kind === 'unknown' && this.table.isUnseen(left)) {
      this.coerce(left, right);
      return right;
    }
    this.coerce(right, left);
    return left;
  }

  // ---------------------------------------------------------------------------------------- scopes and captures

  /** Runs `inner` where the items of a block are in scope. */
  inBlock<T>(items: readonly ItemId[], inner: () => T): T {
    if (items.length === 0) return inner();
    const outer = this.scopeNow;
    const home: ItemHome = this.home;
    const module = blockModule(outer.module, home, new Set(items));
    this.solver.addBlock(module);
    this.onBlock(module, items);
    this.scopeNow = { ...outer, module };
    try {
      return inner();
    } finally {
      this.scopeNow = outer;
    }
  }

  inFrame<T>(frame: Frame, inner: () => T): T {
    this.frames.push(frame);
    try {
      return inner();
    } finally {
      this.frames.pop();
    }
  }

  declare(binding: BindingId, type: Ty, mode: 'move' | 'ref' | 'refMut'): void {
    this.bindings[binding] = type;
    this.modes.set(binding, mode);
    this.frameOfBinding.set(binding, this.frames.length);
    this.loopOfBinding.set(binding, this.loops);
  }

  /** Runs `inner`, the code of a loop's body. */
  inLoop<T>(inner: () => T): T {
    this.loops++;
    try {
      return inner();
    } finally {
      this.loops--;
    }
  }

  /**
   * Whether a place expression is the last that is ever said of an owned variable, or of a field in it: no reference
   * or smart pointer is followed, no other mention comes behind it, no loop comes back to it.
   */
  isLastUse(id: ExprId): boolean {
    const expr = this.expr(id);
    if (expr.kind === 'field') {
      return (this.fieldSteps.get(id) ?? []).length === 0 && this.isLastUse(expr.base);
    }
    if (expr.kind !== 'path' || expr.local === null || !this.lastUses.isLast(id)) return false;
    const type = this.shallow(this.bindings[expr.local] ?? UNKNOWN);
    return (
      type.kind !== 'reference' &&
      this.frameOfBinding.get(expr.local) === this.frames.length &&
      this.loopOfBinding.get(expr.local) === this.loops
    );
  }

  /** True for pointers whose target may still be coerced to something unsized. */
  unsizes(type: Ty): boolean {
    return isUnsizing(type);
  }

  /** Whether using a value of this type uses it up, as far as is known now. */
  isMoved(type: Ty): boolean {
    const known = this.shallow(type);
    return known.kind !== 'unknown' && this.solver.implements(known, 'std::marker::Copy') === 'no';
  }

  /** The place just inferred is moved out of after all: a method takes it by value. */
  consume(id: ExprId): void {
    this.noteMention(id, true);
  }

  private noteMention(id: ExprId, byValue: boolean): void {
    const expr = this.expr(id);
    if (expr.kind !== 'path' || expr.local === null || this.frames.length < 2) return;
    const declared = this.frameOfBinding.get(expr.local) ?? 1;
    for (let index = declared; index < this.frames.length; index++) {
      const { captures } = this.frames[index]!;
      captures.set(expr.local, byValue || captures.get(expr.local) === true);
    }
  }
}
