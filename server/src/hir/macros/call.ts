/** Macro calls in expression position. */
import type { Span } from '../../base/text.ts';
import { NONE } from '../../syntax/index.ts';
import type { ExpressionForm, ExpressionForms } from '../body/context.ts';
import { unknownMacro } from './unknown.ts';

const call: ExpressionForm = (cx, node, span) => {
  const { tree } = cx;
  const path = tree.childByField(node, 'macro');
  const tokens = tree.childOfKind(node, 'token_tree');
  if (path === NONE || tokens === NONE) return { kind: 'missing', span };
  const args: Span = {
    start: tree.start(tokens) + 1,
    end: Math.max(tree.start(tokens) + 1, tree.end(tokens) - 1),
  };
  return { kind: 'macro', span, name: tree.text(path), body: unknownMacro(cx, args) };
};

export const MACRO_FORMS: ExpressionForms = { macro_invocation: call };
