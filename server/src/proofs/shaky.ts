/**
 * Variables and temporaries of which it is not certain how they are used: a method that nobody can find may take them
 * by value or by reference, and so they may be moved or kept.
 */
import type { BindingId, Body, ExprId } from '../hir/model.ts';
import type { AnalyzedBody } from './model.ts';

interface Shaky {
  readonly bindings: ReadonlySet<BindingId>;
  /** Starts and ends of expressions, as `start-end`. */
  readonly spans: ReadonlySet<string>;
}

const known = new WeakMap<Body, Shaky>();

export function isShaky(
  analyzed: AnalyzedBody,
  kept: {
    readonly binding: BindingId | null;
    readonly declaration: { readonly start: number; readonly end: number };
  },
): boolean {
  let shaky = known.get(analyzed.body);
  if (shaky === undefined) {
    shaky = find(analyzed);
    known.set(analyzed.body, shaky);
  }
  if (kept.binding !== null) return shaky.bindings.has(kept.binding);
  return shaky.spans.has(`${kept.declaration.start}-${kept.declaration.end}`);
}

function find({ body, types }: AnalyzedBody): Shaky {
  const bindings = new Set<BindingId>();
  const spans = new Set<string>();
  for (const [id, expr] of body.exprs.entries()) {
    if (expr.kind !== 'methodCall' || types.receiver(id).resolved) continue;
    const { start, end } = body.exprs[expr.receiver]!.span;
    spans.add(`${start}-${end}`);
    const root = rootOf(body, expr.receiver);
    if (root !== null) bindings.add(root);
  }
  return { bindings, spans };
}

/** The variable that a place expression starts at. */
function rootOf(body: Body, id: ExprId): BindingId | null {
  let expr = body.exprs[id]!;
  while (expr.kind === 'field' || expr.kind === 'index') expr = body.exprs[expr.base]!;
  return expr.kind === 'path' ? expr.local : null;
}
