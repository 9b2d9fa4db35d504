import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../../server/src/base/text.ts';

describe('LineIndex', () => {
  test('counts LF, CRLF and lone CR as one line break each', () => {
    const lines = new LineIndex('a\nb\r\nc\rd');
    expect([0, 2, 5, 7].map((offset) => lines.line(offset))).toEqual([0, 1, 2, 3]);
    expect([0, 1, 2, 3].map((line) => lines.lineStart(line))).toEqual([0, 2, 5, 7]);
    expect(lines.lineEnd(1)).toBe(3);
  });

  test('gives the column in each encoding', () => {
    const lines = new LineIndex('let é = "🦀"; x');
    const x = lines.text.indexOf('x');
    expect(lines.position(x, 'utf-16').column).toBe(14);
    expect(lines.position(x, 'utf-8').column).toBe(17);
    expect(lines.position(x, 'scalar').column).toBe(13);
  });

  test('clamps a column behind the end of the line to the line, its break left out', () => {
    const lines = new LineIndex('ab\r\ncd');
    expect(lines.offset({ line: 0, column: 99 }, 'utf-16')).toBe(2);
    expect(lines.offset({ line: 9, column: 0 }, 'utf-16')).toBe(6);
  });

  test('a column inside a character means its start', () => {
    const lines = new LineIndex('🦀x');
    expect(lines.offset({ line: 0, column: 2 }, 'utf-8')).toBe(0);
    expect(lines.offset({ line: 0, column: 4 }, 'utf-8')).toBe(2);
  });

  test('positions and offsets are inverse in every encoding', () => {
    const text = fc.array(fc.constantFrom('a', 'é', '🦀', '\n', '\r\n', '\t', 'ß'), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom('utf-16', 'utf-8', 'scalar'), (parts, encoding) => {
        const lines = new LineIndex(parts.join(''));
        let offset = 0;
        for (const part of parts) {
          expect(lines.offset(lines.position(offset, encoding), encoding)).toBe(offset);
          offset += part.length;
        }
      }),
    );
  });
});
