import { describe, expect, it } from 'vitest';
import { Cfg } from '../../../server/src/names/index.ts';
import { bodyOf, printCode, printFile } from '../support/lower.ts';

/** A build for Unix; nobody knows whether it has the feature `x`. */
const unix = new Cfg({
  isSet: (name) => (name === 'unix' ? true : name === 'windows' ? false : null),
});

/** `a`, `b` and `c` are the locals 0, 1 and 2. */
describe('what no build has is left out', () => {
  it.each([
    ['a statement', '#[cfg(windows)] f(a); b', 'b.1'],
    ['a variable', '#[cfg(unix)] let x = a; #[cfg(not(unix))] let x = b; x', 'let x.3 = a.0; x.3'],
    ['a block', '#[cfg(windows)] { a } #[cfg(unix)] { b }', '{b.1}'],
    ['a block with several attributes', '#[cfg(windows)] #[allow(y)] { a } b', 'b.1'],
    ['an arm', 'match a { #[cfg(windows)] A => b, _ => c }', '(match a.0 [_ => c.2])'],
    ['an argument', 'f(a, #[cfg(windows)] b, c)', '(call f a.0 c.2)'],
    ['a field', 'S { #[cfg(windows)] a, #[cfg(unix)] b, c }', '(struct S b: b.1 c: c.2)'],
    ['what a field is set to', 'S { #[cfg(windows)] a: b, c }', '(struct S c: c.2)'],
    ['an element', '[a, #[cfg(windows)] b]', '(array a.0)'],
  ])('%s', async (_what, code, expected) => {
    expect(await printCode(code, unix)).toBe(expected);
  });

  it('a statement in a macro', async () => {
    expect(await printCode('stream! { #[cfg(windows)] f(a); yield b; }', unix)).not.toContain('a.0');
  });

  it('an item in a block, with its attributes', async () => {
    const text = 'fn f() { #[cfg(windows)] fn g() { 1 } fn g() { 2 } }';
    const { items, nested } = await bodyOf(text, unix);
    expect(items.map(({ attributes }) => attributes.length)).toEqual([0]);
    expect(nested.size).toBe(1);
  });

  it('a branch of cfg_if!', async () => {
    const chain = 'cfg_if! { if #[cfg(windows)] { a } else if #[cfg(unix)] { b } else { c } }';
    expect(await printCode(chain, unix)).toBe('{b.1}');
    expect(await printCode('cfg_if! { if #[cfg(windows)] { a } }', unix)).toBe('(tuple)');
    const open = 'cfg_if! { if #[cfg(feature = "x")] { a } else if #[cfg(unix)] { b } else { c } }';
    expect(await printCode(open, unix)).toBe('(if ? {a.0} {b.1})');
  });
});

describe('of two alternatives one is taken', () => {
  it.each([
    [
      'what is there without a feature that nobody turned on',
      '#[cfg(feature = "x")] let d = a; #[cfg(not(feature = "x"))] let d = b; d',
      'let d.3 = b.1; d.3',
    ],
    ['in whatever order', '#[cfg(not(any(x, y,)))] { a } #[cfg(any(x, y))] { b }', '{a.0}'],
    ['what is built without tests', '#[cfg(test)] { a } #[cfg(not(test))] { b }', '{b.1}'],
    [
      'of several that demand the same',
      '#[cfg(all(x, y))] { a } #[cfg(all(x, not(y)))] { b } #[cfg(not(x))] { c }',
      '{c.2}',
    ],
    ['among arms', 'match a { #[cfg(x)] A => b, #[cfg(not(x))] B => c }', '(match a.0 [B => c.2])'],
  ])('%s', async (_what, code, expected) => {
    expect(await printCode(code, unix)).toBe(expected);
  });

  it('but not of what stands at different places', async () => {
    const code = '#[cfg(x)] f(a); { #[cfg(not(x))] f(b); }';
    expect(await printCode(code, unix)).toMatch(/a\.0.*b\.1/);
  });

  it('and remembered as a choice', async () => {
    expect((await bodyOf('fn f() { #[cfg(x)] { 1 } #[cfg(not(x))] { 2 } }', unix)).cfgs).toHaveLength(2);
  });
});

describe('what some build may have stays', () => {
  it('where nobody knows', async () => {
    expect(await printCode('#[cfg(feature = "x")] f(a); b', unix)).toBe('(call f a.0); b.1');
    const { cfgs } = await bodyOf('fn f() { #[cfg(unix)] a; #[cfg(feature = "x")] b; }', unix);
    expect(cfgs).toHaveLength(1);
  });

  it('where tests are built', async () => {
    expect(await printCode('#[cfg(test)] f(a); b', unix)).toBe('(call f a.0); b.1');
  });

  it('as parameters, which the signature has too', async () => {
    expect(await printFile('fn f(#[cfg(windows)] a: A, b: B) { b }', unix)).toBe('{b.1}');
  });
});
