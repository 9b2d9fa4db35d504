import { describe, expect, it } from 'vitest';
import { bodyOf, printCode, printLetPattern } from '../support/lower.ts';

const FORMS: readonly (readonly [rust: string, expected: string])[] = [
  ['x', 'x.0'],
  ['mut x', 'mut x.0'],
  ['ref x', 'ref x.0'],
  ['ref mut x', 'ref mut x.0'],
  ['_', '_'],
  ['x @ Some(_)', 'x.0 @ Some(_)'],
  ['ref mut x @ Some(_)', 'ref mut x.0 @ Some(_)'],
  ['x @ Some(y)', 'x.1 @ Some(y.0)'],
  ['None', 'None'],
  ['Option::None', 'Option::None'],
  ['Self::A', 'Self::A'],
  ['mut X', 'mut X.0'],
  ['()', '()'],
  ['(x,)', '(x.0)'],
  ['(x)', 'x.0'],
  ['(x, .., y)', '(x.0, .., y.1)'],
  ['(..)', '(..)'],
  ['Some(x)', 'Some(x.0)'],
  ['m::V(_, ref x)', 'm::V(_, ref x.0)'],
  ['Foo::<u8>::V(x)', 'Foo<u8>::V(x.0)'],
  ['S { x, y: z, .. }', 'S{x: x.0, y: z.1, ..}'],
  ['S { ref x, mut y, ref mut z }', 'S{x: ref x.0, y: mut y.1, z: ref mut z.2}'],
  ['S { 0: x, 1: mut y }', 'S{0: x.0, 1: mut y.1}'],
  ['box x', 'box x.0'],
  ['m::S {}', 'm::S{}'],
  ['[x, .., y]', '[x.0, .., y.1]'],
  ['[x, rest @ ..]', '[x.0, rest.1 @ ..]'],
  ['&x', '&x.0'],
  ['&mut x', '&mut x.0'],
  ['&(mut x)', '&mut x.0'],
  ['&&x', '&&x.0'],
  ['A | B', 'A | B'],
  ['(Some(x) | Other(x))', 'Some(x.0) | Other(x.0)'],
  ['(A(x) | B(x, _) | C(_, x))', 'A(x.0) | B(x.0, _) | C(_, x.0)'],
  ['Some(A(x) | B(x))', 'Some(A(x.0) | B(x.0))'],
  ['1', '<literal>'],
  ['-1', '<literal>'],
  ['"x"', '<literal>'],
  ["'a'..='z'", '<range>'],
  ['1..', '<range>'],
  ['..=5', '<range>'],
  ['A..=m::B', '<range>'],
  ['const { 1 }', '<literal>'],
  ['pat!(x)', 'pat!'],
];

describe('patterns', () => {
  it.each(FORMS)('%s', async (rust, expected) => {
    expect(await printLetPattern(rust)).toBe(expected);
  });

  it('give a binding the span of its identifier', async () => {
    const text = 'fn f() { let S { ref mut x } = y; }';
    const [binding] = (await bodyOf(text)).bindings;
    expect(text.slice(binding!.span.start, binding!.span.end)).toBe('x');
  });

  it('place a name bound in two alternatives at the first', async () => {
    const text = 'fn f() { match y { A(x) | B(x) => x } }';
    const body = await bodyOf(text);
    expect(body.bindings.map((binding) => binding.span.start)).toEqual([text.indexOf('x')]);
  });
});

describe('parameters', () => {
  it('come first, self as a binding', async () => {
    const body = await bodyOf('fn f(&mut self, (x, mut y): (u8, u8), _: u8) {}');
    expect(body.bindings.map(({ name, mutable }) => [name, mutable])).toEqual([
      ['self', false],
      ['x', false],
      ['y', true],
    ]);
    expect(body.parameters.map((parameter) => parameter.isSelf)).toEqual([true, false, false]);
  });

  it.each([
    ['mut self', true],
    ['mut self: Box<Self>', true],
    ['self: Pin<&mut Self>', false],
    ['&mut self', false],
  ])('%s', async (parameter, mutable) => {
    const body = await bodyOf(`fn f(${parameter}) {}`);
    expect(body.bindings).toMatchObject([{ name: 'self', mutable }]);
    expect(body.parameters).toMatchObject([{ isSelf: true }]);
  });

  it('are in scope in the body', async () => {
    expect(await printCode('a(b)')).toBe('(call a.0 b.1)');
  });
});
