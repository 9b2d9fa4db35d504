/**
 * Parses a part of a file as what it is known to be: the arguments of a macro, the items inside one, an item whose
 * surroundings are broken. The text is wrapped in just enough Rust to be a file; offsets are mapped back.
 */
import type { Parser } from 'web-tree-sitter';
import type { Span } from '../base/text.ts';
import { addressOf } from './binding.ts';
import type { CopyDepth, TreeCopier } from './copy.ts';
import type { NodeKind } from './kinds.generated.ts';
import { parseSource } from './parse.ts';
import type { FlatTree } from './tree.ts';

/**
 * What a fragment is parsed as, and the kind of the root that comes back:
 * `items` a `source_file`; `statements` the `block` around them; `arguments`, comma-separated expressions, an
 * `arguments`; `array`, a list or `element; length`, an `array_expression`.
 */
export type FragmentKind = 'items' | 'statements' | 'arguments' | 'array';

interface Wrapper {
  readonly before: string;
  readonly after: string;
  readonly root: NodeKind;
}

/** `after` begins with a line break, so that a comment at the end of the fragment does not swallow it. */
const WRAPPERS: Readonly<Record<FragmentKind, Wrapper>> = {
  items: { before: '', after: '\n;', root: 'source_file' },
  statements: { before: 'fn f(){', after: '\n}', root: 'block' },
  arguments: { before: 'const C:C=f(', after: '\n);', root: 'arguments' },
  array: { before: 'const C:C=[', after: '\n];', root: 'array_expression' },
};

export interface FragmentOptions {
  /** `full` when absent. */
  readonly depth?: CopyDepth;
  /** Parsed in place of the text at the span; of the same length, so that offsets hold. */
  readonly standIn?: string;
}

/** What fragments are made with. */
export interface FragmentParser {
  readonly parser: Parser;
  readonly copier: TreeCopier;
  /** The file's text, which the fragments are parts of. */
  readonly text: string;
}

/**
 * The fragment at `span` (file offsets), with offsets from `origin`. Its `hasError` says whether it parsed; when the
 * text is so broken that no root can be found, the tree is empty.
 */
export function parseFragment(
  { parser, copier, text }: FragmentParser,
  span: Span,
  kind: FragmentKind,
  origin: number,
  { depth = 'full', standIn = text.slice(span.start, span.end) }: FragmentOptions = {},
): FlatTree {
  const { before, after, root } = WRAPPERS[kind];
  const { tree, repairs } = parseSource(parser, before + standIn + after);
  try {
    const source = { text, shift: span.start - before.length, limit: span.end, repairs };
    const copy = copier.copy(addressOf(tree), source, depth, origin);
    return copy.subtree(copy.find(root));
  } finally {
    tree.delete();
  }
}

/** Rust that the file does not have, or the place (file offsets) of some that it has. */
export type Piece = string | Span;

/**
 * The first node of kind `root` in the Rust that the pieces make, with offsets from `origin`; like
 * {@link parseFragment}, an empty tree without one. Nodes made of text that is not the file's lie where the piece
 * before it ends.
 */
export function parseComposition(
  { parser, copier, text }: FragmentParser,
  pieces: readonly Piece[],
  root: NodeKind,
  origin: number,
): FlatTree {
  const places: Place[] = [];
  let input = '';
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      places.push({ input: input.length, file: piece.start, length: piece.end - piece.start });
    }
    input += typeof piece === 'string' ? piece : text.slice(piece.start, piece.end);
  }
  const { tree, repairs } = parseSource(parser, input);
  try {
    const source = { text, shift: 0, limit: input.length, repairs };
    const copy = copier.copy(addressOf(tree), source, 'full');
    return copy.subtree(copy.find(root)).moved(origin, (offset) => fileOffset(places, offset));
  } finally {
    tree.delete();
  }
}

interface Place {
  readonly input: number;
  readonly file: number;
  readonly length: number;
}

function fileOffset(places: readonly Place[], offset: number): number {
  let index = places.length - 1;
  while (index > 0 && places[index]!.input > offset) index--;
  const place = places[index];
  if (place === undefined) return 0;
  return place.file + Math.min(Math.max(offset - place.input, 0), place.length);
}
