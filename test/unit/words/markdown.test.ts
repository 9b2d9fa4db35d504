import { describe, expect, test } from 'vitest';
import { code, escaped, table } from '../../../server/src/words/markdown.ts';

describe('a code span', () => {
  test.each([
    ['Vec<u8>', '`Vec<u8>`'],
    ['a\n    .b()', '`a .b()`'],
    ['`', '`` ` ``'],
    ['a``b', '``` a``b ```'],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

test('nothing in a cell ends the cell', () => {
  expect(table(['a', 'b'], [['`x | y`', 'two\nlines']])).toBe(
    '| a | b |\n|---|---|\n| `x \\| y` | two lines |',
  );
});

test('escaped text is not Markdown', () => {
  expect(escaped('*a* [b](c)')).toBe('\\*a\\* \\[b\\]\\(c\\)');
});
