/** Coercion sites: where a value may differ from the type that is wanted by a dereference or an unsizing. */
import type { ExprId } from '../../hir/model.ts';
import type { Ty } from '../model.ts';
import { callable } from '../ty.ts';
import type { InferenceContext } from './context.ts';
import { noteCoercion } from './demands.ts';
import { isUnsizing } from './table.ts';

/** How many dereferences a coercion from `&T` to `&U` may take. */
const MAX_DEREFS = 8;

/** Learns from `from` being used where `to` is wanted. */
export function coerce(cx: InferenceContext, from: Ty, to: Ty, at: ExprId | null = null): void {
  const actual = cx.shallow(from);
  const wanted = cx.shallow(to);
  if (actual === wanted || actual.kind === 'never' || wanted.kind === 'never') return;
  if (cx.table.isUnseen(actual)) {
    if (isExact(wanted)) cx.unify(actual, wanted);
    return;
  }
  if (cx.table.isUnseen(wanted)) {
    if (isExact(actual)) cx.unify(wanted, actual);
    return;
  }
  if (wanted.kind === 'reference' && actual.kind === 'reference') {
    coerceReference(cx, actual.target, wanted.target, at);
  } else if (wanted.kind === 'pointer' && (actual.kind === 'reference' || actual.kind === 'pointer')) {
    coerceTarget(cx, actual.target, wanted.target, at);
  } else if (wanted.kind === 'adt' && actual.kind === 'adt' && isUnsizing(wanted)) {
    if (wanted.definition.path !== actual.definition.path) return;
    const [inner, target] = [actual.arguments[0], wanted.arguments[0]];
    // `Pin<Box<T>>` to `Pin<Box<dyn Trait>>` goes through the pointer inside.
    if (inner !== undefined && target !== undefined) {
      if (wanted.definition.path === 'std::pin::Pin') coerce(cx, inner, target, at);
      else coerceTarget(cx, inner, target, at);
    }
  } else if (wanted.kind === 'fnPointer') {
    const other = callable(actual);
    if (other === null) return;
    for (const [index, input] of wanted.inputs.entries()) {
      const own = other.inputs[index];
      if (own !== undefined) cx.unify(own, input);
    }
    cx.unify(other.output, wanted.output);
  } else {
    cx.unify(actual, wanted);
  }
}

function coerceReference(cx: InferenceContext, from: Ty, to: Ty, at: ExprId | null): void {
  const target = cx.shallow(to);
  // What is open may be an associated type that can be looked up by now.
  let current = cx.structurally(from);
  for (let count = 0; count < MAX_DEREFS; count++) {
    if (cx.table.isUnseen(current)) return;
    if (cx.table.sameHead(current, target)) {
      cx.unify(current, target);
      return;
    }
    if (target.kind === 'dyn' || (target.kind === 'slice' && current.kind === 'array')) {
      coerceTarget(cx, current, target, at);
      return;
    }
    const next = cx.solver.deref(current, false);
    if (next === null) return;
    current = cx.shallow(next.type);
  }
}

/** Behind a pointer: the same type, or one that loses its size. */
function coerceTarget(cx: InferenceContext, from: Ty, to: Ty, at: ExprId | null): void {
  const actual = cx.shallow(from);
  const target = cx.shallow(to);
  if (target.kind === 'slice' && actual.kind === 'array') cx.unify(actual.element, target.element);
  else if (target.kind === 'dyn' && actual.kind !== 'dyn') {
    if (cx.table.isOpen(actual)) return;
    noteCoercion(cx, actual, target, at);
    for (const bound of target.bounds) if (!bound.trait.startsWith("'")) cx.obligations.add(actual, bound);
  } else if (!cx.table.isUnseen(actual)) cx.unify(actual, target);
}

/** Types that nothing else coerces to, and that coerce to nothing else. */
function isExact(type: Ty): boolean {
  switch (type.kind) {
    case 'adt':
      return !isUnsizing(type);
    case 'primitive':
    case 'tuple':
    case 'parameter':
      return true;
    default:
      return false;
  }
}
