/** Calls of functions, constructors and callable values, and method calls. */
import type { Expr, ExprId } from '../../hir/model.ts';
import { placeOf } from '../../names/index.ts';
import {
  mayBeGuard,
  type ReceiverUse,
  unresolvedFunctionHolds,
  unresolvedHolds,
  unresolvedReceiver,
} from '../defaults.ts';
import type { CallFacts, Ty } from '../model.ts';
import { UNKNOWN } from '../model.ts';
import type { Signature } from '../signature.ts';
import { argumentOf, callable, type FnItem, NEVER } from '../ty.ts';
import { noteConstruction } from './constructor-demands.ts';
import type { InferenceContext } from './context.ts';
import { noteBounds } from './demands.ts';
import { type Instance, instantiate, seedFromImpl } from './instantiate.ts';
import { Chain, lookupMethod, type MethodMatch } from './methods.ts';
import { noteArguments, resolveValue, type ValueMeaning } from './paths.ts';

type Call = Extract<Expr, { kind: 'call' }>;
type MethodCall = Extract<Expr, { kind: 'methodCall' }>;

export function inferCall(cx: InferenceContext, id: ExprId, call: Call, expected: Ty | null): Ty {
  const callee = cx.expr(call.callee);
  if (callee.kind === 'path' && callee.local === null) {
    const meaning = resolveValue(cx, callee.path);
    cx.exprs[call.callee] = meaning === null ? UNKNOWN : valueType(meaning);
    if (meaning?.kind === 'function') return callFunction(cx, id, meaning.instance, call.arguments, expected);
    if (meaning?.kind === 'constructor') {
      expectResult(cx, () => meaning.type, expected);
      checkArguments(
        cx,
        call.arguments,
        meaning.fields.map(({ type }) => type),
      );
      noteConstruction(cx, id, { ...meaning, written: meaning.fields.map(({ name }) => name) });
      return meaning.type;
    }
    if (meaning?.kind === 'value') return callValue(cx, id, meaning.type, call.arguments);
    const inputs = call.arguments.map((argument) => cx.shallow(cx.infer(argument)));
    const name = callee.path.segments.at(-1)?.name.text ?? '';
    const facts = unknownCall(meaning?.kind === 'foreign' ? meaning.path : null);
    cx.calls.set(id, { ...facts, resultHolds: unresolvedFunctionHolds(name, inputs) });
    return cx.table.unseen();
  }
  return callValue(cx, id, cx.inferPlace(call.callee), call.arguments);
}

/** The type of a path as a value of its own. */
export function valueType(meaning: ValueMeaning): Ty {
  switch (meaning.kind) {
    case 'function': {
      const { instance } = meaning;
      const { signature } = instance;
      const item: FnItem = {
        kind: 'fnItem',
        path: signature.definition.path,
        inputs: signature.inputs.map(instance.of),
        output: instance.of(signature.output),
      };
      return item;
    }
    case 'constructor': {
      if (meaning.shape !== 'tuple') return meaning.type;
      const path = meaning.type.kind === 'adt' ? meaning.type.definition.path : '';
      const item: FnItem = {
        kind: 'fnItem',
        path,
        inputs: meaning.fields.map(({ type }) => type),
        output: meaning.type,
      };
      return item;
    }
    case 'value':
      return meaning.type;
    case 'foreign':
      return UNKNOWN;
  }
}

function callFunction(
  cx: InferenceContext,
  id: ExprId,
  instance: Instance,
  args: readonly ExprId[],
  expected: Ty | null,
): Ty {
  const { signature } = instance;
  expectResult(cx, () => instance.of(signature.output), expected);
  checkArguments(cx, args, signature.inputs.map(instance.of));
  const output = cx.structurally(noteBounds(cx, id, instance));
  cx.calls.set(id, functionFacts(signature, output));
  return output;
}

function callValue(cx: InferenceContext, id: ExprId, callee: Ty, args: readonly ExprId[]): Ty {
  const type = cx.structurally(callee);
  const chain = new Chain(cx, type);
  for (const [, candidate] of chain.types()) {
    const own = callable(candidate);
    if (own !== null) {
      checkArguments(cx, args, own.inputs);
      cx.calls.set(id, callableFacts(own.output));
      return cx.structurally(own.output);
    }
    const bound = cx.obligations.callableBound(candidate);
    if (bound !== null) {
      const inputs = bound.arguments[0]?.kind === 'tuple' ? bound.arguments[0].elements : [];
      checkArguments(
        cx,
        args,
        inputs.map((input) => cx.normalize(input)),
      );
      const output = bound.bindings.find(({ name }) => name === 'Output')?.type ?? UNKNOWN;
      cx.calls.set(id, callableFacts(output));
      const result = cx.normalize(output);
      if (!bound.trait.includes('::Async')) return result;
      return { kind: 'future', expr: null, path: null, output: result, arguments: [candidate, ...inputs] };
    }
  }
  for (const argument of args) cx.infer(argument);
  cx.calls.set(id, UNKNOWN_CALL);
  return cx.table.unseen();
}

/** Closures last: what the other arguments say helps to type their parameters. */
function checkArguments(cx: InferenceContext, args: readonly ExprId[], formals: readonly Ty[]): void {
  const isClosure = (id: ExprId) => cx.expr(id).kind === 'closure';
  for (const closures of [false, true]) {
    for (const [index, argument] of args.entries()) {
      if (isClosure(argument) !== closures) continue;
      const formal = formals[index];
      if (closures) cx.obligations.solve();
      if (formal === undefined) cx.infer(argument);
      else cx.check(argument, formal);
    }
  }
}

/**
 * Lets the wanted type of a call's result inform its arguments, as rustc does before it looks at them. References and
 * pointers that may be coerced afterwards say nothing.
 */
function expectResult(cx: InferenceContext, output: () => Ty, expected: Ty | null): void {
  const wanted = expected === null ? null : cx.shallow(expected);
  if (wanted?.kind !== 'adt') return;
  const actual = cx.shallow(output());
  if (actual.kind !== 'adt' || actual.definition.path !== wanted.definition.path) return;
  for (const [index, argument] of actual.arguments.entries()) {
    const other = wanted.arguments[index];
    if (other === undefined) continue;
    const target = cx.shallow(other);
    if (cx.table.isOpen(argument) && isCertain(cx, target)) cx.unify(argument, target);
  }
}

function isCertain(cx: InferenceContext, type: Ty): boolean {
  return (
    (type.kind === 'primitive' && type.name !== 'str') ||
    type.kind === 'parameter' ||
    type.kind === 'fnPointer' ||
    (type.kind === 'adt' && (!cx.unsizes(type) || pointsToUnsized(cx, type)))
  );
}

/** `Box<dyn Trait>`: nothing is left to be coerced, so the argument is (`Some(Box::pin(fut))`). */
function pointsToUnsized(cx: InferenceContext, pointer: Ty): boolean {
  const target = cx.shallow(argumentOf(pointer, 0));
  return target.kind === 'dyn' || (cx.unsizes(target) && pointsToUnsized(cx, target));
}

// ------------------------------------------------------------------------------------------ methods

export function inferMethodCall(cx: InferenceContext, id: ExprId, call: MethodCall, expected: Ty | null): Ty {
  const receiver = cx.structurally(cx.inferPlace(call.receiver));
  noteArguments(cx, call.generics);
  if (receiver.kind === 'never') {
    for (const argument of call.arguments) cx.infer(argument);
    return NEVER;
  }
  const chain = new Chain(cx, receiver);
  const name = call.method.text;
  const match = lookupMethod(cx, chain, name);
  if (match === null) return unresolvedMethod(cx, id, call, chain);
  cx.receivers.set(id, match.facts);
  if (match.facts.autoref === 'none' && match.facts.steps.length === 0) cx.consume(call.receiver);
  const instance = instanceOf(cx, match, call);
  const { signature } = instance;
  const inputs = signature.inputs.slice(1).map(instance.of);
  expectResult(cx, () => instance.of(signature.output), expected);
  checkArguments(cx, call.arguments, inputs);
  const output = cx.structurally(noteBounds(cx, id, instance));
  cx.calls.set(id, functionFacts(signature, output));
  return output;
}

function instanceOf(cx: InferenceContext, match: MethodMatch, call: MethodCall): Instance {
  const { owner, self, signature } = match;
  if (owner.kind === 'impl') {
    const seed = seedFromImpl(cx, owner.header, self, owner.bindings);
    return instantiate(cx, signature, seed, call.generics, { header: owner.header, self });
  }
  const seed = new Map<string, Ty>([['Self', self]]);
  for (const [index, { name }] of owner.trait.item.generics.types.entries()) {
    seed.set(name.text, owner.bound?.arguments[index] ?? cx.table.fresh());
  }
  return instantiate(cx, signature, seed, call.generics);
}

function unresolvedMethod(cx: InferenceContext, id: ExprId, call: MethodCall, chain: Chain): Ty {
  const name = call.method.text;
  for (const argument of call.arguments) cx.infer(argument);
  // A field that holds a callable is not called this way, so the method is one that nobody can see.
  cx.receivers.set(
    id,
    unresolvedReceiver(name, chain.steps, useOf(cx, call.receiver), call.arguments.length),
  );
  const resultHolds = unresolvedHolds(name, call.arguments.length + 1, cx.isAwaited(id));
  cx.calls.set(id, { ...UNKNOWN_CALL, resultHolds });
  return cx.table.unseen();
}

/** A guard is not handed on: it lives to the end of the statement. */
function useOf(cx: InferenceContext, receiver: ExprId): ReceiverUse {
  const expr = cx.expr(receiver);
  switch (expr.kind) {
    case 'call':
      return 'chained';
    case 'methodCall':
      return mayBeGuard(expr.method.text) ? 'place' : 'chained';
    case 'await':
    case 'try':
      return useOf(cx, expr.operand);
    default:
      return cx.isLastUse(receiver) ? 'lastUse' : 'place';
  }
}

// ------------------------------------------------------------------------------------------ facts

const CANCEL_SAFE = 'pinscope::cancel_safe';
const NOT_CANCEL_SAFE = 'pinscope::not_cancel_safe';

const factsOf = new WeakMap<Signature, CallFacts>();

function functionFacts(signature: Signature, output: Ty): CallFacts {
  let known = factsOf.get(signature);
  if (known === undefined) {
    known = factsFrom(signature);
    factsOf.set(signature, known);
  }
  return output.kind === 'never' ? { ...known, diverges: true } : known;
}

/** Of a call that comes back. */
function factsFrom({ definition, holds }: Signature): CallFacts {
  const { item, home, path } = definition;
  const says = (attribute: string) => item.attributes.some((candidate) => candidate.path === attribute);
  return {
    path,
    location: placeOf(home, item, item.name.span),
    async: item.async || says('pinscope::async_fn'),
    diverges: false,
    resultHolds: holds.whole,
    resultHoldsContents: holds.contents,
    awaited: holds.awaited,
    cancelSafe: says(CANCEL_SAFE) ? true : says(NOT_CANCEL_SAFE) ? false : null,
  };
}

function callableFacts(output: Ty): CallFacts {
  return output.kind === 'never' ? { ...UNKNOWN_CALL, diverges: true } : UNKNOWN_CALL;
}

function unknownCall(path: string | null): CallFacts {
  return {
    path,
    location: null,
    async: false,
    diverges: false,
    resultHolds: null,
    resultHoldsContents: [],
    awaited: null,
    cancelSafe: null,
  };
}

export const UNKNOWN_CALL: CallFacts = unknownCall(null);
