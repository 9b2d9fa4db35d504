/** Where a body hands something to code that demands `Send`, and where rustc complains if it isn't. */
import { type Span, shift } from '../base/text.ts';
import type { Coroutine } from '../coroutine/model.ts';
import { boxedBy } from '../hir/async-trait.ts';
import type { Body, ExprId, FunctionItem } from '../hir/model.ts';
import type { AutoTraitProof, Demand, Ty } from '../types/model.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';
import * as say from '../words/messages/send.ts';
import { coercedExpr, promisedResultOf } from './places.ts';

export interface SendDemand {
  readonly proof: AutoTraitProof;
  /** Who asks, as the beginning of a sentence. */
  readonly asks: string;
  /** The place at which rustc reports it, in file offsets. */
  readonly span: Span;
  /** The call that asks; null for anything else. */
  readonly call: ExprId | null;
  /** It is not about an argument's own type, so the whole call is to blame. */
  readonly ofCall: boolean;
}

const demanding = new WeakMap<FileFacts, boolean>();

/** Whether any body of the file may demand `Send`: of which futures, and so of which bodies, only the proofs tell. */
export function mayDemandSend(file: FileFacts): boolean {
  let answer = demanding.get(file);
  if (answer === undefined) {
    answer = file.bodies().some(({ item, types }) => {
      if (types.demands().some(({ trait }) => trait === 'Send')) return true;
      return item.kind === 'function' && (item.output?.kind === 'impl' || isBoxedAsSend(file, item));
    });
    demanding.set(file, answer);
  }
  return answer;
}

export function* demandsOf(file: FileFacts, facts: BodyFacts): Generator<SendDemand> {
  const { types, item, offset } = facts;
  for (const demand of types.demands()) {
    if (demand.trait !== 'Send') continue;
    const span = demand.kind === 'bound' ? callSpan(facts, demand) : coercionSpan(facts.body, demand);
    if (span === null) continue;
    const name = demand.path.slice(demand.path.lastIndexOf(':') + 1);
    const asks = demand.kind === 'bound' ? say.ASKS.call(name) : say.ASKS.traitObject(name);
    const proof = file.threadSafetyIn('Send', demand.type, item);
    const call = demand.kind === 'bound' ? demand.expr : null;
    yield { proof, asks, span: shift(span, offset), call, ofCall: demand.argument === null };
  }
  if (item.kind !== 'function') return;
  yield* promisedResult(file, facts, item);
  yield* boxedByAttribute(file, facts, item);
}

/**
 * What holds futures of this body is only known to rustc when the whole function is: then it blames the call. Anything
 * else it blames on the argument.
 */
function callSpan({ body }: BodyFacts, { expr, argument, type }: Demand): Span | null {
  const call = expr === null ? undefined : body.exprs[expr];
  if (call?.kind !== 'call' && call?.kind !== 'methodCall') return null;
  const args = call.kind === 'call' ? call.arguments : [call.receiver, ...call.arguments];
  const given = argument === null || holdsOwnFuture(type) ? undefined : args[argument];
  if (given !== undefined) return body.exprs[given]!.span;
  return call.kind === 'call' ? call.span : call.method.span;
}

/** Whether a future of an async block or closure of the body is in the type; what functions give back stays closed. */
function holdsOwnFuture(type: Ty): boolean {
  switch (type.kind) {
    case 'future':
      return type.expr !== null || type.arguments.some(holdsOwnFuture);
    case 'closure':
      return type.captures.some(holdsOwnFuture);
    case 'adt':
      return type.arguments.some(holdsOwnFuture);
    case 'tuple':
      return type.elements.some(holdsOwnFuture);
    case 'array':
    case 'slice':
      return holdsOwnFuture(type.element);
    case 'reference':
      return holdsOwnFuture(type.target);
    default:
      return false;
  }
}

function coercionSpan(body: Body, { expr }: Demand): Span | null {
  const coerced = expr === null ? null : coercedExpr(body, expr);
  return coerced === null ? null : body.exprs[coerced]!.span;
}

/** `fn f() -> impl Future + Send`: the body's value has to keep the promise, and rustc blames the return type. */
function* promisedResult(file: FileFacts, facts: BodyFacts, item: FunctionItem): Generator<SendDemand> {
  const promised = promisedResultOf(file, facts, SEND);
  if (promised === null) return;
  const span = shift(promised.span, facts.offset);
  const proof = file.threadSafetyIn('Send', promised.type, item);
  yield { proof, asks: say.ASKS.result, span, call: null, ofCall: false };
}

const SEND = 'std::marker::Send';

/** `#[async_trait]` boxes what an async method does as `dyn Future + Send`, and rustc blames the word `async`. */
function* boxedByAttribute(file: FileFacts, facts: BodyFacts, item: FunctionItem): Generator<SendDemand> {
  if (!isBoxedAsSend(file, item)) return;
  const start = file.text
    .slice(facts.offset, facts.offset + item.span.end - item.span.start)
    .indexOf('async');
  if (start < 0) return;
  const span = { start: facts.offset + start, end: facts.offset + start + 'async'.length };
  const body = facts.coroutines.find(({ expr, parent }: Coroutine) => expr === null && parent === null);
  if (body === undefined) return;
  yield { proof: file.sendOf(facts, body), asks: say.ASKS.asyncTrait, span, call: null, ofCall: false };
}

function isBoxedAsSend(file: FileFacts, item: FunctionItem): boolean {
  const around = item.async && item.parent !== null ? file.items.items[item.parent] : undefined;
  if (around?.kind !== 'impl' && around?.kind !== 'trait') return false;
  return boxedBy(around.attributes) === 'send';
}
