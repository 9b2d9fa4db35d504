/** The text of one file together with its tree-sitter tree: edits both, owns the tree, and hands out plain copies. */
import { Edit, type Point, type Tree } from 'web-tree-sitter';
import type { Span } from '../base/text.ts';
import { addressOf } from './binding.ts';
import type { CopyDepth, CopySource } from './copy.ts';
import { type FragmentKind, type FragmentOptions, parseFragment } from './fragment.ts';
import type { RustParser } from './parser.ts';
import type { FlatTree } from './tree.ts';

/** Replaces the text at `span`, or all of it for null. Several changes apply one after the other, as in LSP. */
export interface TextChange {
  readonly span: Span | null;
  readonly text: string;
}

/** Text with a NUL character is no Rust: it is some binary file that is named like one. */
const NUL = '\0';

export class SyntaxDocument {
  private readonly parser: RustParser;
  private content: string;
  private tree: Tree | null;
  private revisionNumber = 0;
  private skeletonCache: FlatTree | null = null;

  constructor(parser: RustParser, text: string) {
    this.parser = parser;
    this.content = text;
    this.tree = parser.parse(parsable(text), null);
  }

  get text(): string {
    return this.content;
  }

  /** Grows with every {@link edit}. */
  get revision(): number {
    return this.revisionNumber;
  }

  /** Applies the changes in order and parses again what they touched. Offsets outside the text are clamped to it. */
  edit(changes: readonly TextChange[]): void {
    const old = this.living();
    const wasParsable = parsable(this.content) !== '';
    for (const change of changes) {
      const start = clamp(change.span?.start ?? 0, 0, this.content.length);
      const end = clamp(change.span?.end ?? this.content.length, start, this.content.length);
      const next = this.content.slice(0, start) + change.text + this.content.slice(end);
      const newEnd = start + change.text.length;
      old.edit(
        new Edit({
          startIndex: start,
          oldEndIndex: end,
          newEndIndex: newEnd,
          startPosition: pointAt(this.content, start),
          oldEndPosition: pointAt(this.content, end),
          newEndPosition: pointAt(next, newEnd),
        }),
      );
      this.content = next;
    }
    const usable = wasParsable ? old : null;
    this.tree = this.parser.parse(parsable(this.content), usable);
    old.delete();
    this.skeletonCache = null;
    this.revisionNumber++;
  }

  /** The file without its function bodies and the expressions in items, with file offsets. */
  skeleton(): FlatTree {
    this.skeletonCache ??= this.copy('skeleton');
    return this.skeletonCache;
  }

  /** Everything, with file offsets. Costs about a quarter of a parse. */
  full(): FlatTree {
    return this.copy('full');
  }

  /**
   * The item that covers exactly `span` (file offsets), bodies and all, with offsets from `span.start`. Where the
   * file's tree has no such node, near an error or inside a macro call, the span's text is parsed on its own.
   */
  flatten(span: Span): FlatTree {
    const exact = this.parser.copier.copyExact(addressOf(this.living()), this.source(), span, 'full');
    return exact ?? this.fragment(span, 'items', span.start);
  }

  /**
   * Parses a part of the file on its own, as macro arguments and the neighbourhood of errors need it. Offsets of the
   * result count from `origin`.
   */
  fragment(span: Span, kind: FragmentKind, origin: number, options?: FragmentOptions): FlatTree {
    return parseFragment(this.parser, this.content, span, kind, origin, options);
  }

  /** Frees the tree. The document must not be used any more. */
  dispose(): void {
    this.tree?.delete();
    this.tree = null;
    this.skeletonCache = null;
  }

  private copy(depth: CopyDepth): FlatTree {
    return this.parser.copier.copy(addressOf(this.living()), this.source(), depth);
  }

  private source(): CopySource {
    return { text: this.content, shift: 0, limit: this.content.length };
  }

  private living(): Tree {
    if (this.tree === null) throw new Error('the document was disposed of');
    return this.tree;
  }
}

function parsable(text: string): string {
  return text.includes(NUL) ? '' : text;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** Row and column as tree-sitter counts them: only line feeds end a line. */
function pointAt(text: string, offset: number): Point {
  let row = 0;
  let lineStart = 0;
  for (let found = text.indexOf('\n'); found >= 0 && found < offset; found = text.indexOf('\n', found + 1)) {
    row++;
    lineStart = found + 1;
  }
  return { row, column: offset - lineStart };
}
