import { describe, expect, test } from 'vitest';
import { typedCode, typedFile } from '../support/types.ts';

const TYPES = `
struct Plain { a: u8 }
#[derive(Clone, Copy)] struct Copied(u8);
struct Dropped; impl Drop for Dropped { fn drop(&mut self) {} }
struct Around { inner: Option<Dropped> }
struct View<'a> { text: &'a str }
struct Holder<T> { value: T }
enum Either { Left(u8), Right(String) }
union Bits { a: u8, b: u8 }
struct List { next: Option<Box<List>>, value: u8 }
`;

/** The type of a parameter written as `type`. */
async function given(type: string, generics = '') {
  const file = await typedFile(`${TYPES}\nfn example${generics}(x: ${type}) {}`, {
    dependencies: new Set(['elsewhere']),
  });
  return { oracle: file.context.oracle, type: file.localType('x') };
}

describe('Copy', () => {
  test.each([
    ['u8', 'yes'],
    ['&String', 'yes'],
    ['&mut u8', 'no'],
    ['(u8, bool)', 'yes'],
    ['(u8, String)', 'no'],
    ['[char; 3]', 'yes'],
    ['fn(u8) -> String', 'yes'],
    ['Copied', 'yes'],
    ['Plain', 'no'],
    ['Option<u8>', 'yes'],
    ['Option<String>', 'no'],
    ['elsewhere::Id', 'unknown'],
  ])('%s: %s', async (written, expected) => {
    const { oracle, type } = await given(written);
    expect(oracle.isCopy(type)).toBe(expected);
  });

  test('of a parameter follows its bounds', async () => {
    const bounded = await given('T', '<T: Copy>');
    const free = await given('T', '<T>');
    expect([bounded.oracle.isCopy(bounded.type), free.oracle.isCopy(free.type)]).toEqual(['yes', 'no']);
  });

  test('of a closure follows what it captures', async () => {
    const file = await typedCode('let n = 1u8; let s = String::new(); let a = move || n; let b = move || s;');
    const { oracle } = file.context;
    expect([oracle.isCopy(file.localType('a')), oracle.isCopy(file.localType('b'))]).toEqual(['yes', 'no']);
  });
});

describe('drop glue', () => {
  test.each([
    ['u8', 'no'],
    ['&String', 'no'],
    ['*const String', 'no'],
    ['String', 'yes'],
    ['Plain', 'no'],
    ['Dropped', 'yes'],
    ['Around', 'yes'],
    ['Option<u8>', 'no'],
    ['Either', 'yes'],
    ['Bits', 'no'],
    ['List', 'yes'],
    ['std::mem::ManuallyDrop<String>', 'no'],
    ['std::marker::PhantomData<String>', 'no'],
    ['[String; 0]', 'no'],
    ['Holder<u8>', 'no'],
    ['Holder<String>', 'yes'],
    ['std::cell::RefCell<u8>', 'no'],
    ['impl Sized', 'yes'],
    ['Box<dyn Send>', 'yes'],
    ['elsewhere::Id', 'unknown'],
  ])('%s: %s', async (written, expected) => {
    const { oracle, type } = await given(written);
    expect(oracle.needsDrop(type)).toBe(expected);
  });
});

describe('borrows', () => {
  test.each([
    ['&u8', 'yes'],
    ["&'static str", 'no'],
    ['String', 'no'],
    ["View<'_>", 'yes'],
    ["View<'static>", 'no'],
    ['Option<&u8>', 'yes'],
    ['Vec<String>', 'no'],
    ['elsewhere::Id', 'no'],
    ['elsewhere::Id<&u8>', 'yes'],
    ['Box<dyn Send>', 'no'],
  ])('%s: %s', async (written, expected) => {
    const { oracle, type } = await given(written);
    expect(oracle.holdsBorrow(type)).toBe(expected);
  });
});

describe('guards', () => {
  test.each([
    ['a guard itself', 'let x = m.lock().unwrap();', 'lock'],
    ['in an Option', 'let x = Some(m.lock().unwrap());', 'lock'],
    ['in a tuple', 'let x = (1u8, m.lock().unwrap());', 'lock'],
    ['in the Result of a poisoned lock', 'let x = m.lock();', 'lock'],
    ['in a struct of this crate', 'let x = Held { guard: m.lock().unwrap() };', 'lock'],
    ['of a RefCell', 'let c = std::cell::RefCell::new(1u8); let x = c.borrow_mut();', 'refcell'],
    ['not the mutex', 'let x = &m;', undefined],
  ])('%s', async (_, code, kind) => {
    const file = await typedCode(
      `let m = std::sync::Mutex::new(1u8); ${code}`,
      "struct Held<'a> { guard: std::sync::MutexGuard<'a, u8> }",
    );
    expect(file.context.oracle.guard(file.localType('x'))?.kind).toBe(kind);
  });

  test('of types that hold each other is found from each of them, whichever is asked about first', async () => {
    const file = await typedFile(`
      struct First { second: Option<Box<Second>>, token: Token }
      struct Second { first: Option<Box<First>> }
      struct Alone { alone: Option<Box<Alone>> }
      #[must_not_suspend] struct Token;
      fn example(first: First, second: Second, alone: Alone) {}
    `);
    const { oracle } = file.context;
    const kinds = ['alone', 'first', 'second'].map((name) => oracle.guard(file.localType(name))?.kind);
    expect(kinds).toEqual([undefined, 'mustNotSuspend', 'mustNotSuspend']);
  });

  test('a type of this crate that must not suspend', async () => {
    const file = await typedCode('let x = Token;', '#[must_not_suspend] struct Token;');
    expect(file.context.oracle.guard(file.localType('x'))).toEqual({
      kind: 'mustNotSuspend',
      path: 'crate::Token',
    });
  });
});

test.each([
  ['Dropped', true],
  ['Around', false],
  ['u8', false],
  ['elsewhere::Id', false],
])('%s runs a drop of its own: %s', async (written, expected) => {
  const { oracle, type } = await given(written);
  expect(oracle.hasDestructor?.(type)).toBe(expected);
});

test('fields of a struct have its arguments put in', async () => {
  const { oracle, type } = await given('Holder<u8>');
  expect(oracle.fields?.(type)).toEqual([{ name: 'value', type: { kind: 'primitive', name: 'u8' } }]);
});

test('an enum has no fields of its own', async () => {
  const { oracle, type } = await given('Either');
  expect([oracle.isEnum(type), oracle.fields?.(type)]).toEqual([true, null]);
});
