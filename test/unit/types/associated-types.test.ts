/** Associated types and impls that stand somewhere else than the type or trait that is asked about. */
import { describe, expect, test } from 'vitest';
import { typedFile } from '../support/types.ts';

/** The type of the variable `x` in a function with this body, in a file with these items. */
async function typeOf(body: string, items = ''): Promise<string> {
  return (await typedFile(`${items}\nfn f() { ${body} }`)).local('x');
}

describe('an associated type of a type parameter', () => {
  const service = `
    trait Service<Request> { type Response; fn call(&self, request: Request) -> Self::Response; }
    struct Echo;
    impl Service<u8> for Echo { type Response = u16; fn call(&self, request: u8) -> u16 { 0 } }
    impl Service<String> for Echo { type Response = bool; fn call(&self, request: String) -> bool { true } }`;

  test('is told by the trait of the bound, not only by its name', async () => {
    const items = `
      trait Source { type Chunk; }
      struct File;
      impl Source for File { type Chunk = Vec<u8>; }
      fn read<S: Source>(source: S) -> S::Chunk { todo!() }`;
    expect(await typeOf('let x = read(File);', items)).toBe('Vec<u8>');
  });

  test('is told by the arguments of the trait', async () => {
    const run = 'fn run<S: Service<String>>(service: S) -> S::Response { todo!() }';
    expect(await typeOf('let x = run(Echo);', service + run)).toBe('bool');
  });

  test('is known inside the bounds of another parameter', async () => {
    const map = 'fn map<S: Service<u8>, F: FnOnce(S::Response) -> U, U>(s: S, f: F) -> U { todo!() }';
    expect(await typeOf('let x = map(Echo, |response| (response, true));', service + map)).toBe(
      '(u16, bool)',
    );
  });

  test('may be of a supertrait', async () => {
    const items = `
      trait Source { type Chunk; }
      trait Fast: Source {}
      struct File;
      impl Source for File { type Chunk = Vec<u8>; }
      impl Fast for File {}
      fn read<S: Fast>(source: S) -> S::Chunk { todo!() }`;
    expect(await typeOf('let x = read(File);', items)).toBe('Vec<u8>');
  });
});

describe('an impl is found', () => {
  const chunks = 'struct Chunks;';

  test('for a reference to the type', async () => {
    expect(await typeOf('for x in &vec![1u8] {}')).toBe('&u8');
  });

  test('for a reference to a type of the crate', async () => {
    const impl = `impl<'a> IntoIterator for &'a Chunks {
      type Item = &'a str;
      type IntoIter = std::vec::IntoIter<&'a str>;
    }`;
    expect(await typeOf('for x in &Chunks {}', chunks + impl)).toBe('&str');
  });

  test('where the argument of its trait stands', async () => {
    const items = 'struct Meters(u32); impl std::ops::Add<Meters> for u32 { type Output = Meters; }';
    expect(await typeOf('let x = 3u32 + Meters(1);', items)).toBe('Meters');
  });

  test('for `dyn Trait` where the trait stands', async () => {
    const items = 'trait Any2 {} impl dyn Any2 { fn name(&self) -> String { todo!() } }';
    const text = `${items}\nfn f(any: Box<dyn Any2>) { let x = any.name(); }`;
    expect((await typedFile(text)).local('x')).toBe('String');
  });
});

test('`I::Item` in a blanket impl is the iterator’s', async () => {
  expect(await typeOf('for x in (0..3u8).map(|n| n as u16) {}')).toBe('u16');
});

test('a default of a parameter is lowered where it is declared', async () => {
  const items = 'mod m { pub struct Standard; pub struct Map<K, S = Standard>(K, S); }';
  const text = `${items}\nfn f(x: m::Map<u8>) {}`;
  expect((await typedFile(text)).local('x')).toBe('Map<u8>');
  expect((await typedFile(`${items}\nstruct A { map: m::Map<u8> }`)).unpin('A').verdict).toBe('yes');
});

test('`Self` as a default in a bound is the bound type', async () => {
  const items = `
    use std::ops::Add;
    struct Sums;
    impl Sums { fn add<T: Add<Output = T>>(a: T, b: T) -> T { let x = a + b; x } }`;
  expect((await typedFile(items)).local('x')).toBe('T');
});

test('a module with the name of a primitive type does not hide it', async () => {
  expect((await typedFile('use std::u8;\nfn f(x: u8) {}')).local('x')).toBe('u8');
});
