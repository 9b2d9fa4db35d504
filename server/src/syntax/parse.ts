/** One parse of a text: the tree, and what was given to tree-sitter to get it. */
import { Edit, type Parser, type Point, type Tree } from 'web-tree-sitter';
import type { Pieces } from '../base/turns.ts';
import { repairBrackets } from './brackets.ts';
import { replaceUnknownWords } from './stand-ins.ts';

export interface Parse {
  readonly tree: Tree;
  /** The source, or what stands in for it: the same but for some words and brackets, which keep their places. */
  readonly input: string;
  /** Offsets of brackets that are not the source's: errors, even if the tree shows none. */
  readonly repairs: readonly number[];
  readonly helped: boolean;
}

/**
 * Parses `source`, reusing what it can of `previous`, a parse of an earlier version of the text, which is freed.
 * Where the text has errors, it is parsed again with what the grammar does not know replaced, and with its brackets
 * closed. The caller owns the tree of the result.
 */
export function parseSource(parser: Parser, source: string, previous: Parse | null = null): Parse {
  if (previous?.helped) return parseHelped(parser, source, previous);
  return withHelp(parser, source, reparse(parser, source, previous));
}

/**
 * The same a piece at a time, for background work. No other text may be parsed by `parser` until the promise settles.
 * A file with errors is parsed again in one piece, which can use most of the first tree.
 */
export async function parseInPieces(parser: Parser, source: string, turns: Pieces): Promise<Parse> {
  for (;;) {
    await turns.pause();
    // A parse that was stopped goes on where it was when the same parser is asked again.
    const tree = parser.parse(source, null, { progressCallback: () => turns.isDue });
    if (tree !== null) return withHelp(parser, source, { tree, input: source });
  }
}

function withHelp(parser: Parser, source: string, { tree, input }: Pick<Parse, 'tree' | 'input'>): Parse {
  const plain = { tree, input, repairs: [], helped: false };
  return tree.rootNode.hasError ? parseHelped(parser, source, plain) : plain;
}

function parseHelped(parser: Parser, source: string, previous: Parse): Parse {
  const words = replaceUnknownWords(source);
  const brackets = repairBrackets(words);
  const input = brackets?.text ?? words;
  return { ...reparse(parser, input, previous), repairs: brackets?.offsets ?? [], helped: input !== source };
}

function reparse(parser: Parser, input: string, previous: Parse | null): Pick<Parse, 'tree' | 'input'> {
  if (previous !== null) {
    if (previous.input === input) return previous;
    previous.tree.edit(difference(previous.input, input));
  }
  const tree = parser.parse(input, previous?.tree ?? null);
  previous?.tree.delete();
  // Null means "no language" or "stopped by the progress callback"; neither can be.
  if (tree === null) throw new Error('tree-sitter returned no tree');
  return { tree, input };
}

/** The one edit that makes `after` of `before`. */
function difference(before: string, after: string): Edit {
  const start = commonPrefix(before, after);
  const suffix = commonSuffix(before, after, Math.min(before.length, after.length) - start);
  const oldEnd = before.length - suffix;
  const newEnd = after.length - suffix;
  const startPosition = pointAt(before, start, { row: 0, column: 0 }, 0);
  return new Edit({
    startIndex: start,
    oldEndIndex: oldEnd,
    newEndIndex: newEnd,
    startPosition,
    oldEndPosition: pointAt(before, oldEnd, startPosition, start),
    newEndPosition: pointAt(after, newEnd, startPosition, start),
  });
}

/** Compared a piece at a time first: that is many times faster than a character at a time. */
const PIECE = 4096;

function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length + PIECE <= limit && a.slice(length, length + PIECE) === b.slice(length, length + PIECE))
    length += PIECE;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function commonSuffix(a: string, b: string, limit: number): number {
  let length = 0;
  const piece = (text: string) => text.slice(text.length - length - PIECE, text.length - length);
  while (length + PIECE <= limit && piece(a) === piece(b)) length += PIECE;
  while (length < limit && a.charCodeAt(a.length - length - 1) === b.charCodeAt(b.length - length - 1))
    length++;
  return length;
}

/** Row and column as tree-sitter counts them: only line feeds end a line. `from` is the point at `offset`. */
function pointAt(text: string, position: number, from: Point, offset: number): Point {
  let { row } = from;
  let lineStart = offset - from.column;
  for (
    let found = text.indexOf('\n', offset);
    found >= 0 && found < position;
    found = text.indexOf('\n', found + 1)
  ) {
    row++;
    lineStart = found + 1;
  }
  return { row, column: position - lineStart };
}
