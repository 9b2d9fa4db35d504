/**
 * What stands at a place in the text, as far as Pinscope has something to say about it. Hovers and explanations start
 * from the same answer, so they speak of the same thing.
 */
import { type Span, shift, touches } from '../base/text.ts';
import type { Coroutine, Held } from '../coroutine/model.ts';
import { pathOf, plainPath } from '../hir/index.ts';
import type { Binding, BindingId, Bound, Expr, ExprId, Field, Item, Path, TypeRef } from '../hir/model.ts';
import type { Ty } from '../types/model.ts';
import type { BodyFacts, FileFacts } from './facts.ts';
import { type SuspensionPoint, suspensionPoints } from './held.ts';
import { pathsInArguments, pathsInBody, pathsInBounds, pathsInType, type WrittenPath } from './walk.ts';

export type Subject = { readonly span: Span } & (
  | { readonly kind: 'await'; readonly point: SuspensionPoint }
  /** `async fn`'s keyword or name, `async` of a block or closure. */
  | { readonly kind: 'async'; readonly facts: BodyFacts; readonly coroutine: Coroutine }
  /** `Pin` in a type or path. `pin` is the whole `Pin<P>` when it is written, or what an expression has; null alone. */
  | { readonly kind: 'pin'; readonly pin: Ty | null; readonly item: Item | null }
  /** `Pin::new`, `Box::pin`, … by canonical path; `call` when it is called here. */
  | {
      readonly kind: 'constructor';
      readonly path: string;
      readonly facts: BodyFacts;
      readonly call: ExprId | null;
    }
  /** `pin!`, `tokio::pin!`, `pin_mut!`. */
  | { readonly kind: 'pinMacro'; readonly path: string; readonly facts: BodyFacts; readonly expr: ExprId }
  /** `Unpin`, `PhantomPinned`. */
  | { readonly kind: 'marker'; readonly name: 'Unpin' | 'PhantomPinned'; readonly item: Item | null }
  /** A struct, enum, union or alias of this file, at its declaration. */
  | { readonly kind: 'typeItem'; readonly item: Item }
  /** A type by name, elsewhere. */
  | { readonly kind: 'type'; readonly type: Ty; readonly name: string; readonly item: Item | null }
  /** A local variable of an async body, declared or used. */
  | {
      readonly kind: 'local';
      readonly facts: BodyFacts;
      readonly binding: BindingId;
      readonly coroutine: Coroutine;
      readonly kept: readonly { readonly point: SuspensionPoint; readonly held: Held }[];
    }
);

/** Null where Pinscope has nothing to say. Spans are file offsets. */
export function subjectAt(file: FileFacts, offset: number): Subject | null {
  const facts = file.bodyAt(offset);
  return (facts === null ? null : inBody(file, facts, offset)) ?? inItems(file, offset);
}

// -------------------------------------------------------------------------------------------------------- in bodies

function inBody(file: FileFacts, facts: BodyFacts, offset: number): Subject | null {
  return (
    awaitAt(facts, offset) ??
    macroAt(file, facts, offset) ??
    asyncAt(file, facts, offset) ??
    pathInBodyAt(file, facts, offset) ??
    localAt(facts, offset)
  );
}

function awaitAt(facts: BodyFacts, offset: number): Subject | null {
  for (const point of suspensionPoints(facts)) {
    const span = shift(point.suspension.keyword, facts.offset);
    // A macro that awaits is spoken of by its own hover; its name is the keyword here.
    if (touches(span, offset)) return { kind: 'await', span, point };
  }
  return null;
}

const PIN_SHAPES = new Set(['pin', 'pinShadow']);

function macroAt(file: FileFacts, facts: BodyFacts, offset: number): Subject | null {
  for (let expr = 0; expr < facts.body.exprs.length; expr++) {
    const macro = facts.body.exprs[expr]!;
    if (macro.kind !== 'macro' || !PIN_SHAPES.has(macro.body.shape)) continue;
    const start = macro.span.start + facts.offset;
    const bang = file.text.indexOf('!', start);
    const span = { start, end: bang < 0 ? start : bang + 1 };
    if (touches(span, offset))
      return { kind: 'pinMacro', span, path: macroPath(file, facts, macro), facts, expr };
  }
  return null;
}

/** The canonical path of a pinning macro: as it resolves, or else as it is written. */
function macroPath(file: FileFacts, facts: BodyFacts, macro: Extract<Expr, { kind: 'macro' }>): string {
  const written = pathOf(macro.name.split('::'), macro.span);
  const resolved = file.resolvePath(written, 'macro', facts.item).path;
  if (resolved !== null) return resolved;
  return macro.body.shape === 'pin' ? 'std::pin::pin' : macro.name;
}

function asyncAt(file: FileFacts, facts: BodyFacts, offset: number): Subject | null {
  for (const coroutine of facts.coroutines) {
    for (const span of headOf(file, facts, coroutine)) {
      if (touches(span, offset)) return { kind: 'async', span, facts, coroutine };
    }
  }
  return null;
}

/** The words that stand for an async item: the keyword, and a function's name. */
export function headOf(file: FileFacts, facts: BodyFacts, coroutine: Coroutine): readonly Span[] {
  const { start, end } = shift(coroutine.span, facts.offset);
  const spans: Span[] = [];
  const keyword = /\basync\b/.exec(file.text.slice(start, Math.min(end, start + 200)));
  if (keyword !== null)
    spans.push({ start: start + keyword.index, end: start + keyword.index + 'async'.length });
  if (coroutine.kind === 'async fn') {
    const name = /\bfn\s+/.exec(file.text.slice(start, end));
    if (name !== null) {
      const at = start + name.index + name[0].length;
      if (file.text.startsWith(coroutine.name, at))
        spans.push({ start: at, end: at + coroutine.name.length });
    }
  }
  return spans;
}

const CONSTRUCTORS = new Set([
  'std::pin::Pin::new',
  'std::pin::Pin::new_unchecked',
  'std::boxed::Box::pin',
  'std::rc::Rc::pin',
  'std::sync::Arc::pin',
  'std::boxed::Box::into_pin',
  'std::pin::Pin::into_inner',
  'std::pin::Pin::into_ref',
  'std::pin::Pin::static_ref',
]);

function pathInBodyAt(file: FileFacts, facts: BodyFacts, offset: number): Subject | null {
  const relative = offset - facts.offset;
  for (const written of pathsInBody(facts.body)) {
    const segment = written.path.segments.findIndex(({ name }) => touches(name.span, relative));
    if (segment < 0) continue;
    const span = shift(written.path.segments[segment]!.name.span, facts.offset);
    const last = segment === written.path.segments.length - 1;
    if (written.role === 'value' && last && written.expr !== null) {
      const path = functionPath(file, facts, written.expr, written.path);
      if (path !== null && CONSTRUCTORS.has(path)) {
        return { kind: 'constructor', span, path, facts, call: callOf(facts, written.expr) };
      }
    }
    const subject = typeNameAt(file, facts.item, written.path, segment, written.type, span);
    if (subject !== null) return asInferred(facts, written, subject);
  }
  return null;
}

/** `Pin` in `Pin::new(x)` means the pin that the call makes, and `Pin<&mut _>` of a `let` what was inferred for it. */
function asInferred(facts: BodyFacts, written: WrittenPath, subject: Subject): Subject {
  if (subject.kind !== 'pin') return subject;
  const inferred = inferredType(facts, written);
  return inferred !== null && isPin(inferred) ? { ...subject, pin: inferred } : subject;
}

function inferredType(facts: BodyFacts, { expr, type }: WrittenPath): Ty | null {
  const call = expr === null ? null : callOf(facts, expr);
  if (call !== null) return facts.types.expr(call);
  if (type === null) return null;
  for (const block of facts.body.exprs) {
    if (block.kind !== 'block') continue;
    for (const statement of block.statements) {
      if (statement.kind === 'let' && statement.type === type) return facts.types.pattern(statement.pat);
    }
  }
  return null;
}

function callOf(facts: BodyFacts, callee: ExprId): ExprId | null {
  const id = facts.body.exprs.findIndex((expr) => expr.kind === 'call' && expr.callee === callee);
  return id < 0 ? null : id;
}

function functionPath(file: FileFacts, facts: BodyFacts, expr: ExprId, path: Path): string | null {
  const call = callOf(facts, expr);
  const called = call === null ? null : facts.types.call(call).path;
  return called ?? file.resolvePath(path, 'value', facts.item).path;
}

function localAt(facts: BodyFacts, offset: number): Subject | null {
  const relative = offset - facts.offset;
  const found = bindingAt(facts, relative);
  if (found === null) return null;
  const coroutine = coroutineOf(facts, found.binding);
  if (coroutine === null) return null;
  const kept = [...suspensionPoints(facts)].flatMap((point) =>
    point.suspension.held.filter((held) => held.binding === found.binding).map((held) => ({ point, held })),
  );
  return {
    kind: 'local',
    span: shift(found.span, facts.offset),
    facts,
    binding: found.binding,
    coroutine,
    kept,
  };
}

function bindingAt(
  { body }: BodyFacts,
  relative: number,
): { readonly binding: BindingId; readonly span: Span } | null {
  const declared = body.bindings.findIndex(
    (binding) => binding.macro === null && touches(binding.span, relative),
  );
  if (declared >= 0) return { binding: declared, span: body.bindings[declared]!.span };
  for (const expr of body.exprs) {
    if (expr.kind === 'path' && expr.local !== null && touches(expr.span, relative)) {
      return { binding: expr.local, span: expr.span };
    }
  }
  return null;
}

/** The innermost coroutine that a binding is a local of; null when it belongs to ordinary code. */
function coroutineOf(facts: BodyFacts, id: BindingId): Coroutine | null {
  const binding: Binding = facts.body.bindings[id]!;
  const around = facts.coroutines.filter(
    ({ span }) => span.start <= binding.span.start && binding.span.end <= span.end,
  );
  const innermost = around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  if (innermost === undefined) return null;
  return innermost.expr === binding.owner ? innermost : null;
}

// --------------------------------------------------------------------------------------------------------- in items

function inItems(file: FileFacts, offset: number): Subject | null {
  for (const item of file.items.items) {
    if (!touches(item.span, offset)) continue;
    const own = itemNameAt(item, offset) ?? parameterAt(file, item, offset);
    if (own !== null) return own;
    for (const { path, type } of pathsOfItem(item)) {
      const segment = path.segments.findIndex(({ name }) => touches(name.span, offset));
      if (segment < 0) continue;
      const subject = typeNameAt(file, item, path, segment, type, path.segments[segment]!.name.span);
      if (subject !== null) return subject;
    }
  }
  return null;
}

/** A type parameter where it is declared. */
function parameterAt(file: FileFacts, item: Item, offset: number): Subject | null {
  if (!('generics' in item)) return null;
  const declared = item.generics.types.find(({ name }) => touches(name.span, offset));
  if (declared === undefined) return null;
  const { name } = declared;
  const type = file.typeOf({ kind: 'path', span: name.span, path: plainPath([name]) }, item);
  return { kind: 'type', span: name.span, type, name: name.text, item };
}

function itemNameAt(item: Item, offset: number): Subject | null {
  const isType =
    item.kind === 'struct' || item.kind === 'enum' || item.kind === 'union' || item.kind === 'typeAlias';
  return isType && touches(item.name.span, offset) ? { kind: 'typeItem', span: item.name.span, item } : null;
}

type WrittenInItem = { readonly path: Path; readonly type: TypeRef | null };

function* pathsOfItem(item: Item): Generator<WrittenInItem> {
  if ('generics' in item) {
    for (const { bounds, default: standard } of item.generics.types) {
      yield* pathsInBounds(bounds);
      if (standard !== null) yield* pathsInType(standard);
    }
    for (const { type, bounds } of item.generics.where) {
      yield* pathsInType(type);
      yield* pathsInBounds(bounds);
    }
  }
  switch (item.kind) {
    case 'function':
      if (item.self !== null && item.self.type !== null) yield* pathsInType(item.self.type);
      for (const parameter of item.parameters) yield* pathsInType(parameter.type);
      if (item.output !== null) yield* pathsInType(item.output);
      return;
    case 'struct':
    case 'enum':
    case 'union':
      for (const variant of item.variants) yield* pathsInFields(variant.fields);
      return;
    case 'typeAlias':
      yield* pathsInBounds(item.bounds);
      if (item.type !== null) yield* pathsInType(item.type);
      return;
    case 'trait':
      yield* pathsInBounds(item.supertraits as readonly Bound[]);
      return;
    case 'impl':
      if (item.trait !== null) {
        yield { path: item.trait, type: null };
        yield* pathsInArguments(item.trait);
      }
      yield* pathsInType(item.selfType);
      return;
    case 'const':
    case 'static':
      if (item.type !== null) yield* pathsInType(item.type);
      return;
    case 'use':
      for (const imported of item.imports) {
        const last = imported.path.at(-1);
        if (last === undefined) continue;
        yield {
          path: {
            span: last.span,
            global: imported.global,
            qself: null,
            segments: imported.path.map((name) => ({ name, generics: [], parenthesized: null })),
          },
          type: null,
        };
      }
      return;
    default:
  }
}

function* pathsInFields(fields: readonly Field[]): Generator<WrittenInItem> {
  for (const { type } of fields) yield* pathsInType(type);
}

// ------------------------------------------------------------------------------------------------------ type names

/** What the segment of a path means, as a type: `Pin`, a marker, or a type that may be `Unpin`. */
function typeNameAt(
  file: FileFacts,
  item: Item | null,
  path: Path,
  segment: number,
  written: TypeRef | null,
  span: Span,
): Subject | null {
  const prefix: Path = { ...path, segments: path.segments.slice(0, segment + 1) };
  const resolved = file.resolvePath(prefix, 'type', item).path;
  const isWhole = segment === path.segments.length - 1;
  const type = written !== null && isWhole ? file.typeOf(written, item) : null;
  switch (resolved) {
    case 'std::pin::Pin':
      return {
        kind: 'pin',
        item,
        span,
        pin: type !== null && isPin(type) && type.arguments.length > 0 ? type : null,
      };
    case 'std::marker::Unpin':
      return { kind: 'marker', span, name: 'Unpin', item };
    case 'std::marker::PhantomPinned':
      return { kind: 'marker', span, name: 'PhantomPinned', item };
    default:
      if (type === null || (type.kind !== 'adt' && type.kind !== 'parameter')) return null;
      return { kind: 'type', item, span, type, name: path.segments[segment]!.name.text };
  }
}

export function isPin(type: Ty): type is Extract<Ty, { kind: 'adt' }> {
  return type.kind === 'adt' && type.definition.path === 'std::pin::Pin';
}
