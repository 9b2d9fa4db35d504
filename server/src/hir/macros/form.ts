/** What the readers of well-known macros are given, and the ways they read arguments. */
import type { Span } from '../../base/text.ts';
import { type FlatTree, lex, type NodeId, type Token } from '../../syntax/index.ts';
import type { BodyContext } from '../body/context.ts';
import type { ExprId, MacroBody } from '../model.ts';

export interface MacroCall {
  /** The path with imports put in: `['tokio', 'select']`; only the name when nothing more is known. */
  readonly path: readonly string[];
  /** The text between the brackets. */
  readonly args: Span;
  /** As written, for the bindings it makes. */
  readonly name: string;
  /** The call stands as a statement of its own, so nobody uses its value. */
  readonly statement: boolean;
}

/** Reads one macro; null when the arguments are not what the macro takes: then nobody knows what it does. */
export type MacroForm = (cx: BodyContext, call: MacroCall) => MacroBody | null;

export function argumentTokens(cx: BodyContext, call: MacroCall): readonly Token[] {
  return lex(cx.tree.slice(call.args.start, call.args.end), call.args.start);
}

/**
 * Parses `span` as comma-separated expressions and hands their nodes on, with their tree as the present one. Null
 * when they do not parse; nothing has been lowered then.
 */
export function withExpressions<T>(
  cx: BodyContext,
  span: Span,
  use: (nodes: readonly NodeId[]) => T | null,
  standIn?: string,
): T | null {
  const tree = cx.fragment(span, 'arguments', standIn);
  return sound(tree) ? cx.within(tree, () => use(cx.expressionsIn(0))) : null;
}

/** All arguments as expressions. */
export function expressionList(cx: BodyContext, span: Span): readonly ExprId[] | null {
  return withExpressions(cx, span, (nodes) => nodes.map((node) => cx.expr(node)));
}

/** The only expression at `span`; null when there are none or several. */
export function singleExpression(cx: BodyContext, span: Span): ExprId | null {
  return withExpressions(cx, span, ([node, second]) =>
    node === undefined || second !== undefined ? null : cx.expr(node),
  );
}

export function sound(tree: FlatTree): boolean {
  return tree.size > 0 && !tree.hasError;
}
