import { expect, test } from 'vitest';
import { typedCode, typedFile } from '../support/types.ts';

/** What `x` is, in code inside a function. */
async function typeOfX(code: string, outside = ''): Promise<string> {
  return (await typedCode(code, outside)).local('x');
}

test.each([
  ['an annotation', 'let x: Vec<u8> = make();', 'Vec<u8>'],
  ['a literal', 'let x = 1;', '{integer}'],
  ['a literal with a suffix', 'let x = 1u16;', 'u16'],
  ['a string literal', 'let x = "a";', "&'static str"],
  ['a reference', 'let s = 1u8; let x = &mut &s;', '&mut &u8'],
  ['a tuple', 'let x = (1u8, true);', '(u8, bool)'],
  ['an array', "let x = ['a'; 3];", '[char; _]'],
  ['a later use', 'let mut x = Vec::new(); x.push(1u8);', 'Vec<u8>'],
  ['a default of an unused literal', 'let x = Some(2.5);', 'Option<{float}>'],
  ['a constructor', 'let x = String::new();', 'String'],
  ['a turbofish', 'let x = Vec::<u8>::new();', 'Vec<u8>'],
  ['a method', 'let x = String::new().len();', 'usize'],
  ['an autoderef', 'let x = std::sync::Arc::new(String::new()).len();', 'usize'],
  ['a comparison', 'let x = 1 < 2;', 'bool'],
  ['an arithmetic operator', 'let a = 1u64; let x = a + 1;', 'u64'],
  ['a dereference', 'let b = Box::new(1u8); let x = *b;', 'u8'],
  ['a cast', 'let x = 1 as i64;', 'i64'],
  ['an if', 'let x = if flag() { 1u8 } else { 2 };', 'u8'],
  ['a branch that diverges', 'let x = if true { 1u8 } else { return };', 'u8'],
  ['a match', 'let x = match 1 { 0 => "a", _ => panic!() };', "&'static str"],
  ['a loop that breaks', 'let x = loop { break 1u8; };', 'u8'],
  ['a labelled block', "let x = 'a: { break 'a 1u8; };", 'u8'],
  ['unwrap', 'let x = Some(1u8).unwrap();', 'u8'],
  ['a question mark', 'let r: Result<u8, ()> = Ok(1); let x = r?;', 'u8'],
  ['a closure call', 'let f = |a: u8| a; let x = f(1);', 'u8'],
  ['an await of an async block', 'let x = async { 1u8 }.await;', 'u8'],
  ['pin!', 'let x = std::pin::pin!(1u8);', 'Pin<&mut u8>'],
  ['vec!', 'let x = vec![1u8];', 'Vec<u8>'],
  ['format!', 'let x = format!("a");', 'String'],
  ['a join of two awaits', 'let x = tokio::join!(async { 1u8 }, async { true });', '(u8, bool)'],
])('types %s', async (_, code, type) => {
  expect(await typeOfX(code)).toBe(type);
});

test('reads fields through references, with the arguments of the type', async () => {
  const outside = "struct Pair<T> { first: T } fn pair() -> &'static Pair<u8> { todo!() }";
  expect(await typeOfX('let x = pair().first;', outside)).toBe('u8');
});

test('gives the output of an async fn when it is awaited', async () => {
  const outside = 'struct Client; impl Client { async fn get(&self) -> Option<u8> { None } }';
  expect(await typeOfX('let x = Client.get().await;', outside)).toBe('Option<u8>');
});

test('sees a Result through the alias of a crate', async () => {
  const outside =
    'struct Error; type Result<T> = std::result::Result<T, Error>; fn read() -> Result<u8> { Ok(1) }';
  expect(await typeOfX('let x = read();', outside)).toBe('Result<u8, Error>');
});

test('calls methods of a bound', async () => {
  const file = await typedFile(
    'trait Size { fn size(&self) -> u64; } fn f<T: Size>(t: T) { let x = t.size(); }',
  );
  expect(file.local('x')).toBe('u64');
});

test('normalises the associated type of an impl', async () => {
  const outside =
    'trait Get { type Out; fn get(&self) -> Self::Out; } struct A; impl Get for A { type Out = u8; fn get(&self) -> u8 { 1 } }';
  expect(await typeOfX('let x = A.get();', outside)).toBe('u8');
});

test('names the associated type of a parameter where nothing says what it is', async () => {
  const file = await typedFile('fn f<I: Iterator>(mut i: I) { let x = i.next(); }');
  expect(file.local('x')).toBe('Option<I::Item>');
});

test('prefers an inherent method to that of a trait', async () => {
  const outside =
    "trait T { fn m(&self) -> u8; } struct A; impl T for A { fn m(&self) -> u8 { 1 } } impl A { fn m(&self) -> char { 'a' } }";
  expect(await typeOfX('let x = A.m();', outside)).toBe('char');
});

test('asks again about a type when an impl comes into sight', async () => {
  const code = `
    let a = A;
    a.m();
    {
      impl T for A { fn m(&self) -> u8 { 1 } }
      let x = a.m();
    }`;
  expect(await typeOfX(code, 'trait T { fn m(&self) -> u8; } struct A;')).toBe('u8');
});

test('leaves the result of a method that nobody can see unknown', async () => {
  expect(await typeOfX('let x = elsewhere::make().run();')).toBe('_');
});

test('types the body of an alias that leads to itself within bounds', async () => {
  expect(await typeOfX('let x: A = make();', 'type A = B; type B = A;')).toBe('_');
});
