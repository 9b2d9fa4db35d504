import { expect, test } from 'vitest';
import { typedCode } from '../support/types.ts';

/** What `x` is, in code inside a function. */
async function typeOfX(code: string, outside = ''): Promise<string> {
  return (await typedCode(code, outside)).local('x');
}

const POOL = `
  struct Pool;
  impl Pool { fn acquire(&self) -> u8 { 1 } }
  trait Acquire { fn acquire(self) -> bool; }
  impl Acquire for &Pool { fn acquire(self) -> bool { true } }
`;

test('calls an inherent method through a reference before a trait for the reference', async () => {
  expect(await typeOfX('let pool = &Pool; let x = pool.acquire();', POOL)).toBe('u8');
});

test('calls a trait by value before an inherent method that needs a borrow', async () => {
  const outside = `
    struct S;
    impl S { fn go(&mut self) -> u8 { 1 } }
    trait Go { fn go(self) -> bool; }
    impl Go for S { fn go(self) -> bool { true } }
  `;
  expect(await typeOfX('let s = S; let x = s.go();', outside)).toBe('bool');
});

test('prefers no trait in scope to a bound that nobody can see', async () => {
  const outside = `
    trait Handler: Sized { fn layer(self, by: u8) -> bool; }
    impl<T> Handler for T { fn layer(self, by: u8) -> bool { true } }
    fn f<L: tower::Layer<u8>>(l: L) { let x = l.layer(1); }
  `;
  expect(await typeOfX('', outside)).toBe('_');
});

test('does not take what is compared for what it is compared with', async () => {
  const outside = 'fn f(s: foreign::Text) { let x = s.get(); assert_eq!(x, "a"); assert!(x == "b"); }';
  expect(await typeOfX('', outside)).toBe('_');
});

test('takes what a where clause says of a type before what impls say', async () => {
  const outside = `
    struct Any; struct Failed;
    fn f<V>(v: V) where Any: TryFrom<V, Error = Failed> {
      match Any::try_from(v) { Ok(_) => {} Err(x) => {} }
    }
  `;
  expect(await typeOfX('', outside)).toBe('Failed');
});
