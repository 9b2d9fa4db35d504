import { expect, test } from 'vitest';
import { headerNames } from '../../../server/src/workspace/fetched/impl-headers.ts';

/** Impls of a text as `Trait for words`, `Trait for *words` where it may be for any type, or `Type`. */
function namesIn(text: string): string[] {
  const { ofTraits, inherent, macros } = headerNames(text);
  return [
    ...ofTraits.map(({ trait, self, any }) => `${trait} for ${any ? '*' : ''}${[...self].join(' ')}`),
    ...inherent,
    ...[...macros].map((name) => `${name}!`),
  ];
}

test.each([
  ['impl Client { fn new() {} }', ['Client']],
  ['impl<T: Clone> net::Client<T> where T: Send {}', ['Client']],
  ['unsafe impl<T> Send for Client<T> {}', ['Send for Client T']],
  ['impl<T> fmt::Display for Client<T>\nwhere\n    T: Send,\n{}', ['Display for Client T']],
  ['impl<T: Into<U>, U> From<T> for U {}', ['From for *U']],
  ["impl<'a> Iterator for &'a mut List {}", ['Iterator for *a mut List']],
  ["impl<F> Call for F where F: for<'a> Fn(&'a str) -> bool {}", ['Call for *F']],
  ["impl Call for Box<dyn for<'a> Fn(&'a str) -> bool> {}", ['Call for Box dyn for a Fn str bool']],
  ['impl<const N: usize> Read for [u8; N] {}', ['Read for *u8 N']],
  ['impl !Unpin for Client {}', ['Unpin for Client']],
  ['fn f(x: impl Read) -> impl Write { x }', []],
  ['// impl of clients\nimpl Client {}', ['Client']],
  ['// ===== impls =====\n\nimpl Client {}', ['Client']],
  ['macro_rules! with { () => {} }', ['with!']],
])('%s', (text, expected) => {
  expect(namesIn(text).filter((name) => name !== 'clients')).toEqual(expected);
});
