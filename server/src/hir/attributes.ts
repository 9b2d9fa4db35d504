/** Reads attributes from their text: the grammar's nodes for them are leaves. */
import type { FlatTree, NodeId } from '../syntax/index.ts';
import type { Attribute } from './model.ts';

/** `#[path]`, `#[path(…)]` with any bracket, `#[path = value]`. */
const SHAPE =
  /^#(!?)\s*\[\s*((?:::\s*)?[\w#]+(?:\s*::\s*[\w#]+)*)\s*(?:=\s*([\s\S]*?)|[([{]([\s\S]*)[)\]}])?\s*\]$/;

/**
 * The attribute at an `attribute_item` or `inner_attribute_item`; one that does not parse has an empty path.
 * For `#[path = "x.rs"]` the arguments are the value without its quotes.
 */
export function lowerAttribute(tree: FlatTree, node: NodeId): Attribute {
  const span = tree.span(node);
  const match = SHAPE.exec(tree.text(node));
  if (match === null)
    return { span, path: '', arguments: null, inner: tree.kind(node) === 'inner_attribute_item' };
  const [, bang, path = '', value, list] = match;
  return {
    span,
    path: path.replace(/\s+/g, ''),
    arguments: value === undefined ? (list ?? null) : unquoted(value),
    inner: bang === '!',
  };
}

function unquoted(value: string): string {
  const literal = /^r?(#*)"([\s\S]*)"\1$/.exec(value);
  return literal?.[2] ?? value;
}
