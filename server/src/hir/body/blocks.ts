/** Blocks of every flavour, and the statements in them. */
import type { Span } from '../../base/text.ts';
import { NONE, type NodeId, type SyntaxKind } from '../../syntax/index.ts';
import { lowerAttribute } from '../attributes.ts';
import type { Attribute, BlockFlavor, Expr, ExprId, Statement } from '../model.ts';
import { lowerType } from '../types.ts';
import { lowerUse } from '../use.ts';
import type { BodyContext, ExpressionForm, ExpressionForms } from './context.ts';
import { declarePattern } from './patterns.ts';

const ITEM_KINDS = new Set<SyntaxKind>([
  'const_item',
  'macro_definition',
  'mod_item',
  'foreign_mod_item',
  'struct_item',
  'union_item',
  'enum_item',
  'type_item',
  'function_item',
  'function_signature_item',
  'impl_item',
  'trait_item',
  'associated_type',
  'use_declaration',
  'extern_crate_declaration',
  'static_item',
]);

const SEMICOLON = 59;

const plain: ExpressionForm = (cx, node, span, id) => {
  const label = cx.label(node);
  const inside = () => blockBody(cx, node, span, 'plain', false);
  if (label === null) return inside();
  return { ...cx.jumps.within({ label: label.text, loop: false, expr: id }, inside), label };
};

/** `unsafe { … }`, `const { … }`, `try { … }`: a block behind a word, in the surrounding body. */
const flavored =
  (flavor: BlockFlavor): ExpressionForm =>
  (cx, node, span) =>
    blockBody(cx, cx.tree.childOfKind(node, 'block'), span, flavor, false);

/** `async { … }` and `gen { … }`: the block is a body of its own. */
const deferred =
  (flavor: BlockFlavor): ExpressionForm =>
  (cx, node, span, id) =>
    cx.owned(id, () =>
      blockBody(cx, cx.tree.childOfKind(node, 'block'), span, flavor, cx.tree.has(node, 'move')),
    );

type Block = Extract<Expr, { kind: 'block' }>;

/** The statements of the `block` at `node`, which may be {@link NONE}, as a block expression that covers `span`. */
export function blockBody(
  cx: BodyContext,
  node: NodeId,
  span: Span,
  flavor: BlockFlavor,
  move: boolean,
): Block {
  const macros = cx.macros;
  const { statements, tail } = cx.scopes.scoped(() => statementsOf(cx, node));
  cx.macros = macros;
  return { kind: 'block', span, flavor, move, label: null, statements, tail };
}

function statementsOf(
  cx: BodyContext,
  block: NodeId,
): { statements: readonly Statement[]; tail: ExprId | null } {
  const { tree } = cx;
  if (block === NONE) return { statements: [], tail: null };
  const children = tree.children(block);
  announceItems(cx, children);
  const statements: Statement[] = [];
  let attributes: Attribute[] = [];
  for (const child of children) {
    const kind = tree.kind(child);
    if (kind === 'attribute_item') {
      attributes.push(lowerAttribute(tree, child));
      continue;
    }
    if (kind === 'empty_statement') {
      endWithSemicolon(statements, tree.end(child));
      continue;
    }
    if (kind === 'ERROR') statements.push(...brokenStatements(cx, child));
    else statements.push(...lowerStatement(cx, child, kind, attributes));
    attributes = [];
  }
  const last = statements.at(-1);
  if (last?.kind === 'expr' && !last.semicolon)
    return { statements: statements.slice(0, -1), tail: last.expr };
  return { statements, tail: null };
}

/** In `if a { b };` the grammar makes the semicolon a statement; to Rust it ends the one before. */
function endWithSemicolon(statements: Statement[], end: number): void {
  const last = statements.at(-1);
  if (last?.kind !== 'expr' || last.semicolon) return;
  statements[statements.length - 1] = { ...last, span: { start: last.span.start, end }, semicolon: true };
}

/** One statement, or none where the node is no part of a block. */
function lowerStatement(
  cx: BodyContext,
  node: NodeId,
  kind: SyntaxKind,
  attributes: readonly Attribute[],
): readonly Statement[] {
  const { tree } = cx;
  const span = tree.span(node);
  if (kind === 'let_declaration') return [letStatement(cx, node, span)];
  if (ITEM_KINDS.has(kind)) {
    const item = cx.items.lowerItem(tree, node, attributes, null);
    return item === null ? [] : [{ kind: 'item', span, item }];
  }
  if (kind === 'expression_statement') {
    const operand = cx.operand(node);
    const written = macroStatements(cx, operand);
    if (written !== null) return withSemicolon(written);
    const semicolon = tree.source.charCodeAt(tree.origin + span.end - 1) === SEMICOLON;
    return [{ kind: 'expr', span, expr: cx.expr(operand, node), semicolon }];
  }
  // Without a semicolon, `foo!(…)` is an expression, and `foo! { … }` is whatever the macro writes.
  const isBraced = kind === 'macro_invocation' && tree.text(node).endsWith('}');
  const written = isBraced ? macroStatements(cx, node) : null;
  if (written !== null) return written;
  return cx.isExpression(node) ? [{ kind: 'expr', span, expr: cx.expr(node), semicolon: false }] : [];
}

function macroStatements(cx: BodyContext, node: NodeId): readonly Statement[] | null {
  if (node === NONE || cx.tree.kind(node) !== 'macro_invocation') return null;
  return cx.macroStatements(node, (block) => flatStatements(cx, block));
}

/** The statements of a block that a macro writes, its value the last of them. */
function flatStatements(cx: BodyContext, block: NodeId): readonly Statement[] {
  const { statements, tail } = statementsOf(cx, block);
  if (tail === null) return statements;
  return [...statements, { kind: 'expr', span: cx.exprs[tail]!.span, expr: tail, semicolon: false }];
}

function withSemicolon(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement, at) =>
    statement.kind === 'expr' && at === statements.length - 1 ? { ...statement, semicolon: true } : statement,
  );
}

/**
 * What can be made out inside an error: whole statements, and the operands of what is being typed, which count as
 * uses of what they name. Nothing in there is the value of the block.
 */
function brokenStatements(cx: BodyContext, error: NodeId): readonly Statement[] {
  const { tree } = cx;
  const found = tree
    .children(error)
    .flatMap((child) => lowerStatement(cx, child, tree.kind(child), []))
    .map((statement) => (statement.kind === 'expr' ? { ...statement, semicolon: true } : statement));
  if (found.length > 0) return found;
  return [{ kind: 'expr', span: tree.span(error), expr: cx.missing(error), semicolon: true }];
}

/** The initialiser does not see the names, nor does the `else` block. */
function letStatement(cx: BodyContext, node: NodeId, span: Span): Statement {
  const { tree } = cx;
  const type = tree.childByField(node, 'type');
  const init = cx.optionalExpr(tree.childByField(node, 'value'));
  const otherwise = cx.optionalExpr(tree.childByField(node, 'alternative'));
  const pat = declarePattern(
    cx,
    tree.childByField(node, 'pattern'),
    node,
    tree.has(node, 'mutable_specifier'),
  );
  return {
    kind: 'let',
    span,
    pat,
    type: type === NONE ? null : lowerType(tree, type),
    init,
    else: otherwise,
  };
}

/**
 * Items are visible in the whole block, before their place too. Values take their names away from the locals around;
 * macros and imports may change what a macro call means.
 */
function announceItems(cx: BodyContext, children: readonly NodeId[]): void {
  const { tree } = cx;
  for (const child of children) {
    const kind = tree.kind(child);
    if (!ANNOUNCED_KINDS.has(kind)) continue;
    if (kind === 'use_declaration') {
      cx.macros = cx.macros.fork();
      cx.macros.import(lowerUse(tree, child));
      continue;
    }
    const node = tree.childByField(child, 'name');
    if (node === NONE) continue;
    const name = cx.name(node).text;
    if (kind === 'macro_definition') {
      cx.macros = cx.macros.fork();
      cx.macros.define(name, tree.text(child));
    } else {
      cx.scopes.hide(name);
    }
  }
}

const ANNOUNCED_KINDS = new Set<SyntaxKind>([
  'function_item',
  'const_item',
  'static_item',
  'use_declaration',
  'macro_definition',
]);

export const BLOCK_FORMS: ExpressionForms = {
  block: plain,
  unsafe_block: flavored('unsafe'),
  const_block: flavored('const'),
  try_block: flavored('try'),
  async_block: deferred('async'),
  gen_block: deferred('gen'),
};
