/** Lowers structs, enums and unions. */
import { type FlatTree, NONE, type NodeId } from '../syntax/index.ts';
import { lowerAttribute } from './attributes.ts';
import { lowerGenerics } from './generics.ts';
import type { AdtItem, Attribute, Field, ItemCommon, Variant } from './model.ts';
import { isType, lowerName, lowerType, typeByField } from './types.ts';

/** A `struct_item`, `enum_item` or `union_item`; null without a name. */
export function lowerAdt(
  tree: FlatTree,
  node: NodeId,
  kind: AdtItem['kind'],
  common: ItemCommon,
): AdtItem | null {
  const name = tree.childByField(node, 'name');
  if (name === NONE) return null;
  const body = tree.childByField(node, 'body');
  const own = lowerName(tree, name);
  const variants = kind === 'enum' ? enumVariants(tree, body) : [variant(tree, own, body, [])];
  return { kind, name: own, generics: lowerGenerics(tree, node), variants, ...common };
}

function enumVariants(tree: FlatTree, list: NodeId): readonly Variant[] {
  const result: Variant[] = [];
  for (const { node, attributes } of withAttributes(tree, list)) {
    const name = tree.kind(node) === 'enum_variant' ? tree.childByField(node, 'name') : NONE;
    if (name !== NONE)
      result.push(variant(tree, lowerName(tree, name), tree.childByField(node, 'body'), attributes));
  }
  return result;
}

function variant(
  tree: FlatTree,
  name: Variant['name'],
  body: NodeId,
  attributes: readonly Attribute[],
): Variant {
  if (body === NONE) return { name, shape: 'unit', fields: [], attributes };
  return tree.kind(body) === 'ordered_field_declaration_list'
    ? { name, shape: 'tuple', fields: tupleFields(tree, body), attributes }
    : { name, shape: 'struct', fields: namedFields(tree, body), attributes };
}

function namedFields(tree: FlatTree, list: NodeId): readonly Field[] {
  const result: Field[] = [];
  for (const { node, attributes } of withAttributes(tree, list)) {
    const name = tree.kind(node) === 'field_declaration' ? tree.childByField(node, 'name') : NONE;
    if (name === NONE) continue;
    const type = typeByField(tree, node, 'type');
    result.push({ name: lowerName(tree, name), type, attributes, visibility: visibilityOf(tree, node) });
  }
  return result;
}

/** The grammar puts attributes, visibility and type of tuple fields side by side into the list. */
function tupleFields(tree: FlatTree, list: NodeId): readonly Field[] {
  const result: Field[] = [];
  let attributes: Attribute[] = [];
  let visibility: Field['visibility'] = 'private';
  for (const child of tree.children(list)) {
    const kind = tree.kind(child);
    if (kind === 'attribute_item') attributes.push(lowerAttribute(tree, child));
    else if (kind === 'visibility_modifier') visibility = lowerVisibility(tree, child);
    else if (isType(tree, child)) {
      const name = { text: String(result.length), span: tree.span(child) };
      result.push({ name, type: lowerType(tree, child), attributes, visibility });
      attributes = [];
      visibility = 'private';
    }
  }
  return result;
}

/** The children of a list, each with the attributes that precede it. */
function withAttributes(tree: FlatTree, list: NodeId): { node: NodeId; attributes: readonly Attribute[] }[] {
  const result: { node: NodeId; attributes: readonly Attribute[] }[] = [];
  let attributes: Attribute[] = [];
  for (const node of list === NONE ? [] : tree.children(list)) {
    if (tree.kind(node) === 'attribute_item') {
      attributes.push(lowerAttribute(tree, node));
    } else {
      result.push({ node, attributes });
      attributes = [];
    }
  }
  return result;
}

/** The visibility that an item or field has as a child. */
export function visibilityOf(tree: FlatTree, node: NodeId): Field['visibility'] {
  const modifier = tree.childOfKind(node, 'visibility_modifier');
  return modifier === NONE ? 'private' : lowerVisibility(tree, modifier);
}

function lowerVisibility(tree: FlatTree, modifier: NodeId): Field['visibility'] {
  return tree.text(modifier) === 'pub' ? 'pub' : 'restricted';
}
