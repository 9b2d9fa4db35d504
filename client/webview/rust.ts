/** Rust source cut into what a theme can colour. Small on purpose: snippets, not files. */

export type TokenKind = 'comment' | 'string' | 'number' | 'keyword' | 'type' | 'macro' | 'plain';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const KEYWORDS =
  'as|async|await|break|const|continue|crate|dyn|else|enum|extern|false|fn|for|if|impl|in|let|loop|match|mod|move|mut|' +
  'pub|ref|return|self|Self|static|struct|super|trait|true|type|unsafe|use|where|while|yield';

/** The alternatives are tried in order: what may hold anything comes first. A lifetime is plain, and no character. */
const TOKEN = new RegExp(
  [
    String.raw`(?<comment>\/\/[^\n]*|\/\*.*?\*\/)`,
    String.raw`(?<string>\b[bc]?r(?<hashes>#*)".*?"\k<hashes>|[bc]?"(?:\\.|[^"\\])*"|b?'(?:\\.[^']*|[^'\\])')`,
    String.raw`(?<number>\b\d\w*(?:\.\d\w*)?)`,
    String.raw`(?<keyword>(?<!')\b(?:${KEYWORDS})\b)`,
    String.raw`(?<macro>\b[a-z_]\w*!(?!=))`,
    String.raw`(?<type>\b[A-Z]\w*[a-z]\w*\b|\b[A-Z]\b|\b(?:[iu](?:8|16|32|64|128|size)|f32|f64|bool|char|str)\b)`,
  ].join('|'),
  'gsu',
);

/** The tokens of `source` in order; their texts joined are `source` again. */
export function tokenizeRust(source: string): Token[] {
  const tokens: Token[] = [];
  let done = 0;
  for (const match of source.matchAll(TOKEN)) {
    if (match.index > done) tokens.push({ kind: 'plain', text: source.slice(done, match.index) });
    tokens.push({ kind: kindOf(match.groups ?? {}), text: match[0] });
    done = match.index + match[0].length;
  }
  if (done < source.length) tokens.push({ kind: 'plain', text: source.slice(done) });
  return tokens;
}

const KINDS = [
  'comment',
  'string',
  'number',
  'keyword',
  'macro',
  'type',
] as const satisfies readonly TokenKind[];

function kindOf(groups: Readonly<Record<string, string | undefined>>): TokenKind {
  return KINDS.find((kind) => groups[kind] !== undefined) ?? 'plain';
}
