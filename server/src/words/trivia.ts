/**
 * Comments and literals of a Rust text, found without parsing: what a comment says must not be read out of a string,
 * and what an attribute says must not be read out of a comment.
 */
import type { Span } from '../base/text.ts';

export interface Trivia {
  readonly comments: readonly Span[];
  /** String, byte string, raw string and character literals. */
  readonly literals: readonly Span[];
}

/** One pass; an unclosed comment or literal reaches to the end of the text. */
export function triviaOf(text: string): Trivia {
  const comments: Span[] = [];
  const literals: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const kind = tokenAt(text, at);
    at = kind.end;
    if (kind.kind === 'comment') comments.push({ start, end: at });
    else if (kind.kind === 'literal') literals.push({ start, end: at });
  }
  return { comments, literals };
}

interface Token {
  readonly kind: 'comment' | 'literal' | 'other';
  readonly end: number;
}

function tokenAt(text: string, at: number): Token {
  const char = text[at]!;
  if (char === '/' && text[at + 1] === '/') return { kind: 'comment', end: lineEnd(text, at) };
  if (char === '/' && text[at + 1] === '*') return { kind: 'comment', end: blockCommentEnd(text, at) };
  if (char === '"') return { kind: 'literal', end: stringEnd(text, at + 1) };
  if (char === "'") return quote(text, at);
  if (isWord(char)) return word(text, at);
  return { kind: 'other', end: at + 1 };
}

function lineEnd(text: string, at: number): number {
  const end = text.slice(at).search(/\r?\n/);
  return end < 0 ? text.length : at + end;
}

/** Block comments nest in Rust. */
function blockCommentEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; ) {
    const pair = text.slice(at, at + 2);
    if (pair === '/*' || pair === '*/') {
      depth += pair === '/*' ? 1 : -1;
      at += 2;
      if (depth === 0) return at;
    } else {
      at += 1;
    }
  }
  return text.length;
}

function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

/** `'a'` is a character, `'a` a lifetime. */
function quote(text: string, at: number): Token {
  const character = /^'(?:\\(?:u\{[0-9a-fA-F_]*\}|x[0-9a-fA-F]{2}|.)|[^\\'])'/su.exec(
    text.slice(at, at + 16),
  );
  return character === null
    ? { kind: 'other', end: at + 1 }
    : { kind: 'literal', end: at + character[0].length };
}

/** An identifier, or a literal with a prefix: `b"…"`, `r#"…"#`, `c"…"`. */
function word(text: string, at: number): Token {
  let end = at;
  while (end < text.length && isWord(text[end]!)) end += 1;
  const prefix = text.slice(at, end);
  if (/^(?:r|br|cr)$/.test(prefix)) {
    const hashes = /^#*"/.exec(text.slice(end, end + 260));
    if (hashes === null) return { kind: 'other', end };
    const closing = `"${'#'.repeat(hashes[0].length - 1)}`;
    const close = text.indexOf(closing, end + hashes[0].length);
    return { kind: 'literal', end: close < 0 ? text.length : close + closing.length };
  }
  if ((prefix === 'b' || prefix === 'c') && text[end] === '"')
    return { kind: 'literal', end: stringEnd(text, end + 1) };
  return { kind: 'other', end };
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}_]/u.test(char);
}

/** The offset of the first thing at or behind `from` that is neither white space, a comment, nor an attribute. */
export function nextCode(text: string, trivia: Trivia, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && /\s/.test(text[at]!)) at += 1;
    const comment = trivia.comments.find((span) => span.start <= at && at < span.end);
    if (comment !== undefined) at = comment.end;
    else if (text.startsWith('#[', at) || text.startsWith('#![', at)) at = attributeEnd(text, trivia, at);
    else return at;
  }
}

/** Behind the bracket that closes the attribute at `start`. */
export function attributeEnd(text: string, trivia: Trivia, start: number): number {
  let depth = 0;
  for (let at = text.indexOf('[', start); at < text.length; at++) {
    const literal = trivia.literals.find((span) => span.start === at);
    if (literal !== undefined) at = literal.end - 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']' && --depth === 0) return at + 1;
  }
  return text.length;
}
