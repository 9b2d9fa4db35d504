import { describe, expect, it } from 'vitest';
import { bodyOf, printCode } from '../support/lower.ts';

/** `a`, `b` and `c` are the parameters 0, 1 and 2; a path without a number is no local. */
const CASES: readonly (readonly [idea: string, rust: string, expected: string])[] = [
  ['a later let shadows', 'let a = b; a', 'let a.3 = b.1; a.3'],
  ['an initialiser sees the shadowed name', 'let a = a; a', 'let a.3 = a.0; a.3'],
  [
    'the else of a let does not see its names',
    'let Some(a) = b else { a };',
    'let Some(a.3) = b.1 else {a.0};',
  ],
  ['a block ends the scope', '{ let x = a; x } x', '{let x.3 = a.0; x.3}~; x'],
  [
    'if let does not reach into else',
    'if let Some(x) = a { x } else { x }',
    '(if (let Some(x.3) a.0) {x.3} {x})',
  ],
  ['if let does not reach behind', 'if let Some(a) = b { a } a', '(if (let Some(a.3) b.1) {a.3})~; a.0'],
  [
    'a chained condition sees the names before it',
    'if let Some(a) = b && a {}',
    '(if (&& (let Some(a.3) b.1) a.3) {})',
  ],
  ['while let ends with its body', 'while let Some(x) = a { x } x', '(while (let Some(x.3) a.0) {x.3})~; x'],
  ['a for loop iterates over the outer name', 'for a in a { a } a', '(for a.3 a.0 {a.3})~; a.0'],
  ['an arm has its own names', 'match a { b => b, _ => b }', '(match a.0 [b.3 => b.3] [_ => b.1])'],
  ['a closure has its own names', '(|a| a)(a)', '(call (|a.3| a.3) a.0)'],
  ['an async block sees the outer names', 'async { a }', 'async {a.0}'],
  ['a shorthand field is a use', 'S { a }', '(struct S a: a.0)'],
  ['an item in the block hides an outer local', '{ fn a() {} a } a', '{item function; a}~; a.0'],
  ['an item is visible before its place', '{ a(); const a: u8 = 1; }', '{(call a); item const;}'],
  ['a let after the item shadows it', '{ fn a() {} let a = b; a }', '{item function; let a.3 = b.1; a.3}'],
  ['a longer path is no local', 'a::b; b::<u8>()', 'a::b; (call b<u8>)'],
  ['a method or field name is no local', 'x.a(); x.b', '(.a x); (field x b)'],
  ['an upper-case pattern is a path', 'match a { A => A, x => x }', '(match a.0 [A => A] [x.3 => x.3])'],
];

describe('names', () => {
  it.each(CASES)('%s', async (_idea, rust, expected) => {
    expect(await printCode(rust)).toBe(expected);
  });

  it('find self', async () => {
    const body = await bodyOf('fn f(self: &Self) { self.x }');
    const self = body.exprs.find((expr) => expr.kind === 'path');
    expect(self).toMatchObject({ local: 0 });
  });

  it('do not find outer locals in a nested function', async () => {
    const body = await bodyOf('fn f(x: u8) { fn g() { x } }');
    const use = body.nested.get(0)!.exprs.find((expr) => expr.kind === 'path');
    expect(use).toMatchObject({ local: null });
  });
});

describe('owners of bindings', () => {
  it('are the closures and async blocks around', async () => {
    const body = await bodyOf(
      'fn f(a: u8) { let b = |c| { let d = 1; }; async { let e = 1; async |g| {} }; }',
    );
    const owners = body.bindings.map(({ name, owner }) => {
      const expr = owner === null ? null : body.exprs[owner]!;
      return `${name}: ${expr === null ? 'fn' : expr.kind}`;
    });
    expect(owners.sort()).toEqual(['a: fn', 'b: fn', 'c: closure', 'd: closure', 'e: block', 'g: closure']);
  });
});

describe('jumps', () => {
  const JUMPS: readonly (readonly [idea: string, rust: string, expected: string])[] = [
    [
      'break leaves the innermost loop',
      'loop { for _ in a { break } }',
      '(loop {(for _ a.0 {(break ->for)})})',
    ],
    ['a block without label is no target', 'loop { { break } }', '(loop {{(break ->loop)}})'],
    ['a labelled block is a target only by name', "loop { 'x: { break } }", "(loop {'x: {(break ->loop)}})"],
    ['nothing leaves a closure', 'loop { || break }', '(loop {(|| (break))})'],
    ['nothing leaves an async block', "'x: loop { async { break 'x } }", "('x: loop {async {(break 'x)}})"],
    ['an unknown label has no target', "loop { break 'x }", "(loop {(break 'x)})"],
    [
      'a shadowed label means the inner loop',
      "'x: loop { 'x: while a { break 'x } }",
      "('x: loop {('x: while a.0 {(break 'x ->while)})})",
    ],
  ];
  it.each(JUMPS)('%s', async (_idea, rust, expected) => {
    expect(await printCode(rust)).toBe(expected);
  });
});
