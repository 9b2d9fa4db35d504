import { expect, test } from 'vitest';
import { typedFile } from '../support/types.ts';

const POOL = `
  use std::sync::Arc;
  struct Pool;
  impl Pool {
    fn shared(self: &Arc<Self>) -> u8 { 1 }
    fn owned(self: Arc<Self>) -> bool { true }
  }
  struct Connection;
  trait Executor { fn execute(self) -> char; }
  impl Executor for &mut Connection { fn execute(self) -> char { 'a' } }
`;

test.each([
  ['a receiver that borrows a smart pointer', 'let pool = Arc::new(Pool); let x = pool.shared();', 'u8'],
  ['a receiver that is such a borrow', 'let pool = &Arc::new(Pool); let x = pool.shared();', 'u8'],
  ['a receiver that is the smart pointer', 'let pool = Arc::new(Pool); let x = pool.owned();', 'bool'],
  ['a trait for a reference', 'let mut c = Connection; let x = c.execute();', 'char'],
  [
    'a trait for a reference behind a pointer',
    'let mut c = Box::new(Connection); let x = c.execute();',
    'char',
  ],
  ['a function pointer wanted of a closure', 'struct F<T>(T); let f: F<fn(u8)> = F(|x| ());', 'u8'],
])('types %s', async (_, code, type) => {
  const file = await typedFile(`${POOL} fn f() { ${code} }`);
  expect(file.local('x')).toBe(type);
});

test('types the items of a bound that says what they are', async () => {
  const file = await typedFile(`
    fn f<'a>(names: impl IntoIterator<Item = &'a str>) { for _ in names.into_iter().map(|x| 1) {} }
  `);
  expect(file.local('x')).toBe('&str');
});
