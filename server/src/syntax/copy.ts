/**
 * Copies a tree-sitter tree, or one node of it, into a {@link FlatTree}. What is copied how is said here; the walk itself
 * is in walk.wat, which writes records as ./tree.ts lays them out.
 */
import type { Span } from '../base/text.ts';
import { type Binding, productionsOf, REQUEST, TREATMENTS, type TreeAddress } from './binding.ts';
import type { FieldName, SyntaxKind } from './kinds.generated.ts';
import { FlatTree, RECORD, type Vocabulary } from './tree.ts';

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

/** Bytes of one UTF-16 unit, and of a word. */
const UNIT = 2;
const WORD = 4;
/** Bytes of the frames at first: enough for trees of a thousand levels, hidden ones counted. */
const FRAMES = 28_000;
/** Bytes of the records at first, and of what a large file needed more at most is kept. */
const RECORDS = 4096 * RECORD.size * WORD;
const KEPT_RECORDS = 64 * RECORDS;

/** Addresses of what the walks read, in their memory. */
interface Tables {
  readonly request: number;
  readonly treatments: Readonly<Record<CopyDepth, number>>;
  readonly leafFields: Readonly<Record<CopyDepth, number>>;
}

/** Copies trees of one language. Not reentrant: there is one request at a time. */
export class TreeCopier {
  private readonly binding: Binding;
  private readonly vocabulary: Vocabulary;
  private known: Tables | null = null;
  private readonly allocated = new Set<number>();
  private records = 0;
  private recordsSize = 0;
  private frames = 0;
  private framesSize = 0;

  constructor(binding: Binding, vocabulary: Vocabulary) {
    this.binding = binding;
    this.vocabulary = vocabulary;
  }

  /**
   * The whole tree, with offsets from `origin`, a file offset; of the root's children only those that end behind
   * `from`, an offset of the result.
   */
  copy(tree: TreeAddress, source: CopySource, depth: CopyDepth, origin = 0, from = 0): FlatTree {
    const tables = this.tablesFor(tree);
    const heap = this.binding.heap();
    const request = tables.request / WORD;
    heap[request + REQUEST.at] = tree;
    // Nothing reaches that far: the root is found.
    heap[request + REQUEST.goalStart] = 0;
    heap[request + REQUEST.goalEnd] = 0x7fffffff;
    this.binding.find(tables.request);
    return this.copyFound(tables, source, origin, depth, from);
  }

  /**
   * The smallest node that covers exactly `span` (file offsets), with offsets from `span.start`; null when no node
   * does, as happens in the neighbourhood of errors.
   */
  copyExact(tree: TreeAddress, source: CopySource, span: Span, depth: CopyDepth): FlatTree | null {
    const tables = this.tablesFor(tree);
    const heap = this.binding.heap();
    const request = tables.request / WORD;
    const start = (span.start - source.shift) * UNIT;
    heap[request + REQUEST.at] = tree;
    heap[request + REQUEST.goalStart] = start;
    heap[request + REQUEST.goalEnd] = (Math.max(span.start, span.end) - source.shift) * UNIT;
    this.binding.find(tables.request);
    if (heap[request + REQUEST.start] !== start) return null;
    const copy = this.copyFound(tables, source, span.start, depth, 0);
    return copy.size > 0 && copy.start(0) === 0 && copy.end(0) === span.end - span.start ? copy : null;
  }

  /** Copies what `find` found. */
  private copyFound(
    tables: Tables,
    source: CopySource,
    origin: number,
    depth: CopyDepth,
    from: number,
  ): FlatTree {
    const { binding } = this;
    const request = tables.request / WORD;
    const needed = binding.heap()[request + REQUEST.most]! * RECORD.size * WORD;
    if (needed > this.recordsSize) this.makeRecords(Math.max(needed, this.recordsSize * 2));
    const delta = source.shift - origin;
    let count = -1;
    while (count < 0) {
      const heap = binding.heap();
      heap[request + REQUEST.out] = this.records;
      heap[request + REQUEST.delta] = delta;
      heap[request + REQUEST.limit] = source.limit - origin;
      heap[request + REQUEST.from] = from;
      heap[request + REQUEST.treatments] = tables.treatments[depth];
      heap[request + REQUEST.leafFields] = tables.leafFields[depth];
      heap[request + REQUEST.frames] = this.frames;
      heap[request + REQUEST.framesEnd] = this.frames + this.framesSize;
      count = binding.copy(tables.request);
      if (count < 0) this.makeFrames(this.framesSize * 2);
    }
    const heap = binding.heap();
    const first = this.records / WORD;
    const records = heap.slice(first, first + count * RECORD.size);
    const hasError = heap[request + REQUEST.hasError] !== 0;
    if (this.recordsSize > KEPT_RECORDS) this.makeRecords(RECORDS);
    const repairs = source.repairs.map((offset) => offset + delta);
    return new FlatTree({
      source: source.text,
      origin,
      records,
      vocabulary: this.vocabulary,
      hasError,
      repairs,
    });
  }

  private tablesFor(tree: TreeAddress): Tables {
    this.known ??= this.makeTables(tree);
    return this.known;
  }

  private makeTables(tree: TreeAddress): Tables {
    const { binding, vocabulary } = this;
    const { aliases, fields, publicSymbols, width } = productionsOf(binding.heap(), tree);
    const treatments = (leaves: ReadonlySet<SyntaxKind>) =>
      Uint8Array.from(vocabulary.kinds, (kind) =>
        DROPPED.has(kind)
          ? TREATMENTS.drop
          : LEAVES.has(kind) || leaves.has(kind)
            ? TREATMENTS.leaf
            : TREATMENTS.copy,
      );
    const leafFields = (leaves: ReadonlySet<FieldName | null>) =>
      Uint8Array.from(vocabulary.fields, (field) => (leaves.has(field) ? 1 : 0));
    this.makeRecords(RECORDS);
    this.makeFrames(FRAMES);
    const place = (part: ArrayBufferView) => {
      const address = this.allocate(part.byteLength);
      const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
      new Uint8Array(binding.heap().buffer).set(bytes, address);
      return address;
    };
    const constant = new Int32Array(REQUEST.size);
    constant[REQUEST.errorKind] = vocabulary.kinds.length;
    constant[REQUEST.aliases] = place(aliases);
    constant[REQUEST.fields] = place(fields);
    constant[REQUEST.symbols] = place(publicSymbols);
    constant[REQUEST.width] = width;
    return {
      request: place(constant),
      treatments: { full: place(treatments(new Set())), skeleton: place(treatments(SKELETON_LEAVES)) },
      leafFields: {
        full: place(leafFields(new Set())),
        skeleton: place(leafFields(SKELETON_LEAF_FIELDS)),
      },
    };
  }

  private makeRecords(bytes: number): void {
    this.free(this.records);
    this.recordsSize = bytes;
    this.records = this.allocate(bytes);
  }

  private makeFrames(bytes: number): void {
    this.free(this.frames);
    this.framesSize = bytes;
    this.frames = this.allocate(bytes);
  }

  private allocate(bytes: number): number {
    const address = this.binding.allocate(bytes);
    if (address === 0) throw new Error('there is no memory left for a syntax tree');
    this.allocated.add(address);
    return address;
  }

  private free(address: number): void {
    if (this.allocated.delete(address)) this.binding.free(address);
  }

  /** Gives the memory back. The copier must not be used any more. */
  dispose(): void {
    for (const address of this.allocated) this.free(address);
  }
}
