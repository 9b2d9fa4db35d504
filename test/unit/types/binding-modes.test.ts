import { expect, test } from 'vitest';
import { typedCode } from '../support/types.ts';

const PAIR = 'struct Pair { first: String, second: u8 }\nfn pair() -> Pair { todo!() }';

test('moves out of a value', async () => {
  const file = await typedCode('let Pair { first, .. } = pair();', PAIR);
  expect([file.mode('first'), file.local('first')]).toEqual(['move', 'String']);
});

test('borrows from what stands behind a reference', async () => {
  const file = await typedCode('let Pair { first, .. } = &pair();', PAIR);
  expect([file.mode('first'), file.local('first')]).toEqual(['ref', '&String']);
});

test('borrows mutably from what stands behind a mutable reference', async () => {
  const file = await typedCode('let Pair { second, .. } = &mut pair();', PAIR);
  expect([file.mode('second'), file.local('second')]).toEqual(['refMut', '&mut u8']);
});

test('borrows shared where one of several references is shared', async () => {
  const file = await typedCode('let Some(x) = &mut &Some(1u8) else { return };');
  expect([file.mode('x'), file.local('x')]).toEqual(['ref', '&u8']);
});

test('takes the reference off where the pattern says so', async () => {
  const file = await typedCode('let &(x, _) = &(1u8, 2u8);');
  expect([file.mode('x'), file.local('x')]).toEqual(['move', 'u8']);
});

test('keeps an explicit ref', async () => {
  const file = await typedCode('let ref mut x = 1u8;');
  expect([file.mode('x'), file.local('x')]).toEqual(['refMut', '&mut u8']);
});

test('counts elements behind `..` from the end', async () => {
  const file = await typedCode("let (.., x) = (1u8, true, 'c');");
  expect(file.local('x')).toBe('char');
});

test('binds the rest of a slice as a slice', async () => {
  const file = await typedCode('let [_, x @ ..] = &[1u8, 2, 3][..] else { return };');
  expect(file.local('x')).toBe('&[u8]');
});

test('binds items of an iteration over a reference as references', async () => {
  const file = await typedCode('let jobs = vec![String::new()]; for x in &jobs {}');
  expect(file.local('x')).toBe('&String');
});
