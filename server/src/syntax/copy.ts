/** Copies a tree-sitter tree, or one node of it, into a {@link FlatTree} in one cursor walk. */
import type { Span } from '../base/text.ts';
import { type Binding, CURSOR_WORDS, NODE_WORDS, type TreeAddress } from './binding.ts';
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

/** Copies trees of one language. Not reentrant; see binding.ts. */
export class TreeCopier {
  private readonly binding: Binding;
  private readonly vocabulary: Vocabulary;
  private readonly treatments: Readonly<Record<CopyDepth, readonly Treatment[]>>;
  private readonly leafFields: Readonly<Record<CopyDepth, readonly boolean[]>>;
  private scratch = new Int32Array(4096 * RECORD.size);

  constructor(binding: Binding, vocabulary: Vocabulary) {
    this.binding = binding;
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
    this.binding.rootNode(tree);
    return this.copyNode(tree, source, origin, depth, from);
  }

  /**
   * The smallest node that covers exactly `span` (file offsets), with offsets from `span.start`; null when no node
   * does, as happens in the neighbourhood of errors.
   */
  copyExact(tree: TreeAddress, source: CopySource, span: Span, depth: CopyDepth): FlatTree | null {
    const { binding } = this;
    binding.rootNode(tree);
    const heap = binding.heap();
    const argument = binding.buffer + NODE_WORDS;
    heap[argument] = span.start - source.shift;
    heap[argument + 1] = Math.max(span.start, span.end) - source.shift;
    binding.descendantForIndex(tree);
    if (binding.heap()[binding.buffer] === 0) return null;
    const copy = this.copyNode(tree, source, span.start, depth);
    return copy.size > 0 && copy.start(0) === 0 && copy.end(0) === span.end - span.start ? copy : null;
  }

  /** Walks the node in the transfer buffer. */
  private copyNode(
    tree: TreeAddress,
    source: CopySource,
    origin: number,
    depth: CopyDepth,
    from = 0,
  ): FlatTree {
    const { binding } = this;
    const { gotoFirstChild, gotoNextSibling, gotoParent, kindId, fieldId, isMissing, start, end } = binding;
    const treatments = this.treatments[depth];
    const leafFields = this.leafFields[depth];
    const errorKind = this.vocabulary.kinds.length;
    const hasError = binding.nodeHasError(tree) !== 0;
    const delta = source.shift - origin;
    const limit = source.limit - origin;
    let records = this.scratch;
    let count = 0;
    let parent = -1;

    binding.newCursor(tree);
    walk: while (true) {
      const symbol = kindId(tree);
      const left = from > 0 && parent === 0 && end(tree) + delta <= from;
      const treatment = left ? 'drop' : symbol === ERROR_ID ? 'copy' : treatments[symbol];
      const missing = hasError && isMissing(tree) !== 0;
      // A bracket that is missing is worth a record: it is an error.
      if (treatment !== 'drop' || missing) {
        const at = count * RECORD.size;
        if (at + RECORD.size > records.length) records = this.grow();
        const field = fieldId(tree);
        const leaf = treatment === 'leaf' || leafFields[field] === true;
        let head = (symbol === ERROR_ID ? errorKind : symbol) | (field << FIELD_SHIFT);
        if (missing) head |= MISSING_FLAG;
        else if (hasError && leaf && this.cursorHasError(tree)) head |= INNER_ERROR_FLAG;
        records[at + RECORD.head] = head;
        records[at + RECORD.start] = Math.min(start(tree) + delta, limit);
        records[at + RECORD.end] = Math.min(end(tree) + delta, limit);
        records[at + RECORD.parent] = parent;
        records[at + RECORD.after] = count + 1;
        count++;
        if (!leaf && gotoFirstChild(tree)) {
          parent = count - 1;
          continue;
        }
      }
      while (!gotoNextSibling(tree)) {
        if (parent < 0 || !gotoParent(tree)) break walk;
        records[parent * RECORD.size + RECORD.after] = count;
        parent = records[parent * RECORD.size + RECORD.parent]!;
      }
    }
    binding.deleteCursor(tree);
    return new FlatTree({
      source: source.text,
      origin,
      records: records.slice(0, count * RECORD.size),
      vocabulary: this.vocabulary,
      hasError,
      repairs: source.repairs.map((offset) => offset + delta),
    });
  }

  /** `currentNode` overwrites the cursor in the transfer buffer; it is put back. */
  private cursorHasError(tree: TreeAddress): boolean {
    const { binding } = this;
    const saved = binding.heap().slice(binding.buffer, binding.buffer + CURSOR_WORDS);
    binding.currentNode(tree);
    const result = binding.nodeHasError(tree) !== 0;
    binding.heap().set(saved, binding.buffer);
    return result;
  }

  private grow(): Int32Array<ArrayBuffer> {
    const larger = new Int32Array(this.scratch.length * 2);
    larger.set(this.scratch);
    this.scratch = larger;
    return larger;
  }
}
