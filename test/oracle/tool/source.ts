/** A Rust source text as the distiller needs it: text under a range, and the macro calls written in it. */
import { comparePositions, encloses, type Position, type Range } from '../truth.ts';

export interface MacroCall {
  /** The last segment of the macro's path, without `!`. */
  readonly name: string;
  /** From the first segment of the path to the closing delimiter. */
  readonly range: Range;
}

export class Source {
  readonly path: string;
  /** Each line as an array of Unicode scalars, the unit of rustc's columns. */
  private readonly lines: readonly (readonly string[])[];
  private scanned: Scanned | null = null;
  private readonly text: string;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text.replace(/\r\n/g, '\n').replace(/^\uFEFF/, '');
    this.lines = this.text.split('\n').map((line) => [...line]);
  }

  line(number: number): string {
    return this.lines[number - 1]?.join('') ?? '';
  }

  slice(range: Range): string {
    const parts: string[] = [];
    for (let line = range.start.line; line <= range.end.line; line++) {
      const scalars = this.lines[line - 1] ?? [];
      const from = line === range.start.line ? range.start.column - 1 : 0;
      const to = line === range.end.line ? range.end.column - 1 : scalars.length;
      parts.push(scalars.slice(from, to).join(''));
    }
    return parts.join('\n');
  }

  /** The macro calls that enclose `range`, innermost first. */
  callsAround(range: Range): MacroCall[] {
    return this.macroCalls()
      .filter((call) => encloses(call.range, range))
      .sort((a, b) => comparePositions(b.range.start, a.range.start));
  }

  /** The macro calls inside `range`, in source order of their ends. */
  callsInside(range: Range): MacroCall[] {
    return this.macroCalls().filter((call) => encloses(range, call.range));
  }

  /** The braces of the first block that begins behind `position`; null when there is none. */
  blockBehind(position: Position): Range | null {
    this.scanned ??= scan(this.text);
    return this.scanned.blocks.find((block) => comparePositions(position, block.start) <= 0) ?? null;
  }

  private macroCalls(): readonly MacroCall[] {
    this.scanned ??= scan(this.text);
    return this.scanned.calls;
  }
}

const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|b?r(#*)"[\s\S]*?"\1|[bc]?"(?:\\[\s\S]|[^"\\])*"|b?'(?:\\(?:u\{[^}]*\}|x..|.)|[^'\\\n])'|[()[\]{}]|(?:r#)?[A-Za-z_]\w*|::|!=?|./gs;

interface Scanned {
  readonly calls: readonly MacroCall[];
  /** Everything in braces, by where it begins. */
  readonly blocks: readonly Range[];
}

/** Every `path::name!(…)` and every pair of braces. Comments, strings and character literals are skipped. */
function scan(text: string): Scanned {
  const positions = positionReader(text);
  const tokens = [...text.matchAll(TOKEN)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter((token) => !/^(\s|\/[/*])/.test(token.text));
  const calls: MacroCall[] = [];
  const blocks: Range[] = [];
  const open: { start: number; call: { name: string; start: number } | null }[] = [];
  tokens.forEach((token, i) => {
    if (/^[([{]$/.test(token.text)) open.push({ start: token.start, call: callBefore(tokens, i) });
    else if (/^[)\]}]$/.test(token.text)) {
      const opened = open.pop();
      const end = positions(token.end);
      if (opened?.call)
        calls.push({ name: opened.call.name, range: { start: positions(opened.call.start), end } });
      else if (opened && token.text === '}') blocks.push({ start: positions(opened.start), end });
    }
  });
  return { calls, blocks: blocks.sort((a, b) => comparePositions(a.start, b.start)) };
}

/** The macro path that ends right before the delimiter at `index`, if any. */
function callBefore(
  tokens: readonly { text: string; start: number }[],
  index: number,
): { name: string; start: number } | null {
  const name = tokens[index - 2];
  if (tokens[index - 1]?.text !== '!' || !name || !/^(r#)?[A-Za-z_]/.test(name.text)) return null;
  let first = index - 2;
  while (tokens[first - 1]?.text === '::' && /^(r#)?[A-Za-z_$]/.test(tokens[first - 2]?.text ?? ''))
    first -= 2;
  return { name: name.text, start: tokens[first]!.start };
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
