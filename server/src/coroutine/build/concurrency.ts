/** `select!` and `join!`: macros that poll several futures in one suspension point (SEMANTICS.md 2.6). */
import type { Expr, ExprId, MacroBody, SelectArm } from '../../hir/model.ts';
import { type Ty, UNKNOWN } from '../../types/model.ts';
import type { Builder } from '../builder.ts';
import { NO_SLOT, type SlotId } from '../cfg.ts';
import { downcast, field, type Place, slotPlace } from '../place.ts';
import { pollToEnd } from './await.ts';
import { extend } from './blocks.ts';
import { inOperandScope, moveAll, operands } from './operands.ts';
import { bindPattern } from './patterns.ts';

type MacroExpr = Extract<Expr, { kind: 'macro' }>;

/** The futures in one hidden tuple, pinned in place until all are done. */
export function buildJoin(
  b: Builder,
  destination: SlotId,
  id: ExprId,
  expr: MacroExpr,
  macro: Extract<MacroBody, { shape: 'join' }>,
): void {
  b.terminating(expr.span.end, true, () => {
    const futures = keepFutures(b, id, expr, macro.futures);
    suspendOn(b, futures, destination, id, expr);
    if (!macro.try) return;
    const failed = b.newBlock();
    b.goto(failed);
    b.block = b.branch();
    b.graph.link(failed, b.block);
  });
  b.assign(destination, id);
}

/** Evaluates the futures and keeps them in a tuple in the innermost scope. */
function keepFutures(b: Builder, id: ExprId, expr: MacroExpr, futures: readonly ExprId[]): SlotId {
  const scope = b.tempScope;
  for (const future of futures) extend(b, future, scope);
  const elements = futures.map((future) => b.types.expr(future));
  const tuple: Ty = { kind: 'tuple', elements };
  const slot = b.newSlot('hidden', tuple, expr.span, { macro: expr.name });
  b.scopes.scheduleStorage(scope, slot);
  inOperandScope(b, b.anySuspends(futures), id, () => {
    const values = operands(b, futures);
    moveAll(b, values, id);
    for (const value of values) b.flow(value, slot);
  });
  b.assign(slot, id);
  b.scopes.scheduleDrop(scope, slot);
  return slot;
}

/** Awaits a closure that borrows the futures. */
function suspendOn(b: Builder, futures: SlotId, destination: SlotId, id: ExprId, expr: MacroExpr): void {
  const poller = b.newSlot('hidden', UNKNOWN, expr.span, { real: false });
  b.borrowSlot(futures, id);
  b.loan(futures, poller);
  b.flow(futures, poller);
  const name = expr.name.slice(expr.name.lastIndexOf(':') + 1);
  const keyword = { start: expr.span.start, end: expr.span.start + expr.name.length };
  pollToEnd(b, destination, poller, { span: expr.span, keyword, macro: name, expr: id, awaited: UNKNOWN });
}

/**
 * tokio: the preconditions, then all futures in a tuple that is dropped before any handler runs; the outcome is an
 * enum that is matched against the arms. futures: the same, except that futures named by a path stay where they are.
 */
export function buildSelect(
  b: Builder,
  destination: SlotId,
  id: ExprId,
  expr: MacroExpr,
  macro: Extract<MacroBody, { shape: 'select' }>,
): void {
  const output = b.newSlot('hidden', outputType(b, macro.arms), expr.span, { macro: expr.name });
  b.terminating(expr.span.end, true, () => {
    const scope = b.tempScope;
    b.scopes.scheduleStorage(scope, output);
    b.terminating(expr.span.end, true, () => {
      for (const arm of macro.arms) if (arm.precondition !== null) b.into(NO_SLOT, arm.precondition);
      const futures = keepFutures(
        b,
        id,
        expr,
        macro.arms.map((arm) => arm.future),
      );
      suspendOn(b, futures, output, id, expr);
      b.assign(output, id);
    });
    b.scopes.scheduleDrop(scope, output);
    buildHandlers(b, destination, slotPlace(output, b.graph.slot(output).type), id, macro);
  });
}

function outputType(b: Builder, arms: readonly SelectArm[]): Ty {
  return { kind: 'tuple', elements: arms.map((arm) => b.types.pattern(arm.pat)) };
}

function buildHandlers(
  b: Builder,
  destination: SlotId,
  output: Place,
  id: ExprId,
  macro: Extract<MacroBody, { shape: 'select' }>,
): void {
  const after = b.newBlock();
  b.use(output.slot, id);
  const decision = b.block;
  for (const [i, arm] of macro.arms.entries()) {
    b.block = decision;
    b.block = b.branch();
    b.terminating(b.expr(arm.handler).span.end, b.suspends[arm.handler] === 1, () => {
      b.withVariables(b.tempScope, () => {
        bindPattern(b, arm.pat, field(downcast(output, `_${i}`), '0', b.types.pattern(arm.pat)));
        b.into(destination, arm.handler);
      });
    });
    b.goto(after);
  }
  for (const other of [macro.otherwise, macro.default]) {
    if (other === null) continue;
    b.block = decision;
    b.block = b.branch();
    b.intoTerminating(destination, other);
    b.goto(after);
  }
  b.block = after;
}
