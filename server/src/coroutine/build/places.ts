/** Place expressions, and the implicit dereferences before fields, methods and indices. */
import type { Expr, ExprId } from '../../hir/model.ts';
import { type DerefStep, type Ty, UNKNOWN } from '../../types/model.ts';
import type { Builder } from '../builder.ts';
import { NO_SLOT, type SlotId } from '../cfg.ts';
import { borrow, element, field, type Place, pointee, slotPlace, unboxed } from '../place.ts';
import { inOperandScope, isUnitConstructor, operand } from './operands.ts';
import { isPromotable } from './promotion.ts';

/** The place an expression names; a temporary for expressions that name none (rustc's `as_place`). */
export function buildPlace(b: Builder, id: ExprId): Place {
  const expr = b.expr(id);
  switch (expr.kind) {
    case 'path':
      return pathPlace(b, id, expr);
    case 'field': {
      const base = dereferenced(b, b.place(expr.base), b.types.fieldSteps(id), expr.base);
      return field(base, expr.name.text, b.types.expr(id));
    }
    case 'deref':
      return dereferenced(b, b.place(expr.operand), [b.types.deref(id)], id, b.types.expr(id));
    case 'index':
      return indexPlace(b, id, expr);
    default:
      return temporaryPlace(b, id);
  }
}

/** The place a shared borrow of `id` is of: no local where the borrowed value is promoted to a constant. */
export function borrowedPlace(b: Builder, id: ExprId): Place {
  if (!isPlaceExpr(b.expr(id)) && isPromotable(b, id)) return slotPlace(NO_SLOT, b.types.expr(id));
  return b.place(id);
}

/** True for the expressions that name a place instead of making a value. */
export function isPlaceExpr(expr: Expr): boolean {
  return expr.kind === 'path'
    ? expr.local !== null
    : expr.kind === 'field' || expr.kind === 'deref' || expr.kind === 'index';
}

function pathPlace(b: Builder, id: ExprId, expr: Extract<Expr, { kind: 'path' }>): Place {
  const type = b.types.expr(id);
  if (expr.local === null) return isUnitConstructor(expr) ? temporaryPlace(b, id) : slotPlace(NO_SLOT, type);
  const reference = b.guardReferences.get(expr.local);
  if (reference !== undefined) return pointee(slotPlace(reference, b.unknownReference()), type);
  return slotPlace(b.local(expr.local), type);
}

/** Keeps the value of `id` in a temporary of the enclosing temporary scope, or of the block that a `let` extends it to. */
function temporaryPlace(b: Builder, id: ExprId): Place {
  const type = b.types.expr(id);
  const scope = b.extended.get(id) ?? b.tempScope;
  const slot = b.temporary(id, scope, type);
  b.into(slot, id);
  b.scheduleDrop(scope, slot, type);
  return slotPlace(slot, type);
}

/**
 * Follows implicit or explicit dereferences from `place`. An overloaded one borrows the place, calls `deref` and
 * keeps the reference it gets in a temporary of `id`.
 */
export function dereferenced(
  b: Builder,
  place: Place,
  steps: readonly DerefStep[],
  id: ExprId,
  target: Ty = UNKNOWN,
): Place {
  let at = place;
  for (const [i, step] of steps.entries()) {
    const type = i === steps.length - 1 && target.kind !== 'unknown' ? target : targetOf(at.type);
    if (step === 'box') at = unboxed(at, type);
    else if (step === 'overloaded')
      at = throughCall(b, at, id, type, (reference) => borrow(b, at, reference, id));
    else at = pointee(at, type);
  }
  return at;
}

/** The place behind the reference that `deref` or `index` returns; `pass` hands the arguments' borrows over. */
function throughCall(
  b: Builder,
  base: Place,
  id: ExprId,
  type: Ty,
  pass: (reference: SlotId) => void,
): Place {
  const scope = b.extended.get(id) ?? b.tempScope;
  const reference: Ty = { kind: 'reference', mutable: false, target: type, lifetime: null };
  if (base.slot === NO_SLOT && !scope.suspends) return slotPlace(NO_SLOT, type);
  const slot = b.temporary(id, scope, reference);
  pass(slot);
  b.call(id);
  b.assign(slot, id);
  return pointee(slotPlace(slot, reference), type);
}

function indexPlace(b: Builder, id: ExprId, expr: Extract<Expr, { kind: 'index' }>): Place {
  const facts = b.types.index(id);
  const type = b.types.expr(id);
  const whole = facts.overloaded ? borrowedPlace(b, expr.base) : b.place(expr.base);
  const base = dereferenced(b, whole, facts.steps, expr.base);
  if (!facts.overloaded) {
    operand(b, expr.index, false);
    if (base.indirect) b.use(base.slot, id);
    return element(base, type);
  }
  const waits = b.suspends[expr.index] === 1;
  return inOperandScope(b, waits, expr.index, (scope) => {
    const reference = waits
      ? b.temporary(expr.base, scope, b.unknownReference())
      : b.passing(expr.base, b.unknownReference());
    borrow(b, base, reference, expr.base);
    b.assign(reference, expr.base);
    const index = operand(b, expr.index, false);
    b.move(reference, id);
    return throughCall(b, base, id, type, (result) => {
      b.borrows.flow(reference, result);
      if (b.oracle.holdsBorrow(b.types.expr(expr.index)) !== 'yes') return;
      b.borrows.flow(index, result);
    });
  });
}

/** The type behind a reference, raw pointer or box; unknown for overloaded dereferences. */
function targetOf(type: Ty): Ty {
  if (type.kind === 'reference' || type.kind === 'pointer') return type.target;
  if (type.kind === 'adt' && type.definition.name === 'Box') return type.arguments[0] ?? UNKNOWN;
  return UNKNOWN;
}
