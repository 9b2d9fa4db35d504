/** Calls of functions, constructors, closures and methods. */
import type { Expr, ExprId } from '../../hir/model.ts';
import type { CallFacts, Ty } from '../../types/model.ts';
import type { Builder } from '../builder.ts';
import { NO_SLOT, type SlotId } from '../cfg.ts';
import { consume, pointee } from '../place.ts';
import { inOperandScope, isConstant, lastSuspending, moveAll, operand } from './operands.ts';
import { referenceTo } from './operators.ts';
import { dereferenced, isPlaceExpr } from './places.ts';
import { isPromotable } from './promotion.ts';

export function buildCall(
  b: Builder,
  destination: SlotId,
  id: ExprId,
  expr: Extract<Expr, { kind: 'call' }>,
): void {
  const callee = b.expr(expr.callee);
  const all = [expr.callee, ...expr.arguments];
  const last = lastSuspending(b, all) - 1;
  const isAggregate = isConstructor(callee);
  inOperandScope(b, last > 0, id, (scope) => {
    const target = calleeOperand(b, expr.callee, callee, last >= 0);
    const slots = expr.arguments.map((argument, i) => operand(b, argument, i < last));
    if (!isAggregate) b.scopes.forgetDrops(scope, slots);
    moveAll(b, [target, ...slots], id);
    if (isAggregate) for (const slot of slots) b.borrows.flow(slot, destination);
    else finishCall(b, destination, id, [...slots], target);
    b.assign(destination, id);
    if (!isAggregate && b.types.call(id).diverges) b.diverge();
  });
}

/** `Some(x)`, `Point(x, y)`: an aggregate in the shape of a call. */
export function isConstructor(callee: Expr): boolean {
  return (
    callee.kind === 'path' &&
    callee.local === null &&
    /^[A-Z]/.test(callee.path.segments.at(-1)?.name.text ?? '')
  );
}

/** What is called: nothing for a function's name; a borrow of, or the value of, anything that implements `Fn*`. */
function calleeOperand(b: Builder, id: ExprId, callee: Expr, keep: boolean): SlotId {
  if (isConstant(b, callee) || (callee.kind === 'path' && callee.local === null)) return NO_SLOT;
  const type = b.types.expr(id);
  if (type.kind === 'fnPointer' || type.kind === 'fnItem') return operand(b, id, keep);
  const mode = b.captures.callMode(type);
  if (mode === 'once') return operand(b, id, keep);
  return referenceTo(b, id, keep, mode === 'mut', () => {
    const place = b.place(id);
    return type.kind === 'reference' ? pointee(place, type.target) : place;
  });
}

/** The borrows a call's result may hold (SEMANTICS.md 2.5). */
function finishCall(
  b: Builder,
  destination: SlotId,
  id: ExprId,
  slots: readonly SlotId[],
  target: SlotId,
): void {
  const facts = b.types.call(id);
  b.call(id);
  b.borrows.flow(target, destination);
  passBorrows(b, destination, facts, slots);
}

function passBorrows(b: Builder, destination: SlotId, facts: CallFacts, slots: readonly SlotId[]): void {
  if (destination === NO_SLOT) return;
  if (facts.async || facts.resultHolds === null) for (const slot of slots) b.borrows.flow(slot, destination);
  else passHeld(b, destination, facts.resultHolds, facts.resultHoldsContents, slots);
  if (facts.awaited?.whole) {
    const output = b.outputOf(destination);
    passHeld(b, output, facts.awaited.whole, facts.awaited.contents, slots);
  }
}

/** The borrows in some arguments; of those in `contents` only what the reference's target holds. */
function passHeld(
  b: Builder,
  destination: SlotId,
  holds: readonly number[],
  contents: readonly number[],
  slots: readonly SlotId[],
): void {
  for (const index of holds) {
    const slot = slots[index] ?? NO_SLOT;
    if (contents.includes(index)) b.borrows.takeOut(slot, destination);
    else b.borrows.flow(slot, destination);
  }
}

export function buildMethodCall(
  b: Builder,
  destination: SlotId,
  id: ExprId,
  expr: Extract<Expr, { kind: 'methodCall' }>,
): void {
  const last = lastSuspending(b, expr.arguments);
  inOperandScope(b, last >= 0, id, (scope) => {
    const receiver = receiverOperand(b, id, expr.receiver, last >= 0);
    const slots = [receiver, ...expr.arguments.map((argument, i) => operand(b, argument, i < last))];
    b.scopes.forgetDrops(scope, slots);
    moveAll(b, slots, id);
    b.call(id);
    const facts = b.types.call(id);
    passBorrows(b, destination, facts, slots);
    storeThroughReceiver(b, id, expr.method.text, slots);
    b.assign(destination, id);
    if (facts.diverges) b.diverge();
  });
}

/** The receiver after autoderef and autoref; an autoref is a borrow the compiler writes, in the receiver's place. */
function receiverOperand(b: Builder, id: ExprId, receiver: ExprId, keep: boolean): SlotId {
  const { steps, autoref } = b.types.receiver(id);
  if (autoref === 'none') {
    if (steps.length === 0) return operand(b, receiver, keep);
    const place = dereferenced(b, b.place(receiver), steps, receiver);
    const type: Ty = place.type;
    const slot = keep ? b.temporary(receiver, b.scopes.innermost, type) : b.passing(receiver, type);
    consume(b, place, slot, receiver);
    b.assign(slot, receiver);
    return slot;
  }
  if (
    autoref === 'shared' &&
    steps.length === 0 &&
    !isPlaceExpr(b.expr(receiver)) &&
    isPromotable(b, receiver)
  )
    return NO_SLOT;
  return referenceTo(b, receiver, keep, autoref === 'mutable', () =>
    dereferenced(b, b.place(receiver), steps, receiver),
  );
}

/** `vec.push(&x)`: what a `&mut self` method is given, the receiver may hold afterwards. */
function storeThroughReceiver(b: Builder, id: ExprId, method: string, slots: readonly SlotId[]): void {
  const receiver = slots[0] ?? NO_SLOT;
  if (b.types.receiver(id).autoref !== 'mutable' || !STORING.has(method)) return;
  for (const slot of slots.slice(1)) b.borrows.store(slot, receiver);
}

/** Methods of collections that keep what they are given. */
const STORING = new Set([
  'push',
  'push_back',
  'push_front',
  'insert',
  'extend',
  'append',
  'replace',
  'set',
  'add',
  'push_str',
  'get_or_insert',
  'resize',
  'fill',
]);
