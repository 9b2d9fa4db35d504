/** Operands: values handed to a call, an operator or a literal, in order of evaluation (rustc's `as_operand`). */
import type { Expr, ExprId } from '../../hir/model.ts';
import type { Builder } from '../builder.ts';
import { NO_SLOT, type SlotId } from '../cfg.ts';
import type { Scope } from '../scopes.ts';

/** Values that are constants in MIR and never occupy a local (SEMANTICS.md 1.1, 8). */
export function isConstant(b: Builder, expr: Expr): boolean {
  if (expr.kind === 'literal' || expr.kind === 'missing') return true;
  if (expr.kind === 'unary') return expr.operator === '-' && b.expr(expr.operand).kind === 'literal';
  if (expr.kind === 'block') return expr.flavor === 'const';
  return expr.kind === 'path' && expr.local === null && !isUnitConstructor(expr);
}

/** `None`, `Unit`: an aggregate without fields, not a constant. Constants are written in capitals. */
export function isUnitConstructor(expr: Extract<Expr, { kind: 'path' }>): boolean {
  const name = expr.path.segments.at(-1)?.name.text ?? '';
  return /^[A-Z].*[a-z]/.test(name) || (expr.path.segments.length > 1 && /^[A-Z][A-Z0-9]?$/.test(name));
}

/**
 * Evaluates an operand. `keep` says that a later operand may suspend before this one is consumed: then it waits in a
 * temporary of the innermost scope; otherwise the slot that is returned only passes its borrows on.
 */
export function operand(b: Builder, id: ExprId, keep: boolean): SlotId {
  // `"text"` handed over as a `&str` is `&*"text"`: a reference to a constant, and none itself.
  if (isConstant(b, b.expr(id)) && !(keep && b.types.reborrowed(id))) return NO_SLOT;
  if (!keep) {
    const slot = b.passing(id);
    b.into(slot, id);
    return slot;
  }
  const scope = b.scopes.innermost;
  const slot = b.temporary(id, scope);
  b.into(slot, id);
  b.scopes.scheduleDrop(scope, slot);
  return slot;
}

/** Evaluates operands in order; each waits in a temporary if a later one may suspend. */
export function operands(b: Builder, ids: readonly ExprId[]): SlotId[] {
  const last = lastSuspending(b, ids);
  return ids.map((id, i) => operand(b, id, i < last));
}

/** Index of the last operand that may suspend; -1 when none does. */
export function lastSuspending(b: Builder, ids: readonly ExprId[]): number {
  for (let i = ids.length - 1; i >= 0; i--) if (b.suspends[ids[i]!] === 1) return i;
  return -1;
}

/** The values are handed over. */
export function moveAll(b: Builder, slots: readonly SlotId[], site: ExprId): void {
  for (const slot of slots) b.move(slot, site);
}

/** Runs `build` in the scope of the expression whose operands it evaluates; without one where no operand has to wait. */
export function inOperandScope<T>(b: Builder, needed: boolean, last: ExprId, build: (scope: Scope) => T): T {
  if (!needed) return build(b.scopes.innermost);
  const scope = b.scopes.push(b.expr(last).span.end, true);
  const result = build(scope);
  b.scopes.pop(b.block);
  return result;
}

/** A tuple, array or struct of operands: the destination holds what they hold. Returns the operands. */
export function aggregate(
  b: Builder,
  destination: SlotId,
  ids: readonly ExprId[],
  site: ExprId,
  beforeAssign?: () => void,
): SlotId[] {
  return inOperandScope(b, lastSuspending(b, ids) > 0, site, () => {
    const slots = operands(b, ids);
    beforeAssign?.();
    moveAll(b, slots, site);
    for (const slot of slots) b.borrows.flow(slot, destination);
    b.assign(destination, site);
    return slots;
  });
}
