/** `.await` and `?`, desugared as rustc desugars them. */

import type { Expr, ExprId } from '../../hir/model.ts';
import type { Ty } from '../../types/model.ts';
import type { Builder, PendingSuspension } from '../builder.ts';
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
  // The future lies in a temporary of the statement before it moves into its hidden local.
  b.scopes.disturb(b.tempScope);
  const future = operand(b, expr.operand, false);
  b.call(id);
  const macro = b.writer(expr.span);
  const { start } = expr.span;
  pollToEnd(b, destination, future, {
    span: expr.span,
    keyword: macro === null ? expr.keyword : { start, end: start + macro.length },
    macro,
    expr: id,
    awaited,
  });
  b.assign(destination, id);
  if (b.types.expr(id).kind === 'never') b.diverge();
}

/**
 * Polls the future until it is ready. The hidden local it lies in is never reported and has no events; that polling
 * goes around in a loop changes nothing for all others. What the future held, its output may hold.
 */
export function pollToEnd(
  b: Builder,
  destination: SlotId,
  future: SlotId,
  point: Omit<PendingSuspension, 'awaitee' | 'time'>,
): void {
  const awaitee = b.newSlot('awaitee', point.awaited, point.span, { real: false });
  b.borrows.flow(future, awaitee);
  b.call(point.expr);
  b.suspend({ ...point, awaitee });
  // Of an output that nobody knows it is rather not claimed that it holds what the future held.
  const isPlain = b.expr(point.expr).kind === 'await';
  if (isPlain && destination !== NO_SLOT && b.graph.slot(destination).holdsBorrow === 'unknown') return;
  const output = b.outputs.get(future);
  if (output !== undefined) b.borrows.flow(output, destination);
  else if (isReference(point.awaited)) b.borrows.takeOut(awaitee, destination);
  else b.borrows.flow(awaitee, destination);
}

/** A future that is polled through a reference gives what it holds itself, never the reference. */
function isReference(type: Ty): boolean {
  if (type.kind === 'reference') return true;
  return type.kind === 'adt' && type.definition.name === 'Pin' && type.arguments[0]?.kind === 'reference';
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
  // A `let` that extends the life of the value does not extend that of the `ControlFlow`, which is matched on.
  const scope = b.tempScope;
  const slot = b.temporary(id, scope, type);
  const value = operand(b, expr.operand, false);
  b.call(id);
  b.borrows.flow(value, slot);
  b.assign(slot, id);
  b.scheduleDrop(scope, slot, type);
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
