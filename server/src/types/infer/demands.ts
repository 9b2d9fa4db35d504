/** Notes where a body demands `Send` or `Sync` of a type; whether the demand is met, later rooms find out. */
import type { ExprId } from '../../hir/model.ts';
import type { Demand, Ty } from '../model.ts';
import type { Predicate } from '../scope.ts';
import type { Signature } from '../signature.ts';
import type { InferenceContext } from './context.ts';
import type { Instance } from './instantiate.ts';

const DEMANDED: ReadonlyMap<string, Demand['trait']> = new Map([
  ['std::marker::Send', 'Send'],
  ['std::marker::Sync', 'Sync'],
]);

const demandingOf = new WeakMap<Signature, readonly Predicate[]>();

/** The bounds of a callee that ask for an auto trait; most callees have none. */
function demanding(signature: Signature): readonly Predicate[] {
  let found = demandingOf.get(signature);
  if (found === undefined) {
    found = signature.predicates.filter(({ bound }) => DEMANDED.has(bound.trait));
    demandingOf.set(signature, found);
  }
  return found;
}

/** What a call asks of its arguments' types, once these are as well known as they will be. */
export function noteBounds(cx: InferenceContext, call: ExprId, { signature, of }: Instance): void {
  for (const { type, bound } of demanding(signature)) {
    const argument = signature.inputs.findIndex((input) => isSameParameter(input, type));
    cx.demands.push({
      trait: DEMANDED.get(bound.trait)!,
      type: of(type),
      kind: 'bound',
      expr: call,
      argument: argument < 0 ? null : argument,
      path: signature.definition.path,
    });
  }
}

function isSameParameter(a: Ty, b: Ty): boolean {
  return a.kind === 'parameter' && b.kind === 'parameter' && a.name === b.name;
}

/** `Box<T>` becomes `Box<dyn Trait + Send>`: then `T` has to be `Send`. */
export function noteCoercion(
  cx: InferenceContext,
  from: Ty,
  to: Extract<Ty, { kind: 'dyn' }>,
  at: ExprId | null,
): void {
  for (const { trait } of to.bounds) {
    const demanded = DEMANDED.get(trait);
    if (demanded === undefined) continue;
    const path = to.bounds[0]!.trait;
    cx.demands.push({ trait: demanded, type: from, kind: 'coercion', expr: at, argument: null, path });
  }
}
