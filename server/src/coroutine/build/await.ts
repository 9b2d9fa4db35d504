/** `.await` and `?`, desugared as rustc desugars them. */

import type { Span } from '../../base/text.ts';
import type { Expr, ExprId } from '../../hir/model.ts';
import type { Ty } from '../../types/model.ts';
import type { Builder } from '../builder.ts';
import { NO_SLOT, type SlotId } from '../cfg.ts';
import { consume, downcast, field, slotPlace } from '../place.ts';
import { operand } from './operands.ts';

/** `match into_future(operand) { mut awaitee => loop { match poll(&mut awaitee) { Ready(v) => break v, Pending => yield } } }` */
export function buildAwait(
  b: Builder,
  destination: SlotId,
  id: ExprId,
  expr: Extract<Expr, { kind: 'await' }>,
): void {
  const awaited = b.types.expr(expr.operand);
  const future = operand(b, expr.operand, false);
  b.call(id);
  pollToEnd(b, destination, future, {
    span: expr.span,
    keyword: expr.keyword,
    macro: null,
    expr: id,
    awaited,
  });
  b.assign(destination, id);
  if (b.types.expr(id).kind === 'never') b.diverge();
}

/** Keeps the future in a hidden local and suspends until it is ready; what it held, its output may hold. */
export function pollToEnd(
  b: Builder,
  destination: SlotId,
  future: SlotId,
  point: { span: Span; keyword: Span; macro: string | null; expr: ExprId; awaited: Ty },
): void {
  const scope = b.scopes.push(point.span.end, true);
  const awaitee = b.newSlot('awaitee', point.awaited, point.span);
  b.scopes.scheduleStorage(scope, awaitee);
  b.flow(future, awaitee);
  b.assign(awaitee, point.expr);
  b.scopes.scheduleDrop(scope, awaitee);
  const again = b.branch();
  b.block = again;
  b.borrowSlot(awaitee, point.expr);
  b.call(point.expr);
  const ready = b.branch();
  const pending = b.branch();
  b.block = pending;
  b.suspend(point);
  b.goto(again);
  b.block = ready;
  b.flow(awaitee, destination);
  b.scopes.pop(b.block);
}

/**
 * `match branch(operand) { Continue(v) => v, Break(r) => return from_residual(r) }`. The `ControlFlow` is an enum in a
 * temporary of the statement: with drop glue it stays until the statement ends (SEMANTICS.md 1.1, 6).
 */
export function buildTry(
  b: Builder,
  destination: SlotId,
  id: ExprId,
  expr: Extract<Expr, { kind: 'try' }>,
): void {
  const type = b.types.expr(expr.operand);
  const scope = b.extended.get(id) ?? b.tempScope;
  const slot = b.temporary(id, scope, type);
  const value = operand(b, expr.operand, false);
  b.call(id);
  b.flow(value, slot);
  b.assign(slot, id);
  b.scopes.scheduleDrop(scope, slot);
  b.use(slot, id);
  const flow = slotPlace(slot, type);
  const residual = b.newBlock();
  b.goto(residual);
  const proceed = b.branch();
  b.block = residual;
  if (b.needsDrop(type)) consume(b, field(downcast(flow, 'Break'), '0', type), NO_SLOT, id);
  b.call(id);
  const target = b.breakables.findLast((one) => isTryBlock(b, one.expr));
  if (target) b.exit(target.depth, target.exit);
  else b.exit(0, b.returnBlock);
  b.block = proceed;
  consume(b, field(downcast(flow, 'Continue'), '0', b.types.expr(id)), destination, id);
  b.assign(destination, id);
}

function isTryBlock(b: Builder, id: ExprId): boolean {
  const expr = b.expr(id);
  return expr.kind === 'block' && expr.flavor === 'try';
}
