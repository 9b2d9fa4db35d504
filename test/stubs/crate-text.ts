/** The text of a Rust crate that is written line by line, each line knowing what it stands for. */
import type { Origin } from './library.ts';

/** `error`: the line is there to be refused, and it is a lie when rustc takes it. */
export type Expected = 'fine' | 'error' | 'either';

export interface Line {
  readonly origin: Origin | null;
  readonly expected: Expected;
  /** Distinguishes lines about the same thing: `Send if not T: Sync`. */
  readonly detail: string;
}

export class CrateText {
  private readonly text: string[] = [];
  private readonly about: Line[] = [];
  private count = 0;
  private replaced: ReadonlyMap<string, string> = new Map();

  /** While `write` runs, these words are written as those: `T` as `u8`. */
  replacing(words: ReadonlyMap<string, string>, write: () => void): void {
    const before = this.replaced;
    this.replaced = words;
    write();
    this.replaced = before;
  }

  /** Adds a line; newlines in it become spaces. */
  add(text: string, origin: Origin | null = null, expected: Expected = 'fine', detail = ''): void {
    const line = text.replaceAll('\n', ' ');
    this.text.push(line.replace(/\b\w+\b/g, (word) => this.replaced.get(word) ?? word));
    this.about.push({ origin, expected, detail });
  }

  /** A name nothing else in the crate has. */
  fresh(prefix: string): string {
    return `${prefix}${this.count++}`;
  }

  /** @param number 1-based */
  line(number: number): Line | undefined {
    return this.about[number - 1];
  }

  get lines(): readonly Line[] {
    return this.about;
  }

  toString(): string {
    return `${this.text.join('\n')}\n`;
  }
}
