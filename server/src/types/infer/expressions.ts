/** The type of every form of expression. */
import type { Expr, ExprId, Statement } from '../../hir/model.ts';
import type { Ty } from '../model.ts';
import { UNKNOWN } from '../model.ts';
import { BOOL, NEVER, primitive, reference, STR, UNIT, USIZE } from '../ty.ts';
import { inferCall, inferMethodCall, valueType } from './calls.ts';
import { noteConstruction } from './constructor-demands.ts';
import type { InferenceContext } from './context.ts';
import { noteAwaited } from './demands.ts';
import { awaitedType, inferAsyncBlock, inferClosure, triedType } from './futures.ts';
import { inferMacro } from './macros.ts';
import { Chain } from './methods.ts';
import { inferBinary, inferCompoundAssign, inferDeref, inferIndex, inferUnary } from './operators.ts';
import { fieldTypes, resolveValue } from './paths.ts';
import { checkPattern, structMeaning } from './patterns.ts';
import { stdType } from './std.ts';

export function inferExpression(cx: InferenceContext, expr: Expr, id: ExprId, expected: Ty | null): Ty {
  switch (expr.kind) {
    case 'missing':
    case 'underscore':
      return cx.table.unseen();
    case 'literal':
      return literalType(cx, expr, expected);
    case 'path':
      return inferPath(cx, expr);
    case 'call':
      return inferCall(cx, id, expr, expected);
    case 'methodCall':
      return inferMethodCall(cx, id, expr, expected);
    case 'field':
      return inferField(cx, id, expr);
    case 'index':
      return inferIndex(cx, id, expr);
    case 'await': {
      cx.noteAwait(expr.operand);
      const future = cx.infer(expr.operand);
      noteAwaited(cx, id, future, 'await');
      return awaitedType(cx, future);
    }
    case 'try':
      return triedType(cx, cx.infer(expr.operand));
    case 'ref':
      return inferRef(cx, expr, expected);
    case 'deref':
      return inferDeref(cx, id, expr.operand);
    case 'unary':
      return inferUnary(cx, id, expr, expected);
    case 'binary':
      return inferBinary(cx, id, expr, expected);
    case 'assign': {
      const target = cx.inferPlace(expr.left);
      cx.check(expr.right, target);
      return UNIT;
    }
    case 'compoundAssign':
      return inferCompoundAssign(cx, id, expr);
    case 'range':
      return inferRange(cx, expr, expected);
    case 'cast': {
      const target = cx.lower(expr.type);
      // `as` coerces where it can; numbers and raw pointers it turns into others.
      if (target.kind === 'reference' || cx.unsizes(target)) cx.check(expr.operand, target);
      else cx.infer(expr.operand, null);
      return target;
    }
    case 'tuple': {
      const wanted = expected === null ? null : cx.shallow(expected);
      const hints = wanted?.kind === 'tuple' ? wanted.elements : [];
      return {
        kind: 'tuple',
        elements: expr.elements.map((element, index) => inferElement(cx, element, hints[index] ?? null)),
      };
    }
    case 'array': {
      const element = elementHint(cx, expected) ?? cx.table.fresh();
      for (const part of expr.elements) cx.check(part, element);
      return { kind: 'array', element, length: String(expr.elements.length) };
    }
    case 'repeat': {
      const element = cx.infer(expr.element, elementHint(cx, expected));
      cx.infer(expr.count, USIZE);
      return { kind: 'array', element, length: '_' };
    }
    case 'struct':
      return inferStruct(cx, id, expr);
    case 'block':
      return inferBlockExpression(cx, id, expr, expected);
    case 'if':
      return inferIf(cx, expr, expected);
    case 'let': {
      checkPattern(cx, expr.pat, cx.inferPlace(expr.scrutinee));
      return BOOL;
    }
    case 'match':
      return inferMatch(cx, expr, expected);
    case 'loop':
      cx.breaks.set(id, []);
      cx.inLoop(() => cx.infer(expr.body, UNIT));
      return breakType(cx, id);
    case 'while':
      cx.breaks.set(id, []);
      cx.inLoop(() => {
        cx.infer(expr.condition, BOOL);
        cx.infer(expr.body, UNIT);
      });
      return UNIT;
    case 'for':
      return inferFor(cx, id, expr);
    case 'break': {
      const value = expr.value === null ? UNIT : cx.infer(expr.value);
      if (expr.target !== null) cx.breaks.get(expr.target)?.push(value);
      return NEVER;
    }
    case 'continue':
      return NEVER;
    case 'return':
      if (expr.value !== null) {
        const value = cx.check(expr.value, cx.frame.output);
        if (cx.frames.length === 1) cx.returned.push(value);
      }
      return NEVER;
    case 'become':
      if (expr.value !== null) cx.infer(expr.value);
      return NEVER;
    case 'yield':
      if (expr.value !== null) cx.infer(expr.value);
      return cx.table.unseen();
    case 'closure':
      return inferClosure(cx, id, expr, expected);
    case 'macro':
      cx.scope.notes?.macro(expr.name, expr.span.start, cx.module);
      return inferMacro(cx, expr.name, expr.body, expected);
  }
}

// ------------------------------------------------------------------------------------------ simple forms

function literalType(
  cx: InferenceContext,
  { literal, suffix }: Extract<Expr, { kind: 'literal' }>,
  expected: Ty | null,
): Ty {
  switch (literal) {
    case 'int': {
      if (suffix !== null) return primitive(suffix);
      const wanted = expected === null ? null : cx.shallow(expected);
      return wanted?.kind === 'primitive' && /^[iu]\d|size$/.test(wanted.name)
        ? wanted
        : cx.table.number('{integer}');
    }
    case 'float':
      return suffix !== null ? primitive(suffix) : cx.table.number('{float}');
    case 'bool':
      return BOOL;
    case 'char':
      return primitive('char');
    case 'byte':
      return primitive('u8');
    case 'string':
      return reference(STR, false, "'static");
    case 'byteString':
      return reference({ kind: 'array', element: primitive('u8'), length: '_' }, false, "'static");
    case 'cString':
      return reference(stdType(cx, 'std::ffi::CStr', []), false, "'static");
  }
}

function inferPath(cx: InferenceContext, { path, local }: Extract<Expr, { kind: 'path' }>): Ty {
  if (local !== null) return cx.bindings[local] ?? cx.table.unseen();
  const meaning = resolveValue(cx, path);
  return meaning === null || meaning.kind === 'foreign' ? cx.table.unseen() : valueType(meaning);
}

/** An operand that is coerced to the type wanted for it, and keeps its own otherwise. */
function inferElement(cx: InferenceContext, id: ExprId, wanted: Ty | null): Ty {
  if (wanted === null) return cx.infer(id);
  const type = cx.check(id, wanted);
  return cx.table.isOpen(wanted) || cx.table.sameHead(type, wanted) ? type : wanted;
}

function elementHint(cx: InferenceContext, expected: Ty | null): Ty | null {
  const wanted = expected === null ? null : cx.shallow(expected);
  return wanted?.kind === 'array' || wanted?.kind === 'slice' ? wanted.element : null;
}

function inferRef(cx: InferenceContext, expr: Extract<Expr, { kind: 'ref' }>, expected: Ty | null): Ty {
  const wanted = expected === null ? null : cx.shallow(expected);
  const hint = wanted?.kind === 'reference' || wanted?.kind === 'pointer' ? wanted.target : null;
  const target = cx.inferPlace(expr.operand, hint);
  if (expr.raw) return { kind: 'pointer', mutable: expr.mutable, target };
  return reference(target, expr.mutable);
}

function inferRange(cx: InferenceContext, expr: Extract<Expr, { kind: 'range' }>, expected: Ty | null): Ty {
  const wanted = expected === null ? null : cx.shallow(expected);
  const bound = (wanted?.kind === 'adt' ? wanted.arguments[0] : undefined) ?? cx.table.fresh();
  for (const side of [expr.start, expr.end]) if (side !== null) cx.check(side, bound);
  const name =
    expr.start === null
      ? expr.end === null
        ? 'RangeFull'
        : expr.inclusive
          ? 'RangeToInclusive'
          : 'RangeTo'
      : expr.end === null
        ? 'RangeFrom'
        : expr.inclusive
          ? 'RangeInclusive'
          : 'Range';
  return stdType(cx, `std::ops::${name}`, [bound]);
}

function inferField(cx: InferenceContext, id: ExprId, expr: Extract<Expr, { kind: 'field' }>): Ty {
  const chain = new Chain(cx, cx.inferPlace(expr.base));
  const name = expr.name.text;
  for (const [index, type] of chain.types()) {
    const field = fieldOf(cx, type, name);
    if (field === null) continue;
    cx.fieldSteps.set(id, chain.stepsTo(index));
    return cx.structurally(field);
  }
  cx.fieldSteps.set(id, chain.isOpen ? chain.steps : []);
  return cx.table.unseen();
}

function fieldOf(cx: InferenceContext, type: Ty, name: string): Ty | null {
  if (type.kind === 'tuple') return type.elements[Number(name)] ?? null;
  const adt = type.kind === 'adt' ? cx.declaration(type) : null;
  if (adt === null || adt.item.kind === 'enum') return null;
  const variant = adt.item.variants[0]!;
  if (!variant.fields.some((field) => field.name.text === name)) return null;
  return fieldTypes(cx, type, adt, variant).find((field) => field.name === name)!.type;
}

function inferStruct(cx: InferenceContext, id: ExprId, expr: Extract<Expr, { kind: 'struct' }>): Ty {
  const meaning = structMeaning(cx, expr.path);
  for (const { name, value } of expr.fields) {
    const field = meaning?.fields.find((candidate) => candidate.name === name.text);
    if (field === undefined) cx.infer(value);
    else cx.check(value, field.type);
  }
  if (expr.base !== null) cx.inferPlace(expr.base, meaning?.type ?? null);
  if (meaning === null) {
    const written = cx.lower({ kind: 'path', path: expr.path, span: expr.path.span });
    return written.kind === 'unknown' ? cx.table.unseen() : written;
  }
  if (meaning.definition !== null) {
    const written = expr.fields.map(({ name }) => name.text);
    noteConstruction(cx, id, { type: meaning.type, definition: meaning.definition, written });
  }
  return meaning.type;
}

// ------------------------------------------------------------------------------------------ blocks

function inferBlockExpression(
  cx: InferenceContext,
  id: ExprId,
  expr: Extract<Expr, { kind: 'block' }>,
  expected: Ty | null,
): Ty {
  switch (expr.flavor) {
    case 'async':
      return inferAsyncBlock(cx, id, expr, expected, (output) => inferBlock(cx, expr, output));
    case 'gen':
    case 'try':
      inferBlock(cx, expr, null);
      return cx.table.unseen();
    default: {
      if (expr.label === null) return inferBlock(cx, expr, expected);
      cx.breaks.set(id, []);
      const end = inferBlock(cx, expr, expected);
      return cx.join(end, breakType(cx, id));
    }
  }
}

function inferBlock(cx: InferenceContext, expr: Extract<Expr, { kind: 'block' }>, expected: Ty | null): Ty {
  const items = expr.statements.flatMap((statement) => (statement.kind === 'item' ? [statement.item] : []));
  return cx.inBlock(items, () => {
    let diverges = false;
    for (const statement of expr.statements) diverges = inferStatement(cx, statement) || diverges;
    if (expr.tail === null) return diverges ? NEVER : UNIT;
    const tail = cx.infer(expr.tail, expected);
    return diverges ? NEVER : tail;
  });
}

/** True when nothing behind the statement is reached. */
function inferStatement(cx: InferenceContext, statement: Statement): boolean {
  switch (statement.kind) {
    case 'item':
      return false;
    case 'expr':
      return cx.shallow(cx.infer(statement.expr, statement.semicolon ? null : UNIT)).kind === 'never';
    case 'let': {
      const declared = statement.type === null ? null : cx.lower(statement.type);
      const diverges = inferLet(cx, statement, declared);
      if (statement.else !== null) cx.infer(statement.else, NEVER);
      return diverges;
    }
  }
}

function inferLet(
  cx: InferenceContext,
  statement: Extract<Statement, { kind: 'let' }>,
  declared: Ty | null,
): boolean {
  if (statement.init === null) {
    checkPattern(cx, statement.pat, declared ?? cx.table.fresh());
    return false;
  }
  const asPlace = declared === null && cx.pat(statement.pat).kind !== 'binding';
  const type = asPlace ? cx.inferPlace(statement.init) : cx.infer(statement.init, declared);
  if (declared !== null) cx.coerce(type, declared, statement.init);
  checkPattern(cx, statement.pat, declared ?? type);
  return cx.shallow(type).kind === 'never';
}

// ------------------------------------------------------------------------------------------ control flow

function inferIf(cx: InferenceContext, expr: Extract<Expr, { kind: 'if' }>, expected: Ty | null): Ty {
  cx.infer(expr.condition, BOOL);
  const then = cx.infer(expr.then, expr.else === null ? UNIT : expected);
  if (expr.else === null) return UNIT;
  const types = [then, cx.infer(expr.else, expected)];
  return joinBranches(cx, types, [expr.then, expr.else], expected);
}

function inferMatch(cx: InferenceContext, expr: Extract<Expr, { kind: 'match' }>, expected: Ty | null): Ty {
  const scrutinee = cx.inferPlace(expr.scrutinee);
  const types = expr.arms.map((arm) => {
    checkPattern(cx, arm.pat, scrutinee);
    if (arm.guard !== null) cx.infer(arm.guard, BOOL);
    return cx.infer(arm.body, expected);
  });
  if (cx.shallow(scrutinee).kind === 'never') return NEVER;
  const bodies = expr.arms.map((arm) => arm.body);
  return joinBranches(cx, types, bodies, expected);
}

function joinBranches(
  cx: InferenceContext,
  types: readonly Ty[],
  branches: readonly ExprId[],
  expected: Ty | null,
): Ty {
  const wanted = expected === null ? null : cx.shallow(expected);
  if (types.every((type) => cx.shallow(type).kind === 'never')) return NEVER;
  if (wanted !== null && wanted.kind !== 'unknown') {
    // Every branch is coerced on its own to a type that is known beforehand.
    for (const [index, type] of types.entries()) cx.coerce(type, wanted, branches[index]);
    const joined = types.reduce((a, b) => cx.join(a, b), NEVER);
    return cx.table.sameHead(joined, wanted) ? joined : wanted;
  }
  return types.reduce((a, b) => cx.join(a, b), NEVER);
}

function breakType(cx: InferenceContext, id: ExprId): Ty {
  return (cx.breaks.get(id) ?? []).reduce((a, b) => cx.join(a, b), NEVER);
}

function inferFor(cx: InferenceContext, id: ExprId, expr: Extract<Expr, { kind: 'for' }>): Ty {
  const iterable = cx.structurally(cx.infer(expr.iterable));
  const item = cx.normalize({
    kind: 'projection',
    base: iterable,
    trait: 'std::iter::IntoIterator',
    name: 'Item',
  });
  cx.breaks.set(id, []);
  cx.inLoop(() => {
    checkPattern(cx, expr.pat, item.kind === 'projection' && cx.table.isUnseen(iterable) ? UNKNOWN : item);
    cx.infer(expr.body, UNIT);
  });
  return UNIT;
}
