/** Lowers one body: a function's, a constant's, a static's. */
import type { Span } from '../../base/text.ts';
import {
  type FlatTree,
  NONE,
  type NodeId,
  type SyntaxDocument,
  type SyntaxKind,
} from '../../syntax/index.ts';
import type { Body, ItemId } from '../model.ts';
import { isSelfParameter } from '../signature.ts';
import { isType, lowerType, typeByField } from '../types.ts';
import { BodyContext, type BodySurroundings } from './context.ts';
import { FORMS } from './expressions.ts';
import { declarePattern } from './patterns.ts';

const OWNER_KINDS = new Set<SyntaxKind>(['function_item', 'const_item', 'static_item']);

/** Functions nested deeper than this in functions are listed without their bodies: each level is copied anew. */
const NESTING_LIMIT = 16;

/** The body of the item that covers `span` in the file; null when it has none. */
export function lowerBodyAt(
  document: SyntaxDocument,
  span: Span,
  surroundings: BodySurroundings,
  nesting = 0,
): Body | null {
  const written = document.flatten(span);
  if (contentOf(written, ownerIn(written)) === NONE) return null;
  const cx = new BodyContext(document, written, surroundings, FORMS);
  const { tree } = cx;
  const owner = ownerIn(tree);
  const parameters = lowerParameters(cx, tree.childByField(owner, 'parameters'));
  const root = cx.expr(contentOf(tree, owner));
  return {
    exprs: cx.exprs,
    pats: cx.pats,
    bindings: cx.bindings,
    parameters,
    root,
    items: cx.items.items,
    nested: nestedBodies(document, cx, span.start, nesting + 1),
    errors: errorsIn(tree),
    cfgs: cx.cfgs,
    expansions: cx.expansions,
  };
}

/** The item itself, or the only item of a file that the span's text was parsed as. */
function ownerIn(tree: FlatTree): NodeId {
  if (tree.size === 0) return NONE;
  if (OWNER_KINDS.has(tree.kind(0))) return 0;
  return tree.children(0).find((child) => OWNER_KINDS.has(tree.kind(child))) ?? NONE;
}

function contentOf(tree: FlatTree, owner: NodeId): NodeId {
  if (owner === NONE) return NONE;
  return tree.childByField(owner, tree.kind(owner) === 'function_item' ? 'body' : 'value');
}

function lowerParameters(cx: BodyContext, list: NodeId): Body['parameters'] {
  const { tree } = cx;
  const result: Body['parameters'][number][] = [];
  for (const child of list === NONE ? [] : tree.children(list)) {
    const mutable = tree.has(child, 'mutable_specifier');
    if (tree.kind(child) === 'self_parameter') {
      const self = tree.childOfKind(child, 'self');
      const byValue = !tree.has(child, '&');
      result.push({ pat: declarePattern(cx, self, child, mutable && byValue), type: null, isSelf: true });
    } else if (tree.kind(child) === 'parameter') {
      const pat = declarePattern(cx, tree.childByField(child, 'pattern'), child, mutable);
      result.push({ pat, type: typeByField(tree, child, 'type'), isSelf: isSelfParameter(tree, child) });
    } else if (isType(tree, child)) {
      const pat = cx.addPattern({ kind: 'wildcard', span: tree.span(child) });
      result.push({ pat, type: lowerType(tree, child), isSelf: false });
    }
  }
  return result;
}

function nestedBodies(
  document: SyntaxDocument,
  { items, surroundings }: BodyContext,
  origin: number,
  nesting: number,
): ReadonlyMap<ItemId, Body> {
  const nested = new Map<ItemId, Body>();
  if (nesting > NESTING_LIMIT) return nested;
  for (const item of items.items) {
    if (!('body' in item) || item.body === null) continue;
    const span = { start: origin + item.span.start, end: origin + item.span.end };
    const body = lowerBodyAt(document, span, surroundings, nesting);
    if (body !== null) nested.set(item.id, body);
  }
  return nested;
}

function errorsIn(tree: FlatTree): readonly Span[] {
  if (!tree.hasError) return [];
  const errors: Span[] = tree.repairsIn(0).map((offset) => ({ start: offset, end: offset }));
  for (let node = 0; node < tree.size; ) {
    const broken = tree.isErroneous(node);
    if (broken) errors.push(tree.span(node));
    node = broken ? tree.after(node) : node + 1;
  }
  return errors.sort((a, b) => a.start - b.start);
}
