/** Well-known macros, as what they expand to. Those that await by themselves are in concurrency.ts. */
import type { Expr, ExprId, MacroBody } from '../../hir/model.ts';
import { type Ty, UNKNOWN } from '../../types/model.ts';
import type { Builder } from '../builder.ts';
import { NO_SLOT, type SlotId } from '../cfg.ts';
import { borrow, consume, pointee, slotPlace } from '../place.ts';
import { buildClosure } from './closures.ts';
import { buildJoin, buildSelect } from './concurrency.ts';
import { buildCondition } from './control.ts';
import { buildTest } from './matches.ts';
import { aggregate, inOperandScope, lastSuspending, moveAll, operand } from './operands.ts';
import { borrowedOperand, referenceTo } from './operators.ts';
import { borrowedPlace } from './places.ts';

type MacroExpr = Extract<Expr, { kind: 'macro' }>;
type Shape<S extends MacroBody['shape']> = Extract<MacroBody, { shape: S }>;

export function buildMacro(b: Builder, destination: SlotId, id: ExprId, expr: MacroExpr): void {
  const macro = expr.body;
  switch (macro.shape) {
    case 'format':
      buildFormat(b, destination, id, macro);
      return;
    case 'write':
      buildWrite(b, destination, id, macro);
      return;
    case 'assert':
      orPanic(b, id, macro.arguments, (failed) =>
        buildCondition(b, macro.condition, { block: failed, depth: b.scopes.depth }),
      );
      b.assign(destination, id);
      return;
    case 'compare':
      buildCompare(b, destination, id, macro);
      return;
    case 'dbg':
      buildDbg(b, destination, id, macro);
      return;
    case 'matches': {
      const place = b.place(macro.scrutinee);
      buildTest(b, place, macro.scrutinee, { span: expr.span, pat: macro.pat, guard: macro.guard });
      b.assign(destination, id);
      return;
    }
    case 'vec':
      buildVec(b, destination, id, macro);
      return;
    case 'vecRepeat':
      aggregate(b, destination, [macro.element, macro.count], id, () => b.call(id));
      return;
    case 'pin':
      buildPin(b, destination, id, macro);
      return;
    case 'pinShadow':
      buildPinShadow(b, destination, id, macro);
      return;
    case 'join':
      buildJoin(b, destination, id, expr, macro);
      return;
    case 'select':
      buildSelect(b, destination, id, expr, macro);
      return;
    case 'ready':
      buildReady(b, destination, id, macro);
      return;
    case 'stream':
      buildClosure(b, destination, macro.body);
      b.assign(destination, id);
      return;
    case 'bail':
      buildBail(b, destination, id, macro);
      return;
    case 'values':
      aggregate(b, destination, macro.arguments, id);
      return;
    case 'unknown':
      buildUnknown(b, destination, id, macro);
      return;
  }
}

/** The arguments of a format string: a reference to each, made in order and held until all are there. */
function formatArguments(b: Builder, ids: readonly ExprId[]): SlotId[] {
  const last = lastSuspending(b, ids);
  return ids.map((argument, i) => borrowedOperand(b, argument, i < last));
}

/** `println!` and its kin are a statement of their own; `format_args!` lives as long as the expression around it. */
function buildFormat(b: Builder, destination: SlotId, id: ExprId, macro: Shape<'format'>): void {
  const build = () => {
    inOperandScope(b, lastSuspending(b, macro.arguments) > 0, id, () => {
      const slots = formatArguments(b, macro.arguments);
      moveAll(b, slots, id);
      b.call(id);
      if (macro.result === 'arguments') for (const slot of slots) b.borrows.flow(slot, destination);
    });
  };
  if (macro.result === 'arguments') build();
  else b.terminating(b.expr(id).span.end, b.suspends[id] === 1, build);
  b.assign(destination, id);
  if (macro.result === 'never') b.diverge();
}

/** `destination.write_fmt(format_args!(…))` */
function buildWrite(b: Builder, destination: SlotId, id: ExprId, macro: Shape<'write'>): void {
  const waits = b.anySuspends(macro.arguments);
  inOperandScope(b, waits, id, () => {
    const target = referenceTo(b, macro.destination, waits, true, () => {
      const place = b.place(macro.destination);
      const type = b.types.expr(macro.destination);
      return type.kind === 'reference' ? pointee(place, type.target) : place;
    });
    const slots = formatArguments(b, macro.arguments);
    moveAll(b, [target, ...slots], id);
    b.call(id);
    b.assign(destination, id);
  });
}

/** Tests something; where it fails the message is formatted and the code diverges. */
function orPanic(b: Builder, id: ExprId, message: readonly ExprId[], test: (failed: number) => void): void {
  const failed = b.newBlock();
  test(failed);
  const holds = b.block;
  b.block = failed;
  moveAll(b, formatArguments(b, message), id);
  b.call(id);
  b.block = holds;
}

/** `match (&left, &right) { (l, r) => if !(*l == *r) { panic } }`; the macro writes the `&`s. */
function buildCompare(b: Builder, destination: SlotId, id: ExprId, macro: Shape<'compare'>): void {
  const waits = b.suspends[macro.right] === 1;
  inOperandScope(b, waits, id, (scope) => {
    const type: Ty = { kind: 'reference', mutable: false, target: b.types.expr(macro.left), lifetime: null };
    const left = waits ? b.newSlot('temporary', type, b.expr(id).span, { macro: 'assert_eq' }) : NO_SLOT;
    b.scopes.scheduleStorage(scope, left);
    borrow(b, borrowedPlace(b, macro.left), left, macro.left);
    b.assign(left, id);
    borrow(b, borrowedPlace(b, macro.right), NO_SLOT, macro.right);
    b.move(left, id);
    b.call(id);
  });
  orPanic(b, id, macro.arguments, (failed) => {
    const holds = b.branch();
    b.goto(failed);
    b.block = holds;
  });
  b.assign(destination, id);
}

/** `match value { tmp => { eprintln!(…, &tmp); tmp } }` */
function buildDbg(b: Builder, destination: SlotId, id: ExprId, macro: Shape<'dbg'>): void {
  const slots = macro.arguments.map((argument) => {
    const slot = b.passing(argument);
    consume(b, b.place(argument), slot, argument);
    return slot;
  });
  b.call(id);
  for (const slot of slots) b.borrows.flow(slot, destination);
  b.assign(destination, id);
}

/** The box is there before its elements are (SEMANTICS.md 2.1). */
function buildVec(b: Builder, destination: SlotId, id: ExprId, macro: Shape<'vec'>): void {
  const waits = b.anySuspends(macro.elements);
  inOperandScope(b, waits, id, (scope) => {
    const box = waits ? b.newSlot('hidden', UNKNOWN, b.expr(id).span, { macro: 'vec' }) : NO_SLOT;
    if (waits) {
      b.scopes.scheduleStorage(scope, box);
      b.call(id);
      b.assign(box, id);
      b.scopes.scheduleDrop(scope, box);
    }
    aggregate(b, destination, macro.elements, id, () => b.move(box, id));
    b.call(id);
  });
  b.assign(destination, id);
}

/** The value moves into a hidden local of the enclosing block or statement; the handle points to it. */
function buildPin(b: Builder, destination: SlotId, id: ExprId, macro: Shape<'pin'>): void {
  const scope = b.extended.get(id) ?? b.tempScope;
  const type = b.types.expr(macro.value);
  const slot = b.newSlot('pinned', type, b.expr(id).span, { macro: 'pin', real: scope.suspends });
  b.scopes.scheduleStorage(scope, slot);
  b.into(slot, macro.value);
  b.scopes.scheduleDrop(scope, slot);
  borrow(b, slotPlace(slot, type), destination, id, true);
  b.assign(destination, id);
}

/** `let mut x = x; let mut x = unsafe { Pin::new_unchecked(&mut x) };` */
function buildPinShadow(b: Builder, destination: SlotId, id: ExprId, macro: Shape<'pinShadow'>): void {
  // The macro stands as a statement, whose scope ends with it; its variables belong to the block around.
  for (const { value, storage, handle } of macro.pinned) {
    const slot = b.declare(storage);
    b.into(slot, value);
    b.scopes.scheduleDrop(b.variableScope, slot);
    const pointer = b.declare(handle);
    borrow(b, slotPlace(slot, b.types.binding(storage)), pointer, id, true);
    b.call(id);
    b.assign(pointer, id);
    b.scopes.scheduleDrop(b.variableScope, pointer);
  }
  b.assign(destination, id);
}

/** `match poll { Ready(v) => v, Pending => return Pending }` */
function buildReady(b: Builder, destination: SlotId, id: ExprId, macro: Shape<'ready'>): void {
  const slot = operand(b, macro.poll, false);
  const pending = b.branch();
  const ready = b.branch();
  b.block = pending;
  b.exit(0, b.returnBlock);
  b.block = ready;
  b.borrows.flow(slot, destination);
  b.assign(destination, id);
}

/** `bail!` and `ensure!`: the function returns an error built from the arguments. */
function buildBail(b: Builder, destination: SlotId, id: ExprId, macro: Shape<'bail'>): void {
  const failed = b.newBlock();
  if (macro.condition === null) b.goto(failed);
  else buildCondition(b, macro.condition, { block: failed, depth: b.scopes.depth });
  const holds = macro.condition === null ? b.newBlock() : b.block;
  b.block = failed;
  moveAll(b, formatArguments(b, macro.arguments), id);
  b.call(id);
  b.exit(0, b.returnBlock);
  b.block = holds;
  b.assign(destination, id);
}

/** Every variable named is borrowed; every `.await` in it is a suspension point. */
function buildUnknown(b: Builder, destination: SlotId, id: ExprId, macro: Shape<'unknown'>): void {
  const mentioned = macro.mentions.map((mention) => b.place(mention));
  for (const place of mentioned) borrow(b, place, destination, id);
  for (const span of macro.awaits) {
    b.suspend({
      span,
      keyword: { start: span.end - 'await'.length, end: span.end },
      macro: null,
      expr: id,
      awaited: UNKNOWN,
      awaitee: NO_SLOT,
    });
    for (const place of mentioned) b.use(place.slot, id);
  }
  b.call(id);
  b.assign(destination, id);
}
