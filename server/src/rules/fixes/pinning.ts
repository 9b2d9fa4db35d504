/**
 * F1, F2 and F5: ways to pin what was polled or handed to `Pin::new` unpinned. Which way comes first follows one
 * ladder: pinned already → `as_mut()`; `Unpin` → `Pin::new`; in a `Box` already → `Box::into_pin`; a local that stays →
 * `pin!`; one that leaves → `Box::pin`; a field of something pinned → none, for only a projection helps.
 */
import { type Span, shift } from '../../base/text.ts';
import type { BindingId, Body, ExprId } from '../../hir/model.ts';
import type { AutoTraitProof } from '../../types/model.ts';
import type { BodyFacts, FileFacts } from '../../words/facts.ts';
import type { LazyFix, TextEdit } from '../../words/finding.ts';
import { shortened } from '../../words/held.ts';
import * as titles from '../../words/messages/fixes.ts';
import { letOf, parentsOf } from '../../words/walk.ts';
import { isPinnedPlace, plainLocal, rootLocal } from '../places.ts';
import type { Receiver } from '../polling.ts';
import { insert, lazy, replace, wrap } from './edits.ts';
import { importPath, standardLibrary, traitImport } from './imports.ts';
import { pinnedLocal } from './pinned-local.ts';
import { unpinBoundFixes } from './unpin-bound.ts';

/** The expression that a fix is for. */
export type Unpinned =
  | { readonly kind: 'poll'; readonly expr: ExprId; readonly receiver: Exclude<Receiver, { kind: 'none' }> }
  | {
      readonly kind: 'pinNew';
      readonly call: ExprId;
      readonly argument: ExprId;
      readonly proof: AutoTraitProof;
    };

/** `std::pin::pin!` is stable since Rust 1.68. */
const PIN_MACRO_SINCE = 68;

export function pinningFixes(file: FileFacts, facts: BodyFacts, unpinned: Unpinned): readonly LazyFix[] {
  if (unpinned.kind === 'poll') return pollFixes(file, facts, unpinned);
  const pinned = pinNewFixes(file, facts, unpinned);
  return [...pinned, ...unpinBoundFixes(file, facts.item, unpinned.proof, pinned.length === 0)];
}

function pollFixes(
  file: FileFacts,
  facts: BodyFacts,
  { expr, receiver }: Extract<Unpinned, { kind: 'poll' }>,
): readonly LazyFix[] {
  const { body } = facts;
  const span = shift(body.exprs[expr]!.span, facts.offset);
  const name = shortened(file.text.slice(span.start, span.end));
  if (receiver.kind === 'pinnedPointer') {
    const writable = madeMutable(file, facts, expr, receiver.through.length > 0);
    return writable === null
      ? []
      : [
          lazy('F5', titles.pollThroughAsMut(name), true, () => [
            insert(file, span.end, '.as_mut()'),
            ...writable,
            ...futureImport(file, facts),
          ]),
        ];
  }
  if (receiver.kind === 'sharedPin') return [];
  if (file.unpinIn(receiver.type, facts.item).verdict === 'yes')
    return pinNewInstead(file, facts, expr, name, receiver);
  if (isPinnedPlace(facts, expr)) return [];
  const pointer = receiver.through[0];
  if (pointer === undefined) return pinHere(file, facts, expr, name);
  return pointer === 'box' && receiver.through.length === 1 ? boxInPlace(file, facts, expr, name) : [];
}

function pinNewFixes(
  file: FileFacts,
  facts: BodyFacts,
  { call, argument }: Extract<Unpinned, { kind: 'pinNew' }>,
): readonly LazyFix[] {
  const { body } = facts;
  const pointer = body.exprs[argument]!;
  if (pointer.kind === 'call') return boxInstead(file, facts, argument, body.exprs[call]!.span);
  if (pointer.kind !== 'ref' || isPinnedPlace(facts, pointer.operand)) return [];
  const span = shift(body.exprs[pointer.operand]!.span, facts.offset);
  const name = shortened(file.text.slice(span.start, span.end));
  if (plainLocal(body, pointer.operand) !== null) return pinHere(file, facts, pointer.operand, name);
  // A value made on the spot: `Pin::new(&mut make())`.
  if (rootLocal(body, pointer.operand) !== null) return [];
  return pinTemporary(file, facts, pointer.operand, call, name);
}

/** `Box::pin(x)` for the `Box::new(x)` at `boxed`, in the place of `around`: of itself, or of `Pin::new(Box::new(x))`. */
export function boxInstead(
  file: FileFacts,
  facts: BodyFacts,
  boxed: ExprId,
  around: Span,
): readonly LazyFix[] {
  const { body, types } = facts;
  const made = body.exprs[boxed]!;
  if (made.kind !== 'call' || types.call(boxed).path !== 'std::boxed::Box::new') return [];
  const value = made.arguments[0];
  if (value === undefined) return [];
  const whole = shift(around, facts.offset);
  const inner = shift(body.exprs[value]!.span, facts.offset);
  const text = file.text.slice(inner.start, inner.end);
  return [
    lazy('F2', titles.pinWithBox(shortened(text)), true, () => [replace(file, whole, `Box::pin(${text})`)]),
  ];
}

/** F1 and F2 for a value that is owned here. */
function pinHere(file: FileFacts, facts: BodyFacts, expr: ExprId, name: string): readonly LazyFix[] {
  const { body } = facts;
  const local = plainLocal(body, expr);
  if (local !== null) return pinLocal(file, facts, local, name);
  if (rootLocal(body, expr) !== null) return [];
  return pinTemporary(file, facts, expr, null, name);
}

export function pinLocal(
  file: FileFacts,
  facts: BodyFacts,
  local: BindingId,
  name: string,
): readonly LazyFix[] {
  const plan = pinnedLocal(file, facts, local);
  if (plan === null) return [];
  const future = () => futureImport(file, facts);
  const macro = lazy('F1', titles.pinWithMacro(name, standardLibrary(file)), true, () => {
    const pin = pinMacro(file, facts);
    return [...plan.edits(`${pin.name}!(`), ...future(), ...pin.edits];
  });
  const boxed = (preferred: boolean) =>
    lazy('F2', titles.pinWithBox(name), preferred, () => [...plan.edits('Box::pin('), ...future()]);
  return plan.stays && hasPinMacro(file) ? [macro, boxed(false)] : [boxed(true)];
}

/**
 * `make().poll(cx)` becomes `pin!(make()).poll(cx)`: pinned for this one statement. `call` is the `Pin::new(…)` that the
 * pin takes the place of; null when the value itself stood there.
 */
function pinTemporary(
  file: FileFacts,
  facts: BodyFacts,
  expr: ExprId,
  call: ExprId | null,
  name: string,
): readonly LazyFix[] {
  const { body, offset } = facts;
  const span = shift(body.exprs[expr]!.span, offset);
  const text = file.text.slice(span.start, span.end);
  const around = (before: string, after: string): TextEdit[] =>
    call === null
      ? wrap(file, span, before, after)
      : [replace(file, shift(body.exprs[call]!.span, offset), `${before}${text}${after}`)];
  const macro = lazy('F1', titles.pinWithMacro(name, standardLibrary(file)), true, () => {
    const pin = pinMacro(file, facts);
    return [...around(`${pin.name}!(`, ')'), ...futureImport(file, facts), ...pin.edits];
  });
  const boxed = (preferred: boolean) =>
    lazy('F2', titles.pinWithBox(name), preferred, () => [
      ...around('Box::pin(', ').as_mut()'),
      ...futureImport(file, facts),
    ]);
  if (!isUsedAtOnce(body, call ?? expr)) return hasPinMacro(file) ? [macro] : [];
  return hasPinMacro(file) ? [macro, boxed(false)] : [boxed(true)];
}

/** True when a value is a receiver or an argument: a temporary box then lives long enough. */
function isUsedAtOnce(body: Body, expr: ExprId): boolean {
  const parent = parentsOf(body)[expr] ?? null;
  const kind = parent === null ? null : body.exprs[parent]!.kind;
  return kind === 'methodCall' || kind === 'call' || kind === 'await';
}

/** `Pin::new(&mut x).poll(cx)`, where `x` is `Unpin`. */
function pinNewInstead(
  file: FileFacts,
  facts: BodyFacts,
  expr: ExprId,
  name: string,
  receiver: Extract<Receiver, { kind: 'unpinned' }>,
): readonly LazyFix[] {
  const { through } = receiver;
  if (through.includes('ref') || through.includes('shared')) return [];
  const writable = madeMutable(file, facts, expr, through.includes('refMut'));
  if (writable === null) return [];
  const span = shift(facts.body.exprs[expr]!.span, facts.offset);
  const target = `${'*'.repeat(through.length)}${file.text.slice(span.start, span.end)}`;
  return [
    lazy('F5', titles.pollThroughPinNew(name), true, () => {
      const pin = importPath(file, span.start, [standardLibrary(file), 'pin', 'Pin']);
      return [
        replace(file, span, `${pin.name}::new(&mut ${target})`),
        ...writable,
        ...futureImport(file, facts),
        ...pin.edits,
      ];
    }),
  ];
}

/** A `Box<dyn Future>` is pinned where it is. */
function boxInPlace(file: FileFacts, facts: BodyFacts, expr: ExprId, name: string): readonly LazyFix[] {
  const local = plainLocal(facts.body, expr);
  if (local === null) {
    if (rootLocal(facts.body, expr) !== null) return [];
    const span = shift(facts.body.exprs[expr]!.span, facts.offset);
    return [
      lazy('F2', titles.pinBoxInPlace(name), true, () => [
        ...wrap(file, span, 'Box::into_pin(', ').as_mut()'),
        ...futureImport(file, facts),
      ]),
    ];
  }
  const plan = pinnedLocal(file, facts, local);
  if (plan === null) return [];
  return [
    lazy('F2', titles.pinBoxInPlace(name), true, () => [
      ...plan.edits('Box::into_pin('),
      ...futureImport(file, facts),
    ]),
  ];
}

/** Edits that let a place be borrowed mutably; null when it cannot be. */
function madeMutable(
  file: FileFacts,
  facts: BodyFacts,
  expr: ExprId,
  behindReference: boolean,
): readonly TextEdit[] | null {
  const { body, types } = facts;
  const root = rootLocal(body, expr);
  if (root === null || behindReference) return [];
  const binding = body.bindings[root]!;
  const type = types.binding(root);
  if (type.kind === 'reference') return type.mutable ? [] : null;
  if (
    isPinnedPlace(facts, expr) &&
    file.unpinIn(type.kind === 'adt' ? (type.arguments[0] ?? type) : type, facts.item).verdict !== 'yes'
  ) {
    return null;
  }
  if (binding.mutable) return [];
  if (binding.mode !== 'move') return null;
  // `self` as a parameter and a plain name both take a `mut` in front.
  const declared =
    letOf(body, root) !== null ||
    body.parameters.some(({ pat }) => {
      const pattern = body.pats[pat]!;
      return pattern.kind === 'binding' && pattern.binding === root;
    });
  return declared ? [insert(file, binding.span.start + facts.offset, 'mut ')] : null;
}

export function pinMacro(file: FileFacts, facts: BodyFacts) {
  return importPath(file, facts.offset, [standardLibrary(file), 'pin', 'pin']);
}

/** `Future` has to be in scope for `poll` to be found. */
function futureImport(file: FileFacts, facts: BodyFacts): readonly TextEdit[] {
  return traitImport(file, facts.offset, [standardLibrary(file), 'future', 'Future']);
}

export function hasPinMacro(file: FileFacts): boolean {
  if (file.rustVersion === null) return true;
  const [major = 1, minor = 0] = file.rustVersion.split('.').map(Number);
  return major > 1 || minor >= PIN_MACRO_SINCE;
}
