/** `loop`, `while` and `for`, desugared as rustc desugars them. */
import type { Expr, ExprId } from '../../hir/model.ts';
import { type Ty, UNKNOWN } from '../../types/model.ts';
import type { Builder } from '../builder.ts';
import { type BlockId, NO_SLOT, type SlotId } from '../cfg.ts';
import { downcast, field, slotPlace } from '../place.ts';
import { buildThen } from './control.ts';
import { operand } from './operands.ts';
import { bindPattern, isRefutable } from './patterns.ts';

/** A loop's head and exit; `break` and `continue` inside `build` find them. */
function inLoop(b: Builder, destination: SlotId, id: ExprId, build: (exit: BlockId) => void): void {
  const again = b.branch();
  const exit = b.newBlock();
  b.block = again;
  b.breakables.push({ expr: id, exit, again, destination, depth: b.scopes.depth });
  build(exit);
  b.goto(again);
  b.breakables.pop();
  b.block = exit;
}

export function buildLoop(
  b: Builder,
  destination: SlotId,
  id: ExprId,
  expr: Extract<Expr, { kind: 'loop' }>,
): void {
  inLoop(b, destination, id, () => b.intoTerminating(NO_SLOT, expr.body));
}

/** `loop { if condition { body } else { break } }` */
export function buildWhile(
  b: Builder,
  destination: SlotId,
  id: ExprId,
  expr: Extract<Expr, { kind: 'while' }>,
): void {
  inLoop(b, NO_SLOT, id, (exit) => {
    const depth = b.scopes.depth;
    b.terminating(expr.span.end, b.suspends[id] === 1, () => {
      buildThen(b, NO_SLOT, expr.condition, expr.body, { block: exit, depth });
    });
  });
  b.assign(destination, id);
}

/**
 * `match into_iter(iterable) { mut iter => loop { match next(&mut iter) { None => break, Some(pat) => body } } }`:
 * the iterator and the temporaries of `iterable` stay through the whole loop.
 */
export function buildFor(
  b: Builder,
  destination: SlotId,
  id: ExprId,
  expr: Extract<Expr, { kind: 'for' }>,
): void {
  const suspends = b.suspends[id] === 1;
  b.terminating(expr.span.end, suspends, () => {
    const source = operand(b, expr.iterable, false);
    const scope = b.scopes.push(expr.span.end, suspends);
    const iterator = b.newSlot('iterator', iteratorType(b, expr.iterable), b.expr(expr.iterable).span, {
      like: b.types.expr(expr.iterable),
    });
    b.scopes.scheduleStorage(scope, iterator);
    b.call(expr.iterable);
    b.borrows.flow(source, iterator);
    b.assign(iterator, expr.iterable);
    b.scopes.scheduleDrop(scope, iterator);
    inLoop(b, NO_SLOT, id, (exit) => {
      const depth = b.scopes.depth;
      b.terminating(expr.span.end, suspends, () => {
        b.borrowSlot(iterator, expr.iterable);
        b.call(expr.iterable);
        const next = nextItem(b, expr, iterator);
        const some = b.branch();
        b.scopes.exit(b.block, depth, exit);
        b.block = some;
        const arm = b.scopes.push(b.expr(expr.body).span.end, suspends);
        b.withVariables(arm, () => {
          const item = field(downcast(next, 'Some'), '0', b.types.pattern(expr.pat));
          if (isRefutable(b, expr.pat)) b.use(next.slot, expr.iterable);
          bindPattern(b, expr.pat, item);
          b.into(NO_SLOT, expr.body);
        });
        b.scopes.pop(b.block);
      });
    });
    b.scopes.pop(b.block);
  });
  b.assign(destination, id);
}

/** What `next` returned: an `Option` that keeps its discriminant for the drop when its payload has drop glue. */
function nextItem(b: Builder, expr: Extract<Expr, { kind: 'for' }>, iterator: SlotId) {
  const item = b.types.pattern(expr.pat);
  const type = optionOf(item);
  const slot = b.newSlot('temporary', type, b.expr(expr.iterable).span, {
    like: item,
    real: b.tempScope.suspends,
  });
  b.scopes.scheduleStorage(b.tempScope, slot);
  b.borrows.flow(iterator, slot);
  b.assign(slot, expr.iterable);
  b.scopes.scheduleDrop(b.tempScope, slot);
  b.use(slot, expr.iterable);
  return slotPlace(slot, type);
}

function optionOf(item: Ty): Ty {
  return {
    kind: 'adt',
    definition: { path: 'std::option::Option', name: 'Option', location: null },
    arguments: [item],
    lifetimes: [],
  };
}

/** Ranges iterate themselves; of everything else the iterator's type is not worked out here. */
function iteratorType(b: Builder, iterable: ExprId): Ty {
  return b.expr(iterable).kind === 'range' ? b.types.expr(iterable) : UNKNOWN;
}
