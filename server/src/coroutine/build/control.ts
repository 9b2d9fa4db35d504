/** Conditions with `let` in them, `if`, lazy booleans, and the ways out: `break`, `continue`, `return`. */
import type { Expr, ExprId } from '../../hir/model.ts';
import type { Builder } from '../builder.ts';
import { type BlockId, NO_SLOT, type SlotId } from '../cfg.ts';
import { bindPattern, isCatchAll } from './patterns.ts';

/** Where a condition goes when it does not hold, and which scopes it leaves on the way. */
export interface OrElse {
  readonly block: BlockId;
  readonly depth: number;
}

/** Lowers a condition; the current block is then where it holds (rustc's `then_else_break`). */
export function buildCondition(b: Builder, id: ExprId, orElse: OrElse): void {
  const expr = b.expr(id);
  if (expr.kind === 'let') {
    buildLet(b, expr, orElse);
    return;
  }
  if (expr.kind === 'binary' && expr.operator === '&&') {
    buildCondition(b, expr.left, orElse);
    buildCondition(b, expr.right, orElse);
    return;
  }
  if (expr.kind === 'binary' && expr.operator === '||') {
    const right: OrElse = { block: b.newBlock(), depth: b.scopes.depth };
    buildCondition(b, expr.left, right);
    const leftHolds = b.block;
    b.block = right.block;
    buildCondition(b, expr.right, orElse);
    const holds = b.branch();
    b.graph.link(leftHolds, holds);
    b.block = holds;
    return;
  }
  if (expr.kind === 'unary' && expr.operator === '!' && !b.types.operatorOverloaded(id)) {
    const holds: OrElse = { block: b.newBlock(), depth: b.scopes.depth };
    buildCondition(b, expr.operand, holds);
    b.scopes.exit(b.block, orElse.depth, orElse.block);
    b.block = holds.block;
    return;
  }
  // Temporaries of any other condition die before the branch is taken.
  b.terminating(expr.span.end, b.suspends[id] === 1, () => {
    b.into(NO_SLOT, id);
    const branch = b.block;
    const holds = b.branch();
    b.scopes.exit(branch, orElse.depth, orElse.block);
    b.block = holds;
  });
}

function buildLet(b: Builder, expr: Extract<Expr, { kind: 'let' }>, orElse: OrElse): void {
  const place = b.place(expr.scrutinee);
  b.use(place.slot, expr.scrutinee);
  if (!isCatchAll(b, expr.pat)) {
    const matched = b.branch();
    b.scopes.exit(b.block, orElse.depth, orElse.block);
    b.block = matched;
  }
  bindPattern(b, expr.pat, place);
}

/**
 * `if`: the variables of its condition live to the end of the then-branch. So do, from edition 2024 on, the
 * temporaries of a `let` in it; before, they live on through `else` to the end of the statement (SEMANTICS.md 1.5).
 */
export function buildIf(
  b: Builder,
  destination: SlotId,
  id: ExprId,
  expr: Extract<Expr, { kind: 'if' }>,
): void {
  const orElse: OrElse = { block: b.newBlock(), depth: b.scopes.depth };
  buildThen(b, destination, expr.condition, expr.then, orElse);
  const end = b.block;
  b.block = orElse.block;
  if (expr.else === null) b.assign(destination, id);
  else b.intoTerminating(destination, expr.else);
  const after = b.branch();
  b.graph.link(end, after);
  b.block = after;
}

/** The condition, and what runs when it holds, in the scope of the condition's variables. */
export function buildThen(
  b: Builder,
  destination: SlotId,
  condition: ExprId,
  then: ExprId,
  orElse: OrElse,
): void {
  const outer = b.tempScope;
  const scope = b.scopes.push(b.expr(then).span.end, b.anySuspends([condition, then]));
  if (b.edition >= 2024) b.tempScope = scope;
  b.withVariables(scope, () => {
    buildCondition(b, condition, orElse);
    b.intoTerminating(destination, then);
  });
  b.scopes.pop(b.block);
  b.tempScope = outer;
}

/** `a && b` as a value: a condition whose outcome is stored. */
export function buildLazyBoolean(b: Builder, destination: SlotId, id: ExprId): void {
  const orElse: OrElse = { block: b.newBlock(), depth: b.scopes.depth };
  buildCondition(b, id, orElse);
  b.assign(destination, id);
  const holds = b.block;
  b.block = orElse.block;
  b.assign(destination, id);
  const after = b.branch();
  b.graph.link(holds, after);
  b.block = after;
}

/** `let` where no condition stands; only broken code has it. */
export function buildLetValue(b: Builder, destination: SlotId, id: ExprId): void {
  buildLazyBoolean(b, destination, id);
}

export function buildBreak(b: Builder, expr: Extract<Expr, { kind: 'break' }>): void {
  const target =
    expr.target === null ? b.breakables.at(-1) : b.breakables.find((one) => one.expr === expr.target);
  if (expr.value !== null) b.into(target?.destination ?? NO_SLOT, expr.value);
  else if (target) b.assign(target.destination, expr.target ?? target.expr);
  if (target) b.exit(target.depth, target.exit);
  else b.diverge();
}

export function buildContinue(b: Builder, expr: Extract<Expr, { kind: 'continue' }>): void {
  const target =
    expr.target === null
      ? b.breakables.findLast((one) => one.again !== null)
      : b.breakables.find((one) => one.expr === expr.target);
  if (target && target.again !== null) b.exit(target.depth, target.again);
  else b.diverge();
}

export function buildReturn(b: Builder, value: ExprId | null): void {
  if (value !== null) b.into(NO_SLOT, value);
  b.exit(0, b.returnBlock);
}
