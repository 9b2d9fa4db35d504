/** The macros that pin: as an expression (std), or by shadowing a local (tokio, futures). */
import { NONE, type NodeId } from '../../syntax/index.ts';
import type { BodyContext } from '../body/context.ts';
import type { ExprId, MacroBody, Name } from '../model.ts';
import {
  argumentTokens,
  type MacroCall,
  type MacroForm,
  singleExpression,
  sound,
  withExpressions,
} from './form.ts';

/**
 * `pin!` means std's or tokio's. Where the file does not say which, the way it is used does: tokio's stands as a
 * statement, and std's as a statement would pin something for nobody.
 */
export const pin: MacroForm = (cx, call) => {
  const crate = call.path.length > 1 ? call.path[0] : null;
  const shadows =
    crate === null
      ? call.statement || argumentTokens(cx, call)[0]?.text === 'let'
      : crate !== 'std' && crate !== 'core';
  if (shadows) return pinShadow(cx, call);
  const value = singleExpression(cx, call.args);
  return value === null ? null : { shape: 'pin', value };
};

/** `pin!(a, b)` and `pin! { let a = …; let b = …; }`. */
export const pinShadow: MacroForm = (cx, call) =>
  argumentTokens(cx, call)[0]?.text === 'let' ? pinDeclared(cx, call) : pinNamed(cx, call);

/** A `pin!` of a crate that is not known: as a statement it would be for nothing if it did not take the names over. */
export const pinElsewhere: MacroForm = (cx, call) => (call.statement ? pinNamed(cx, call) : null);

function pinNamed(cx: BodyContext, call: MacroCall): MacroBody | null {
  return withExpressions(cx, call.args, (nodes) => {
    if (!nodes.every((node) => cx.tree.kind(node) === 'identifier')) return null;
    return {
      shape: 'pinShadow',
      pinned: nodes.map((node) => shadow(cx, call, cx.name(node), cx.expr(node))),
    };
  });
}

function pinDeclared(cx: BodyContext, call: MacroCall): MacroBody | null {
  const tree = cx.fragment(call.args, 'statements');
  if (!sound(tree)) return null;
  return cx.within(tree, () => {
    const declarations = tree.children(0).map((node) => declaration(cx, node));
    if (!declarations.every((found) => found !== null)) return null;
    return {
      shape: 'pinShadow',
      pinned: declarations.map(({ name, value }) => shadow(cx, call, cx.name(name), cx.expr(value))),
    };
  });
}

function declaration(cx: BodyContext, node: NodeId): { name: NodeId; value: NodeId } | null {
  const { tree } = cx;
  if (tree.kind(node) !== 'let_declaration') return null;
  const name = tree.childByField(node, 'pattern');
  const value = tree.childByField(node, 'value');
  return name === NONE || value === NONE || tree.kind(name) !== 'identifier' ? null : { name, value };
}

/** The value moves into a local of the same name, and a pin to that takes the name over. */
function shadow(
  cx: BodyContext,
  { name: macro }: MacroCall,
  { text: name, span }: Name,
  value: ExprId,
): Extract<MacroBody, { shape: 'pinShadow' }>['pinned'][number] {
  const storage = cx.addBinding({ name, span, mutable: true, mode: 'move', macro });
  const handle = cx.addBinding({ name, span, mutable: true, mode: 'move', macro });
  cx.scopes.declare(name, handle);
  return { value, storage, handle };
}
