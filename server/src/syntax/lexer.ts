/**
 * Rust's tokens, for the places where the grammar leaves them in a heap: macro arguments. Multi-character operators
 * come apart into single characters, except those that macros are split at: `=>`, `::` and `..`.
 */

export interface Token {
  readonly kind: 'identifier' | 'lifetime' | 'number' | 'string' | 'char' | 'punctuation' | 'open' | 'close';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The dot of `1.5` belongs to the number, those of `1..2` and `1.max(2)` do not. */
const NUMBER = /\d[\d_]*(?:\.(?![.\p{XID_Start}_])[\d_]*)?(?:[eE][+-]?\d[\d_]*)?\p{XID_Continue}*/uy;
const RAW_STRING = /[bc]?r(#*)"[\s\S]*?"\1/uy;
const STRING = /[bc]?"(?:[^"\\]|\\[\s\S])*"/uy;
const CHAR = /b?'(?:[^'\\\n]|\\(?:u\{[^}]*\}|x[0-9a-fA-F]{2}|[\s\S]))'/uy;
const LIFETIME = /'(?:r#)?[\p{XID_Start}_]\p{XID_Continue}*/uy;
const IDENTIFIER = /(?:r#)?[\p{XID_Start}_]\p{XID_Continue}*/uy;
const BLANK = /\s+/uy;
const OPERATOR = /=>|::|\.\.|[\s\S]/uy;

/** The tokens of `text`; `offset` is added to their offsets. Comments are left out. Never throws. */
export function lex(text: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const blank = blankEnd(text, at);
    if (blank > at) {
      at = blank;
      continue;
    }
    const token = tokenAt(text, at, offset);
    tokens.push(token);
    at = token.end - offset;
  }
  return tokens;
}

/** The end of white space or a comment that begins here; `at` itself when there is none. */
function blankEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === SLASH) {
    const next = text.charCodeAt(at + 1);
    if (next === STAR) return blockCommentEnd(text, at);
    if (next !== SLASH) return at;
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
  }
  return code <= SPACE || code > DELETE ? Math.max(matchEnd(BLANK, text, at), at) : at;
}

/**
 * Patterns that can be meant by one first character are tried in this order: raw strings before identifiers,
 * characters before lifetimes. What begins none of them is punctuation.
 */
function tokenAt(text: string, at: number, offset: number): Token {
  const first = text[at]!;
  switch (first) {
    case '(':
    case '[':
    case '{':
      return token('open', text, at, at + 1, offset);
    case ')':
    case ']':
    case '}':
      return token('close', text, at, at + 1, offset);
    case '"':
      return matched('string', STRING, text, at, offset) ?? token('punctuation', text, at, at + 1, offset);
    case "'":
      return (
        matched('char', CHAR, text, at, offset) ??
        matched('lifetime', LIFETIME, text, at, offset) ??
        token('punctuation', text, at, at + 1, offset)
      );
    case 'r':
    case 'b':
    case 'c': {
      const special =
        matched('string', RAW_STRING, text, at, offset) ??
        (first === 'r' ? null : matched('string', STRING, text, at, offset)) ??
        (first === 'b' ? matched('char', CHAR, text, at, offset) : null);
      if (special !== null) return special;
    }
  }
  if (first >= '0' && first <= '9') return matched('number', NUMBER, text, at, offset)!;
  if (!PUNCTUATION.has(first)) {
    const identifier = matched('identifier', IDENTIFIER, text, at, offset);
    if (identifier !== null) return identifier;
  }
  return matched('punctuation', OPERATOR, text, at, offset)!;
}

/** The token that `pattern` finds at `at`; null when it finds none. */
function matched(
  kind: Token['kind'],
  pattern: RegExp,
  text: string,
  at: number,
  offset: number,
): Token | null {
  const end = matchEnd(pattern, text, at);
  return end < 0 ? null : token(kind, text, at, end, offset);
}

/** The end of what `pattern`, a sticky one, matches at `at`; -1 when it does not. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function token(kind: Token['kind'], text: string, at: number, end: number, offset: number): Token {
  return { kind, text: text.slice(at, end), start: offset + at, end: offset + end };
}

const SLASH = 0x2f;
const STAR = 0x2a;
const SPACE = 0x20;
const DELETE = 0x7f;
const PUNCTUATION: ReadonlySet<string> = new Set('!#$%&*+,-./:;<=>?@\\^`|~');

/** Block comments nest; one without end reaches to the end of the text. */
export function blockCommentEnd(text: string, start: number): number {
  const marks = /\/\*|\*\//g;
  marks.lastIndex = start;
  let depth = 0;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    depth += mark[0] === '/*' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}
