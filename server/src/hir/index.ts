/**
 * The room `hir`: Rust source as plain data (see ./model.ts).
 *
 * - `lowerItems(document): ItemTree`: all items with their signatures; offsets are the file's. Items inside item
 *   macros (`pin_project! { … }`, `cfg_rt! { … }`) follow their `macroCall` item and have it as parent.
 * - `lowerItemsInPieces(document, pieces)`: the same as background work.
 * - `lowerBody(document, item, cfg): Body | null`: the body of a function, constant or static, with names resolved,
 *   well-known macros read as shapes, own ones expanded, and without what no build has. Offsets count from `item.span.start`. In
 *   `Body.nested`, keyed by the index in `Body.items`, are the bodies of nested functions, constants and statics; the
 *   offsets in such a body count from its own item's start, those of the item itself from the outer item's.
 * - `mentionsAsync(document, item): boolean`: whether the item's text can have to do with async or Pin at all.
 *
 * Conventions: lifetimes and labels are written with their apostrophe, raw identifiers without `r#`; an expression's
 * id is smaller than those of its parts, and every expression but the root is a part of exactly one other.
 */
import { atOnce } from '../base/steps.ts';
import type { Pieces } from '../base/turns.ts';
import type { SyntaxDocument } from '../syntax/index.ts';
import { lowerBodyAt } from './body/body.ts';
import { type CfgDecider, UNDECIDED } from './body/cfg.ts';
import { ItemLowering } from './items.ts';
import { type MacroSource, NO_MACROS } from './macros/definitions.ts';
import { MacroNames } from './macros/names.ts';
import type { Body, Item, ItemTree } from './model.ts';

export type { CfgDecider } from './body/cfg.ts';
export { implHeading } from './heading.ts';
export { INCLUDE, isIncluded } from './included.ts';
export type { MacroDefinitionText, MacroSource } from './macros/definitions.ts';
export type * from './model.ts';
export { pathOf, plainPath } from './plain-path.ts';

interface FileItems {
  readonly revision: number;
  readonly tree: ItemTree;
  readonly macros: MacroNames;
  /** False when the text has errors: then nothing is taken for granted of a part of it. */
  readonly sound: boolean;
}

const lowered = new WeakMap<SyntaxDocument, FileItems>();

function fileItems(document: SyntaxDocument): FileItems {
  const known = lowered.get(document);
  if (known?.revision === document.revision) return known;
  const fresh = (known && lowerBehindEdit(document, known)) ?? lowerAll(document);
  lowered.set(document, fresh);
  return fresh;
}

function lowerAll(document: SyntaxDocument): FileItems {
  return atOnce(lowerInSteps(document));
}

function* lowerInSteps(document: SyntaxDocument): Generator<undefined, FileItems> {
  const skeleton = document.skeleton();
  yield;
  const lowering = new ItemLowering(document);
  yield* lowering.listSteps(skeleton, 0, null);
  return finished(document, lowering, !skeleton.hasError);
}

/**
 * Keeps the items that stand before what the last edit changed, and lowers the others: a keystroke in the middle of a
 * file costs half. Null where errors could make the text behind the edit mean something for what stands before it.
 */
function lowerBehindEdit(document: SyntaxDocument, before: FileItems): FileItems | null {
  if (!before.sound || before.revision !== document.revision - 1) return null;
  const { items, innerAttributes } = before.tree;
  const outermost = items.filter(({ parent }) => parent === null);
  const changed = outermost.findIndex(({ span }) => span.end > document.unchangedBefore);
  // The last one before the edit is lowered again: what follows may make it longer, as a semicolon does.
  const first = outermost[(changed < 0 ? outermost.length : changed) - 1];
  const last = first === undefined ? undefined : outermost[outermost.indexOf(first) - 1];
  if (first === undefined || last === undefined) return null;
  const skeleton = document.skeletonFrom(last.span.end);
  if (skeleton.hasError) return null;
  const lowering = new ItemLowering(document);
  lowering.items.push(...items.slice(0, first.id));
  lowering.innerAttributes.push(...innerAttributes.filter(({ span }) => span.end <= last.span.end));
  lowering.lowerList(skeleton, 0, null);
  return finished(document, lowering, true);
}

function finished(document: SyntaxDocument, lowering: ItemLowering, sound: boolean): FileItems {
  const tree = lowering.finish();
  return { revision: document.revision, tree, macros: MacroNames.of(tree), sound };
}

/** The items of the document's present text, in source order. Computed once for each revision. */
export function lowerItems(document: SyntaxDocument): ItemTree {
  return fileItems(document).tree;
}

/** The same as work in pieces, for a document that nobody edits. */
export async function lowerItemsInPieces(document: SyntaxDocument, pieces: Pieces): Promise<ItemTree> {
  const steps = lowerInSteps(document);
  for (;;) {
    if (pieces.isDue) await pieces.pause();
    const step = steps.next();
    if (!step.done) continue;
    lowered.set(document, step.value);
    return step.value.tree;
  }
}

/**
 * The body of an item of the document's present revision; null for items that have none.
 *
 * @param cfg decides what of it a build has; left out, everything stays.
 * @param macros finds what calls of macros mean that the file or its crate defines; left out, nobody knows.
 */
export function lowerBody(
  document: SyntaxDocument,
  item: Item,
  cfg: CfgDecider = UNDECIDED,
  macros: MacroSource = NO_MACROS,
): Body | null {
  if (!('body' in item) || item.body === null) return null;
  return lowerBodyAt(document, item.span, { names: fileItems(document).macros, cfg, macros });
}

const ASYNC_WORDS = /async|await|[Pp]in|poll|spawn|boxed|Future/;

/** A cheap test of the item's text; false only when nothing in it can concern async code or Pin. */
export function mentionsAsync(document: SyntaxDocument, item: Item): boolean {
  return ASYNC_WORDS.test(document.text.slice(item.span.start, item.span.end));
}
