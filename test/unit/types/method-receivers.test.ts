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

test('finds the impl of a trait that was imported under another name', async () => {
  const file = await typedFile(`
    use std::error::Error as StdError;
    struct Error;
    impl StdError for Error {}
    fn f(e: &Error) { let x = e.source(); }
  `);
  expect(file.local('x')).toBe("Option<&(dyn Error + 'static)>");
});

test('types what a thread-local key lends', async () => {
  const file = await typedFile(`
    thread_local!(static KEY: std::cell::RefCell<u8> = std::cell::RefCell::new(1));
    fn f() { KEY.with(|cell| { let x = *cell.borrow(); }); }
  `);
  expect(file.local('x')).toBe('u8');
});

test('learns what a function by its path gives before it looks into the closure behind it', async () => {
  const file = await typedFile(`
    use std::borrow::Cow;
    fn f<I>(names: I) where I: IntoIterator, I::Item: Into<Cow<'static, str>> {
      names.into_iter().map(Into::into).find(|x| { let text: &str = x; true });
    }
  `);
  expect(file.local('x')).toBe("&Cow<'static, str>");
});

test('sees the types in a macro that holds another one', async () => {
  const file = await typedFile(`
    cfg_client! { pin_project_lite::pin_project! { struct Inner { value: u8 } } }
    fn f(inner: Inner) { let x = inner.value; }
  `);
  expect(file.local('x')).toBe('u8');
});

test('looks a field up that is an associated type before it coerces a borrow of it', async () => {
  const file = await typedFile(`
    use std::borrow::Cow;
    fn read(text: &str) {}
    fn f(text: Cow<'static, str>) { match text { Cow::Owned(x) => read(&x), Cow::Borrowed(_) => {} } }
  `);
  expect(file.local('x')).toBe('String');
});
