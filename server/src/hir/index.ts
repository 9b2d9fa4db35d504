/**
 * The room `hir`: Rust source as plain data (see ./model.ts).
 *
 * - `lowerItems(document): ItemTree`: all items with their signatures; offsets are the file's. Items inside item
 *   macros (`pin_project! { … }`, `cfg_rt! { … }`) follow their `macroCall` item and have it as parent.
 * - `lowerBody(document, item): Body | null`: the body of a function, constant or static, with names resolved and
 *   well-known macros expanded to shapes. Offsets count from `item.span.start`. In `Body.nested`, keyed by the index
 *   in `Body.items`, are the bodies of nested functions, constants and statics; the offsets in such a body count
 *   from its own item's start, those of the item itself from the outer item's.
 * - `mentionsAsync(document, item): boolean`: whether the item's text can have to do with async or Pin at all.
 *
 * Conventions: lifetimes and labels are written with their apostrophe, raw identifiers without `r#`; an expression's
 * id is smaller than those of its parts, and every expression but the root is a part of exactly one other.
 */
import type { SyntaxDocument } from '../syntax/index.ts';
import { lowerBodyAt } from './body/body.ts';
import { ItemLowering } from './items.ts';
import { MacroNames } from './macros/names.ts';
import type { Body, Item, ItemTree } from './model.ts';

export type * from './model.ts';

interface FileItems {
  readonly revision: number;
  readonly tree: ItemTree;
  readonly macros: MacroNames;
}

const lowered = new WeakMap<SyntaxDocument, FileItems>();

function fileItems(document: SyntaxDocument): FileItems {
  const known = lowered.get(document);
  if (known?.revision === document.revision) return known;
  const lowering = new ItemLowering(document);
  lowering.lowerList(document.skeleton(), 0, null);
  const tree = lowering.finish();
  const fresh = { revision: document.revision, tree, macros: MacroNames.of(tree) };
  lowered.set(document, fresh);
  return fresh;
}

/** The items of the document's present text, in source order. Computed once for each revision. */
export function lowerItems(document: SyntaxDocument): ItemTree {
  return fileItems(document).tree;
}

/** The body of an item of the document's present revision; null for items that have none. */
export function lowerBody(document: SyntaxDocument, item: Item): Body | null {
  if (!('body' in item) || item.body === null) return null;
  return lowerBodyAt(document, item.span, fileItems(document).macros);
}

const ASYNC_WORDS = /async|await|[Pp]in|poll|spawn|boxed|Future/;

/** A cheap test of the item's text; false only when nothing in it can concern async code or Pin. */
export function mentionsAsync(document: SyntaxDocument, item: Item): boolean {
  return ASYNC_WORDS.test(document.text.slice(item.span.start, item.span.end));
}
