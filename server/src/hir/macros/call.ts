/**
 * Macro calls in expression position: what a well-known macro makes of its arguments, what one's own writes, or a borrow
 * of all that is named.
 */
import type { Span } from '../../base/text.ts';
import { type FlatTree, NONE, type NodeId } from '../../syntax/index.ts';
import type { BodyContext, ExpressionForm, ExpressionForms, MacroStatementForm } from '../body/context.ts';
import { lowerPath } from '../types.ts';
import { cfgIf } from './cfg-if.ts';
import { expandExpression, expandStatements, type OwnCall } from './expansion/index.ts';
import { singleExpression } from './form.ts';
import { knownMacro } from './known.ts';
import { unknownMacro } from './unknown.ts';

/**
 * Arguments are parsed once more for every level of nesting. Macros deeper than this, or in a body whose macros' texts
 * add up to more than so many times its own, are not looked into.
 */
const DEPTH_LIMIT = 24;
const EFFORT_LIMIT = 6;
/** So much is looked into in any case. */
const LEAST_EFFORT = 20_000;

interface Call {
  /** With what is known of its first name put in; null for a macro that the file itself defines. */
  readonly path: readonly string[] | null;
  readonly written: OwnCall;
}

/** The call that was read last: a statement and the expression in it ask for the same one. */
let latest: { readonly tree: FlatTree; readonly node: NodeId; readonly call: Call | null } | null = null;

function callAt(cx: BodyContext, node: NodeId): Call | null {
  if (latest?.tree !== cx.tree || latest.node !== node)
    latest = { tree: cx.tree, node, call: readCall(cx, node) };
  return latest.call;
}

function readCall(cx: BodyContext, node: NodeId): Call | null {
  const { tree } = cx;
  const macro = tree.childByField(node, 'macro');
  const tokens = tree.childOfKind(node, 'token_tree');
  if (macro === NONE || tokens === NONE) return null;
  const start = tree.start(tokens) + 1;
  const args: Span = { start, end: Math.max(start, tree.end(tokens) - 1) };
  const path = lowerPath(tree, macro);
  return {
    path: cx.macros.resolve(path),
    written: { path, name: tree.text(macro), span: tree.span(node), args },
  };
}

const call: ExpressionForm = (cx, node, span, id) => {
  const found = callAt(cx, node);
  if (found === null) return { kind: 'missing', span };
  const { path, written } = found;
  const { name, args } = written;
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
  const body = described && deeper(cx, args, () => knownMacro(described.path)?.(cx, described) ?? null);
  if (body !== null) return { kind: 'macro', span, name, body };
  return (
    deeper(cx, args, () => expandExpression(cx, written, id)) ?? {
      kind: 'macro',
      span,
      name,
      body: unknownMacro(cx, args),
    }
  );
};

/** A call that stands as a statement, when the macro is one's own. */
export const macroStatement: MacroStatementForm = (cx, node, lower) => {
  const found = callAt(cx, node);
  if (found === null) return null;
  const { path, written } = found;
  if (path !== null && (path.at(-1) === 'cfg_if' || knownMacro(path) !== null)) return null;
  return deeper(cx, written.args, () => expandStatements(cx, written, lower));
};

/** Looks into the arguments of a macro; null where that would go too deep. */
function deeper<T>(cx: BodyContext, args: Span, inside: () => T | null): T | null {
  const effort = args.end - args.start;
  if (cx.macroDepth >= DEPTH_LIMIT) return null;
  if (cx.macroEffort + effort > Math.max(cx.size * EFFORT_LIMIT, LEAST_EFFORT)) return null;
  cx.macroEffort += effort;
  cx.macroDepth++;
  const result = inside();
  cx.macroDepth--;
  return result;
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
