/**
 * CONTRACT. Text positions.
 *
 * Inside Pinscope every position is a UTF-16 offset, as in JavaScript strings. Lines and columns exist only at
 * the edges: LSP (UTF-16 or UTF-8 columns, 0-based) and the command line (Unicode scalars, 1-based).
 */

/** Half-open range of UTF-16 offsets. What the offsets count from is said where a span is stored. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span moved by `delta` code units: from body-relative to file-absolute offsets, for example. */
export function shift(span: Span, delta: number): Span {
  return { start: span.start + delta, end: span.end + delta };
}

/** True when `offset` lies in the span or right behind its last character, as a text cursor does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** How the column of a {@link LineColumn} is counted. */
export type ColumnEncoding = 'utf-16' | 'utf-8' | 'scalar';

/** 0-based line and column; the column's unit is the {@link ColumnEncoding} it was asked in. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

const LF = 10;
const CR = 13;

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LF || (unit === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
}

/** The same where only one character ends lines: a tenth of the time, as V8 looks for it. */
function startsBehind(text: string, end: string): number[] {
  const starts = [0];
  for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) starts.push(at + 1);
  return starts;
}

/** Maps offsets of one text to lines and columns and back. Built lazily in one pass; immutable. */
export class LineIndex {
  readonly text: string;
  private readonly starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.starts = text.includes('\r') ? startsOfLines(text) : startsBehind(text, '\n');
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** 0-based line that holds `offset`; offsets outside the text are clamped to it. */
  line(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Offset of the first character of a 0-based line; lines outside the text are clamped to it. */
  lineStart(line: number): number {
    return this.starts[Math.min(Math.max(line, 0), this.starts.length - 1)]!;
  }

  /** Offset behind the last character of a 0-based line, its line break left out. */
  lineEnd(line: number): number {
    let end = line + 1 < this.starts.length ? this.lineStart(line + 1) : this.text.length;
    const start = this.lineStart(line);
    while (end > start && isLineBreak(this.text.charCodeAt(end - 1))) end--;
    return end;
  }

  position(offset: number, encoding: ColumnEncoding): LineColumn {
    const clamped = Math.min(Math.max(offset, 0), this.text.length);
    const line = this.line(clamped);
    const start = this.lineStart(line);
    return { line, column: columnsBetween(this.text, start, clamped, encoding) };
  }

  /** The offset of a position; columns behind the end of the line give the line's end, as LSP demands. */
  offset(position: LineColumn, encoding: ColumnEncoding): number {
    if (position.line >= this.starts.length) return this.text.length;
    const start = this.lineStart(position.line);
    const end = this.lineEnd(position.line);
    if (encoding === 'utf-16') return Math.min(start + position.column, end);
    let offset = start;
    let column = 0;
    while (offset < end) {
      const scalar = this.text.codePointAt(offset)!;
      const width = encoding === 'utf-8' ? utf8Length(scalar) : 1;
      if (column + width > position.column) break;
      column += width;
      offset += scalar > 0xffff ? 2 : 1;
    }
    return offset;
  }
}

function isLineBreak(unit: number): boolean {
  return unit === LF || unit === CR;
}

function columnsBetween(text: string, start: number, end: number, encoding: ColumnEncoding): number {
  if (encoding === 'utf-16') return end - start;
  let columns = 0;
  for (let i = start; i < end; ) {
    const scalar = text.codePointAt(i)!;
    columns += encoding === 'utf-8' ? utf8Length(scalar) : 1;
    i += scalar > 0xffff ? 2 : 1;
  }
  return columns;
}

function utf8Length(scalar: number): number {
  if (scalar < 0x80) return 1;
  if (scalar < 0x800) return 2;
  return scalar < 0x10000 ? 3 : 4;
}
