import { expect, test } from 'vitest';
import { toPlainText } from '../../../server/src/lsp/plain-text.ts';

test.each([
  ['**Suspension point 1** of *f*', 'Suspension point 1 of f'],
  ['`a * b` and `` c ` d ``', 'a * b and c ` d'],
  ['see [line 9](file:///a.rs#L9), [`x`](y)', 'see line 9, x'],
  ['a \\* b \\_ c', 'a * b _ c'],
  ['**a `b` c** and *d `e*` f*', 'a b c and d e* f'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['### Title', 'Title'],
])('%s', (markdown, plain) => {
  expect(toPlainText(markdown)).toBe(plain);
});

test('a table keeps its cells, a pipe in code included', () => {
  const table = '| name | type |\n|---|---|\n| `buf` | `Vec<u8>` |\n| `f` | `\\|x\\| x` |';
  expect(toPlainText(table)).toBe('name  type\nbuf  Vec<u8>\nf  |x| x');
});

test('fenced code stays as it is', () => {
  expect(toPlainText('a\n```rust\nlet x = **p;\n```\nb')).toBe('a\nlet x = **p;\nb');
});
