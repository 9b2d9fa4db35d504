import { describe, expect, it } from 'vitest';
import { bodyOf, printCode } from '../support/lower.ts';

const FORMS: readonly (readonly [rust: string, expected: string])[] = [
  ['let x;', 'let x.3;'],
  ['let x: u8 = a;', 'let x.3: u8 = a.0;'],
  ['let mut x = a;', 'let mut x.3 = a.0;'],
  ['let Some(x) = a else { return };', 'let Some(x.3) = a.0 else {(return)};'],
  ['a;', 'a.0;'],
  ['a', 'a.0'],
  [';;', ''],
  ['a; b', 'a.0; b.1'],
  // Block-like expressions need no semicolon; the last one is the value of the block.
  ['if a { b } c', '(if a.0 {b.1})~; c.2'],
  ['if a { b }', '(if a.0 {b.1})'],
  ['if a { b };', '(if a.0 {b.1});'],
  ['match a { _ => b }', '(match a.0 [_ => b.1])'],
  ['loop {} a', '(loop {})~; a.0'],
  ['{ a } b', '{a.0}~; b.1'],
  ['unsafe { a } async { b }', 'unsafe {a.0}~; async {b.1}'],
  ['for _ in a {}', '(for _ a.0 {})'],
  ['let x = if a { b } else { c };', 'let x.3 = (if a.0 {b.1} {c.2});'],
  // Macros: with braces they are statements by themselves.
  ['foo!(a)', '(foo! unknown a.0)'],
  ['foo!(a);', '(foo! unknown a.0);'],
  ['foo! { a }', '(foo! unknown a.0)'],
  ['foo! { a } foo!(b);', '(foo! unknown a.0)~; (foo! unknown b.1);'],
  ['foo!(a).x', '(field (foo! unknown a.0) x)'],
  // Attributes on statements.
  ['#[cfg(x)] let y = a;', 'let y.3 = a.0;'],
  ['#![allow(x)] a', 'a.0'],
  ['#[allow(x)] { a }', '{a.0}'],
  // Items.
  ['use x::y; const Z: u8 = 1; struct S; a', 'item use; item const; item struct; a.0'],
  ['macro_rules! m { () => {} } m!(a)', 'item macroDefinition; (m! unknown a.0)'],
];

describe('statements', () => {
  it.each(FORMS)('%s', async (rust, expected) => {
    expect(await printCode(rust)).toBe(expected);
  });
});

describe('match arms', () => {
  it.each([
    ['match a { A => 1, B => 2 }'],
    ['match a { A => 1, B => 2, }'],
    ['match a { A => { 1 } B => 2 }'],
    ['match a { A => { 1 }, B => 2 }'],
    ['match a { #[cfg(x)] A => 1, #[y] B => 2 }'],
  ])('%s', async (rust) => {
    expect(await printCode(rust)).toMatch(/^\(match a\.0 \[A => .*<int>.*\] \[B => <int>\]\)$/);
  });
});

describe('conditional compilation', () => {
  it.each([
    ['a statement', '#[cfg(unix)] let x = a;'],
    ['an arm', 'match a { #[cfg(unix)] A => b, _ => c }'],
    ['a field', 'S { #[cfg(unix)] a, b }'],
    ['an argument', 'f(#[cfg(unix)] a)'],
    ['a statement in a macro', 'stream! { #[cfg(unix)] a; }'],
  ])('of %s is listed', async (_what, code) => {
    const text = `fn f(a: A) { ${code} }`;
    const { cfgs } = await bodyOf(text);
    expect(cfgs.map(({ start, end }) => text.slice(start, end))).toEqual(['#[cfg(unix)]']);
  });

  it('is not what other attributes are', async () => {
    expect((await bodyOf('fn f() { #[allow(x)] a; }')).cfgs).toEqual([]);
  });
});

describe('nested items', () => {
  const text = 'fn outer(x: u8) { impl S { async fn inner(&self, y: u8) { y } } static Z: u8 = 1; inner(x) }';

  it('are listed with their members', async () => {
    const body = await bodyOf(text);
    expect(body.items.map((item) => [item.kind, item.parent])).toEqual([
      ['impl', null],
      ['function', 0],
      ['static', null],
    ]);
  });

  it('have spans that count from the outer item', async () => {
    const body = await bodyOf(`// Above.\n${text}`);
    const { span } = body.items[1]!;
    expect(text.slice(span.start, span.end)).toBe('async fn inner(&self, y: u8) { y }');
  });

  it('have bodies whose spans count from the nested item', async () => {
    const body = await bodyOf(text);
    const inner = body.nested.get(1)!;
    const own = text.slice(body.items[1]!.span.start);
    expect(inner.bindings.map(({ name, span }) => [name, own.slice(span.start, span.end)])).toEqual([
      ['self', 'self'],
      ['y', 'y'],
    ]);
    expect([...body.nested.keys()]).toEqual([1, 2]);
  });

  it('may nest again', async () => {
    const body = await bodyOf('fn a() { fn b() { fn c(x: u8) { x } } }');
    const b = body.nested.get(0)!;
    expect(b.nested.get(0)!.bindings.map((binding) => binding.name)).toEqual(['x']);
  });
});
