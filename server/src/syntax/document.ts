/** The text of one file together with its tree-sitter tree: edits both, owns the tree, and hands out plain copies. */
import type { Parser } from 'web-tree-sitter';
import type { Span } from '../base/text.ts';
import { addressOf, type TreeAddress } from './binding.ts';
import type { CopySource, TreeCopier } from './copy.ts';
import {
  type FragmentKind,
  type FragmentOptions,
  type FragmentParser,
  type Piece,
  parseComposition,
  parseFragment,
} from './fragment.ts';
import type { NodeKind } from './kinds.generated.ts';
import { type Parse, parseSource } from './parse.ts';
import type { FlatTree } from './tree.ts';

/** Replaces the text at `span`, or all of it for null. Several changes apply one after the other, as in LSP. */
export interface TextChange {
  readonly span: Span | null;
  readonly text: string;
}

/** Text with a NUL character is no Rust: it is some binary file that is named like one. It parses to nothing. */
const NUL = '\0';

/** A text that parts can be parsed of: a file's, or one that a macro writes. */
export interface PartedText {
  readonly text: string;
  fragment(span: Span, kind: FragmentKind, origin: number, options?: FragmentOptions): FlatTree;
  compose(pieces: readonly Piece[], root: NodeKind, origin: number): FlatTree;
}

interface PlacedFragment {
  readonly tree: FlatTree;
  /** Where the fragment begins, counted from the tree's origin. */
  readonly place: number;
}

export class SyntaxDocument implements PartedText {
  private readonly parser: Parser;
  private readonly copier: TreeCopier;
  private content: string;
  private parse: Parse | null;
  private revisionNumber = 0;
  private unchanged = 0;
  private skeletonCache: FlatTree | null = null;
  /** The parts that were parsed as items on their own, by their text, in this revision and the one before. */
  private itemFragments = new Map<string, PlacedFragment>();
  private earlierItemFragments: ReadonlyMap<string, PlacedFragment> = new Map();

  /** `parse` is that of `text`; left out, it is made here. The document owns its tree. */
  constructor(parser: Parser, copier: TreeCopier, text: string, parse?: Parse) {
    this.parser = parser;
    this.copier = copier;
    this.content = text;
    this.parse = parse ?? parseSource(parser, parsable(text));
  }

  get text(): string {
    return this.content;
  }

  /** Grows with every {@link edit}. */
  get revision(): number {
    return this.revisionNumber;
  }

  /** The text before this offset is that of the revision before. */
  get unchangedBefore(): number {
    return this.unchanged;
  }

  /** Applies the changes in order and parses again what they touched. Spans are clamped to the text. */
  edit(changes: readonly TextChange[]): void {
    this.unchanged = this.content.length;
    for (const { span, text } of changes) {
      const { length } = this.content;
      const start = span === null ? 0 : Math.min(Math.max(span.start, 0), length);
      const end = span === null ? length : Math.min(Math.max(span.end, start), length);
      this.content = this.content.slice(0, start) + text + this.content.slice(end);
      this.unchanged = Math.min(this.unchanged, start);
    }
    this.parse = parseSource(this.parser, parsable(this.content), this.living());
    this.skeletonCache = null;
    this.earlierItemFragments = this.itemFragments;
    this.itemFragments = new Map();
    this.revisionNumber++;
  }

  /** The file without its function bodies and the expressions in items, with file offsets. */
  skeleton(): FlatTree {
    this.skeletonCache ??= this.copier.copy(this.address(), this.source(), 'skeleton');
    return this.skeletonCache;
  }

  /** The {@link skeleton} without what ends before `from` at the top of the file. */
  skeletonFrom(from: number): FlatTree {
    return this.copier.copy(this.address(), this.source(), 'skeleton', 0, from);
  }

  /** Everything, with file offsets. Costs about a fifth of a parse. */
  full(): FlatTree {
    return this.copier.copy(this.address(), this.source(), 'full');
  }

  /**
   * The item that covers exactly `span` (file offsets), bodies and all, with offsets from `span.start`. Where the
   * file's tree has no such node, near an error or inside a macro call, the span's text is parsed on its own.
   */
  flatten(span: Span): FlatTree {
    const exact = this.copier.copyExact(this.address(), this.source(), span, 'full');
    return exact ?? this.fragment(span, 'items', span.start);
  }

  /**
   * Parses a part of the file on its own, as macro arguments and the neighbourhood of errors need it. Offsets of the
   * result count from `origin`.
   */
  fragment(span: Span, kind: FragmentKind, origin: number, options: FragmentOptions = {}): FlatTree {
    const { depth, standIn } = options;
    if (kind === 'items' && depth === 'skeleton' && standIn === undefined)
      return this.itemFragment(span, origin);
    return parseFragment(this.fragments(), span, kind, origin, options);
  }

  /** The items in a macro call or a slice; most edits leave them as they were. */
  private itemFragment(span: Span, origin: number): FlatTree {
    const text = this.content.slice(span.start, span.end);
    const known = this.itemFragments.get(text) ?? this.earlierItemFragments.get(text);
    const place = span.start - origin;
    const tree =
      known?.tree.rebased(this.content, origin, place - known.place) ??
      parseFragment(this.fragments(), span, 'items', origin, { depth: 'skeleton' });
    this.itemFragments.set(text, { tree, place });
    return tree;
  }

  /** Parses several parts of the file as one piece of Rust, with text put between them. */
  compose(pieces: readonly Piece[], root: NodeKind, origin: number): FlatTree {
    return parseComposition(this.fragments(), pieces, root, origin);
  }

  /** Parts of another text parsed like those of this one. */
  partsOf(text: string): PartedText {
    const fragments: FragmentParser = { parser: this.parser, copier: this.copier, text };
    return {
      text,
      fragment: (span, kind, origin, options) => parseFragment(fragments, span, kind, origin, options),
      compose: (pieces, root, origin) => parseComposition(fragments, pieces, root, origin),
    };
  }

  /** Frees the tree. The document must not be used any more. */
  dispose(): void {
    this.parse?.tree.delete();
    this.parse = null;
    this.skeletonCache = null;
  }

  private fragments(): FragmentParser {
    return { parser: this.parser, copier: this.copier, text: this.content };
  }

  private source(): CopySource {
    return { text: this.content, shift: 0, limit: this.content.length, repairs: this.living().repairs };
  }

  private address(): TreeAddress {
    return addressOf(this.living().tree);
  }

  private living(): Parse {
    if (this.parse === null) throw new Error('the document was disposed of');
    return this.parse;
  }
}

/** What is parsed of a text: all of it, or nothing. */
export function parsable(text: string): string {
  return text.includes(NUL) ? '' : text;
}
