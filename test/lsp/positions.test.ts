import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextChange } from '../../server/src/analysis.ts';
import { LineIndex } from '../../server/src/base/text.ts';
import { toPosition, toTextChanges } from '../../server/src/lsp/positions.ts';

function apply(text: string, changes: readonly TextChange[]): string {
  return changes.reduce(
    (now, { span, text: inserted }) =>
      span === null ? inserted : now.slice(0, span.start) + inserted + now.slice(span.end),
    text,
  );
}

function change(startLine: number, start: number, endLine: number, end: number, text: string) {
  return {
    range: { start: { line: startLine, character: start }, end: { line: endLine, character: end } },
    text,
  };
}

describe('the changes of one notification', () => {
  test('count in the text that the changes before them left', () => {
    const events = [change(0, 0, 0, 0, 'let a;\n'), change(1, 4, 1, 5, 'c')];
    expect(apply('let b;', toTextChanges(new LineIndex('let b;'), events, 'utf-16'))).toBe('let a;\nlet c;');
  });

  test('count bytes when the encoding is UTF-8', () => {
    const text = 'let crab = "🦀é";';
    const events = [change(0, 12, 0, 16, 'x'), change(0, 13, 0, 15, 'e')];
    expect(apply(text, toTextChanges(new LineIndex(text), events, 'utf-8'))).toBe('let crab = "xe";');
  });

  test('count UTF-16 code units when the encoding is UTF-16', () => {
    const text = 'let crab = "🦀é";';
    const events = [change(0, 12, 0, 14, 'x'), change(0, 13, 0, 14, 'e')];
    expect(apply(text, toTextChanges(new LineIndex(text), events, 'utf-16'))).toBe('let crab = "xe";');
  });

  test('may replace the whole text and go on from there', () => {
    const events = [{ text: 'a\r\nb' }, change(1, 0, 1, 1, 'c')];
    expect(apply('old', toTextChanges(new LineIndex('old'), events, 'utf-16'))).toBe('a\r\nc');
  });

  test('clip columns behind the end of a line to the end of that line', () => {
    const events = [change(0, 99, 0, 99, '!')];
    expect(apply('a\r\nb', toTextChanges(new LineIndex('a\r\nb'), events, 'utf-16'))).toBe('a!\r\nb');
  });

  test('give the text that the reference implementation of vscode-languageserver gives', () => {
    const piece = fc.constantFrom('a', 'é', '🦀', '\n', '\r\n', '\r', ' ');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const position = fc.record({ line: fc.nat(6), character: fc.nat(6) });
    const event = fc.record({ range: fc.record({ start: position, end: position }), text });
    fc.assert(
      fc.property(text, fc.array(event, { maxLength: 4 }), (before, events) => {
        // A fresh document for each event: the reference's own incremental line table loses count on lines behind the end.
        const after = events.reduce((now, event) => {
          const reference = TextDocument.create('file:///a.rs', 'rust', 1, now);
          return TextDocument.update(reference, [structuredClone(event)], 2).getText();
        }, before);
        expect(apply(before, toTextChanges(new LineIndex(before), events, 'utf-16'))).toBe(after);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a position', () => {
  test('and the offset it came from agree in both encodings', () => {
    const lines = new LineIndex('fn f() { "🦀é" }\r\n// ß\n');
    expect(toPosition(lines, 12, 'utf-16')).toEqual({ line: 0, character: 12 });
    expect(toPosition(lines, 12, 'utf-8')).toEqual({ line: 0, character: 14 });
    expect(toPosition(lines, 22, 'utf-8')).toEqual({ line: 1, character: 5 });
  });
});
