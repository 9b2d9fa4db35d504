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
 * Tried in this order at every place: comments come before `/`, raw strings before identifiers, characters before
 * lifetimes. The dot of `1.5` belongs to the number, those of `1..2` and `1.max(2)` do not.
 */
const PATTERNS: readonly (readonly [kind: Token['kind'] | 'blank' | 'blockComment', pattern: string])[] = [
  ['blank', '\\s+|//[^\\n]*'],
  ['blockComment', '/\\*'],
  ['string', '(?:br|cr|r)(?<hashes>#*)"[\\s\\S]*?"\\k<hashes>|[bc]?"(?:[^"\\\\]|\\\\[\\s\\S])*"'],
  ['char', "b?'(?:[^'\\\\\\n]|\\\\(?:u\\{[^}]*\\}|x[0-9a-fA-F]{2}|[\\s\\S]))'"],
  ['lifetime', "'(?:r#)?[\\p{XID_Start}_]\\p{XID_Continue}*"],
  ['identifier', '(?:r#)?[\\p{XID_Start}_]\\p{XID_Continue}*'],
  ['number', '\\d[\\d_]*(?:\\.(?![.\\p{XID_Start}_])[\\d_]*)?(?:[eE][+-]?\\d[\\d_]*)?\\p{XID_Continue}*'],
  ['open', '[([{]'],
  ['close', '[)\\]}]'],
  ['punctuation', '=>|::|\\.\\.|[\\s\\S]'],
];
const TOKEN = new RegExp(PATTERNS.map(([kind, pattern]) => `(?<${kind}>${pattern})`).join('|'), 'uy');

/** The tokens of `text`; `offset` is added to their offsets. Comments are left out. Never throws. */
export function lex(text: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) break;
    const start = at;
    at = groups.blockComment === undefined ? TOKEN.lastIndex : blockCommentEnd(text, start);
    const kind = TOKEN_KINDS.find((candidate) => groups[candidate] !== undefined);
    if (kind !== undefined)
      tokens.push({ kind, text: groups[kind]!, start: offset + start, end: offset + at });
  }
  return tokens;
}

const TOKEN_KINDS = PATTERNS.map(([kind]) => kind).filter(
  (kind) => kind !== 'blank' && kind !== 'blockComment',
);

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
