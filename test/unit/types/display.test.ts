import { expect, test } from 'vitest';
import { typedCode, typedFile } from '../support/types.ts';

test.each([
  ['std::collections::HashMap<String, u8>', 'HashMap<String, u8>'],
  ['&mut [u8]', '&mut [u8]'],
  ['&(dyn Fn(u8) -> bool + Send)', '&(dyn Fn(u8) -> bool + Send)'],
  ['Box<dyn std::future::Future<Output = u8> + Send>', 'Box<dyn Future<Output = u8> + Send>'],
  ['impl Iterator<Item = u8>', 'impl Iterator<Item = u8>'],
  ['fn(u8, u8) -> bool', 'fn(u8, u8) -> bool'],
  ['*const u8', '*const u8'],
  ['(u8,)', '(u8,)'],
  ['()', '()'],
  ['[u8; 4]', '[u8; 4]'],
  ["std::borrow::Cow<'static, str>", "Cow<'static, str>"],
  ["std::sync::MutexGuard<'_, u8>", "MutexGuard<'_, u8>"],
  ['Option<Missing>', 'Option<_>'],
])('%s is written %s', async (written, text) => {
  const file = await typedFile(`fn example(x: ${written}) {}`);
  expect(file.local('x')).toBe(text);
});

test('the future of an async fn is written by its output', async () => {
  const file = await typedCode('let x = run();', 'async fn run() -> u8 { 1 }');
  expect(file.local('x')).toBe('impl Future<Output = u8>');
});

test('a closure is written without its insides', async () => {
  expect((await typedCode('let x = |a: u8| a;')).local('x')).toBe('{closure}');
});

test('a part of a string slice is a string slice', async () => {
  const file = await typedCode('let report = String::new(); let x = &report[..6];');
  expect(file.local('x')).toBe('&str');
});

test('a part of a vector is a slice', async () => {
  const file = await typedCode('let v = vec![1u8]; let x = &v[1..3];');
  expect(file.local('x')).toBe('&[u8]');
});

test('the elided lifetime of an impl is no name of its own', async () => {
  const file = await typedFile("struct V<'a>(&'a u8); impl V<'_> { fn f(self) { let x = self; } }");
  expect(file.local('x')).toBe("V<'_>");
});
