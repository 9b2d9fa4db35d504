import { describe, expect, it } from 'vitest';
import { lex } from '../../../server/src/syntax/index.ts';

const CASES: readonly (readonly [rust: string, ...tokens: string[]])[] = [
  ['a.b::c', 'identifier a', 'punctuation .', 'identifier b', 'punctuation ::', 'identifier c'],
  ['r#type größe _x', 'identifier r#type', 'identifier größe', 'identifier _x'],
  ["'a' 'b b'c' '\\'' '\\u{61}'", "char 'a'", "lifetime 'b", "char b'c'", "char '\\''", "char '\\u{61}'"],
  ["'r#a", "lifetime 'r#a"],
  ['"a\\"b" b"c" c"d"', 'string "a\\"b"', 'string b"c"', 'string c"d"'],
  ['r"\\" r#"a"b"# br##"c"#"##', 'string r"\\"', 'string r#"a"b"#', 'string br##"c"#"##'],
  [
    '1 1.5 1. 1e-3f64 0xffu8 1_000',
    'number 1',
    'number 1.5',
    'number 1.',
    'number 1e-3f64',
    'number 0xffu8',
    'number 1_000',
  ],
  ['1..2', 'number 1', 'punctuation ..', 'number 2'],
  ['1.max', 'number 1', 'punctuation .', 'identifier max'],
  ['a => b', 'identifier a', 'punctuation =>', 'identifier b'],
  ['..= ==', 'punctuation ..', 'punctuation =', 'punctuation =', 'punctuation ='],
  ['([{}])', 'open (', 'open [', 'open {', 'close }', 'close ]', 'close )'],
  ['a /* b /* c */ */ d // e\nf', 'identifier a', 'identifier d', 'identifier f'],
  ['/* open', ...[]],
  ['"open', 'punctuation "', 'identifier open'],
  ['😀', 'punctuation 😀'],
];

describe('tokens', () => {
  it.each(CASES)('%s', (rust, ...tokens) => {
    expect(lex(rust, 0).map(({ kind, text }) => `${kind} ${text}`)).toEqual(tokens);
  });

  it('have offsets that count from where the text is', () => {
    expect(lex('a  b', 10).map(({ start, end }) => [start, end])).toEqual([
      [10, 11],
      [13, 14],
    ]);
  });
});
