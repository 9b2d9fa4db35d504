/** How the body of a closure or async block uses the variables around it (rustc's `ExprUseVisitor`). */
import type { Expr, ExprId, MacroBody, PatId } from '../hir/model.ts';
import type { DerefStep, Ty } from '../types/model.ts';
import type { CallMode, FoundCapture, UseKind, VariablePlace } from './captures.ts';
import { forEachChild, isOwnBody } from './children.ts';
import {
  extend,
  type Found,
  type PatternContext,
  patternUse,
  strongest,
  walkPattern,
} from './pattern-uses.ts';

export interface UseContext extends PatternContext {
  /** The closure or async block whose inside is walked. */
  readonly closure: ExprId;
  capturesOf(inner: ExprId): readonly FoundCapture[];
  callMode(type: Ty): CallMode;
}

/** Reports every use of a variable that belongs to a body around `cx.closure`. */
export function walkUses(cx: UseContext, found: Found): void {
  new UseWalker(cx, found).walkClosure();
}

const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=']);

class UseWalker {
  private readonly cx: UseContext;
  private readonly found: Found;
  private readonly inside: ReadonlySet<ExprId | null>;

  constructor(cx: UseContext, found: Found) {
    this.cx = cx;
    this.found = found;
    this.inside = new Set([cx.closure]);
  }

  walkClosure(): void {
    const expr = this.expr(this.cx.closure);
    if (expr.kind === 'closure') this.value(expr.body);
    else this.parts(this.cx.closure, expr);
  }

  private expr(id: ExprId): Expr {
    return this.cx.body.exprs[id]!;
  }

  /** The value of the expression is taken: moved out of a place, or copied. */
  private value(id: ExprId): void {
    const expr = this.expr(id);
    if (isPlace(expr) && this.cx.types.reborrowed(id)) this.reborrow(id);
    else if (isPlace(expr)) this.place(id, this.isCopy(this.cx.types.expr(id)) ? 'ref' : 'move');
    else this.parts(id, expr);
  }

  private reborrow(id: ExprId): void {
    const type = this.cx.types.expr(id);
    const kind: UseKind = type.kind === 'reference' && type.mutable ? 'mut' : 'ref';
    const place = this.through(this.resolve(id, kind), ['reference'], type, kind);
    if (place) this.found(place, kind);
  }

  private isCopy(type: Ty): boolean {
    return this.cx.oracle.isCopy(type) === 'yes';
  }

  /** The place the expression names is used; for other expressions the value is. */
  private place(id: ExprId, kind: UseKind): void {
    const place = this.resolve(id, kind);
    if (place) this.found(place, kind);
  }

  /** The outside place that an expression names, after the uses on the way to it; null for everything else. */
  private resolve(id: ExprId, kind: UseKind): VariablePlace | null {
    const expr = this.expr(id);
    const { types } = this.cx;
    switch (expr.kind) {
      case 'path': {
        if (expr.local === null) return null;
        const { owner } = this.cx.body.bindings[expr.local]!;
        return this.inside.has(owner) || (owner !== null && owner > this.cx.closure && this.encloses(owner))
          ? null
          : { binding: expr.local, projections: [] };
      }
      case 'field': {
        const base = this.through(
          this.resolve(expr.base, kind),
          types.fieldSteps(id),
          types.expr(expr.base),
          kind,
        );
        return base && extend(base, { kind: 'field', name: expr.name.text, type: types.expr(id) });
      }
      case 'deref':
        return this.through(
          this.resolve(expr.operand, kind),
          [types.deref(id)],
          types.expr(expr.operand),
          kind,
          types.expr(id),
        );
      case 'index': {
        const { overloaded, steps } = types.index(id);
        const base = this.through(this.resolve(expr.base, kind), steps, types.expr(expr.base), kind);
        this.value(expr.index);
        if (base && overloaded) this.found(base, borrowOf(kind));
        else if (base) this.found(base, kind === 'move' ? 'ref' : kind);
        return null;
      }
      default:
        this.parts(id, expr);
        return null;
    }
  }

  /** Whether a closure or async block lies inside the one walked; ids of parts are larger than those of the whole. */
  private encloses(owner: ExprId): boolean {
    const { start, end } = this.expr(this.cx.closure).span;
    const inner = this.expr(owner).span;
    return start <= inner.start && inner.end <= end;
  }

  private through(
    place: VariablePlace | null,
    steps: readonly DerefStep[],
    from: Ty,
    kind: UseKind,
    target?: Ty,
  ): VariablePlace | null {
    let at = place;
    let type = from;
    for (const step of steps) {
      if (!at) return null;
      if (step === 'overloaded') {
        this.found(at, borrowOf(kind));
        return null;
      }
      type = target ?? behind(type);
      at = extend(at, { kind: step, type });
    }
    return at;
  }

  /** Walks the parts of an expression that is no place. */
  private parts(id: ExprId, expr: Expr): void {
    if (isOwnBody(expr) && id !== this.cx.closure) {
      this.nested(id);
      return;
    }
    switch (expr.kind) {
      case 'call':
        this.callee(expr.callee);
        for (const argument of expr.arguments) this.value(argument);
        return;
      case 'methodCall':
        this.receiver(id, expr.receiver);
        for (const argument of expr.arguments) this.value(argument);
        return;
      case 'ref':
        this.place(expr.operand, expr.mutable ? 'mut' : 'ref');
        return;
      case 'binary':
        if (!COMPARISONS.has(expr.operator)) break;
        this.place(expr.left, 'ref');
        this.place(expr.right, 'ref');
        return;
      case 'assign':
        this.value(expr.right);
        this.place(expr.left, 'mut');
        return;
      case 'compoundAssign':
        this.value(expr.right);
        this.place(expr.left, 'mut');
        return;
      case 'let':
        this.matched(expr.scrutinee, [expr.pat]);
        return;
      case 'match':
        this.matched(
          expr.scrutinee,
          expr.arms.map((arm) => arm.pat),
        );
        for (const arm of expr.arms) {
          if (arm.guard !== null) this.value(arm.guard);
          this.value(arm.body);
        }
        return;
      case 'block':
        for (const statement of expr.statements) {
          if (statement.kind === 'expr') this.value(statement.expr);
          else if (statement.kind === 'let') {
            if (statement.init !== null) this.matched(statement.init, [statement.pat]);
            if (statement.else !== null) this.value(statement.else);
          }
        }
        if (expr.tail !== null) this.value(expr.tail);
        return;
      case 'macro':
        this.macro(expr.body, expr);
        return;
      default:
    }
    forEachChild(expr, (child) => this.value(child));
  }

  private callee(id: ExprId): void {
    const expr = this.expr(id);
    if (!isPlace(expr)) {
      this.value(id);
      return;
    }
    const type = this.cx.types.expr(id);
    if (type.kind === 'fnPointer' || type.kind === 'fnItem') {
      this.place(id, 'ref');
      return;
    }
    const mode = this.cx.callMode(type);
    this.place(id, mode === 'once' ? 'move' : mode);
  }

  private receiver(id: ExprId, receiver: ExprId): void {
    const { steps, autoref } = this.cx.types.receiver(id);
    const kind: UseKind = autoref === 'mutable' ? 'mut' : autoref === 'shared' ? 'ref' : 'move';
    if (!isPlace(this.expr(receiver))) {
      this.value(receiver);
      return;
    }
    if (steps.length === 0 && kind === 'move') {
      this.value(receiver);
      return;
    }
    const place = this.through(this.resolve(receiver, kind), steps, this.cx.types.expr(receiver), kind);
    if (place) this.found(place, kind === 'move' && steps.at(-1) !== 'box' ? 'ref' : kind);
  }

  /** A nested closure or async block uses what it captures. */
  private nested(id: ExprId): void {
    for (const capture of this.cx.capturesOf(id)) {
      const { owner } = this.cx.body.bindings[capture.binding]!;
      if (this.inside.has(owner) || (owner !== null && this.encloses(owner))) continue;
      const last = capture.projections.at(-1)?.type ?? this.cx.types.binding(capture.binding);
      this.found(capture, capture.by === 'move' && this.isCopy(last) ? 'ref' : capture.by);
    }
  }

  /** A place matched against patterns: used as far as they bind or look at it. `let _ = x` does not use `x`. */
  private matched(scrutinee: ExprId, patterns: readonly PatId[]): void {
    if (!isPlace(this.expr(scrutinee))) {
      this.value(scrutinee);
      return;
    }
    const kind = strongest(patterns.map((pat) => patternUse(this.cx, pat)));
    if (kind === null) return;
    const place = this.resolve(scrutinee, kind);
    if (!place) return;
    for (const pat of patterns) walkPattern(this.cx, pat, place, this.found);
  }

  private macro(macro: MacroBody, expr: Expr): void {
    const borrow = (ids: readonly ExprId[]) => {
      for (const id of ids) this.place(id, 'ref');
    };
    switch (macro.shape) {
      case 'format':
        borrow(macro.arguments);
        return;
      case 'write':
        this.place(macro.destination, 'mut');
        borrow(macro.arguments);
        return;
      case 'assert':
        this.value(macro.condition);
        borrow(macro.arguments);
        return;
      case 'compare':
        borrow([macro.left, macro.right, ...macro.arguments]);
        return;
      case 'bail':
        if (macro.condition !== null) this.value(macro.condition);
        borrow(macro.arguments);
        return;
      case 'matches':
        this.matched(macro.scrutinee, [macro.pat]);
        if (macro.guard !== null) this.value(macro.guard);
        return;
      case 'unknown':
        borrow(macro.mentions);
        return;
      default:
        forEachChild(expr, (child) => this.value(child));
    }
  }
}

function isPlace(expr: Expr): boolean {
  return expr.kind === 'path' || expr.kind === 'field' || expr.kind === 'deref' || expr.kind === 'index';
}

/** An overloaded operation on the way to a use borrows: mutably if what is behind is to be changed. */
function borrowOf(kind: UseKind): UseKind {
  return kind === 'mut' ? 'mut' : 'ref';
}

function behind(type: Ty): Ty {
  if (type.kind === 'reference' || type.kind === 'pointer') return type.target;
  if (type.kind === 'adt' && type.definition.name === 'Box') return type.arguments[0] ?? { kind: 'unknown' };
  return { kind: 'unknown' };
}
