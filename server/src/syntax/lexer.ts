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

/**
 * One pattern, tried at the current offset. The order matters: comments before `/`, raw strings before identifiers,
 * characters before lifetimes.
 */
const TOKEN =
  /(\s+|\/\/[^\n]*)|(\/\*)|((?:br|cr|r)(#*)"[\s\S]*?"\4)|([bc]?"(?:[^"\\]|\\[\s\S])*")|(b?'(?:[^'\\\n]|\\(?:u\{[^}]*\}|x[0-9a-fA-F]{2}|[\s\S]))')|('(?:r#)?[\p{XID_Start}_]\p{XID_Continue}*)|((?:r#)?[\p{XID_Start}_]\p{XID_Continue}*)|(\d[\d_]*(?:\.(?![.\p{XID_Start}_])[\d_]*)?(?:[eE][+-]?\d[\d_]*)?\p{XID_Continue}*)|([([{])|([)\]}])|(=>|::|\.\.|[\s\S])/uy;

/** The tokens of `text`; their offsets count from `-offset`. Comments are left out. Never throws. */
export function lex(text: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) break;
    const start = at;
    at = TOKEN.lastIndex;
    if (match[1] !== undefined) continue;
    if (match[2] !== undefined) {
      at = blockCommentEnd(text, start);
      continue;
    }
    tokens.push({ kind: kindOf(match), text: match[0], start: offset + start, end: offset + at });
  }
  return tokens;
}

function kindOf(match: RegExpExecArray): Token['kind'] {
  if (match[3] !== undefined || match[5] !== undefined) return 'string';
  if (match[6] !== undefined) return 'char';
  if (match[7] !== undefined) return 'lifetime';
  if (match[8] !== undefined) return 'identifier';
  if (match[9] !== undefined) return 'number';
  if (match[10] !== undefined) return 'open';
  return match[11] !== undefined ? 'close' : 'punctuation';
}

/** Block comments nest. */
function blockCommentEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (pair === '/*') {
      depth++;
      at++;
    } else if (pair === '*/') {
      at++;
      if (--depth === 0) return at + 1;
    }
  }
  return text.length;
}
