/** The expressions an expression consists of, in order of evaluation where that is plain. */
import type { Body, Expr, ExprId, MacroBody } from '../hir/model.ts';

type Visit = (id: ExprId) => void;

/** Calls `visit` for every direct part of `expr`; the bodies of closures and async blocks are parts too. */
export function forEachChild(expr: Expr, visit: Visit): void {
  switch (expr.kind) {
    case 'call':
      visit(expr.callee);
      each(expr.arguments, visit);
      return;
    case 'methodCall':
      visit(expr.receiver);
      each(expr.arguments, visit);
      return;
    case 'field':
      visit(expr.base);
      return;
    case 'index':
      visit(expr.base);
      visit(expr.index);
      return;
    case 'await':
    case 'try':
    case 'ref':
    case 'deref':
    case 'unary':
    case 'cast':
      visit(expr.operand);
      return;
    case 'binary':
      visit(expr.left);
      visit(expr.right);
      return;
    case 'assign':
    case 'compoundAssign':
      visit(expr.right);
      visit(expr.left);
      return;
    case 'range':
      maybe(expr.start, visit);
      maybe(expr.end, visit);
      return;
    case 'tuple':
    case 'array':
      each(expr.elements, visit);
      return;
    case 'repeat':
      visit(expr.element);
      visit(expr.count);
      return;
    case 'struct':
      for (const field of expr.fields) visit(field.value);
      maybe(expr.base, visit);
      return;
    case 'block':
      for (const statement of expr.statements) {
        if (statement.kind === 'expr') visit(statement.expr);
        else if (statement.kind === 'let') {
          maybe(statement.init, visit);
          maybe(statement.else, visit);
        }
      }
      maybe(expr.tail, visit);
      return;
    case 'if':
      visit(expr.condition);
      visit(expr.then);
      maybe(expr.else, visit);
      return;
    case 'let':
      visit(expr.scrutinee);
      return;
    case 'match':
      visit(expr.scrutinee);
      for (const arm of expr.arms) {
        maybe(arm.guard, visit);
        visit(arm.body);
      }
      return;
    case 'while':
      visit(expr.condition);
      visit(expr.body);
      return;
    case 'for':
      visit(expr.iterable);
      visit(expr.body);
      return;
    case 'loop':
    case 'closure':
      visit(expr.body);
      return;
    case 'break':
    case 'return':
    case 'become':
    case 'yield':
      maybe(expr.value, visit);
      return;
    case 'macro':
      forEachMacroPart(expr.body, visit);
      return;
    default:
  }
}

function forEachMacroPart(macro: MacroBody, visit: Visit): void {
  switch (macro.shape) {
    case 'format':
    case 'dbg':
    case 'values':
      each(macro.arguments, visit);
      return;
    case 'write':
      visit(macro.destination);
      each(macro.arguments, visit);
      return;
    case 'assert':
      visit(macro.condition);
      each(macro.arguments, visit);
      return;
    case 'compare':
      visit(macro.left);
      visit(macro.right);
      each(macro.arguments, visit);
      return;
    case 'matches':
      visit(macro.scrutinee);
      maybe(macro.guard, visit);
      return;
    case 'vec':
      each(macro.elements, visit);
      return;
    case 'vecRepeat':
      visit(macro.element);
      visit(macro.count);
      return;
    case 'pin':
      visit(macro.value);
      return;
    case 'pinShadow':
      for (const { value } of macro.pinned) visit(value);
      return;
    case 'join':
      each(macro.futures, visit);
      return;
    case 'select':
      for (const arm of macro.arms) {
        maybe(arm.precondition, visit);
        visit(arm.future);
        visit(arm.handler);
      }
      maybe(macro.otherwise, visit);
      maybe(macro.default, visit);
      return;
    case 'ready':
      visit(macro.poll);
      return;
    case 'stream':
      visit(macro.body);
      return;
    case 'bail':
      maybe(macro.condition, visit);
      each(macro.arguments, visit);
      return;
    case 'unknown':
      each(macro.mentions, visit);
      return;
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
