/** `select!` and `join!`: macros that poll several futures in one suspension point (SEMANTICS.md 2.6). */
import type { Expr, ExprId, MacroBody } from '../../hir/model.ts';
import { type Ty, UNKNOWN } from '../../types/model.ts';
import type { Builder } from '../builder.ts';
import { type BlockId, NO_SLOT, type SlotId, type SlotKind } from '../cfg.ts';
import { borrow, consume, downcast, field, type Place, slotPlace } from '../place.ts';
import type { Scope } from '../scopes.ts';
import { pollToEnd } from './await.ts';
import { extend } from './blocks.ts';
import { aggregate } from './operands.ts';
import { bindPattern } from './patterns.ts';
import { isPlaceExpr } from './places.ts';

type MacroExpr = Extract<Expr, { kind: 'macro' }>;
type Join = Extract<MacroBody, { shape: 'join' }>;
type Select = Extract<MacroBody, { shape: 'select' }>;

const MASK: Ty = { kind: 'primitive', name: 'u8' };

/** What one of these macros is doing: its call, and the short name under which its helpers are shown. */
interface Call {
  readonly id: ExprId;
  readonly expr: MacroExpr;
  readonly name: string;
}

function callOf(id: ExprId, expr: MacroExpr): Call {
  return { id, expr, name: expr.name.slice(expr.name.lastIndexOf(':') + 1) };
}

/** A hidden local of the macro's own in `scope`. */
function helper(
  b: Builder,
  { expr, name }: Call,
  scope: Scope,
  type: Ty,
  kind: SlotKind = 'temporary',
): SlotId {
  const slot = b.newSlot(kind, type, expr.span, { macro: name });
  b.scopes.scheduleStorage(scope, slot);
  return slot;
}

/** Awaits `poll_fn` of a closure that borrows the given places and moves nothing. */
function pollPlaces(
  b: Builder,
  { id, expr, name }: Call,
  places: readonly Place[],
  destination: SlotId,
): void {
  b.scopes.disturb(b.tempScope);
  const poller = b.newSlot('hidden', UNKNOWN, expr.span, { real: false });
  for (const place of places) borrow(b, place, poller, id, true);
  const keyword = { start: expr.span.start, end: expr.span.start + expr.name.length };
  pollToEnd(b, destination, poller, { span: expr.span, keyword, macro: name, expr: id, awaited: UNKNOWN });
}

/** A block of its own, at whose end the futures are dropped. tokio keeps them in one tuple, futures one by one. */
export function buildJoin(b: Builder, destination: SlotId, id: ExprId, expr: MacroExpr, macro: Join): void {
  const call = callOf(id, expr);
  const scope = b.scopes.push(expr.span.end, true);
  const groups = macro.flavor === 'tokio' ? [macro.futures] : macro.futures.map((future) => [future]);
  const places = groups.map((group) => keep(b, call, scope, group, macro.flavor === 'tokio'));
  pollPlaces(b, call, places, destination);
  b.scopes.pop(b.block);
  b.assign(destination, id);
}

/** `let mut kept = (first, second, …)`, or just `let mut kept = first`. */
function keep(b: Builder, call: Call, scope: Scope, futures: readonly ExprId[], tuple: boolean): Place {
  const elements = futures.map((future) => b.types.expr(future));
  const type: Ty = tuple ? { kind: 'tuple', elements } : (elements[0] ?? UNKNOWN);
  const slot = helper(b, call, scope, type, 'futures');
  b.terminating(call.expr.span.end, b.anySuspends(futures), () => {
    for (const future of futures) extend(b, future, scope);
    aggregate(b, slot, futures, call.id);
    b.call(call.id);
  });
  b.scopes.scheduleDrop(scope, slot);
  return slotPlace(slot, type);
}

/**
 * The futures are dropped before a handler runs. What was ready first lies in an enum that the handlers' patterns take
 * apart; like any enum it stays to its end when they move something out.
 */
export function buildSelect(
  b: Builder,
  destination: SlotId,
  id: ExprId,
  expr: MacroExpr,
  macro: Select,
): void {
  const call = callOf(id, expr);
  const depth = b.scopes.depth;
  const around = b.scopes.push(expr.span.end, true);
  const output = outputType(b, macro);
  let ready: SlotId;
  if (macro.flavor === 'tokio') {
    const disabled = helper(b, call, around, MASK);
    b.assign(disabled, id);
    for (const arm of macro.arms) if (arm.precondition !== null) b.intoTerminating(NO_SLOT, arm.precondition);
    ready = helper(b, call, b.scopes.push(expr.span.end, true), output);
    b.terminating(expr.span.end, true, () => pollTuple(b, call, macro, slotPlace(disabled, MASK), ready));
  } else {
    ready = helper(b, call, around, output);
    b.terminating(expr.span.end, true, () => pollEach(b, call, macro, ready));
  }
  b.assign(ready, id);
  b.scopes.scheduleDrop(b.scopes.innermost, ready);
  buildHandlers(b, destination, slotPlace(ready, output), call, macro);
  while (b.scopes.depth > depth) b.scopes.pop(b.block);
}

/** tokio: `let init = (…); let mut futures = (into_future(init.0), …); poll_fn(|cx| …).await`. */
function pollTuple(b: Builder, call: Call, macro: Select, disabled: Place, ready: SlotId): void {
  const init = keep(
    b,
    call,
    b.scopes.push(call.expr.span.end, true),
    macro.arms.map((arm) => arm.future),
    true,
  );
  const scope = b.scopes.push(call.expr.span.end, true);
  const futures = helper(b, call, scope, init.type, 'futures');
  for (const [i, arm] of macro.arms.entries()) {
    consume(b, field(init, String(i), b.types.expr(arm.future)), futures, call.id);
    b.call(call.id);
  }
  b.assign(futures, call.id);
  b.scopes.scheduleDrop(scope, futures);
  pollPlaces(b, call, [slotPlace(futures, init.type), disabled], ready);
  b.scopes.pop(b.block);
  b.scopes.pop(b.block);
}

/** futures: a future named by a path stays where it is, any other moves into a local. With `default` nothing waits. */
function pollEach(b: Builder, call: Call, macro: Select, ready: SlotId): void {
  const depth = b.scopes.depth;
  const places = macro.arms.map(({ future }) => {
    if (b.expr(future).kind !== 'path' || !isPlaceExpr(b.expr(future)))
      return keep(b, call, b.scopes.push(call.expr.span.end, true), [future], false);
    const place = b.place(future);
    borrow(b, place, NO_SLOT, future);
    return place;
  });
  if (macro.default === null) pollPlaces(b, call, places, ready);
  else {
    for (const place of places) borrow(b, place, NO_SLOT, call.id, true);
    b.call(call.id);
  }
  while (b.scopes.depth > depth) b.scopes.pop(b.block);
}

/** An enum of the futures' outputs, as far as drop glue is concerned. */
function outputType(b: Builder, macro: Select): Ty {
  return { kind: 'tuple', elements: macro.arms.map((arm) => b.types.pattern(arm.pat)) };
}

function buildHandlers(b: Builder, destination: SlotId, output: Place, call: Call, macro: Select): void {
  const after = b.newBlock();
  b.use(output.slot, call.id);
  const decision = b.block;
  if (macro.default === null) buildArms(b, destination, output, call, macro, after);
  else {
    // `match poll { Ready(result) => match result { … }, _ => default }`
    b.block = b.branch();
    const scope = b.scopes.push(call.expr.span.end, true);
    const result = helper(b, call, scope, output.type);
    consume(b, field(downcast(output, 'Ready'), '0', output.type), result, call.id);
    b.assign(result, call.id);
    b.scopes.scheduleDrop(scope, result);
    const inner = b.newBlock();
    buildArms(b, destination, slotPlace(result, output.type), call, macro, inner);
    b.block = inner;
    b.scopes.pop(b.block);
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

function buildArms(
  b: Builder,
  destination: SlotId,
  output: Place,
  call: Call,
  macro: Select,
  after: BlockId,
): void {
  b.use(output.slot, call.id);
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
}
