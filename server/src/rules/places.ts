/**
 * Places that rules speak of: the local that a place expression starts at, whether it goes through a `Pin`; and where
 * rustc sees a value that is coerced, promised or awaited.
 */
import { type Span, shift } from '../base/text.ts';
import type { BindingId, Body, ExprId } from '../hir/model.ts';
import type { Ty } from '../types/model.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';

/** The local at the root of `a`, `a.b`, `*a`, `(*a).b`; null for anything else. */
export function rootLocal(body: Body, id: ExprId): BindingId | null {
  for (let at = id; ; ) {
    const expr = body.exprs[at]!;
    if (expr.kind === 'path') return expr.local;
    if (expr.kind === 'field') at = expr.base;
    else if (expr.kind === 'deref' || expr.kind === 'ref') at = expr.operand;
    else return null;
  }
}

/** The bases of a place, from the whole expression to its root. */
function* basesOf(body: Body, id: ExprId): Generator<ExprId> {
  for (let at = id; ; ) {
    const expr = body.exprs[at]!;
    yield at;
    if (expr.kind === 'field' || expr.kind === 'index') at = expr.base;
    else if (expr.kind === 'deref' || expr.kind === 'ref') at = expr.operand;
    else return;
  }
}

/**
 * The expression that is coerced where `id` meets the type that is wanted: of a block its last one. Null for branches,
 * which are coerced one by one.
 */
export function coercedExpr(body: Body, id: ExprId): ExprId | null {
  let at: ExprId | null = id;
  for (;;) {
    const expr: Body['exprs'][number] | undefined = at === null ? undefined : body.exprs[at];
    if (expr === undefined) return null;
    if (expr.kind === 'if' || expr.kind === 'match' || expr.kind === 'loop') return null;
    if (expr.kind !== 'block' || expr.flavor === 'async') return at;
    at = expr.tail;
  }
}

/**
 * The value of a function that promises `-> impl Trait`, with the bound of that path among what it promises; null where
 * it does not. `path`: what it promises first; `span`: the return type, relative to the body's item.
 */
export function promisedResultOf(
  file: FileFacts,
  { body, item, types }: BodyFacts,
  bound: string,
): { readonly type: Ty; readonly path: string; readonly span: Span } | null {
  if (item.kind !== 'function' || item.async || item.output?.kind !== 'impl') return null;
  const declared = file.typeOf(item.output, item);
  if (declared.kind !== 'opaque' || !declared.bounds.some(({ trait }) => trait === bound)) return null;
  const type = types.expr(body.root);
  if (type.kind === 'never') return null;
  return { type, path: declared.bounds[0]!.trait, span: shift(item.output.span, -item.span.start) };
}

/** The keyword at the end of an `.await`. */
export function awaitKeyword({ end }: Span): Span {
  return { start: end - 'await'.length, end };
}

/** True for a part of something that is only borrowed: `self.inner` where `self: &mut Self`. It cannot be moved out. */
export function isBorrowedPart(facts: BodyFacts, id: ExprId): boolean {
  const [, ...holders] = basesOf(facts.body, id);
  return holders.some((at) => facts.types.expr(at).kind === 'reference');
}

/** True for a field of something behind a `Pin`: `self.inner` where `self: Pin<&mut Self>`. */
export function isPinnedPlace(facts: BodyFacts, id: ExprId): boolean {
  const { body, types } = facts;
  let isField = false;
  for (const at of basesOf(body, id)) {
    const type = types.expr(at);
    if (isField && isPin(type.kind === 'reference' ? type.target : type)) return true;
    isField ||= body.exprs[at]!.kind === 'field';
  }
  return false;
}

function isPin(type: ReturnType<BodyFacts['types']['expr']>): boolean {
  return type.kind === 'adt' && type.definition.path === 'std::pin::Pin';
}

/** The plain local that an expression is, parentheses aside; null for places inside it. */
export function plainLocal(body: Body, id: ExprId): BindingId | null {
  const expr = body.exprs[id]!;
  return expr.kind === 'path' ? expr.local : null;
}
