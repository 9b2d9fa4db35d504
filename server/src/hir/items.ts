/**
 * Lowers items with their signatures: those of a file, and those nested in a body.
 *
 * An item that is broken costs itself only: error nodes are searched for the sound items they swallowed.
 */
import { atOnce } from '../base/steps.ts';
import type { Span } from '../base/text.ts';
import {
  columnOf,
  type FlatTree,
  itemSlices,
  memberSpan,
  NONE,
  type NodeId,
  type PartedText,
} from '../syntax/index.ts';
import { lowerAdt, visibilityOf } from './adt.ts';
import { lowerAttribute } from './attributes.ts';
import { lowerGenerics } from './generics.ts';
import { implHeading } from './heading.ts';
import { includedFile, includedItems } from './included.ts';
import { itemsInMacro } from './item-macros.ts';
import { definedMacro } from './macro-rules.ts';
import type { Attribute, Item, ItemCommon, ItemId, ItemTree, Name } from './model.ts';
import { listParts } from './recovery.ts';
import { lowerFunction } from './signature.ts';
import { lowerBounds, lowerName, lowerPath, lowerType, typeByField } from './types.ts';
import { lowerUse } from './use.ts';

/** Modules and macros nested deeper than this are taken for empty; so no text can exhaust the stack. */
const DEPTH_LIMIT = 100;
/** What a macro call counts for: the text in it is parsed once more for every level. */
const MACRO_DEPTH = 10;

/** Collects the items of one file or one body; ids are indices of {@link items}. */
export class ItemLowering {
  readonly items: Item[] = [];
  readonly innerAttributes: Attribute[] = [];
  /** What the trees that are handed over are trees of. */
  document: PartedText;

  constructor(document: PartedText) {
    this.document = document;
  }

  finish(): ItemTree {
    return { items: this.items, innerAttributes: this.innerAttributes };
  }

  /** The items among the children of `list`, which may be {@link NONE}. */
  lowerList(tree: FlatTree, list: NodeId, parent: ItemId | null, depth = 0): void {
    atOnce(this.listSteps(tree, list, parent, depth));
  }

  /** The same, with a pause possible behind each of them. */
  *listSteps(
    tree: FlatTree,
    list: NodeId,
    parent: ItemId | null,
    depth = 0,
  ): Generator<undefined, undefined> {
    if (list === NONE || list >= tree.size || depth > DEPTH_LIMIT) return;
    for (const part of listParts(this.document, tree, list)) {
      if (part.kind === 'nodes') {
        yield* this.nodeSteps(tree, part.nodes, parent, depth);
        continue;
      }
      for (const slice of part.slices) {
        this.lowerSlice(tree, slice, parent, depth);
        yield;
      }
    }
  }

  private *nodeSteps(
    tree: FlatTree,
    nodes: readonly NodeId[],
    parent: ItemId | null,
    depth: number,
  ): Generator<undefined, undefined> {
    let attributes: Attribute[] = [];
    for (const node of nodes) {
      switch (tree.kind(node)) {
        case 'attribute_item':
          attributes.push(lowerAttribute(tree, node));
          continue;
        case 'inner_attribute_item':
          if (parent === null) this.innerAttributes.push(lowerAttribute(tree, node));
          continue;
        case 'ERROR':
          if (depth <= DEPTH_LIMIT) yield* this.nodeSteps(tree, tree.children(node), parent, depth + 1);
          break;
        default:
          this.lowerItem(tree, node, attributes, parent, depth);
      }
      attributes = [];
      yield;
    }
  }

  /** The items in a part of the text that is parsed on its own. */
  private lowerSlice(tree: FlatTree, slice: Span, parent: ItemId | null, depth: number): void {
    const { origin } = tree;
    const span = { start: origin + slice.start, end: origin + slice.end };
    const fragment = this.document.fragment(span, 'items', origin, { depth: 'skeleton' });
    const broken = fragment.hasError && fragment.size > 0 && fragment.has(0, 'ERROR');
    const members = broken ? memberSpan(this.document.text, span) : null;
    if (members === null) this.lowerList(fragment, 0, parent, depth + 1);
    else this.lowerBrokenContainer(tree, span, members, parent, depth);
  }

  /** An `impl`, `trait` or `mod` that does not parse: first its head alone, then each member on its own. */
  private lowerBrokenContainer(
    tree: FlatTree,
    span: Span,
    members: Span,
    parent: ItemId | null,
    depth: number,
  ): void {
    const { text } = this.document;
    const head = text.slice(span.start, members.start);
    const standIn = `${head.padEnd(members.end - span.start)}}`;
    const container = this.items.length;
    this.lowerList(
      this.document.fragment(span, 'items', tree.origin, { depth: 'skeleton', standIn }),
      0,
      parent,
      depth + 1,
    );
    const owner = this.items[container];
    const first = members.start + /^\s*/.exec(text.slice(members.start, members.end))![0].length;
    for (const { start, end } of itemSlices(
      text,
      { start: first, end: members.end },
      columnOf(text, first),
    )) {
      const slice = { start: start - tree.origin, end: end - tree.origin };
      this.lowerSlice(tree, slice, owner === undefined ? parent : owner.id, depth + 1);
    }
  }

  /** Lowers the item at `node` with all that is nested in it; null when the node is no item. */
  lowerItem(
    tree: FlatTree,
    node: NodeId,
    attributes: readonly Attribute[],
    parent: ItemId | null,
    depth = 0,
  ): ItemId | null {
    const body = tree.childByField(node, 'body');
    const common: ItemCommon = {
      id: this.items.length,
      parent,
      span: tree.span(node),
      attributes: [...attributes, ...innerAttributes(tree, body)],
      visibility: visibilityOf(tree, node),
      hasError: hasOwnError(tree, node),
    };
    const item = this.form(tree, node, common);
    if (item === null) return null;
    const included = item.kind === 'macroCall' ? includedFile(tree, macroCall(tree, node), item.name) : null;
    if (included !== null) {
      this.items.push(...includedItems(common, included));
      return item.id;
    }
    this.items.push(item);
    switch (item.kind) {
      case 'mod':
      case 'impl':
      case 'trait':
      case 'externBlock':
        this.lowerList(tree, body, item.id, depth + 1);
        break;
      case 'macroCall':
        for (const list of itemsInMacro(this.document, tree, macroCall(tree, node), item.name.text)) {
          this.lowerList(list, 0, item.id, depth + MACRO_DEPTH);
        }
        break;
      case 'const':
        if (item.name.text === '_')
          this.lowerHiddenImpls(tree, tree.childByField(node, 'value'), item.id, depth);
        break;
    }
    return item.id;
  }

  /**
   * The impls in `const _: () = { … };` hold everywhere, wherever they stand. Their functions are listed without bodies:
   * those belong to the constant's.
   */
  private lowerHiddenImpls(tree: FlatTree, value: NodeId, parent: ItemId, depth: number): void {
    if (value === NONE || tree.kind(value) !== 'block' || !/\bimpl\b/.test(tree.text(value))) return;
    const { origin } = tree;
    const span = { start: origin + tree.start(value) + 1, end: origin + tree.end(value) - 1 };
    const block = this.document.fragment(span, 'statements', origin);
    if (block.size === 0 || depth > DEPTH_LIMIT) return;
    const first = this.items.length;
    let attributes: Attribute[] = [];
    for (const node of block.children(0)) {
      if (block.kind(node) === 'attribute_item') {
        attributes.push(lowerAttribute(block, node));
        continue;
      }
      if (block.kind(node) === 'impl_item') this.lowerItem(block, node, attributes, parent, depth + 1);
      attributes = [];
    }
    for (let id = first; id < this.items.length; id++) {
      const item = this.items[id]!;
      if ('body' in item) this.items[id] = { ...item, body: null };
    }
  }

  /** `common` stands last in each form: properties written behind a spread cost V8 a microsecond each. */
  private form(tree: FlatTree, node: NodeId, common: ItemCommon): Item | null {
    const name = this.nameOf(tree, node);
    switch (tree.kind(node)) {
      case 'function_item':
      case 'function_signature_item':
        return lowerFunction(tree, node, common);
      case 'struct_item':
        return lowerAdt(tree, node, 'struct', common);
      case 'enum_item':
        return lowerAdt(tree, node, 'enum', common);
      case 'union_item':
        return lowerAdt(tree, node, 'union', common);
      case 'impl_item': {
        const traitNode = tree.childByField(node, 'trait');
        const generics = lowerGenerics(tree, node);
        const trait = traitNode === NONE ? null : lowerPath(tree, traitNode);
        const selfType = typeByField(tree, node, 'type');
        return {
          kind: 'impl',
          heading: implHeading(generics, trait, selfType),
          generics,
          trait,
          negative: tree.has(node, '!'),
          selfType,
          ...common,
        };
      }
      case 'foreign_mod_item':
        return { kind: 'externBlock', ...common };
      case 'use_declaration':
        return { kind: 'use', imports: lowerUse(tree, node), ...common };
      case 'macro_invocation':
      case 'expression_statement': {
        const call = macroCall(tree, node);
        const path = call === NONE ? NONE : tree.childByField(call, 'macro');
        return path === NONE ? null : { kind: 'macroCall', name: lowerName(tree, path), ...common };
      }
    }
    if (name === null) return null;
    switch (tree.kind(node)) {
      case 'mod_item':
        return { kind: 'mod', name, inline: tree.childByField(node, 'body') !== NONE, ...common };
      case 'trait_item':
        return {
          kind: 'trait',
          name,
          generics: lowerGenerics(tree, node),
          supertraits: lowerBounds(tree, tree.childByField(node, 'bounds')),
          auto: isAutoTrait(tree, node),
          ...common,
        };
      case 'type_item':
      case 'associated_type': {
        const type = tree.childByField(node, 'type');
        return {
          kind: 'typeAlias',
          name,
          generics: lowerGenerics(tree, node),
          bounds: lowerBounds(tree, tree.childByField(node, 'bounds')),
          type: type === NONE ? null : lowerType(tree, type),
          ...common,
        };
      }
      case 'const_item':
      case 'static_item': {
        const type = tree.childByField(node, 'type');
        const value = tree.childByField(node, 'value');
        return {
          kind: tree.kind(node) === 'const_item' ? 'const' : 'static',
          name,
          type: type === NONE ? null : lowerType(tree, type),
          body: value === NONE ? null : tree.span(value),
          ...common,
        };
      }
      case 'extern_crate_declaration': {
        const alias = tree.childByField(node, 'alias');
        return {
          kind: 'externCrate',
          name,
          alias: alias === NONE ? null : lowerName(tree, alias),
          ...common,
        };
      }
      case 'macro_definition':
        return {
          kind: 'macroDefinition',
          name,
          ...definedMacro(tree.slice(tree.start(node), tree.end(node))),
          ...common,
        };
      default:
        return null;
    }
  }

  private nameOf(tree: FlatTree, node: NodeId): Name | null {
    const name = tree.childByField(node, 'name');
    return name === NONE || tree.isMissing(name) ? null : lowerName(tree, name);
  }
}

/** `foo! { … }` stands alone; `foo!(…);` is an expression statement to the grammar. */
function macroCall(tree: FlatTree, node: NodeId): NodeId {
  return tree.kind(node) === 'macro_invocation' ? node : tree.childOfKind(node, 'macro_invocation');
}

/** `#![…]` at the start of an inline module, impl or extern block. Those of a function's body concern only it. */
function innerAttributes(tree: FlatTree, body: NodeId): readonly Attribute[] {
  if (body === NONE || tree.kind(body) !== 'declaration_list') return [];
  return tree
    .children(body)
    .filter((child) => tree.kind(child) === 'inner_attribute_item')
    .map((child) => lowerAttribute(tree, child));
}

/** The grammar does not know `auto trait`; the word is in the text only (see syntax/stand-ins.ts). */
function isAutoTrait(tree: FlatTree, node: NodeId): boolean {
  return /\bauto\s+trait\b/.test(
    tree.slice(tree.start(node) - AUTO_LENGTH, tree.start(tree.childByField(node, 'name'))),
  );
}

/** As much as can stand before an item that begins with the word `trait`. */
const AUTO_LENGTH = 'auto '.length;

function hasOwnError(tree: FlatTree, item: NodeId): boolean {
  if (!tree.hasError) return false;
  let repairs = tree.repairsIn(item);
  const end = tree.after(item);
  for (let node = item; node < end; ) {
    const kind = tree.kind(node);
    // Errors in there belong to the body, or to the items that the list holds.
    if (node !== item && (kind === 'block' || kind === 'declaration_list')) {
      const inside = tree.repairsIn(node);
      repairs = repairs.filter((offset) => !inside.includes(offset));
      node = tree.after(node);
      continue;
    }
    if (tree.isErroneous(node)) return true;
    node++;
  }
  return repairs.length > 0;
}
