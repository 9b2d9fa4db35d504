/** Between file offsets, which the analysis speaks, and LSP positions in the encoding agreed with the client. */
import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextChange } from '../analysis.ts';
import { type ColumnEncoding, LineIndex, type Span } from '../base/text.ts';

export type PositionEncoding = Extract<ColumnEncoding, 'utf-16' | 'utf-8'>;

export function toPosition(lines: LineIndex, offset: number, encoding: PositionEncoding): Position {
  const { line, column } = lines.position(offset, encoding);
  return { line, character: column };
}

export function toRange(lines: LineIndex, span: Span, encoding: PositionEncoding): Range {
  return { start: toPosition(lines, span.start, encoding), end: toPosition(lines, span.end, encoding) };
}

/** Positions outside the text are moved to its nearest end, as LSP demands for columns. */
export function toOffset(lines: LineIndex, position: Position, encoding: PositionEncoding): number {
  return lines.offset({ line: position.line, column: position.character }, encoding);
}

export function toSpan(lines: LineIndex, range: Range, encoding: PositionEncoding): Span {
  const start = toOffset(lines, range.start, encoding);
  const end = toOffset(lines, range.end, encoding);
  return start <= end ? { start, end } : { start: end, end: start };
}

/**
 * The changes of one `didChange` notification as offsets. Each change's range counts in the text that the changes
 * before it left, so a new line index is due after every one, except where a change lies wholly on lines above all
 * earlier ones: the order in which editors send many cursors' edits.
 */
export function toTextChanges(
  before: LineIndex,
  events: readonly TextDocumentContentChangeEvent[],
  encoding: PositionEncoding,
): TextChange[] {
  const changes: TextChange[] = [];
  let lines = before;
  let firstUnapplied = 0;
  /** Lines of `lines` before this one are the same in the text that the unapplied changes make. */
  let intactLines = Number.POSITIVE_INFINITY;
  for (const event of events) {
    if (!('range' in event)) {
      changes.push({ span: null, text: event.text });
      intactLines = 0;
      continue;
    }
    if (event.range.end.line >= intactLines || event.range.start.line >= intactLines) {
      lines = new LineIndex(changes.slice(firstUnapplied).reduce(applyChange, lines.text));
      firstUnapplied = changes.length;
      intactLines = Number.POSITIVE_INFINITY;
    }
    const span = toSpan(lines, event.range, encoding);
    changes.push({ span, text: event.text });
    intactLines = Math.min(intactLines, lines.line(span.start));
  }
  return changes;
}

function applyChange(text: string, change: TextChange): string {
  if (change.span === null) return change.text;
  return text.slice(0, change.span.start) + change.text + text.slice(change.span.end);
}
