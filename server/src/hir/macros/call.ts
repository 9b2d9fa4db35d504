/** Macro calls in expression position: what a well-known macro makes of its arguments, or a borrow of all it names. */
import type { Span } from '../../base/text.ts';
import { NONE, type NodeId } from '../../syntax/index.ts';
import type { BodyContext, ExpressionForm, ExpressionForms } from '../body/context.ts';
import type { MacroBody } from '../model.ts';
import { lowerPath } from '../types.ts';
import { cfgIf } from './cfg-if.ts';
import { type MacroCall, singleExpression } from './form.ts';
import { knownMacro } from './known.ts';
import { unknownMacro } from './unknown.ts';

/**
 * Arguments are parsed once more for every level of nesting. Macros deeper than this, or in a body whose macros' texts
 * add up to more than so many times its own, are not looked into.
 */
const DEPTH_LIMIT = 24;
const EFFORT_LIMIT = 6;

const call: ExpressionForm = (cx, node, span) => {
  const { tree } = cx;
  const macro = tree.childByField(node, 'macro');
  const tokens = tree.childOfKind(node, 'token_tree');
  if (macro === NONE || tokens === NONE) return { kind: 'missing', span };
  const start = tree.start(tokens) + 1;
  const args: Span = { start, end: Math.max(start, tree.end(tokens) - 1) };
  const name = tree.text(macro);
  const path = cx.macros.resolve(lowerPath(tree, macro));
  const described = path && { path, args, name, statement: isStatement(cx, node) };
  const mutable = rawReference(path);
  if (described !== null && mutable !== null) {
    const operand = singleExpression(cx, args);
    if (operand !== null) return { kind: 'ref', span, mutable, raw: true, operand };
  }
  if (path?.at(-1) === 'cfg_if' && cx.macroDepth < DEPTH_LIMIT) {
    const chosen = cfgIf(cx, args, span);
    if (chosen !== null) return chosen;
  }
  return { kind: 'macro', span, name, body: knownBody(cx, described) ?? unknownMacro(cx, args) };
};

function knownBody(cx: BodyContext, described: MacroCall | null): MacroBody | null {
  const form = described && knownMacro(described.path);
  if (!form || cx.macroDepth >= DEPTH_LIMIT) return null;
  cx.macroEffort += described.args.end - described.args.start;
  if (cx.macroEffort > cx.size * EFFORT_LIMIT) return null;
  cx.macroDepth++;
  const body = form(cx, described);
  cx.macroDepth--;
  return body;
}

function isStatement(cx: BodyContext, node: NodeId): boolean {
  const parent = cx.tree.parent(node);
  return parent !== NONE && cx.tree.kind(parent) === 'expression_statement';
}

/** `addr_of!(place)` is `&raw const place`: whether it is mutable; null for other macros. */
function rawReference(path: readonly string[] | null): boolean | null {
  if (path?.at(-1) === 'addr_of') return false;
  return path?.at(-1) === 'addr_of_mut' ? true : null;
}

export const MACRO_FORMS: ExpressionForms = { macro_invocation: call };
