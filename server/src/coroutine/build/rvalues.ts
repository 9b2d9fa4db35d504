/** Values that are put together in the statement that writes them (rustc's `as_rvalue`). */
import type { Expr, ExprId } from '../../hir/model.ts';
import type { Ty } from '../../types/model.ts';
import type { Builder } from '../builder.ts';
import type { SlotId } from '../cfg.ts';
import { operand } from './operands.ts';

/**
 * Evaluates what an assignment writes. `keep` says that the place on its left may suspend before: then it is the
 * operands of the rvalue that wait, each in a temporary, not what is made of them.
 */
export function rvalue(b: Builder, id: ExprId, keep: boolean): SlotId[] {
  const parts = keep ? operandsOfRvalue(b, id, b.expr(id)) : null;
  return (parts ?? [id]).map((part) => operand(b, part, keep));
}

/** The operands of what is an rvalue in MIR; null for what is a place, a constant, or built in place like a struct. */
function operandsOfRvalue(b: Builder, id: ExprId, expr: Expr): readonly ExprId[] | null {
  switch (expr.kind) {
    case 'tuple':
    case 'array':
      return expr.elements;
    case 'repeat':
      return [expr.element];
    case 'cast':
      return isCoercion(b.types.expr(expr.operand), b.types.expr(id)) ? null : [expr.operand];
    case 'unary':
      return b.types.operatorOverloaded(id) ? null : [expr.operand];
    case 'binary':
      return isCheckedOrLazy(b, id, expr.operator) || b.types.operatorOverloaded(id)
        ? null
        : [expr.left, expr.right];
    default:
      return null;
  }
}

/** `&&` and `||` branch; the sum of integers is there, with its overflow flag, before it is looked at. */
function isCheckedOrLazy(b: Builder, id: ExprId, operator: string): boolean {
  if (operator === '&&' || operator === '||') return true;
  return CHECKED.has(operator) && !isFloat(b.types.expr(id));
}

const CHECKED = new Set(['+', '-', '*']);

function isFloat(type: Ty): boolean {
  return type.kind === 'primitive' && /^f\d+$/.test(type.name);
}

/** A cast to the type that is there already, or to a pointer that a coercion makes: the result is a temporary. */
function isCoercion(from: Ty, to: Ty): boolean {
  return to.kind !== 'primitive' || (from.kind === 'primitive' && from.name === to.name);
}
