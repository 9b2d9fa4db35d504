/** Lowers an expression into a destination (rustc's `expr_into_dest`): the dispatch, and the simple kinds. */
import type { Expr, ExprId } from '../../hir/model.ts';
import { UNKNOWN } from '../../types/model.ts';
import type { Builder } from '../builder.ts';
import { NO_SLOT, type SlotId } from '../cfg.ts';
import { borrow, consume, field, pathOf } from '../place.ts';
import { buildAwait, buildTry, pollToEnd } from './await.ts';
import { buildBlock } from './blocks.ts';
import { buildCall, buildMethodCall } from './calls.ts';
import { buildClosure } from './closures.ts';
import {
  buildBreak,
  buildContinue,
  buildIf,
  buildLazyBoolean,
  buildLetValue,
  buildReturn,
} from './control.ts';
import { buildFor, buildLoop, buildWhile } from './loops.ts';
import { buildMacro } from './macros.ts';
import { buildMatch } from './matches.ts';
import { aggregate, inOperandScope, lastSuspending, moveAll, operand } from './operands.ts';
import { buildAssign, buildBinary, buildCompoundAssign, buildUnary } from './operators.ts';
import { isPlaceExpr } from './places.ts';
import { isEmptyArray, isPromotable } from './promotion.ts';

export function buildInto(b: Builder, destination: SlotId, id: ExprId): void {
  const expr = b.expr(id);
  switch (expr.kind) {
    case 'missing':
    case 'underscore':
    case 'literal':
      b.assign(destination, id);
      return;
    case 'path':
      if (expr.local === null) {
        b.assign(destination, id);
        return;
      }
      readPlace(b, destination, id);
      return;
    case 'field':
    case 'deref':
    case 'index':
      readPlace(b, destination, id);
      return;
    case 'call':
      buildCall(b, destination, id, expr);
      return;
    case 'methodCall':
      buildMethodCall(b, destination, id, expr);
      return;
    case 'await':
      buildAwait(b, destination, id, expr);
      return;
    case 'try':
      buildTry(b, destination, id, expr);
      return;
    case 'ref':
      buildReference(b, destination, id, expr);
      return;
    case 'unary':
      buildUnary(b, destination, id, expr);
      return;
    case 'binary':
      if (expr.operator === '&&' || expr.operator === '||') {
        buildLazyBoolean(b, destination, id);
        return;
      }
      buildBinary(b, destination, id, expr);
      return;
    case 'assign':
      buildAssign(b, id, expr);
      b.assign(destination, id);
      return;
    case 'compoundAssign':
      buildCompoundAssign(b, id, expr);
      b.assign(destination, id);
      return;
    case 'range':
      aggregate(
        b,
        destination,
        [expr.start, expr.end].filter((bound) => bound !== null),
        id,
      );
      return;
    case 'cast':
      aggregate(b, destination, [expr.operand], id);
      return;
    case 'tuple':
      buildTuple(b, destination, id, expr.elements);
      return;
    case 'array':
      aggregate(b, destination, expr.elements, id);
      return;
    case 'repeat':
      aggregate(b, destination, [expr.element], id);
      return;
    case 'struct':
      buildStruct(b, destination, id, expr);
      return;
    case 'block':
      buildBlock(b, destination, id, expr);
      return;
    case 'if':
      buildIf(b, destination, id, expr);
      return;
    case 'let':
      buildLetValue(b, destination, id);
      return;
    case 'match':
      buildMatch(b, destination, expr);
      return;
    case 'loop':
      buildLoop(b, destination, id, expr);
      return;
    case 'while':
      buildWhile(b, destination, id, expr);
      return;
    case 'for':
      buildFor(b, destination, id, expr);
      return;
    case 'break':
      buildBreak(b, expr);
      return;
    case 'continue':
      buildContinue(b, expr);
      return;
    case 'return':
    case 'become':
      buildReturn(b, expr.value);
      return;
    case 'yield':
      buildYield(b, destination, id, expr.value);
      return;
    case 'closure':
      buildClosure(b, destination, id);
      return;
    case 'macro':
      buildMacro(b, destination, id, expr);
      return;
  }
}

function readPlace(b: Builder, destination: SlotId, id: ExprId): void {
  consume(b, b.place(id), destination, id);
  b.assign(destination, id);
}

/** The elements are remembered one by one while the tuple only waits to be taken apart. */
function buildTuple(b: Builder, destination: SlotId, id: ExprId, elements: readonly ExprId[]): void {
  const slots = aggregate(b, destination, elements, id);
  if (
    destination !== NO_SLOT &&
    b.graph.slot(destination).kind === 'temporary' &&
    !b.borrows.elements.has(destination)
  )
    b.borrows.elements.set(destination, slots);
}

/** `&place`, `&mut place`; a reference to a constant is a constant (promotion). */
function buildReference(
  b: Builder,
  destination: SlotId,
  id: ExprId,
  expr: Extract<Expr, { kind: 'ref' }>,
): void {
  const inner = b.expr(expr.operand);
  const promoted = expr.mutable ? isEmptyArray(inner) : !isPlaceExpr(inner) && isPromotable(b, expr.operand);
  if (!promoted) {
    const place = b.place(expr.operand);
    // A raw pointer carries no region: the borrow counts, the edge does not (SEMANTICS.md 2.5).
    borrow(b, place, expr.raw ? NO_SLOT : destination, id, expr.mutable);
  }
  b.assign(destination, id);
}

/** A struct literal; what it does not name is taken out of the base, field by field. */
function buildStruct(
  b: Builder,
  destination: SlotId,
  id: ExprId,
  expr: Extract<Expr, { kind: 'struct' }>,
): void {
  const values = expr.fields.map((named) => named.value);
  const { base } = expr;
  if (base === null) {
    aggregate(b, destination, values, id);
    return;
  }
  const all = [...values, base];
  inOperandScope(b, lastSuspending(b, all) > 0, id, () => {
    const last = lastSuspending(b, all);
    const slots = values.map((value, i) => operand(b, value, i < last));
    const place = b.place(base);
    const named = new Set(expr.fields.map((one) => one.name.text));
    const fields = b.oracle.fields?.(b.types.expr(id)) ?? null;
    if (fields) {
      for (const one of fields)
        if (!named.has(one.name)) consume(b, field(place, one.name, one.type), destination, id);
    } else if (place.slot !== NO_SLOT && place.movable && b.needsDrop(place.type)) {
      b.move(pathOf(b, field(place, '..', place.type)), id);
    } else b.use(place.slot, id);
    moveAll(b, slots, id);
    for (const slot of slots) b.borrows.flow(slot, destination);
    b.assign(destination, id);
  });
}

/** `yield value`: in a stream macro a suspension point, where the value waits for whoever polls the stream. */
function buildYield(b: Builder, destination: SlotId, id: ExprId, value: ExprId | null): void {
  const item = value === null ? NO_SLOT : operand(b, value, false);
  if (b.stream === null) b.assign(destination, id);
  else {
    const { span } = b.expr(id);
    const keyword = { start: span.start, end: span.start + 'yield'.length };
    pollToEnd(b, destination, item, { span, keyword, macro: b.stream, expr: id, awaited: UNKNOWN });
    b.assign(destination, id);
  }
}
