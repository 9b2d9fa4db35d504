/** A Rust source text as the distiller needs it: the text under a range, and what is written around a place. */
import { comparePositions, encloses, type Position, type Range } from '../truth.ts';
import { type MacroCall, type Scanned, scan } from './scan.ts';

export class Source {
  /** As rustc prints it. */
  readonly path: string;
  /** The folder that printed paths are relative to. */
  readonly root: string;
  /** Each line as an array of Unicode scalars, the unit of rustc's columns. */
  private readonly lines: readonly (readonly string[])[];
  private scanned: Scanned | null = null;
  private readonly text: string;

  constructor(path: string, root: string, text: string) {
    this.path = path;
    this.root = root;
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
    return this.scan()
      .calls.filter((call) => encloses(call.range, range))
      .sort((a, b) => comparePositions(b.range.start, a.range.start));
  }

  /** The macro calls inside `range`, in source order of their ends. */
  callsInside(range: Range): MacroCall[] {
    return this.scan().calls.filter((call) => encloses(range, call.range));
  }

  /** The `macro_rules!` definition that `range` lies in: what is written there is code of the macro's callers. */
  definitionAround(range: Range): MacroCall | null {
    return this.scan().definitions.find((definition) => encloses(definition.range, range)) ?? null;
  }

  /** The braces of the first block that begins behind `position`; null when there is none. */
  blockBehind(position: Position): Range | null {
    return this.scan().blocks.find((block) => comparePositions(position, block.start) <= 0) ?? null;
  }

  /** What stands behind a `#[cfg(…)]`. */
  conditional(): readonly Range[] {
    return this.scan().conditional;
  }

  private scan(): Scanned {
    this.scanned ??= scan(this.text);
    return this.scanned;
  }
}
