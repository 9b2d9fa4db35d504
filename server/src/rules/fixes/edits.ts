/** Text edits of one file, in file offsets. */
import type { Span } from '../../base/text.ts';
import type { FileFacts } from '../../words/facts.ts';
import type { Fix, LazyFix, TextEdit } from '../../words/finding.ts';

export function replace(file: FileFacts, span: Span, newText: string): TextEdit {
  return { uri: file.uri, span, newText };
}

export function insert(file: FileFacts, offset: number, newText: string): TextEdit {
  return replace(file, { start: offset, end: offset }, newText);
}

/** `before` and `after` around the text of a span. */
export function wrap(file: FileFacts, span: Span, before: string, after: string): TextEdit[] {
  return [insert(file, span.start, before), insert(file, span.end, after)];
}

/** A fix from edits in any order. Edits at one place keep the order they are given in. */
export function fix(id: string, title: string, preferred: boolean, edits: readonly TextEdit[]): Fix {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { id, title, preferred, edits: sorted };
}

/**
 * One edit in the place of several that make no sense without each other: where many fixes are applied at once, edits
 * that two of them share are made only once. The edits may come in any order.
 */
export function asOne(file: FileFacts, edits: readonly TextEdit[]): TextEdit {
  const { edits: sorted } = fix('', '', false, edits);
  const start = Math.min(...sorted.map(({ span }) => span.start));
  const end = Math.max(...sorted.map(({ span }) => span.end));
  let text = '';
  let at = start;
  for (const { span, newText } of sorted) {
    text += file.text.slice(at, span.start) + newText;
    at = span.end;
  }
  return replace(file, { start, end }, text + file.text.slice(at, end));
}

export function lazy(
  id: string,
  title: string,
  preferred: boolean,
  edits: () => readonly TextEdit[] | null,
): LazyFix {
  return {
    id,
    title,
    preferred,
    resolve: () => {
      const made = edits();
      return made === null || made.length === 0 ? null : fix(id, title, preferred, made);
    },
  };
}

/** The line break that a file uses. */
export function newline(file: FileFacts): string {
  return file.text.includes('\r\n') ? '\r\n' : '\n';
}

/** The white space that a line starts with. */
export function indentation(file: FileFacts, offset: number): string {
  const start = file.lines.lineStart(file.lines.line(offset));
  return /^[ \t]*/.exec(file.text.slice(start, file.lines.lineEnd(file.lines.line(offset))))![0];
}

/** A statement put in front of the one at `offset`: on a line of its own when that one starts its line. */
export function statementBefore(file: FileFacts, offset: number, statement: string): TextEdit {
  const lineStart = file.lines.lineStart(file.lines.line(offset));
  const startsLine = file.text.slice(lineStart, offset).trim() === '';
  return insert(
    file,
    offset,
    startsLine ? `${statement}${newline(file)}${indentation(file, offset)}` : `${statement} `,
  );
}

/** A statement put behind the one that ends at `offset`. */
export function statementAfter(
  file: FileFacts,
  end: number,
  indentFrom: number,
  statement: string,
): TextEdit {
  const lineEnd = file.lines.lineEnd(file.lines.line(end));
  const endsLine = /^\s*(?:\/\/.*)?$/.test(file.text.slice(end, lineEnd));
  return endsLine
    ? insert(file, lineEnd, `${newline(file)}${indentation(file, indentFrom)}${statement}`)
    : insert(file, end, ` ${statement}`);
}
