/**
 * Where rustc says once more what it has said of a call. A function that asks for `Unpin` and gives `impl Future` has no
 * result unless the demand is met: rustc reports that at the call, wherever the result makes up a type argument, and
 * twice at an `.await`: for what is awaited, and at the keyword.
 */
import { type Span, shift } from '../base/text.ts';
import type { Body, Expr, ExprId } from '../hir/model.ts';
import type { Ty } from '../types/model.ts';
import { mapParts, someParts } from '../types/ty.ts';
import { typeKey } from '../types/type-key.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';
import { awaitKeyword, coercedExpr } from './places.ts';
import type { RefusedDemand } from './unpin-demands.ts';

export interface Repeat {
  /** Where rustc repeats it, relative to the body's item. */
  readonly span: Span;
  /** What it says there first, which is what has to be mended. */
  readonly first: RefusedDemand;
}

type Await = Extract<Expr, { kind: 'await' }>;

/** The places that fail because a call of the body does, given all that is refused in the body. */
export function* repeatsOf(
  file: FileFacts,
  facts: BodyFacts,
  refused: readonly RefusedDemand[],
): Generator<Repeat> {
  const firsts = new Map<ExprId, RefusedDemand>();
  for (const each of refused) {
    const { kind, expr, hidesCallee } = each.demand;
    if (kind === 'bound' && !hidesCallee && expr !== null && !firsts.has(expr)) firsts.set(expr, each);
  }
  if (firsts.size === 0) return;
  yield* missingResults(facts, firsts, refused);
  const cause = (type: Ty): RefusedDemand | null => {
    if (type.kind === 'closure' || (type.kind === 'future' && type.expr !== null)) return null;
    const call = type.kind === 'future' || type.kind === 'opaque' ? type.call : undefined;
    let found = call === undefined ? null : (firsts.get(call) ?? null);
    mapParts(type, (part) => {
      found ??= cause(part);
      return part;
    });
    return found;
  };
  const { body } = facts;
  const promised = promisedResult(facts);
  const awaited = new Set(body.exprs.flatMap((expr) => (expr.kind === 'await' ? [expr.operand] : [])));
  for (const [id, expr] of body.exprs.entries()) {
    for (const { of, span } of mentions(file, facts, id, expr)) {
      // What is awaited is reported with the parentheses around it.
      if (awaited.has(id) && span === expr.span) continue;
      const first = cause(of);
      // A value that is to be the function's `impl Trait` is looked at there.
      if (first !== null)
        yield { first, span: promised?.value === id && span === expr.span ? promised.span : span };
    }
  }
}

/** What an expression makes rustc look at: a type, and the place that it would blame. */
function* mentions(
  file: FileFacts,
  facts: BodyFacts,
  id: ExprId,
  expr: Expr,
): Generator<{ readonly of: Ty; readonly span: Span }> {
  const { body, types } = facts;
  switch (expr.kind) {
    case 'call': {
      const callee = types.expr(expr.callee);
      if (callee.kind === 'fnItem') yield { of: callee, span: argumentsPlace(body, expr.callee, callee) };
      yield { of: types.expr(id), span: expr.span };
      return;
    }
    case 'methodCall':
      // A receiver that was made just before was reported there.
      if (body.exprs[expr.receiver]!.kind === 'path')
        yield { of: types.expr(expr.receiver), span: expr.span };
      return;
    case 'await': {
      const of = types.expr(expr.operand);
      yield { of, span: operandSpan(file, facts, expr) };
      yield { of, span: awaitKeyword(expr.span) };
    }
  }
}

/** Where the type arguments of a path stand: `Box` in `Box::pin`, all of `drop`. */
function argumentsPlace(body: Body, id: ExprId, { path, output }: Extract<Ty, { kind: 'fnItem' }>): Span {
  const { span, ...callee } = body.exprs[id]!;
  if (callee.kind !== 'path' || callee.path.segments.length < 2) return span;
  const owner = path.slice(0, path.lastIndexOf('::'));
  const isOfType = someParts(output, (part) => part.kind === 'adt' && part.definition.path === owner);
  const end = callee.path.segments.at(-1)!.name.span.start - '::'.length;
  return isOfType && end > span.start ? { start: span.start, end } : span;
}

/** What is awaited, with the parentheses around it: all before the dot. */
function operandSpan(file: FileFacts, facts: BodyFacts, { span, operand }: Await): Span {
  const { start, end } = shift(span, facts.offset);
  const from = facts.body.exprs[operand]!.span.end - span.start;
  const closing = /^[\s)]*(?=\s*\.)/.exec(file.text.slice(start + from, end))?.[0] ?? '';
  return { start: span.start, end: span.start + from + closing.trimEnd().length };
}

/** The value that becomes the `impl Trait` of the return type, and where that is written. */
function promisedResult({ item, body }: BodyFacts): { readonly value: ExprId; readonly span: Span } | null {
  if (item.kind !== 'function' || item.async || item.output?.kind !== 'impl') return null;
  const value = coercedExpr(body, body.root);
  return value === null ? null : { value, span: shift(item.output.span, -item.span.start) };
}

/**
 * `fn f<F: IntoFuture>(future: F) -> F::IntoFuture`: without the trait there is no such type. Where the result is
 * awaited, rustc says so there and not at the call.
 */
function* missingResults(
  { body, types }: BodyFacts,
  firsts: ReadonlyMap<ExprId, RefusedDemand>,
  refused: readonly RefusedDemand[],
): Generator<Repeat> {
  for (const [call, first] of firsts) {
    const expr = body.exprs[call]!;
    if (!first.demand.givesResult || expr.kind !== 'call') continue;
    const result = typeKey(types.expr(call));
    const isAwaited = refused.some(
      ({ demand: { kind, expr: at } }) => kind === 'await' && at !== null && awaited(body, at, result, types),
    );
    if (!isAwaited) yield { span: expr.span, first };
  }
}

function awaited(body: Body, id: ExprId, key: string | null, types: BodyFacts['types']): boolean {
  const expr = body.exprs[id]!;
  return expr.kind === 'await' && key !== null && typeKey(types.expr(expr.operand)) === key;
}
