/** Which borrowed expressions become constants with a `'static` address instead of temporaries. */
import type { Expr, ExprId } from '../../hir/model.ts';
import type { Ty } from '../../types/model.ts';
import type { Builder } from '../builder.ts';
import { isUnitConstructor } from './operands.ts';

/**
 * True for an expression whose shared borrow rustc promotes: built from literals and constants only, without drop
 * glue, without a call except of a tuple constructor. Interior mutability is not looked at: constants with it are rare.
 */
export function isPromotable(b: Builder, id: ExprId): boolean {
  const expr = b.expr(id);
  switch (expr.kind) {
    case 'literal':
      return true;
    case 'path':
      if (expr.local !== null) return false;
      return isUnitConstructor(expr) ? !isDroppedUnit(b, b.types.expr(id)) : !isDropped(b, b.types.expr(id));
    case 'unary':
      return isPromotable(b, expr.operand) && !b.types.operatorOverloaded(id);
    case 'cast':
      return isPromotable(b, expr.operand);
    case 'binary':
      // Division can fail, and what can fail is not promoted.
      return (
        !['/', '%', '&&', '||'].includes(expr.operator) &&
        !b.types.operatorOverloaded(id) &&
        isPromotable(b, expr.left) &&
        isPromotable(b, expr.right)
      );
    case 'tuple':
    case 'array':
      return expr.elements.every((element) => isPromotable(b, element));
    case 'repeat':
      return isPromotable(b, expr.element);
    case 'range':
      return [expr.start, expr.end].every((bound) => bound === null || isPromotable(b, bound));
    case 'struct':
      return (
        expr.base === null &&
        expr.fields.every((field) => isPromotable(b, field.value)) &&
        !b.needsDrop(b.types.expr(id))
      );
    case 'call': {
      const callee = b.expr(expr.callee);
      if (callee.kind !== 'path' || callee.local !== null) return false;
      const isAggregate = /^[A-Z]/.test(callee.path.segments.at(-1)?.name.text ?? '');
      return (
        isAggregate &&
        expr.arguments.every((argument) => isPromotable(b, argument)) &&
        !b.needsDrop(b.types.expr(id))
      );
    }
    case 'ref':
      return !expr.mutable && !expr.raw && isPromotable(b, expr.operand);
    case 'closure':
      return !expr.async && b.captures.of(id).length === 0;
    default:
      return false;
  }
}

/** Nothing is in a variant without fields that needs dropping, whatever is in the others: only a struct can. */
function isDroppedUnit(b: Builder, type: Ty): boolean {
  return !b.oracle.isEnum(type) && b.oracle.needsDrop(type) === 'yes';
}

/**
 * Whether the value of a constant has to be dropped. Not the type decides but what is in it: `Kind::TEXT` may be of a
 * variant without anything, an empty `Vec` comes out of a call, after which only the type counts.
 */
function isDropped(b: Builder, type: Ty): boolean {
  if (!b.needsDrop(type)) return false;
  if (type.kind !== 'adt' || b.oracle.hasDestructor?.(type)) return true;
  return !b.oracle.isEnum(type) && type.definition.path.startsWith('std::');
}

/** `&mut []`: the one exclusive borrow that rustc promotes, for there is nothing to change. */
export function isEmptyArray(expr: Expr): boolean {
  return expr.kind === 'array' && expr.elements.length === 0;
}
