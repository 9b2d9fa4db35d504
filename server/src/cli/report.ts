/** What the command line prints is made of: 1-based positions that count Unicode scalars, and paths as they were given. */
import type { Diagnostic, Fix, LineIndex, Span } from '../analysis.ts';

export interface CliPosition {
  readonly line: number;
  readonly column: number;
}

export interface CliRange {
  readonly start: CliPosition;
  /** Exclusive, as rustc prints it. */
  readonly end: CliPosition;
}

export function cliRange(lines: LineIndex, span: Span): CliRange {
  return { start: cliPosition(lines, span.start), end: cliPosition(lines, span.end) };
}

function cliPosition(lines: LineIndex, offset: number): CliPosition {
  const { line, column } = lines.position(offset, 'scalar');
  return { line: line + 1, column: column + 1 };
}

/** A file that could not be read; the rest is still analysed. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** One file that was analysed, with what was found in it. */
export interface CheckedFile {
  readonly path: string;
  readonly lines: LineIndex;
  readonly diagnostics: readonly { readonly diagnostic: Diagnostic; readonly fixes: readonly Fix[] }[];
}

export interface CheckReport {
  readonly problems: readonly Problem[];
  readonly files: readonly CheckedFile[];
  /** URI → path as it was given; URIs outside the run (library declarations) have none. */
  pathOf(uri: string): string | null;
  /** The text behind a URI of the run. */
  linesOf(uri: string): LineIndex | null;
}
