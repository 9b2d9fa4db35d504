/** Notes where a body demands `Send`, `Sync` or `Unpin` of a type; whether the demand is met, later rooms find out. */
import type { ExprId } from '../../hir/model.ts';
import type { Demand, Ty } from '../model.ts';
import type { Predicate } from '../scope.ts';
import type { Signature } from '../signature.ts';
import { givenBy, someParts } from '../ty.ts';
import type { InferenceContext } from './context.ts';
import { unpinBehind } from './forwarding.ts';
import { implBounds, mayDemand } from './impl-bounds.ts';
import type { Instance } from './instantiate.ts';

/** Traits whose demands are noted, by path. */
export const DEMANDED: ReadonlyMap<string, Demand['trait']> = new Map([
  ['std::marker::Send', 'Send'],
  ['std::marker::Sync', 'Sync'],
  ['std::marker::Unpin', 'Unpin'],
]);

/** A demand that no part of a call is known to be to blame for. */
export const NOWHERE = {
  argument: null,
  blamed: null,
  turbofish: null,
  ofSelf: false,
  ofResult: false,
  givesResult: false,
  hidesCallee: false,
} as const;

const boundsOf = new WeakMap<Signature, readonly Predicate[]>();

/** The bounds of a callee that say more than how long something lives. */
function bounds(signature: Signature): readonly Predicate[] {
  let found = boundsOf.get(signature);
  if (found === undefined) {
    found = signature.predicates.filter(mayDemand);
    boundsOf.set(signature, found);
  }
  return found;
}

/**
 * What a call asks of its arguments' types, once these are as well known as they will be. The type of the result: where
 * `Unpin` is asked for, with a note of the call in it.
 */
export function noteBounds(cx: InferenceContext, call: ExprId, { signature, ownerKnown, of }: Instance): Ty {
  let asksForUnpin = false;
  const note = (demand: Pick<Demand, 'trait' | 'type' | 'givesResult' | 'hidesCallee'>, of: Ty) => {
    const { path } = signature.definition;
    cx.demands.push({ ...demand, kind: 'bound', expr: call, path, ...placesOf(signature, of) });
    asksForUnpin ||= demand.trait === 'Unpin';
  };
  const isMethodCall = cx.expr(call).kind === 'methodCall';
  const deciding = ownerKnown ? implBounds(signature) : null;
  for (const predicate of bounds(signature)) {
    const { type, bound } = predicate;
    const hidesCallee = deciding?.has(predicate) ?? false;
    const trait = DEMANDED.get(bound.trait);
    if (trait !== undefined) note({ trait, type: of(type), givesResult: false, hidesCallee }, type);
    // A type without the trait has none of its methods either: then rustc goes on to the next on the way.
    else if (!isMethodCall || !isOwnTrait(signature, bound.trait))
      for (const behind of behindType(cx, of(type), bound.trait))
        note(
          { trait: 'Unpin', type: behind, givesResult: givesOf(signature, bound.trait), hidesCallee },
          type,
        );
  }
  return of(asksForUnpin ? givenBy(signature.output, call) : signature.output);
}

function isOwnTrait({ definition: { container } }: Signature, trait: string): boolean {
  return container?.kind === 'trait' && container.path === trait;
}

/** Whether the result is an associated type of the trait: `fn f<F: Future>(future: F) -> F::Output`. */
function givesOf({ output }: Signature, trait: string): boolean {
  return someParts(output, (part) => part.kind === 'projection' && part.trait === trait);
}

function placesOf(
  signature: Signature,
  type: Ty,
): Pick<Demand, 'argument' | 'blamed' | 'turbofish' | 'ofSelf' | 'ofResult'> {
  const argument = signature.inputs.findIndex((input) => isSameParameter(input, type));
  const names = parametersIn(type);
  const mentions = (written: Ty, name: string) =>
    someParts(written, (part) => part.kind === 'parameter' && part.name === name);
  const mentioning = names.map((name) =>
    signature.inputs.flatMap((input, index) => (mentions(input, name) ? [index] : [])),
  );
  const turbofish = type.kind === 'parameter' ? signature.own.indexOf(type.name) : -1;
  return {
    argument: argument < 0 ? null : argument,
    blamed: mentioning[0]?.length === 1 ? mentioning[0][0]! : null,
    turbofish: turbofish < 0 ? null : turbofish,
    ofResult:
      mentioning.every((inputs) => inputs.length === 0) &&
      names.some((name) => mentions(signature.output, name)),
    ofSelf: type.kind === 'parameter' && type.name === 'Self',
  };
}

/** Names of the type parameters in a type. */
export function parametersIn(type: Ty): readonly string[] {
  const names: string[] = [];
  someParts(type, (part) => {
    if (part.kind === 'parameter') names.push(part.name);
    return false;
  });
  return names;
}

/** `&mut fut` where a future is wanted: then `fut` has to be `Unpin`; likewise for types whose impl says so. */
function behindType(cx: InferenceContext, type: Ty, path: string): readonly Ty[] {
  const subject = cx.structurally(type);
  const mayAsk = subject.kind === 'reference' || subject.kind === 'adt';
  const trait = mayAsk ? cx.solver.trait(path) : null;
  return trait === null ? [] : unpinBehind(cx.solver, subject, trait);
}

/** What awaiting or polling a value asks for; `expr` is where rustc says so, `by` who polls it. */
export function noteAwaited(cx: InferenceContext, expr: ExprId, future: Ty, by: string): void {
  for (const type of behindType(cx, future, 'std::future::IntoFuture')) noteUnpin(cx, expr, type, by);
}

/** `futures::select!` polls variables through `&mut`, so they have to be `Unpin` themselves. */
export function noteUnpin(cx: InferenceContext, expr: ExprId, type: Ty, by: string): void {
  cx.demands.push({ trait: 'Unpin', type, kind: 'await', expr, ...NOWHERE, path: by });
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
    cx.demands.push({ trait: demanded, type: from, kind: 'coercion', expr: at, ...NOWHERE, path });
  }
}
