/**
 * Finds, in Rust text, what the oracle must know about places without parsing: macro calls and definitions, braces,
 * and what stands behind a `#[cfg]`. Comments, strings and character literals are skipped.
 */
import { comparePositions, type Position, type Range } from '../truth.ts';

export interface MacroCall {
  /** The last segment of the macro's path, without `!`. */
  readonly name: string;
  /** From the first segment of the path to the closing delimiter. */
  readonly range: Range;
}

export interface Scanned {
  readonly calls: readonly MacroCall[];
  /** What `macro_rules!` defines: spans of code it writes lie in here. */
  readonly definitions: readonly MacroCall[];
  /** Everything in braces, by where it begins. */
  readonly blocks: readonly Range[];
  /** What may be compiled or not: the item, statement or expression behind each `#[cfg(…)]`. */
  readonly conditional: readonly Range[];
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|b?r(#*)"[\s\S]*?"\1|[bc]?"(?:\\[\s\S]|[^"\\])*"|b?'(?:\\(?:u\{[^}]*\}|x..|.)|[^'\\\n])'|[()[\]{}]|(?:r#)?[A-Za-z_]\w*|::|!=?|./gs;

export function scan(text: string): Scanned {
  const positions = positionReader(text);
  const tokens = [...text.matchAll(TOKEN)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter((token) => !/^(\s|\/[/*])/.test(token.text));
  const calls: MacroCall[] = [];
  const definitions: MacroCall[] = [];
  const blocks: Range[] = [];
  const open: { index: number; call: Opening | null; definition: Opening | null }[] = [];
  const closedBy = new Map<number, number>();
  tokens.forEach((token, i) => {
    if (/^[([{]$/.test(token.text)) {
      open.push({ index: i, call: callBefore(tokens, i), definition: definitionBefore(tokens, i) });
    } else if (/^[)\]}]$/.test(token.text)) {
      const opened = open.pop();
      if (!opened) return;
      closedBy.set(opened.index, i);
      const range = (start: number) => ({ start: positions(start), end: positions(token.end) });
      if (opened.call) calls.push({ name: opened.call.name, range: range(opened.call.start) });
      else if (opened.definition)
        definitions.push({ name: opened.definition.name, range: range(opened.definition.start) });
      else if (token.text === '}') blocks.push(range(tokens[opened.index]!.start));
    }
  });
  const conditional = tokens.flatMap((_, i): Range[] => {
    const first = conditionalFrom(tokens, closedBy, i);
    if (first === null) return [];
    // `cfg_if!` writes `if #[cfg(…)] { … } else …`: there, each condition governs one block.
    const end = tokens[i - 1]?.text === 'if' ? closedBy.get(first) : endOfItem(tokens, closedBy, first);
    const last = end === undefined ? undefined : tokens[end];
    return last ? [{ start: positions(tokens[first]!.start), end: positions(last.end) }] : [];
  });
  return {
    calls,
    definitions,
    blocks: blocks.sort((a, b) => comparePositions(a.start, b.start)),
    conditional,
  };
}

interface Opening {
  readonly name: string;
  readonly start: number;
}

/** The macro path that ends right before the delimiter at `index`, if any. */
function callBefore(tokens: readonly Token[], index: number): Opening | null {
  const name = tokens[index - 2];
  if (tokens[index - 1]?.text !== '!' || !name || !/^(r#)?[A-Za-z_]/.test(name.text)) return null;
  let first = index - 2;
  while (tokens[first - 1]?.text === '::' && /^(r#)?[A-Za-z_$]/.test(tokens[first - 2]?.text ?? ''))
    first -= 2;
  return { name: name.text, start: tokens[first]!.start };
}

/** `macro_rules! name` right before the delimiter at `index`. */
function definitionBefore(tokens: readonly Token[], index: number): Opening | null {
  const keyword = tokens[index - 3];
  if (keyword?.text !== 'macro_rules' || tokens[index - 2]?.text !== '!') return null;
  return { name: tokens[index - 1]!.text, start: keyword.start };
}

/** Index of the token behind `#[cfg(…)]` and further attributes, if `#` at `index` begins one. */
function conditionalFrom(
  tokens: readonly Token[],
  closedBy: ReadonlyMap<number, number>,
  index: number,
): number | null {
  if (tokens[index]?.text !== '#' || tokens[index + 1]?.text !== '[' || tokens[index + 2]?.text !== 'cfg')
    return null;
  let next = (closedBy.get(index + 1) ?? index) + 1;
  while (tokens[next]?.text === '#' && tokens[next + 1]?.text === '[')
    next = (closedBy.get(next + 1) ?? next) + 1;
  return next;
}

/** Index of the last token of the item, statement, field or expression that begins at `first`. */
function endOfItem(tokens: readonly Token[], closedBy: ReadonlyMap<number, number>, first: number): number {
  for (let i = first; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (text === ';' || text === ',') return i;
    if (/^[)\]}]$/.test(text)) return i - 1;
    const close = closedBy.get(i);
    if (close === undefined) continue;
    i = close;
    if (text === '{' && !/^(else|\.|\?|,|;)$/.test(tokens[close + 1]?.text ?? '')) return close;
  }
  return tokens.length - 1;
}

/** Turns UTF-16 offsets into positions. */
function positionReader(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 };
  };
}
