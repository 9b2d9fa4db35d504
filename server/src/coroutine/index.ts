/**
 * The room `coroutine`: what every async body keeps at every suspension point, as rustc lays it out (SEMANTICS.md 1).
 * `analyzeCoroutines` builds a control-flow graph for each async body (builder.ts), solves the dataflow over it
 * (initialization.ts, drops.ts, liveness.ts) and says in source terms what it found (layout.ts).
 */
import type { Parts } from '../base/attempt.ts';
import type { Span } from '../base/text.ts';
import type { Body, Expr, ExprId, FunctionItem, PatId, ValueItem } from '../hir/model.ts';
import type { BodyTypes, TypeOracle } from '../types/model.ts';
import { buildBody } from './build/body.ts';
import { Builder, type BuilderInput } from './builder.ts';
import { CaptureFinder } from './captures.ts';
import { forEachChild, suspendingExprs } from './children.ts';
import { type Laid, layOut } from './layout.ts';
import type { Capture, Coroutine } from './model.ts';

export type * from './model.ts';

export interface CoroutineInput {
  readonly body: Body;
  readonly item: FunctionItem | ValueItem;
  readonly edition: '2015' | '2018' | '2021' | '2024';
  readonly types: BodyTypes;
  readonly oracle: TypeOracle;
}

/**
 * The async bodies of one function, constant or static, in source order; functions nested in it are not looked into.
 * Spans count from where those of `body` do. Never throws on broken code: what does not parse is left out.
 *
 * @param parts of an earlier attempt at the same input.
 */
export function analyzeCoroutines(input: CoroutineInput, parts: Parts): readonly Coroutine[] {
  const { body, item } = input;
  const part = parts.begin();
  const places = asyncBodies(body, item);
  if (places.length === 0) return [];
  const shared = {
    ...input,
    edition: Number(input.edition),
    suspends: suspendingExprs(body),
    captures: new CaptureFinder(body, input.types, input.oracle, Number(input.edition)),
  };
  const opaque = opaqueMacros(body);
  return places.map((place) => {
    let found = NOTHING;
    if (mayBeSuspended(shared.suspends, body, place.root)) {
      const builder = part(() => built(shared, place));
      found = part(() => layOut(builder));
    }
    return {
      name: item.name.text,
      kind: place.kind,
      span: place.span,
      parent: place.parent,
      expr: place.expr,
      parameters: place.parameters.map((pat) => ({
        name: parameterName(body, pat),
        type: input.types.pattern(pat),
      })),
      captures:
        place.expr === null
          ? []
          : captures(shared.captures, input, place.stream === null ? place.expr : place.root),
      suspensions: found.suspensions,
      complete: found.complete && ![...body.errors, ...opaque].some((span) => overlaps(place.span, span)),
    };
  });
}

const NOTHING: Laid = { suspensions: [], complete: true };

function built(shared: BuilderInput, place: AsyncBody): Builder {
  const builder = new Builder(shared, place.span, place.stream);
  buildBody(builder, place.wrapped ? [] : place.parameters, place.root);
  return builder;
}

/** Whether the inside of an async body, or of the async block that is one, has a suspension point. */
function mayBeSuspended(suspends: Uint8Array, body: Body, root: ExprId): boolean {
  let found = suspends[root] === 1;
  forEachChild(body.exprs[root]!, (child) => {
    if (suspends[child] === 1) found = true;
  });
  return found;
}

/** Macro calls that nobody can see through: what is around them is not fully understood. */
function opaqueMacros(body: Body): Span[] {
  const spans: Span[] = [];
  for (const expr of body.exprs)
    if (expr.kind === 'macro' && expr.body.shape === 'unknown') spans.push(expr.span);
  return spans;
}

interface AsyncBody {
  /** The stream macro whose block it is: its `yield`s suspend. */
  readonly stream: string | null;
  readonly kind: Coroutine['kind'];
  readonly span: Span;
  readonly parent: number | null;
  readonly expr: ExprId | null;
  readonly parameters: readonly PatId[];
  /** An attribute wraps the body in an async block of its own, which captures the parameters. */
  readonly wrapped: boolean;
  readonly root: ExprId;
}

/**
 * Attributes that make an async block of the body. tokio's and actix's hand it to `block_on` in a function that is no
 * longer async. A `#[tokio::test]` with parameters is the test of another macro, such as rstest's, which leaves the
 * function as it is. `#[async_trait]` wraps too, but moves every parameter into a local first.
 */
const WRAPPING = /(^|::)instrument$|(^|::)(tokio|actix_rt|actix_web)::main$/;

function isWrapped(item: FunctionItem): boolean {
  return item.attributes.some(({ path }) => WRAPPING.test(path));
}

function asyncBodies(body: Body, item: FunctionItem | ValueItem): AsyncBody[] {
  const found: AsyncBody[] = [];
  if (item.kind === 'function' && item.async) {
    const span = { start: 0, end: item.span.end - item.span.start };
    found.push({
      kind: 'async fn',
      span,
      parent: null,
      stream: null,
      expr: null,
      parameters: body.parameters.map((one) => one.pat),
      wrapped: isWrapped(item),
      root: body.root,
    });
  }
  // Parts have larger ids than the whole, so that the coroutine around is known before what is in it.
  let around: Int32Array | null = null;
  for (let id = 0; id < body.exprs.length; id++) {
    const expr = body.exprs[id]!;
    if (expr.kind !== 'block' && expr.kind !== 'closure' && expr.kind !== 'macro') continue;
    const own = asyncBody(body, id, expr);
    // The block of a stream macro is the macro's.
    if (!own || found.some((other) => other.root === id)) continue;
    around ??= new Int32Array(body.exprs.length).fill(found.length - 1);
    found.push({ ...own, parent: around[id]! < 0 ? null : around[id]! });
    markInside(body, around, id, found.length - 1);
  }
  return found;
}

function asyncBody(body: Body, id: ExprId, expr: Expr): Omit<AsyncBody, 'parent'> | null {
  if (expr.kind === 'block' && expr.flavor === 'async')
    return {
      kind: 'async block',
      span: expr.span,
      stream: null,
      expr: id,
      parameters: [],
      wrapped: false,
      root: id,
    };
  if (expr.kind === 'closure' && expr.async) {
    return {
      kind: 'async closure',
      span: expr.span,
      stream: null,
      expr: id,
      parameters: expr.parameters.map((one) => one.pat),
      wrapped: false,
      root: expr.body,
    };
  }
  if (expr.kind === 'macro' && expr.body.shape === 'stream' && body.exprs[expr.body.body]?.kind === 'block') {
    const stream = expr.name.slice(expr.name.lastIndexOf(':') + 1);
    return {
      kind: 'async block',
      span: expr.span,
      stream,
      expr: id,
      parameters: [],
      wrapped: false,
      root: expr.body.body,
    };
  }
  return null;
}

/** Notes for everything inside an async body which one it is. */
function markInside(body: Body, around: Int32Array, id: ExprId, index: number): void {
  const pending = [id];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    forEachChild(body.exprs[at]!, (child) => {
      around[child] = index;
      pending.push(child);
    });
  }
}

function parameterName(body: Body, pat: PatId): string {
  const pattern = body.pats[pat]!;
  return pattern.kind === 'binding' ? body.bindings[pattern.binding]!.name : '_';
}

/** What a closure of a body stores, in the order of first use. */
export function closureCaptures(input: CoroutineInput, closure: ExprId): readonly Capture[] {
  const { body, types, oracle, edition } = input;
  return captures(new CaptureFinder(body, types, oracle, Number(edition)), input, closure);
}

function captures(finder: CaptureFinder, input: CoroutineInput, expr: ExprId): Capture[] {
  return finder.of(expr).map(({ binding, projections, by }) => ({
    name: input.body.bindings[binding]!.name,
    binding,
    by,
    type: projections.at(-1)?.type ?? input.types.binding(binding),
  }));
}

function overlaps(outer: Span, inner: Span): boolean {
  return inner.start < outer.end && outer.start < inner.end;
}
