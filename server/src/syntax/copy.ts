/** Copies a tree-sitter tree, or one node of it, into a {@link FlatTree} in one walk through its memory. */
import type { Span } from '../base/text.ts';
import {
  FLAGS,
  type Heap,
  INLINE,
  INLINE_LENGTHS,
  type Productions,
  productionsOf,
  SUBTREE,
  SUBTREE_WORDS,
  type TreeAddress,
} from './binding.ts';
import type { FieldName, SyntaxKind } from './kinds.generated.ts';
import { FIELD_SHIFT, FlatTree, INNER_ERROR_FLAG, MISSING_FLAG, RECORD, type Vocabulary } from './tree.ts';

/** `skeleton` stops at function bodies and at expressions in items; `full` copies them too. */
export type CopyDepth = 'skeleton' | 'full';

export interface CopySource {
  /** The file's text. */
  readonly text: string;
  /** Added to tree-sitter's offsets to get file offsets: not 0 for a tree of a part of the file. */
  readonly shift: number;
  /** File offset behind which there is nothing but what the part was wrapped in. */
  readonly limit: number;
  /** tree-sitter's offsets of brackets that the text does not have; see brackets.ts. */
  readonly repairs: readonly number[];
}

type Treatment = 'copy' | 'leaf' | 'drop';

const DROPPED = new Set<SyntaxKind>([
  'line_comment',
  'block_comment',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  ';',
]);

const LEAVES = new Set<SyntaxKind>([
  'attribute_item',
  'inner_attribute_item',
  'visibility_modifier',
  'extern_modifier',
  'token_tree',
  'macro_rule',
  'lifetime',
  'label',
  'string_literal',
  'raw_string_literal',
]);

const SKELETON_LEAVES = new Set<SyntaxKind>(['block', 'let_declaration']);
/** Constants' values, discriminants and array lengths: expressions inside items. */
const SKELETON_LEAF_FIELDS = new Set<FieldName | null>(['value', 'length']);

/** The symbol of `ERROR` nodes. In a record it becomes the first number behind the language's own kinds. */
const ERROR_ID = 0xffff;

/** Bytes of one UTF-16 unit. */
const BYTES = 2;

/** A subtree whose children are being visited: the next of them, the first that is not, and what they are given. */
const FRAME = {
  next: 0,
  end: 1,
  /** Where the next child's padding begins; where it begins itself if it is the first. In bytes. */
  position: 2,
  /** Index in the tables of {@link Productions} for the next child that is no extra; negative if they say nothing. */
  structural: 3,
  /** The field of a hidden subtree is that of what is visible in it. */
  field: 4,
  /** The record of the innermost visible subtree around. */
  parent: 5,
  first: 6,
  size: 7,
} as const;

/** A node: where its subtree lies, and what only its surroundings tell. */
interface Place {
  /** Index of the subtree's first word. */
  readonly at: number;
  /** In bytes, behind the padding. */
  readonly start: number;
  readonly alias: number;
}

/** Copies trees of one language. Not reentrant; the memory must not grow meanwhile, which walks here keep to. */
export class TreeCopier {
  private readonly heap: Heap;
  private readonly vocabulary: Vocabulary;
  private readonly treatments: Readonly<Record<CopyDepth, readonly Treatment[]>>;
  private readonly leafFields: Readonly<Record<CopyDepth, readonly boolean[]>>;
  private productions: Productions | null = null;
  private scratch = new Int32Array(4096 * RECORD.size);
  private frames = new Int32Array(256 * FRAME.size);

  constructor(heap: Heap, vocabulary: Vocabulary) {
    this.heap = heap;
    this.vocabulary = vocabulary;
    const treatments = (leaves: ReadonlySet<SyntaxKind>) =>
      vocabulary.kinds.map((kind) =>
        DROPPED.has(kind) ? 'drop' : LEAVES.has(kind) || leaves.has(kind) ? 'leaf' : 'copy',
      );
    this.treatments = { full: treatments(new Set()), skeleton: treatments(SKELETON_LEAVES) };
    this.leafFields = {
      full: vocabulary.fields.map(() => false),
      skeleton: vocabulary.fields.map((field) => SKELETON_LEAF_FIELDS.has(field)),
    };
  }

  /**
   * The whole tree, with offsets from `origin`, a file offset; of the root's children only those that end behind
   * `from`, an offset of the result.
   */
  copy(tree: TreeAddress, source: CopySource, depth: CopyDepth, origin = 0, from = 0): FlatTree {
    return this.copyNode(tree, this.root(tree), source, origin, depth, from);
  }

  /**
   * The smallest node that covers exactly `span` (file offsets), with offsets from `span.start`; null when no node
   * does, as happens in the neighbourhood of errors.
   */
  copyExact(tree: TreeAddress, source: CopySource, span: Span, depth: CopyDepth): FlatTree | null {
    const start = (span.start - source.shift) * BYTES;
    const place = this.smallestAround(tree, start, (Math.max(span.start, span.end) - source.shift) * BYTES);
    if (place.start !== start) return null;
    const copy = this.copyNode(tree, place, source, span.start, depth);
    return copy.size > 0 && copy.start(0) === 0 && copy.end(0) === span.end - span.start ? copy : null;
  }

  private root(tree: TreeAddress): Place {
    const at = tree >>> 2;
    return { at, start: paddingOf(this.heap(), at), alias: 0 };
  }

  /** The smallest visible node that reaches from `start` to `end` (bytes), or the root. */
  private smallestAround(tree: TreeAddress, start: number, end: number): Place {
    const heap = this.heap();
    const { aliases, width } = this.productionsOf(heap, tree);
    let smallest = this.root(tree);
    let around: Place | null = smallest;
    while (around !== null) {
      const record: number = isInline(heap, around.at) ? 0 : heap[around.at]! >>> 2;
      const count = record === 0 ? 0 : heap[record + SUBTREE.childCount]!;
      let structural = count === 0 ? 0 : firstStructural(heap, record, width);
      let position: number = around.start;
      around = null;
      for (let i = 0; i < count; i++) {
        const at = record - (count - i) * SUBTREE_WORDS;
        const childStart: number = i === 0 ? position : position + paddingOf(heap, at);
        position = childStart + sizeOf(heap, at);
        const alias = isExtra(heap, at) || structural < 0 ? 0 : aliases[structural++]!;
        if (position < end || (childStart === position ? position < start : position <= start)) continue;
        if (childStart > start) break;
        around = { at, start: childStart, alias };
        if (alias !== 0 || isVisible(heap, at)) smallest = around;
        break;
      }
    }
    return smallest;
  }

  private copyNode(
    tree: TreeAddress,
    place: Place,
    source: CopySource,
    origin: number,
    depth: CopyDepth,
    from = 0,
  ): FlatTree {
    const heap = this.heap();
    const { aliases, fields, width, publicSymbols } = this.productionsOf(heap, tree);
    const treatments = this.treatments[depth];
    const leafFields = this.leafFields[depth];
    const errorKind = this.vocabulary.kinds.length;
    const hasError = hasErrorAt(heap, place.at);
    const delta = source.shift - origin;
    const limit = source.limit - origin;
    let records = this.scratch;
    let count = 0;
    let { frames } = this;
    let frame = -FRAME.size;
    let parent = -1;

    let { at, start, alias } = place;
    let field = 0;
    let visible = true;
    // Each turn looks at the subtree at `at`, and then finds the next one.
    walk: while (true) {
      const head = heap[at]!;
      const inline = (head & INLINE.isInline) !== 0;
      const record = head >>> 2;
      const children = inline ? 0 : heap[record + SUBTREE.childCount]!;
      const size = inline ? heap[at + 1]! >>> INLINE_LENGTHS.sizeShift : heap[record + SUBTREE.size]!;
      let enters = children > 0 && (visible || heap[record + SUBTREE.visibleChildCount]! > 0);
      if (visible) {
        const own =
          alias !== 0
            ? alias
            : inline
              ? (head >>> INLINE.symbolShift) & 0xff
              : heap[record + SUBTREE.symbol]! & 0xffff;
        const symbol = own === ERROR_ID ? ERROR_ID : publicSymbols[own]!;
        const end = (start + size) / BYTES + delta;
        const left = from > 0 && parent === 0 && end <= from;
        const treatment = left ? 'drop' : symbol === ERROR_ID ? 'copy' : treatments[symbol];
        const missing = hasError && isMissing(heap, at);
        const leaf = treatment === 'leaf' || leafFields[field] === true;
        enters &&= treatment === 'copy' && !leaf;
        // A bracket that is missing is worth a record: it is an error.
        if (treatment !== 'drop' || missing) {
          const to = count * RECORD.size;
          if (to + RECORD.size > records.length) records = this.growScratch();
          let kindAndField = (symbol === ERROR_ID ? errorKind : symbol) | (field << FIELD_SHIFT);
          if (missing) kindAndField |= MISSING_FLAG;
          else if (hasError && leaf && hasErrorAt(heap, at)) kindAndField |= INNER_ERROR_FLAG;
          records[to + RECORD.head] = kindAndField;
          records[to + RECORD.start] = Math.min(start / BYTES + delta, limit);
          records[to + RECORD.end] = Math.min(end, limit);
          records[to + RECORD.parent] = parent;
          records[to + RECORD.after] = count + 1;
          if (enters) parent = count;
          count++;
        }
      }
      if (enters) {
        frame += FRAME.size;
        if (frame + FRAME.size > frames.length) frames = this.growFrames();
        frames[frame + FRAME.next] = record - children * SUBTREE_WORDS;
        frames[frame + FRAME.end] = record;
        frames[frame + FRAME.position] = start;
        frames[frame + FRAME.structural] = firstStructural(heap, record, width);
        frames[frame + FRAME.field] = visible ? 0 : field;
        frames[frame + FRAME.parent] = parent;
        frames[frame + FRAME.first] = 1;
      }
      // What has no child left is done with.
      while (true) {
        if (frame < 0) break walk;
        parent = frames[frame + FRAME.parent]!;
        if (frames[frame + FRAME.next]! < frames[frame + FRAME.end]!) break;
        frame -= FRAME.size;
        records[parent * RECORD.size + RECORD.after] = count;
      }
      at = frames[frame + FRAME.next]!;
      frames[frame + FRAME.next] = at + SUBTREE_WORDS;
      start = frames[frame + FRAME.position]!;
      if (frames[frame + FRAME.first] === 1) frames[frame + FRAME.first] = 0;
      else start += paddingOf(heap, at);
      frames[frame + FRAME.position] = start + sizeOf(heap, at);
      alias = 0;
      field = 0;
      if (!isExtra(heap, at)) {
        const structural = frames[frame + FRAME.structural]!;
        field = frames[frame + FRAME.field]!;
        if (structural >= 0) {
          frames[frame + FRAME.structural] = structural + 1;
          alias = aliases[structural]!;
          field = fields[structural]! || field;
        }
      }
      visible = alias !== 0 || isVisible(heap, at);
    }
    return new FlatTree({
      source: source.text,
      origin,
      records: records.slice(0, count * RECORD.size),
      vocabulary: this.vocabulary,
      hasError,
      repairs: source.repairs.map((offset) => offset + delta),
    });
  }

  private productionsOf(heap: Int32Array, tree: TreeAddress): Productions {
    this.productions ??= productionsOf(heap, tree);
    return this.productions;
  }

  private growScratch(): Int32Array<ArrayBuffer> {
    this.scratch = twice(this.scratch);
    return this.scratch;
  }

  private growFrames(): Int32Array<ArrayBuffer> {
    this.frames = twice(this.frames);
    return this.frames;
  }
}

function twice(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function isInline(heap: Int32Array, at: number): boolean {
  return (heap[at]! & INLINE.isInline) !== 0;
}

function isVisible(heap: Int32Array, at: number): boolean {
  const head = heap[at]!;
  if ((head & INLINE.isInline) !== 0) return (head & INLINE.visible) !== 0;
  return (heap[(head >>> 2) + SUBTREE.flags]! & FLAGS.visible) !== 0;
}

/** Comments and the like, which may stand anywhere: no production mentions them. */
function isExtra(heap: Int32Array, at: number): boolean {
  const head = heap[at]!;
  if ((head & INLINE.isInline) !== 0) return (head & INLINE.extra) !== 0;
  return (heap[(head >>> 2) + SUBTREE.flags]! & FLAGS.extra) !== 0;
}

function isMissing(heap: Int32Array, at: number): boolean {
  const head = heap[at]!;
  if ((head & INLINE.isInline) !== 0) return (head & INLINE.missing) !== 0;
  return (heap[(head >>> 2) + SUBTREE.flags]! & FLAGS.missing) !== 0;
}

function hasErrorAt(heap: Int32Array, at: number): boolean {
  return isMissing(heap, at) || (!isInline(heap, at) && heap[(heap[at]! >>> 2) + SUBTREE.errorCost] !== 0);
}

function paddingOf(heap: Int32Array, at: number): number {
  const head = heap[at]!;
  if ((head & INLINE.isInline) !== 0) return (heap[at + 1]! >>> INLINE_LENGTHS.paddingShift) & 0xff;
  return heap[(head >>> 2) + SUBTREE.padding]!;
}

function sizeOf(heap: Int32Array, at: number): number {
  const head = heap[at]!;
  if ((head & INLINE.isInline) !== 0) return heap[at + 1]! >>> INLINE_LENGTHS.sizeShift;
  return heap[(head >>> 2) + SUBTREE.size]!;
}

/** Of the first production nothing is said; that is also the one of errors, which have any number of children. */
function firstStructural(heap: Int32Array, record: number, width: number): number {
  const production = heap[record + SUBTREE.production]! >>> 16;
  return production === 0 ? -1 : production * width;
}
