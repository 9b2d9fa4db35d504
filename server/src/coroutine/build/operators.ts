/** Operators, builtin and overloaded, and the three forms of assignment. */
import type { Expr, ExprId } from '../../hir/model.ts';
import type { Ty } from '../../types/model.ts';
import type { Builder } from '../builder.ts';
import { NO_SLOT, type SlotId } from '../cfg.ts';
import { borrow, type Place, pathOf } from '../place.ts';
import { inOperandScope, moveAll, operand, operands } from './operands.ts';
import { borrowedPlace, isPlaceExpr } from './places.ts';
import { rvalue } from './rvalues.ts';

const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=']);

export function buildUnary(
  b: Builder,
  destination: SlotId,
  id: ExprId,
  expr: Extract<Expr, { kind: 'unary' }>,
): void {
  const slot = operand(b, expr.operand, false);
  if (b.types.operatorOverloaded(id)) b.call(id);
  b.borrows.flow(slot, destination);
  b.assign(destination, id);
}

/** Overloaded comparisons borrow both sides; overloaded arithmetic takes them by value. */
export function buildBinary(
  b: Builder,
  destination: SlotId,
  id: ExprId,
  expr: Extract<Expr, { kind: 'binary' }>,
): void {
  const waits = b.suspends[expr.right] === 1;
  const overloaded = b.types.operatorOverloaded(id);
  inOperandScope(b, waits, id, () => {
    const slots =
      overloaded && COMPARISONS.has(expr.operator)
        ? [borrowedOperand(b, expr.left, waits), borrowedOperand(b, expr.right, false)]
        : operands(b, [expr.left, expr.right]);
    moveAll(b, slots, id);
    if (overloaded) b.call(id);
    if (!COMPARISONS.has(expr.operator)) for (const slot of slots) b.borrows.flow(slot, destination);
    b.assign(destination, id);
  });
}

/** `&expr` as an operand, written by the compiler: it stands where `expr` stands. */
export function borrowedOperand(b: Builder, id: ExprId, keep: boolean): SlotId {
  return referenceTo(b, id, keep, false, () => borrowedPlace(b, id));
}

/** A reference to the place that `build` finds, as an operand that stands where `id` stands. */
export function referenceTo(
  b: Builder,
  id: ExprId,
  keep: boolean,
  mutable: boolean,
  build: () => Place,
): SlotId {
  const type: Ty = { kind: 'reference', mutable, target: b.types.expr(id), lifetime: null };
  const slot = keep ? b.temporary(id, b.scopes.innermost, type) : b.passing(id, type);
  borrow(b, build(), slot, id, mutable);
  b.assign(slot, id);
  return slot;
}

/** `place = value`: the value first; what the place held is dropped. */
export function buildAssign(b: Builder, id: ExprId, expr: Extract<Expr, { kind: 'assign' }>): void {
  const left = b.expr(expr.left);
  if (left.kind === 'underscore') {
    b.into(NO_SLOT, expr.right);
    return;
  }
  if (left.kind === 'tuple' || left.kind === 'array' || left.kind === 'struct' || left.kind === 'call') {
    buildDestructuringAssign(b, id, expr);
    return;
  }
  const values = rvalue(b, expr.right, b.suspends[expr.left] === 1);
  assignPlace(b, b.place(expr.left), values, id);
}

/** Writes what is made of `values` into `place`, dropping first what is there. */
function assignPlace(b: Builder, place: Place, values: readonly SlotId[], site: ExprId): void {
  moveAll(b, values, site);
  if (place.slot === NO_SLOT) return;
  for (const value of values) b.borrows.flow(value, place.slot);
  if (place.indirect || !place.movable) {
    // Through a dereference the write is a use of the pointer; an element of an array is neither use nor definition.
    if (place.indirect) b.use(place.slot, site);
    else b.assignPart(place.slot, site);
    return;
  }
  const path = pathOf(b, place);
  if (b.needsDrop(place.type)) b.drop(path);
  if (place.parent === null) b.assign(place.slot, site);
  else b.assignPart(path, site);
}

/** `(a, b) = value`: into temporaries first, then one assignment each. */
function buildDestructuringAssign(b: Builder, id: ExprId, expr: Extract<Expr, { kind: 'assign' }>): void {
  const value = operand(b, expr.right, false);
  for (const target of assignees(b, expr.left)) assignPlace(b, b.place(target), [value], id);
}

function assignees(b: Builder, id: ExprId): ExprId[] {
  const expr = b.expr(id);
  if (expr.kind === 'tuple' || expr.kind === 'array')
    return expr.elements.flatMap((element) => assignees(b, element));
  if (expr.kind === 'call') return expr.arguments.flatMap((argument) => assignees(b, argument));
  if (expr.kind === 'struct') return expr.fields.flatMap((field) => assignees(b, field.value));
  return isPlaceExpr(expr) ? [id] : [];
}

/** Builtin `a += b` evaluates `b` first and reads `a`; overloaded it borrows `a` first (SEMANTICS.md 1.4). */
export function buildCompoundAssign(
  b: Builder,
  id: ExprId,
  expr: Extract<Expr, { kind: 'compoundAssign' }>,
): void {
  if (!b.types.operatorOverloaded(id)) {
    const value = operand(b, expr.right, b.suspends[expr.left] === 1);
    const place = b.place(expr.left);
    b.move(value, id);
    b.use(place.slot, id);
    if (place.slot === NO_SLOT || place.indirect) return;
    if (place.parent === null && place.movable) b.assign(place.slot, id);
    else b.assignPart(place.slot, id);
    return;
  }
  const waits = b.suspends[expr.right] === 1;
  inOperandScope(b, waits, id, () => {
    const target = referenceTo(b, expr.left, waits, true, () => b.place(expr.left));
    const value = operand(b, expr.right, false);
    moveAll(b, [target, value], id);
    b.call(id);
    b.borrows.store(value, target);
  });
}
