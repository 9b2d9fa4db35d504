/** Expressions made of operands and operators: paths, literals, calls, fields, arithmetic, aggregates. */
import { NONE, type NodeId, type SyntaxKind } from '../../syntax/index.ts';
import type { Expr, ExprId } from '../model.ts';
import { NO_GENERICS } from '../plain-path.ts';
import { lowerGenericArguments, lowerName, lowerPath, typeByField } from '../types.ts';
import type { BodyContext, ExpressionForm, ExpressionForms } from './context.ts';

const identifier: ExpressionForm = (cx, node, span) => {
  const name = cx.name(node, span);
  return name.text === '_' ? { kind: 'underscore', span } : cx.nameExpr(name);
};

const path: ExpressionForm = (cx, node, span) => ({
  kind: 'path',
  span,
  path: lowerPath(cx.tree, node),
  local: null,
});

const literal: ExpressionForm = (cx, node, span) => {
  const text = cx.tree.text(node);
  return {
    kind: 'literal',
    span,
    literal: literalKind(cx.tree.kind(node), text),
    suffix: literalSuffix(text),
  };
};

type LiteralKind = Extract<Expr, { kind: 'literal' }>['literal'];

function literalKind(kind: SyntaxKind, text: string): LiteralKind {
  switch (kind) {
    case 'integer_literal':
      // `1f32` is a float without a point.
      return /^\d[\d_]*f(?:32|64)$/.test(text) ? 'float' : 'int';
    case 'float_literal':
      return 'float';
    case 'boolean_literal':
      return 'bool';
    case 'char_literal':
      return text.startsWith('b') ? 'byte' : 'char';
    default:
      if (text.startsWith('b')) return 'byteString';
      return text.startsWith('c') ? 'cString' : 'string';
  }
}

function literalSuffix(text: string): string | null {
  return /^\d.*?((?:[iu](?:8|16|32|64|128|size))|f(?:32|64))$/.exec(text)?.[1] ?? null;
}

/** `f(x)`, and `a.m(x)`, which the grammar sees as a call of the field `m`. */
const call: ExpressionForm = (cx, node, span) => {
  const { tree } = cx;
  const callee = tree.childByField(node, 'function');
  const list = tree.childByField(node, 'arguments');
  const generic = callee !== NONE && tree.kind(callee) === 'generic_function';
  const target = generic ? tree.childByField(callee, 'function') : callee;
  const method =
    target !== NONE && tree.kind(target) === 'field_expression' ? tree.childByField(target, 'field') : NONE;
  if (method !== NONE && tree.kind(method) === 'field_identifier') {
    return {
      kind: 'methodCall',
      span,
      receiver: cx.exprByField(target, 'value'),
      method: lowerName(tree, method),
      generics: generic
        ? lowerGenericArguments(tree, tree.childByField(callee, 'type_arguments'))
        : NO_GENERICS,
      arguments: expressions(cx, list),
    };
  }
  return { kind: 'call', span, callee: cx.expr(callee, node), arguments: expressions(cx, list) };
};

function expressions(cx: BodyContext, list: NodeId): readonly ExprId[] {
  const children = cx.expressionsIn(list);
  return children.length === 0 ? NO_EXPRESSIONS : children.map((child) => cx.expr(child));
}

const NO_EXPRESSIONS: readonly ExprId[] = [];

const field: ExpressionForm = (cx, node, span) => {
  const name = cx.tree.childByField(node, 'field');
  if (name === NONE || cx.tree.isMissing(name)) {
    // `x.` while typing: the operand is still worth seeing.
    return {
      kind: 'field',
      span,
      base: cx.exprByField(node, 'value'),
      name: { text: '', span: { start: span.end, end: span.end } },
    };
  }
  return { kind: 'field', span, base: cx.exprByField(node, 'value'), name: lowerName(cx.tree, name) };
};

const index: ExpressionForm = (cx, node, span) => {
  const [base = NONE, position = NONE] = cx.expressionsIn(node);
  return { kind: 'index', span, base: cx.expr(base, node), index: cx.expr(position, node) };
};

const awaited: ExpressionForm = (cx, node, span) => {
  const keyword = cx.tree.childOfKind(node, 'await');
  return {
    kind: 'await',
    span,
    operand: cx.expr(cx.operand(node), node),
    keyword: keyword === NONE ? span : cx.tree.span(keyword),
  };
};

const unary: ExpressionForm = (cx, node, span) => {
  const operand = cx.expr(cx.operand(node), node);
  if (cx.tree.has(node, '*')) return { kind: 'deref', span, operand };
  return { kind: 'unary', span, operator: cx.tree.has(node, '!') ? '!' : '-', operand };
};

const reference: ExpressionForm = (cx, node, span) => ({
  kind: 'ref',
  span,
  mutable: cx.tree.has(node, 'mutable_specifier'),
  raw: cx.tree.has(node, 'raw'),
  operand: cx.exprByField(node, 'value'),
});

const binary: ExpressionForm = (cx, node, span) => ({
  kind: 'binary',
  span,
  operator: operator(cx, node),
  left: cx.exprByField(node, 'left'),
  right: cx.exprByField(node, 'right'),
});

const compoundAssign: ExpressionForm = (cx, node, span) => ({
  kind: 'compoundAssign',
  span,
  operator: operator(cx, node),
  left: cx.exprByField(node, 'left'),
  right: cx.exprByField(node, 'right'),
});

function operator(cx: BodyContext, node: NodeId): string {
  const token = cx.tree.childByField(node, 'operator');
  return token === NONE ? '' : cx.tree.text(token);
}

const assign: ExpressionForm = (cx, node, span) => ({
  kind: 'assign',
  span,
  left: cx.exprByField(node, 'left'),
  right: cx.exprByField(node, 'right'),
});

const range: ExpressionForm = (cx, node, span) => {
  const { tree } = cx;
  const token = tree.children(node).find((child) => ['..', '..=', '...'].includes(tree.kind(child)));
  const operands = cx.expressionsIn(node);
  const before = operands.find((child) => token === undefined || child < token);
  const behind = operands.find((child) => token !== undefined && child > token);
  return {
    kind: 'range',
    span,
    start: before === undefined ? null : cx.expr(before),
    end: behind === undefined ? null : cx.expr(behind),
    inclusive: token !== undefined && tree.kind(token) !== '..',
  };
};

const cast: ExpressionForm = (cx, node, span) => ({
  kind: 'cast',
  span,
  operand: cx.exprByField(node, 'value'),
  type: typeByField(cx.tree, node, 'type'),
});

const array: ExpressionForm = (cx, node, span) => {
  const length = cx.tree.childByField(node, 'length');
  if (length === NONE) return { kind: 'array', span, elements: expressions(cx, node) };
  return { kind: 'repeat', span, element: cx.expr(cx.operand(node), node), count: cx.expr(length) };
};

const struct: ExpressionForm = (cx, node, span) => {
  const { tree } = cx;
  const name = tree.childByField(node, 'name');
  const list = tree.childByField(node, 'body');
  const fields: Extract<Expr, { kind: 'struct' }>['fields'][number][] = [];
  let base: ExprId | null = null;
  for (const child of list === NONE ? [] : tree.children(list)) {
    switch (tree.kind(child)) {
      case 'shorthand_field_initializer': {
        const own = tree.childOfKind(child, 'identifier');
        if (own !== NONE) fields.push({ name: cx.name(own), value: cx.expr(own) });
        break;
      }
      case 'field_initializer': {
        const own = tree.childByField(child, 'field');
        if (own !== NONE) fields.push({ name: cx.name(own), value: cx.exprByField(child, 'value') });
        break;
      }
      case 'base_field_initializer':
        base = cx.expr(cx.operand(child), child);
        break;
    }
  }
  return { kind: 'struct', span, path: lowerPath(tree, name === NONE ? node : name), fields, base };
};

export const OPERATOR_FORMS: ExpressionForms = {
  /** What a closure's body `_` is, in the broken code where it occurs. */
  _: (_cx, _node, span) => ({ kind: 'underscore', span }),
  /** The context lowers what is inside; this is for empty ones. */
  parenthesized_expression: (_cx, _node, span) => ({ kind: 'missing', span }),
  identifier,
  self: identifier,
  super: path,
  crate: path,
  scoped_identifier: path,
  generic_function: path,
  integer_literal: literal,
  float_literal: literal,
  boolean_literal: literal,
  char_literal: literal,
  string_literal: literal,
  raw_string_literal: literal,
  call_expression: call,
  field_expression: field,
  index_expression: index,
  await_expression: awaited,
  try_expression: (cx, node, span) => ({ kind: 'try', span, operand: cx.expr(cx.operand(node), node) }),
  unary_expression: unary,
  reference_expression: reference,
  binary_expression: binary,
  compound_assignment_expr: compoundAssign,
  assignment_expression: assign,
  range_expression: range,
  type_cast_expression: cast,
  unit_expression: (_cx, _node, span) => ({ kind: 'tuple', span, elements: [] }),
  tuple_expression: (cx, node, span) => ({ kind: 'tuple', span, elements: expressions(cx, node) }),
  array_expression: array,
  struct_expression: struct,
};
