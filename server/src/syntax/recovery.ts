/**
 * Finds items again where an error made the parser lose them. People, and rustfmt, begin items of one list in one
 * column; a bracket that was left open does not change that, while to the parser all that follows is then inside.
 */
import type { Span } from '../base/text.ts';
import { ITEM_START } from './item-start.ts';
import { lex } from './lexer.ts';

const LINE = new RegExp(`^([ \\t]*)${ITEM_START}`, 'gm');

/** Nobody indents further; what is further to the right counts as this far. */
const MAX_COLUMN = 400;

/** The column, in UTF-16 units, of the character at `offset`; at most 400. */
export function columnOf(text: string, offset: number): number {
  const from = Math.max(offset - MAX_COLUMN, 0);
  return offset - from - (text.slice(from, offset).lastIndexOf('\n') + 1);
}

/**
 * Cuts `span` of the text into pieces that begin where items of `column` begin; attributes belong to what follows
 * them. A single piece means that there is nothing to cut.
 */
export function itemSlices(text: string, span: Span, column: number): readonly Span[] {
  const part = text.slice(span.start, span.end);
  const starts: number[] = [0];
  let afterAttribute = false;
  for (const match of part.matchAll(LINE)) {
    const indent = match[1]!.length;
    const start = match.index + indent;
    if (columnOf(text, span.start + start) !== column) continue;
    if (!afterAttribute && start > 0) starts.push(start);
    afterAttribute = match[0].startsWith('#', indent);
  }
  return starts.map((start, index) => ({
    start: span.start + start,
    end: span.start + (starts[index + 1] ?? part.length),
  }));
}

/**
 * Where the members of a broken `impl`, `trait` or `mod` lie: between its braces. Null for other text.
 * @param span of the text, beginning with the item or its attributes
 */
export function memberSpan(text: string, span: Span): Span | null {
  const part = text.slice(span.start, span.end);
  if (!CONTAINER.test(part)) return null;
  const tokens = lex(part, span.start);
  const opening = tokens.find((token) => token.text === '{');
  const last = tokens.at(-1);
  if (opening === undefined || last === undefined || last === opening) return null;
  return { start: opening.end, end: last.text === '}' ? last.start : span.end };
}

const CONTAINER =
  /^(?:\s|#\[[^\n]*\n|\/\/[^\n]*\n)*(?:pub(?:\([^)]*\))?\s+)?(?:unsafe\s+)?(?:impl|trait|mod)\b/;

/** True when every bracket in the text is closed, and by its like. */
export function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const token of lex(text, 0)) {
    if (token.kind === 'open') open.push(token.text);
    if (token.kind === 'close' && CLOSING[open.pop() ?? ''] !== token.text) return false;
  }
  return open.length === 0;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
