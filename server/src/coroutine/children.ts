/** The expressions an expression consists of, in order of evaluation where that is plain. */
import type { Body, Expr, ExprId, MacroBody } from '../hir/model.ts';

type Visit = (id: ExprId) => void;

/** Calls `visit` for every direct part of `expr`; the bodies of closures and async blocks are parts too. */
export function forEachChild(expr: Expr, visit: Visit): void {
  switch (expr.kind) {
    case 'call':
      visit(expr.callee);
      return each(expr.arguments, visit);
    case 'methodCall':
      visit(expr.receiver);
      return each(expr.arguments, visit);
    case 'field':
      return visit(expr.base);
    case 'index':
      visit(expr.base);
      return visit(expr.index);
    case 'await':
    case 'try':
    case 'ref':
    case 'deref':
    case 'unary':
    case 'cast':
      return visit(expr.operand);
    case 'binary':
      visit(expr.left);
      return visit(expr.right);
    case 'assign':
    case 'compoundAssign':
      visit(expr.right);
      return visit(expr.left);
    case 'range':
      maybe(expr.start, visit);
      return maybe(expr.end, visit);
    case 'tuple':
    case 'array':
      return each(expr.elements, visit);
    case 'repeat':
      visit(expr.element);
      return visit(expr.count);
    case 'struct':
      for (const field of expr.fields) visit(field.value);
      return maybe(expr.base, visit);
    case 'block':
      for (const statement of expr.statements) {
        if (statement.kind === 'expr') visit(statement.expr);
        else if (statement.kind === 'let') {
          maybe(statement.init, visit);
          maybe(statement.else, visit);
        }
      }
      return maybe(expr.tail, visit);
    case 'if':
      visit(expr.condition);
      visit(expr.then);
      return maybe(expr.else, visit);
    case 'let':
      return visit(expr.scrutinee);
    case 'match':
      visit(expr.scrutinee);
      for (const arm of expr.arms) {
        maybe(arm.guard, visit);
        visit(arm.body);
      }
      return;
    case 'while':
      visit(expr.condition);
      return visit(expr.body);
    case 'for':
      visit(expr.iterable);
      return visit(expr.body);
    case 'loop':
    case 'closure':
      return visit(expr.body);
    case 'break':
    case 'return':
    case 'become':
    case 'yield':
      return maybe(expr.value, visit);
    case 'macro':
      return forEachMacroPart(expr.body, visit);
    default:
  }
}

function forEachMacroPart(macro: MacroBody, visit: Visit): void {
  switch (macro.shape) {
    case 'format':
    case 'dbg':
    case 'values':
      return each(macro.arguments, visit);
    case 'write':
      visit(macro.destination);
      return each(macro.arguments, visit);
    case 'assert':
      visit(macro.condition);
      return each(macro.arguments, visit);
    case 'compare':
      visit(macro.left);
      visit(macro.right);
      return each(macro.arguments, visit);
    case 'matches':
      visit(macro.scrutinee);
      return maybe(macro.guard, visit);
    case 'vec':
      return each(macro.elements, visit);
    case 'vecRepeat':
      visit(macro.element);
      return visit(macro.count);
    case 'pin':
      return visit(macro.value);
    case 'pinShadow':
      for (const { value } of macro.pinned) visit(value);
      return;
    case 'join':
      return each(macro.futures, visit);
    case 'select':
      for (const arm of macro.arms) {
        maybe(arm.precondition, visit);
        visit(arm.future);
        visit(arm.handler);
      }
      maybe(macro.otherwise, visit);
      return maybe(macro.default, visit);
    case 'ready':
      return visit(macro.poll);
    case 'stream':
      return visit(macro.body);
    case 'bail':
      maybe(macro.condition, visit);
      return each(macro.arguments, visit);
    case 'unknown':
      return each(macro.mentions, visit);
  }
}

function each(ids: readonly ExprId[], visit: Visit): void {
  for (const id of ids) visit(id);
}

function maybe(id: ExprId | null, visit: Visit): void {
  if (id !== null) visit(id);
}

/** True for the expressions whose inside runs as a coroutine or closure of its own. */
export function isOwnBody(expr: Expr): boolean {
  return (
    expr.kind === 'closure' || (expr.kind === 'block' && (expr.flavor === 'async' || expr.flavor === 'gen'))
  );
}

/**
 * For every expression whether the coroutine or function around it may be suspended inside it; async blocks and
 * closures never suspend what is around them. An expression's id is smaller than those of its parts.
 */
export function suspendingExprs(body: Body): Uint8Array {
  const suspends = new Uint8Array(body.exprs.length);
  let found = 0;
  const look = (part: ExprId) => {
    found |= suspends[part]!;
  };
  for (let id = body.exprs.length - 1; id >= 0; id--) {
    const expr = body.exprs[id]!;
    if (isSuspensionPoint(expr)) suspends[id] = 1;
    else if (!isOwnBody(expr) && !(expr.kind === 'macro' && expr.body.shape === 'stream')) {
      found = 0;
      forEachChild(expr, look);
      suspends[id] = found;
    }
  }
  return suspends;
}

function isSuspensionPoint(expr: Expr): boolean {
  if (expr.kind === 'await' || expr.kind === 'yield') return true;
  if (expr.kind !== 'macro') return false;
  const { body } = expr;
  return (
    body.shape === 'select' || body.shape === 'join' || (body.shape === 'unknown' && body.awaits.length > 0)
  );
}
