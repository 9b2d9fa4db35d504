/**
 * A syntax tree as plain data. Nodes are numbers, in preorder; all that is known of a node lies in one `Int32Array`,
 * so a tree costs two allocations, needs no clean-up, and can be kept when tree-sitter's own is gone.
 *
 * Comments, brackets, commas and semicolons are left out. Token trees, literals, lifetimes, visibilities and
 * attributes are leaves: who wants to see inside reads their text.
 */
import type { Span } from '../base/text.ts';
import type { FieldName, SyntaxKind } from './kinds.generated.ts';

/** Index of a node in its {@link FlatTree}; smaller than those of its descendants. The root is 0. */
export type NodeId = number;

/** Returned where there is no such node. */
export const NONE: NodeId = -1;

/** Layout of one record, which walk.wat writes. `head` packs the kind, the field and the flags; `after` is the first index behind the subtree. */
export const RECORD = { head: 0, start: 1, end: 2, parent: 3, after: 4, size: 5 } as const;
const FIELD_SHIFT = 16;
/** tree-sitter made the node up to go on; it is empty. */
const MISSING_FLAG = 1 << 24;
/** On a leaf whose inside was not copied: there is a syntax error in it. */
const INNER_ERROR_FLAG = 1 << 25;
const KIND_MASK = 0xffff;

/** The names behind the numbers in a record, in the order of the grammar's symbols. */
export interface Vocabulary {
  readonly kinds: readonly SyntaxKind[];
  readonly fields: readonly (FieldName | null)[];
}

interface FlatTreeParts {
  readonly source: string;
  readonly origin: number;
  readonly records: Int32Array;
  readonly vocabulary: Vocabulary;
  readonly hasError: boolean;
  /** Offsets from the origin. */
  readonly repairs: readonly number[];
  /** Added to the offsets in the records to get offsets from the origin; 0 when absent. */
  readonly shift?: number;
}

export class FlatTree {
  /** The text that `origin` and the nodes' offsets lead into: the whole file's. */
  readonly source: string;
  /** File offset from which the nodes' offsets count. */
  readonly origin: number;
  /** False when nothing in the tree, nor in its leaves, is an error, missing, or repaired. */
  readonly hasError: boolean;
  private readonly records: Int32Array;
  private readonly vocabulary: Vocabulary;
  private readonly repairs: readonly number[];
  private readonly shift: number;

  constructor({ source, origin, records, vocabulary, hasError, repairs, shift = 0 }: FlatTreeParts) {
    this.source = source;
    this.origin = origin;
    this.shift = shift;
    this.records = records;
    this.vocabulary = vocabulary;
    this.repairs = records.length === 0 ? [] : repairs.filter((offset) => this.holds(0, offset));
    this.hasError = hasError || this.repairs.length > 0;
  }

  /** Number of nodes; 0 for a tree of nothing. */
  get size(): number {
    return this.records.length / RECORD.size;
  }

  kind(node: NodeId): SyntaxKind {
    return this.vocabulary.kinds[this.head(node) & KIND_MASK] ?? 'ERROR';
  }

  /** The field through which the parent holds the node. */
  field(node: NodeId): FieldName | null {
    return this.vocabulary.fields[(this.head(node) >> FIELD_SHIFT) & 0xff] ?? null;
  }

  start(node: NodeId): number {
    return this.records[node * RECORD.size + RECORD.start]! + this.shift;
  }

  end(node: NodeId): number {
    return this.records[node * RECORD.size + RECORD.end]! + this.shift;
  }

  span(node: NodeId): Span {
    return { start: this.start(node), end: this.end(node) };
  }

  text(node: NodeId): string {
    return this.source.slice(this.origin + this.start(node), this.origin + this.end(node));
  }

  /** The text between two offsets of this tree. */
  slice(start: number, end: number): string {
    return this.source.slice(Math.max(this.origin + start, 0), this.origin + end);
  }

  isMissing(node: NodeId): boolean {
    return (this.head(node) & MISSING_FLAG) !== 0;
  }

  /** An `ERROR` node, a missing one, or a leaf with an error in what was not copied. */
  isErroneous(node: NodeId): boolean {
    return (this.head(node) & (MISSING_FLAG | INNER_ERROR_FLAG)) !== 0 || this.kind(node) === 'ERROR';
  }

  /** Offsets inside the node where brackets were put in or left out to parse the text. */
  repairsIn(node: NodeId): readonly number[] {
    const { repairs } = this;
    let first = 0;
    for (let high = repairs.length; first < high; ) {
      const middle = (first + high) >> 1;
      if (repairs[middle]! < this.start(node)) first = middle + 1;
      else high = middle;
    }
    let behind = first;
    while (behind < repairs.length && this.holds(node, repairs[behind]!)) behind++;
    return repairs.slice(first, behind);
  }

  private holds(node: NodeId, offset: number): boolean {
    // What the end of the file lacks is missing in all that reach there.
    const atEnd = this.origin + offset >= this.source.length;
    return this.start(node) <= offset && (offset < this.end(node) || (atEnd && offset <= this.end(node)));
  }

  parent(node: NodeId): NodeId {
    return this.records[node * RECORD.size + RECORD.parent]!;
  }

  /** The first index behind the node's subtree. */
  after(node: NodeId): NodeId {
    return this.records[node * RECORD.size + RECORD.after]!;
  }

  firstChild(node: NodeId): NodeId {
    return this.after(node) > node + 1 ? node + 1 : NONE;
  }

  nextSibling(node: NodeId): NodeId {
    const parent = this.parent(node);
    if (parent === NONE) return NONE;
    const next = this.after(node);
    return next < this.after(parent) ? next : NONE;
  }

  /** All children, tokens included. */
  children(node: NodeId): NodeId[] {
    const result: NodeId[] = [];
    const end = this.after(node);
    for (let child = node + 1; child < end; child = this.after(child)) result.push(child);
    return result;
  }

  /** The first child held through `field`; {@link NONE} without one. */
  childByField(node: NodeId, field: FieldName): NodeId {
    const end = this.after(node);
    for (let child = node + 1; child < end; child = this.after(child)) {
      if (this.field(child) === field) return child;
    }
    return NONE;
  }

  /** The first child of that kind; {@link NONE} without one. */
  childOfKind(node: NodeId, kind: SyntaxKind): NodeId {
    const end = this.after(node);
    for (let child = node + 1; child < end; child = this.after(child)) {
      if (this.kind(child) === kind) return child;
    }
    return NONE;
  }

  /** The first node of that kind in preorder; {@link NONE} without one. */
  find(kind: SyntaxKind): NodeId {
    for (let node = 0; node < this.size; node++) if (this.kind(node) === kind) return node;
    return NONE;
  }

  /** A tree whose root is `node`; an empty one for {@link NONE}. Offsets and `hasError` stay what they were. */
  subtree(node: NodeId): FlatTree {
    if (node === 0) return this;
    const records =
      node === NONE
        ? new Int32Array()
        : this.records.slice(node * RECORD.size, this.after(node) * RECORD.size);
    for (let at = 0; at < records.length; at += RECORD.size) {
      records[at + RECORD.parent] = Math.max(records[at + RECORD.parent]! - node, NONE);
      records[at + RECORD.after]! -= node;
    }
    const { source, origin, vocabulary, hasError, repairs, shift } = this;
    return new FlatTree({ source, origin, records, vocabulary, hasError, repairs, shift });
  }

  /** The tree without the nodes that are `gone`, and without what is in them. */
  without(gone: ReadonlySet<NodeId>): FlatTree {
    const kept: NodeId[] = [];
    // What the index of each node becomes, and that of the place behind the last one.
    const places = new Int32Array(this.size + 1);
    for (let node = 0, open = 0; node < this.size; node++) {
      if (gone.has(node)) open = Math.max(open, this.after(node));
      places[node] = kept.length;
      if (node >= open) kept.push(node);
    }
    places[this.size] = kept.length;
    const records = new Int32Array(kept.length * RECORD.size);
    kept.forEach((node, index) => {
      const at = index * RECORD.size;
      records.set(this.records.subarray(node * RECORD.size, (node + 1) * RECORD.size), at);
      if (node > 0) records[at + RECORD.parent] = places[this.parent(node)]!;
      records[at + RECORD.after] = places[this.after(node)]!;
    });
    const { source, origin, vocabulary, hasError, repairs, shift } = this;
    return new FlatTree({ source, origin, records, vocabulary, hasError, repairs, shift });
  }

  /** The same tree with its offsets, which must count from the file's start so far, mapped, and then from `origin`. */
  moved(origin: number, map: (offset: number) => number): FlatTree {
    const records = this.records.slice();
    for (let at = 0; at < records.length; at += RECORD.size) {
      records[at + RECORD.start] = map(records[at + RECORD.start]!) - origin;
      records[at + RECORD.end] = map(records[at + RECORD.end]!) - origin;
    }
    const { source, vocabulary, hasError } = this;
    return new FlatTree({ source, origin, records, vocabulary, hasError, repairs: [] });
  }

  /** The same tree for the same text at another place: `delta` is what the nodes' offsets from their origin gain. */
  rebased(source: string, origin: number, delta: number): FlatTree {
    const { records, vocabulary, hasError } = this;
    const repairs = this.repairs.map((offset) => offset + delta);
    return new FlatTree({
      source,
      origin,
      records,
      vocabulary,
      hasError,
      repairs,
      shift: this.shift + delta,
    });
  }

  has(node: NodeId, kind: SyntaxKind): boolean {
    return this.childOfKind(node, kind) !== NONE;
  }

  private head(node: NodeId): number {
    return this.records[node * RECORD.size + RECORD.head]!;
  }
}
