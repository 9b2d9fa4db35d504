/**
 * The type that a place in the text is about: what a name means, what a variable or an expression has. Wider than
 * {@link subjectAt}, which says what there is to teach: somebody who asks "is this `Unpin`?" may ask it of anything.
 */
import { type Span, shift, touches } from '../base/text.ts';
import type { Coroutine } from '../coroutine/model.ts';
import { pathOf } from '../hir/index.ts';
import type { ExprId, Item } from '../hir/model.ts';
import type { AutoTraitProof, Ty } from '../types/model.ts';
import type { BodyFacts, FileFacts } from './facts.ts';
import { sourceOf } from './held.ts';
import { pointeeOf, pointeeOfPin } from './pointee.ts';
import { type Subject, subjectAt } from './subject.ts';
import { parentsOf } from './walk.ts';

/** A type, where it is spoken of, and in which item: the bounds that hold there count. */
export interface TypedPlace {
  /** File offsets of the name or expression that was asked about. */
  readonly span: Span;
  /** Its text. */
  readonly name: string;
  /**
   * `type`: the name is the type. `value`: a variable, field or expression of that type. `pointee`: what the pin or
   * pinning call at the place points to. `future`: what the async item there makes, or the `.await` waits for.
   */
  readonly role: 'type' | 'value' | 'pointee' | 'future';
  readonly type: Ty;
  readonly item: Item | null;
  /** For a `type` at its own declaration. */
  readonly declared: Item | null;
  /** The async item itself, when the cursor is on its head. */
  readonly coroutine: { readonly facts: BodyFacts; readonly coroutine: Coroutine } | null;
}

/** Null where no type is spoken of. */
export function typeAt(file: FileFacts, offset: number): TypedPlace | null {
  const subject = subjectAt(file, offset);
  const taught = subject === null ? null : ofSubject(file, subject, offset);
  return taught ?? inBody(file, offset) ?? declaredIn(file, offset);
}

/** The proof of `Unpin` for a place: with a declaration's own parameters, or as the code there sees the type. */
export function unpinAt(file: FileFacts, { type, item, declared }: TypedPlace): AutoTraitProof {
  const own = declared === null ? null : file.unpinOf(declared);
  return own ?? file.unpinIn(type, item);
}

const ALONE = { declared: null, coroutine: null } as const;

function ofSubject(file: FileFacts, subject: Subject, offset: number): TypedPlace | null {
  const { span } = subject;
  const name = file.text.slice(span.start, span.end);
  switch (subject.kind) {
    case 'typeItem': {
      const type = file.unpinOf(subject.item)?.type;
      return type === undefined
        ? null
        : { ...ALONE, span, name, role: 'type', type, item: subject.item, declared: subject.item };
    }
    case 'type':
      return { ...ALONE, span, name, role: 'type', type: subject.type, item: subject.item };
    case 'marker':
      return markerType(file, subject, name);
    case 'pin': {
      const pointee = subject.pin === null ? null : pointeeOfPin(subject.pin);
      return pointee && { ...ALONE, span, name, role: 'pointee', type: pointee, item: subject.item };
    }
    case 'constructor':
    case 'pinMacro': {
      const pointee = pinnedBy(subject);
      return pointee && { ...ALONE, span, name, role: 'pointee', type: pointee, item: subject.facts.item };
    }
    case 'await': {
      const { facts, suspension } = subject.point;
      const awaited = suspension.awaited;
      const source = sourceOf(file, facts, suspension.span);
      return { ...ALONE, span, name: source, role: 'future', type: awaited, item: facts.item };
    }
    case 'async': {
      const { facts, coroutine } = subject;
      const type = futureOf(file, facts, coroutine);
      return { span, name, role: 'future', type, item: facts.item, declared: null, coroutine: subject };
    }
    case 'local':
      return valuePlace(
        file,
        subject.facts,
        subject.span,
        subject.facts.types.binding(subject.binding),
        offset,
      );
  }
}

/** `PhantomPinned` is a type; `Unpin` is none. */
function markerType(
  file: FileFacts,
  { span, name, item }: Extract<Subject, { kind: 'marker' }>,
  text: string,
): TypedPlace | null {
  if (name === 'Unpin') return null;
  const type = file.typeOf({ kind: 'path', path: pathOf([text], span), span }, item);
  return { ...ALONE, span, name: text, role: 'type', type, item };
}

function pinnedBy(subject: Extract<Subject, { kind: 'constructor' | 'pinMacro' }>): Ty | null {
  const { body, types } = subject.facts;
  if (subject.kind === 'pinMacro') {
    const macro = body.exprs[subject.expr]!;
    const shape = macro.kind === 'macro' ? macro.body : null;
    if (shape?.shape === 'pin') return types.expr(shape.value);
    return shape?.shape === 'pinShadow' && shape.pinned[0] !== undefined
      ? types.expr(shape.pinned[0].value)
      : null;
  }
  if (subject.call === null) return null;
  const call = body.exprs[subject.call]!;
  const made = pointeeOfPin(types.expr(subject.call));
  if (made !== null || call.kind !== 'call' || call.arguments[0] === undefined) return made;
  return pointeeOf(types.expr(call.arguments[0]));
}

/** The future that an async item makes. */
export function futureOf(file: FileFacts, facts: BodyFacts, { expr, name }: Coroutine): Ty {
  if (expr !== null) {
    const type = facts.types.expr(expr);
    return type.kind === 'closure' ? type.output : type;
  }
  const output = 'output' in facts.item ? facts.item.output : null;
  return {
    kind: 'future',
    expr: null,
    path: name,
    output: output === null ? { kind: 'tuple', elements: [] } : file.typeOf(output, facts.item),
    arguments: [],
  };
}

// --------------------------------------------------------------------------------------------------------- in bodies

function inBody(file: FileFacts, offset: number): TypedPlace | null {
  const facts = file.bodyAt(offset);
  if (facts === null) return null;
  const relative = offset - facts.offset;
  const binding = facts.body.bindings.findIndex(
    ({ macro, span }) => macro === null && touches(span, relative),
  );
  if (binding >= 0) {
    const span = shift(facts.body.bindings[binding]!.span, facts.offset);
    return valuePlace(file, facts, span, facts.types.binding(binding), offset);
  }
  const innermost = innermostExpr(facts, relative);
  if (innermost === null) return null;
  const expr = calledAs(facts, innermost);
  const span = shift(facts.body.exprs[expr]!.span, facts.offset);
  return valuePlace(file, facts, span, facts.types.expr(expr), offset);
}

function valuePlace(
  file: FileFacts,
  { item }: BodyFacts,
  span: Span,
  type: Ty,
  offset: number,
): TypedPlace | null {
  if (type.kind === 'unknown' || !touches(span, offset)) return null;
  const name = file.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { ...ALONE, span, name, role: 'value', type, item };
}

/** Of `make()` the result is what people ask about, not the function `make`. */
function calledAs({ body }: BodyFacts, id: ExprId): ExprId {
  const parent = parentsOf(body)[id] ?? null;
  const call = parent === null ? undefined : body.exprs[parent];
  return call?.kind === 'call' && call.callee === id ? parent! : id;
}

/** The smallest expression around a place whose value has a type worth asking about; blocks and statements have none. */
function innermostExpr({ body, types }: BodyFacts, relative: number): ExprId | null {
  let found: ExprId | null = null;
  const width = (id: ExprId) => body.exprs[id]!.span.end - body.exprs[id]!.span.start;
  for (let id = 0; id < body.exprs.length; id++) {
    const expr = body.exprs[id]!;
    if (!touches(expr.span, relative) || expr.kind === 'block' || expr.kind === 'missing') continue;
    if (types.expr(id).kind === 'unknown') continue;
    if (found === null || width(id) < width(found)) found = id;
  }
  return found;
}

// --------------------------------------------------------------------------------------------------------- in items

/** A field where it is declared. */
function declaredIn(file: FileFacts, offset: number): TypedPlace | null {
  for (const item of file.items.items) {
    if (!touches(item.span, offset) || !('variants' in item)) continue;
    for (const { fields } of item.variants) {
      const field = fields.find(({ name }) => touches(name.span, offset));
      if (field === undefined) continue;
      const { name, type } = field;
      return {
        ...ALONE,
        span: name.span,
        name: name.text,
        role: 'value',
        type: file.typeOf(type, item),
        item,
      };
    }
  }
  return null;
}
