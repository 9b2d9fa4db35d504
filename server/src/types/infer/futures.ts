/** `.await`, `?`, closures and async blocks: expressions whose type is made by the compiler. */
import type { Expr, ExprId } from '../../hir/model.ts';
import type { Ty } from '../model.ts';
import { UNKNOWN } from '../model.ts';
import { argumentOf, type Closure, isAdt, reference } from '../ty.ts';
import type { Frame, InferenceContext } from './context.ts';
import { checkPattern } from './patterns.ts';

/** What a value of this type gives when it is awaited. */
export function awaitedType(cx: InferenceContext, future: Ty): Ty {
  const type = cx.structurally(future);
  if (type.kind === 'never') return type;
  if (type.kind === 'unknown') {
    if (cx.table.isUnseen(type)) return cx.table.unseen();
    const output = cx.table.fresh();
    cx.obligations.add(type, { trait: FUTURE, arguments: [], bindings: [{ name: 'Output', type: output }] });
    return output;
  }
  for (const path of [FUTURE, INTO_FUTURE]) {
    const trait = cx.solver.trait(path);
    const output = trait === null ? null : cx.solver.project(type, trait, 'Output', null);
    if (output !== null) {
      learnFromBounds(cx, type, path);
      return cx.structurally(cx.normalize(output));
    }
    const selected = trait === null ? 'unknown' : cx.solver.select(type, trait, null);
    // `F: Future` without `Output = …`: the output is a type of its own.
    if (selected !== 'no' && selected !== 'unknown' && selected.kind === 'bound') {
      return { kind: 'projection', base: type, trait: path, name: 'Output' };
    }
  }
  return cx.table.unseen();
}

/** Of `Either<Pending<_>, Sleep>` the impl asks that both give the same: what is still open may follow from that. */
function learnFromBounds(cx: InferenceContext, future: Ty, trait: string): void {
  if (cx.table.variablesIn([future]).length > 0)
    cx.obligations.add(future, { trait, arguments: [], bindings: [] });
}

const FUTURE = 'std::future::Future';
const INTO_FUTURE = 'std::future::IntoFuture';

/** What `?` gives when it does not leave. */
export function triedType(cx: InferenceContext, operand: Ty): Ty {
  const type = cx.structurally(operand);
  if (type.kind === 'never') return type;
  if (isAdt(type, 'std::option::Option') || isAdt(type, 'std::result::Result'))
    return cx.structurally(argumentOf(type, 0));
  if (isAdt(type, 'std::ops::ControlFlow')) return cx.structurally(argumentOf(type, 1));
  if (type.kind === 'adt' && isAdt(type, 'std::task::Poll')) {
    // `Poll<Result<T, E>>` and `Poll<Option<Result<T, E>>>` keep the poll and lose the error.
    const inner = cx.structurally(argumentOf(type, 0));
    if (isAdt(inner, 'std::result::Result')) return { ...type, arguments: [argumentOf(inner, 0)] };
    const item = isAdt(inner, 'std::option::Option') ? cx.structurally(argumentOf(inner, 0)) : UNKNOWN;
    if (inner.kind === 'adt' && isAdt(item, 'std::result::Result')) {
      return { ...type, arguments: [{ ...inner, arguments: [argumentOf(item, 0)] }] };
    }
  }
  return cx.table.unseen();
}

// ------------------------------------------------------------------------------------------ closures

export function inferClosure(
  cx: InferenceContext,
  id: ExprId,
  expr: Extract<Expr, { kind: 'closure' }>,
  expected: Ty | null,
): Ty {
  const bound = expected === null ? null : cx.obligations.callableBound(expected);
  const pointer = expected === null ? null : cx.shallow(expected);
  const wanted =
    bound?.arguments[0]?.kind === 'tuple'
      ? bound.arguments[0].elements
      : pointer?.kind === 'fnPointer'
        ? pointer.inputs
        : [];
  const result =
    bound?.bindings.find(({ name }) => name === 'Output')?.type ??
    (pointer?.kind === 'fnPointer' ? pointer.output : null);
  const output = expr.output === null ? cx.table.fresh() : cx.lower(expr.output);
  // The closure of an ordinary `Fn() -> impl Future` bound is not the async closure's own output.
  const future = bound?.trait.includes('::Async') === true;
  if (expr.output === null && result !== null && expr.async === future) {
    const known = cx.shallow(cx.normalize(result));
    if (known.kind !== 'unknown' && !cx.unsizes(known) && known.kind !== 'reference') cx.unify(output, known);
  }
  const frame: Frame = { expr: id, output, move: expr.move, captures: new Map() };
  const inputs = cx.inFrame(frame, () => {
    const types = expr.parameters.map(({ pat, type }, index) => {
      const hint = wanted[index];
      const input = type !== null ? cx.lower(type) : cx.table.fresh();
      if (hint !== undefined) cx.unify(input, cx.normalize(hint));
      checkPattern(cx, pat, input);
      return input;
    });
    const body = cx.infer(expr.body, output);
    cx.coerce(body, output, expr.body);
    return types;
  });
  const captures = captureTypes(cx, frame);
  const closure: Closure = {
    kind: 'closure',
    expr: id,
    async: expr.async,
    captures,
    inputs,
    output: expr.async
      ? { kind: 'future', expr: id, path: null, output, arguments: captures, ...cx.origin() }
      : output,
    ...cx.origin(),
  };
  return closure;
}

export function inferAsyncBlock(
  cx: InferenceContext,
  id: ExprId,
  expr: Extract<Expr, { kind: 'block' }>,
  expected: Ty | null,
  inferBlock: (output: Ty) => Ty,
): Ty {
  const output = cx.table.fresh();
  const wanted = expected === null ? null : expectedOutput(cx, expected);
  if (wanted !== null) cx.unify(output, wanted);
  const frame: Frame = { expr: id, output, move: expr.move, captures: new Map() };
  cx.inFrame(frame, () => cx.coerce(inferBlock(output), output));
  return { kind: 'future', expr: id, path: null, output, arguments: captureTypes(cx, frame), ...cx.origin() };
}

/** The output that the place of an async block asks for, where it asks for exactly one type. */
function expectedOutput(cx: InferenceContext, expected: Ty): Ty | null {
  const type = cx.shallow(expected);
  if (type.kind !== 'opaque' && type.kind !== 'dyn') return null;
  const bound = type.bounds.find(({ trait }) => trait === FUTURE);
  return bound?.bindings.find(({ name }) => name === 'Output')?.type ?? null;
}

/** What a closure or async block stores: values with `move` or where it uses them up, else references. */
function captureTypes(cx: InferenceContext, frame: Frame): Ty[] {
  return [...frame.captures].map(([binding, byValue]) => {
    const type = cx.bindings[binding] ?? UNKNOWN;
    if (frame.move || (byValue && cx.isMoved(type))) return type;
    return reference(type);
  });
}
