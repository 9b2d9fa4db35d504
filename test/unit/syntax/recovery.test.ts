import { describe, expect, it } from 'vitest';
import { repairBrackets } from '../../../server/src/syntax/brackets.ts';
import { replaceUnknownWords } from '../../../server/src/syntax/stand-ins.ts';
import { withDocument } from '../support/parser.ts';

describe('brackets', () => {
  it.each([
    ['code', 'fn a() { b[c(d)] }'],
    ['strings', 'fn a() { "(" + r#"{"# + b"[" }'],
    ['characters and lifetimes', "fn a<'b>(c: &'b str) { '{'; '\\''; '\\u{7B}' }"],
    ['comments', 'fn a() { /* ( /* [ */ */ } // {'],
    ['multi-line strings', 'fn a() { "\n  x(\n" }'],
  ])('are left alone where they match: %s', (_name, text) => {
    expect(repairBrackets(text)).toBeNull();
  });

  it.each([
    ['a missing closing brace', 'fn a() {\n    if b {\n}\nfn c() {}', 'fn a() {\n    if b {}}\nfn c() {}'],
    ['a missing closing parenthesis', 'fn a() {\n    b(\n}', 'fn a() {\n    b()}'],
    ['an item that begins too early', 'fn a() {\n    b\n\nfn c() {}', 'fn a() {\n    b}\nfn c() {}'],
    ['a missing opening brace', 'fn a()\n    b;\n}\nfn c() {}', 'fn a(){    b;\n}\nfn c() {}'],
    ['a brace too many', 'fn a() {}}\nfn c() {}', 'fn a() {} \nfn c() {}'],
    ['an unclosed call', 'fn a() {\n    b(c, \n    let d = e;\n}', 'fn a() {\n    b(c,);    let d = e;\n}'],
    ['an unclosed attribute', '#[derive(A)\nstruct B;', '#[derive(A)]struct B;'],
    [
      'an unclosed string',
      'fn a() {\n    b("c);\n}\nfn d() { e("f"); }',
      'fn a() {\n    b("c);")\n}\nfn d() { e("f"); }'.replace('")\n}', '"}'),
    ],
    ['the end of the file', 'mod a {\n    fn b() {\n        c(', 'mod a {\n    fn b() {\n        c(\n)}}'],
  ])('are repaired: %s', (_name, text, expected) => {
    expect(repairBrackets(text)?.text).toBe(expected);
  });

  it('keep all offsets', () => {
    const text = 'impl S {\n    fn a() {\n        b(c[\n    }\n    fn d() {}\n}\n';
    const repaired = repairBrackets(text)!.text;
    expect(repaired.length).toBe(text.length);
    expect(repaired.indexOf('fn d')).toBe(text.indexOf('fn d'));
  });

  it('are an error of the item they are missing in, and of no other', async () => {
    const text = 'fn a() {\n    b(\n}\nfn c() { d() }';
    const errors = await withDocument(text, (document) => {
      const tree = document.full();
      return tree.children(0).map((node) => tree.repairsIn(node).length);
    });
    expect(errors).toEqual([1, 0]);
  });
});

describe('words that the grammar does not know', () => {
  it.each([
    ['unsafe extern "C" { safe fn f(); }', '       extern "C" {      fn f(); }'],
    ['pub safe static X: u8;', 'pub      static X: u8;'],
    ['(&raw, 1)', '(&rav, 1)'],
    ['let S { 0: a, 12: b } = c;', 'let S { n: a, n_: b } = c;'],
    ['try!(x)', 'tri!(x)'],
    ['let box a = b;', 'let &   a = b;'],
    ['for await x in y {}', 'for       x in y {}'],
    ['pub auto trait A {}', 'pub      trait A {}'],
    ['const unsafe trait A {}', '      unsafe trait A {}'],
    ['impl<T> const A for B {}', 'impl<T>       A for B {}'],
    ['fn f<T: ~const A + [const] B>() {}', 'fn f<T:        A +         B>() {}'],
    ['fn f(x: impl async Fn(u8)) {}', 'fn f(x: impl       Fn(u8)) {}'],
  ])('are replaced: %s', (text, expected) => {
    expect(replaceUnknownWords(text)).toBe(expected);
  });

  it.each([
    ['&raw const x'],
    ['&raw mut x'],
    ['unsafe extern "C" fn f() {}'],
    ['const A: u8 = 1;'],
    ['async fn f() {}'],
    ['try { x }'],
  ])('are left where they are known: %s', (text) => {
    expect(replaceUnknownWords(text)).toBe(text);
  });

  it.each([
    ['unsafe extern "C" { safe fn f(); unsafe fn g(); }'],
    ['fn f() { let x = &raw[..]; }'],
    ['const trait A { fn f(); }'],
    ['auto trait A {}'],
  ])('leave no error: %s', async (text) => {
    expect(await withDocument(text, (document) => document.full().hasError)).toBe(false);
  });
});
