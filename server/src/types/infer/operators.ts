/** Operators: builtin on numbers, `bool` and `char`, calls of trait methods on everything else. */
import type { Expr, ExprId } from '../../hir/model.ts';
import type { Ty } from '../model.ts';
import { BOOL, isInteger, isScalar, isUnit, UNIT } from '../ty.ts';
import type { InferenceContext } from './context.ts';
import { Chain } from './methods.ts';

const TRAITS: Readonly<Record<string, string>> = {
  '+': 'Add',
  '-': 'Sub',
  '*': 'Mul',
  '/': 'Div',
  '%': 'Rem',
  '&': 'BitAnd',
  '|': 'BitOr',
  '^': 'BitXor',
  '<<': 'Shl',
  '>>': 'Shr',
};

const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=']);

export function inferBinary(
  cx: InferenceContext,
  id: ExprId,
  expr: Extract<Expr, { kind: 'binary' }>,
  expected: Ty | null,
): Ty {
  const { operator, left, right } = expr;
  if (operator === '&&' || operator === '||') {
    cx.check(left, BOOL);
    cx.check(right, BOOL);
    return BOOL;
  }
  const comparison = COMPARISONS.has(operator);
  const visit = (operand: ExprId, hint: Ty | null) =>
    comparison ? cx.inferPlace(operand, hint) : cx.infer(operand, hint);
  const shift = operator === '<<' || operator === '>>';
  const a = cx.structurally(visit(left, comparison || shift ? null : scalarHint(cx, expected)));
  const b = cx.structurally(visit(right, shift ? null : scalarHint(cx, a)));
  if (isBuiltin(cx, a, b)) {
    if (!shift && isScalar(a) && isScalar(b)) cx.unify(a, b);
    if (comparison) return BOOL;
    return isScalar(a) || shift ? a : isScalar(b) && !isLiteralNumber(b) ? b : cx.table.unseen();
  }
  cx.overloadedOperators.add(id);
  if (comparison) {
    unifyCompared(cx, a, b);
    return BOOL;
  }
  return overloadedResult(cx, `std::ops::${TRAITS[operator] ?? ''}`, a, b);
}

/** Number literals take the type of what they are combined with. */
function scalarHint(cx: InferenceContext, type: Ty | null): Ty | null {
  const known = type === null ? null : cx.shallow(type);
  return known !== null && isScalar(known) ? known : null;
}

/** Builtin when both sides are scalars; one known scalar suffices when nothing is known of the other. */
function isBuiltin(cx: InferenceContext, a: Ty, b: Ty): boolean {
  if (isPrimitiveOperand(a) && isPrimitiveOperand(b)) return true;
  return (isPrimitiveOperand(a) && cx.table.isOpen(b)) || (cx.table.isOpen(a) && isPrimitiveOperand(b));
}

function isPrimitiveOperand(type: Ty): boolean {
  return isScalar(type) || isUnit(type) || type.kind === 'pointer' || type.kind === 'fnPointer';
}

function isLiteralNumber(type: Ty): boolean {
  return type.kind === 'primitive' && type.name.startsWith('{');
}

/** `a == b`: types that could be compared only with themselves are the same. One says nothing of an open other. */
export function unifyCompared(cx: InferenceContext, a: Ty, b: Ty): void {
  if (cx.table.isOpen(a) || cx.table.isOpen(b)) return;
  if (cx.table.sameHead(a, b)) cx.unify(a, b);
}

function overloadedResult(cx: InferenceContext, traitPath: string, a: Ty, b: Ty): Ty {
  const trait = cx.solver.trait(traitPath);
  if (trait === null || a.kind === 'unknown') return cx.table.unseen();
  // An operand is coerced to what the only impl takes: `String + &String` is `String + &str`.
  const output = cx.solver.project(a, trait, 'Output', [b]) ?? cx.solver.project(a, trait, 'Output', null);
  if (output !== null) return cx.structurally(output);
  return isScalar(a) && isScalar(b) ? a : cx.table.unseen();
}

export function inferCompoundAssign(
  cx: InferenceContext,
  id: ExprId,
  expr: Extract<Expr, { kind: 'compoundAssign' }>,
): Ty {
  const shift = expr.operator.startsWith('<<') || expr.operator.startsWith('>>');
  // rustc looks at the left side first, though a builtin operator evaluates the right side first.
  const a = cx.structurally(cx.inferPlace(expr.left));
  const b = cx.structurally(cx.infer(expr.right, shift ? null : scalarHint(cx, a)));
  if (isBuiltin(cx, a, b)) {
    if (!shift && isScalar(a) && isScalar(b)) cx.unify(a, b);
  } else cx.overloadedOperators.add(id);
  return UNIT;
}

export function inferUnary(
  cx: InferenceContext,
  id: ExprId,
  expr: Extract<Expr, { kind: 'unary' }>,
  expected: Ty | null,
): Ty {
  const operand = cx.structurally(cx.infer(expr.operand, scalarHint(cx, expected)));
  if (isScalar(operand) || operand.kind === 'never') return operand;
  if (operand.kind === 'unknown') return operand;
  cx.overloadedOperators.add(id);
  const trait = cx.solver.trait(expr.operator === '!' ? 'std::ops::Not' : 'std::ops::Neg');
  const output = trait === null ? null : cx.solver.project(operand, trait, 'Output', null);
  return output ?? cx.table.unseen();
}

export function inferDeref(cx: InferenceContext, id: ExprId, operand: ExprId): Ty {
  const type = cx.structurally(cx.inferPlace(operand));
  const next = cx.solver.deref(type, true);
  if (next !== null) {
    cx.derefs.set(id, next.step);
    return next.type;
  }
  if (type.kind === 'unknown' && !cx.table.isUnseen(type)) return cx.table.fresh();
  return cx.table.unseen();
}

export function inferIndex(cx: InferenceContext, id: ExprId, expr: Extract<Expr, { kind: 'index' }>): Ty {
  const base = cx.inferPlace(expr.base);
  const index = cx.structurally(cx.infer(expr.index));
  const chain = new Chain(cx, base);
  for (const [position, type] of chain.types()) {
    const steps = chain.stepsTo(position);
    if ((type.kind === 'array' || type.kind === 'slice') && (isInteger(index) || index.kind === 'unknown')) {
      if (isLiteralNumber(index)) cx.unify(index, { kind: 'primitive', name: 'usize' });
      cx.indexes.set(id, { overloaded: false, steps });
      return type.element;
    }
    if (type.kind === 'array') continue; // A range is taken of the slice, the last type of the chain.
    const trait = type.kind === 'unknown' ? null : cx.solver.trait('std::ops::Index');
    const output = trait === null ? null : cx.solver.project(type, trait, 'Output', [index]);
    if (output !== null) {
      cx.indexes.set(id, { overloaded: true, steps });
      return cx.structurally(output);
    }
  }
  cx.indexes.set(id, { overloaded: true, steps: chain.isOpen ? chain.steps : [] });
  return cx.table.unseen();
}
