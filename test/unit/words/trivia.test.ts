import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextCode, triviaOf } from '../../../server/src/words/trivia.ts';

const texts = (text: string, kind: 'comments' | 'literals') =>
  triviaOf(text)[kind].map(({ start, end }) => text.slice(start, end));

describe('comments', () => {
  test.each([
    ['a // b\nc', ['// b']],
    ['a // b\r\nc', ['// b']],
    ['/* a /* b */ c */ d', ['/* a /* b */ c */']],
    ['"// no" // yes', ['// yes']],
    ['r#"// no " "# // yes', ['// yes']],
    ["'\"' // yes", ['// yes']],
    ["fn f<'a>() {} // yes", ['// yes']],
    ["'\\'' // yes", ['// yes']],
    ['"\\" // no" /* yes', ['/* yes']],
  ])('of %j', (text, expected) => {
    expect(texts(text, 'comments')).toEqual(expected);
  });
});

describe('literals', () => {
  test.each([
    ['b"a" c"b" "c"', ['b"a"', 'c"b"', '"c"'].map((text) => text)],
    ["'a' 'b 'c'", ["'a'", "'c'"]],
    ['r"a" br##"b"#"##', ['r"a"', 'br##"b"#"##']],
  ])('of %j', (text, expected) => {
    expect(texts(text, 'literals')).toEqual(expected);
  });
});

test('every text has an end', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', "'", '/', '*', '#', 'r', 'b', '\\', '\n', 'a', ' ') }),
      (text) => {
        const { comments, literals } = triviaOf(text);
        for (const { start, end } of [...comments, ...literals]) expect(end).toBeGreaterThan(start);
      },
    ),
  );
});

test('the next code is behind comments and attributes', () => {
  const text = '/// doc\n#[cfg(feature = "]")] // why\nfn f() {}';
  expect(text.slice(nextCode(text, triviaOf(text), 0))).toBe('fn f() {}');
});
