/**
 * F1, F2 and F10 for what stands where `Unpin` is asked for: a pin takes its place, for a pin is `Unpin` whatever it
 * points to, and a pin to a future or stream is one itself. The ladder is that of `pinning.ts`.
 */
import { shift } from '../../base/text.ts';
import type { Body, ExprId } from '../../hir/model.ts';
import type { BodyFacts, FileFacts } from '../../words/facts.ts';
import type { LazyFix } from '../../words/finding.ts';
import { shortened } from '../../words/held.ts';
import * as titles from '../../words/messages/fixes.ts';
import { parentsOf } from '../../words/walk.ts';
import { isPinnedPlace, plainLocal } from '../places.ts';
import type { RefusedDemand } from '../unpin-demands.ts';
import { lazy, replace, wrap } from './edits.ts';
import { standardLibrary } from './imports.ts';
import { boxInstead, hasPinMacro, pinLocal, pinMacro } from './pinning.ts';
import { unpinBoundFixes } from './unpin-bound.ts';

export function pinnedUseFixes(
  file: FileFacts,
  facts: BodyFacts,
  refused: RefusedDemand,
): readonly LazyFix[] {
  const pinned = pinFixes(file, facts, refused);
  return [...pinned, ...unpinBoundFixes(file, facts.item, refused.proof, pinned.length === 0)];
}

function pinFixes(file: FileFacts, facts: BodyFacts, { demand, value }: RefusedDemand): readonly LazyFix[] {
  // What becomes a trait object has to be `Unpin` itself, and what `Pin`'s own methods refuse is pinned already.
  if (demand.kind === 'coercion') return [];
  if (value === null || demand.path.startsWith('std::pin::') || !canStandForIt(file, facts, demand.type))
    return [];
  const { body, types } = facts;
  const expr = body.exprs[value]!;
  const type = types.expr(value);
  const place = expr.kind === 'ref' ? expr.operand : value;
  if (isPinnedPlace(facts, place)) return [];
  if (type.kind === 'adt' && type.definition.path === 'std::boxed::Box')
    return boxedFixes(file, facts, value);
  const local = plainLocal(body, place);
  const isReceiver = demand.kind === 'await' || body.exprs[demand.expr!]!.kind === 'methodCall';
  if (local !== null && types.binding(local).kind === 'reference') return [];
  if (expr.kind === 'ref' || isReceiver)
    return local === null ? [] : pinLocal(file, facts, local, textAt(file, facts, place));
  return isResultSpelledOut(facts, demand.expr!) ? [] : argumentFixes(file, facts, demand.expr!, value);
}

/** `fn f(t: T) -> Join<T> { Join::new(t) }`: with a pin in its place the result would be of another type. */
function isResultSpelledOut({ body, types, item }: BodyFacts, call: ExprId): boolean {
  const result = types.expr(call);
  if (item.kind !== 'function' || item.output?.kind === 'impl') return false;
  if (result.kind !== 'adt' || result.arguments.length === 0) return false;
  const parent = parentsOf(body)[call] ?? null;
  const around = parent === null ? null : body.exprs[parent]!;
  return around?.kind === 'return' || (around?.kind === 'block' && around.tail === call);
}

/** A pin to it has the trait that it is wanted for. */
function canStandForIt(file: FileFacts, { item }: BodyFacts, type: RefusedDemand['demand']['type']): boolean {
  if (type.kind === 'future') return true;
  return POLLABLE.some((trait) => file.implementsIn(type, trait, item) === 'yes');
}

const POLLABLE = [
  'std::future::Future',
  'futures::stream::Stream',
  'tokio_stream::Stream',
  'futures_core::stream::Stream',
];

/** `b.await` for a `Box<dyn Future>`, and `Box::new(f).await`. */
function boxedFixes(file: FileFacts, facts: BodyFacts, value: ExprId): readonly LazyFix[] {
  const made = boxInstead(file, facts, value, facts.body.exprs[value]!.span);
  if (made.length > 0) return made;
  const span = shift(facts.body.exprs[value]!.span, facts.offset);
  return [
    lazy('F2', titles.pinBoxInPlace(textAt(file, facts, value)), true, () =>
      wrap(file, span, 'Box::into_pin(', ')'),
    ),
  ];
}

/** `select(a, b)`: pinned where it is handed over. */
function argumentFixes(file: FileFacts, facts: BodyFacts, call: ExprId, value: ExprId): readonly LazyFix[] {
  const { body, offset } = facts;
  const span = shift(body.exprs[value]!.span, offset);
  const text = textAt(file, facts, value);
  const source = file.text.slice(span.start, span.end);
  // What `pin!` pins lives to the end of the statement, and what was made from it only as long.
  const parent = parentsOf(body)[call] ?? null;
  const isUsedUp = parent !== null && body.exprs[parent]!.kind === 'await' && hasPinMacro(file);
  const label = isShorthand(body, call, value) ? `${source}: ` : '';
  const boxed = lazy('F2', titles.pinWithBox(text), !isUsedUp, () => [
    replace(file, span, `${label}Box::pin(${source})`),
  ]);
  if (!isUsedUp) return [boxed];
  const macro = lazy('F1', titles.pinWithMacro(text, standardLibrary(file)), true, () => {
    const pin = pinMacro(file, facts);
    return [replace(file, span, `${pin.name}!(${source})`), ...pin.edits];
  });
  return [macro, boxed];
}

/** `Fields { future }`, where the value's name is the field's. */
function isShorthand(body: Body, id: ExprId, value: ExprId): boolean {
  const built = body.exprs[id]!;
  if (built.kind !== 'struct') return false;
  const { start } = body.exprs[value]!.span;
  return built.fields.some((field) => field.value === value && field.name.span.start === start);
}

function textAt(file: FileFacts, facts: BodyFacts, id: ExprId): string {
  const { start, end } = shift(facts.body.exprs[id]!.span, facts.offset);
  return shortened(file.text.slice(start, end));
}
