import { describe, expect, it } from 'vitest';
import { bodyOf, printCode } from '../support/lower.ts';

/** What each form is lowered to. `a`, `b` and `c` are the locals 0, 1 and 2. */
const FORMS: readonly (readonly [rust: string, expected: string])[] = [
  // Paths and literals.
  ['a', 'a.0'],
  ['x', 'x'],
  ['std::mem::drop', 'std::mem::drop'],
  ['::std::mem', '::std::mem'],
  ['Vec::<u8>::new', 'Vec<u8>::new'],
  ['<T as Default>::default', '<T as Default>::default'],
  ['<[u8]>::len', '<[u8]>::len'],
  ['collect::<Vec<_>>', 'collect<Vec<_>>'],
  ['Self::X', 'Self::X'],
  ['r#type', 'type'],
  ['1', '<int>'],
  ['0xffu8', '<int:u8>'],
  ['1f32', '<float:f32>'],
  ['1.5e3_f64', '<float:f64>'],
  ['true', '<bool>'],
  ["'x'", '<char>'],
  ["b'x'", '<byte>'],
  ['"x"', '<string>'],
  ['b"x"', '<byteString>'],
  ['c"x"', '<cString>'],
  ['r#"x"#', '<string>'],
  ['br"x"', '<byteString>'],
  // Calls and fields.
  ['f(a, 1)', '(call f a.0 <int>)'],
  ['a.m(b)', '(.m a.0 b.1)'],
  ['a.m::<u8, _>(b)', '(.m::<u8, _> a.0 b.1)'],
  ['a.x', '(field a.0 x)'],
  ['a.0.1', '(field (field a.0 0) 1)'],
  ['(a.f)(b)', '(call (field a.0 f) b.1)'],
  ['a.0(b)', '(call (field a.0 0) b.1)'],
  ['a[b]', '(index a.0 b.1)'],
  ['a.await', '(await a.0)'],
  ['a.await?.x', '(field (try (await a.0)) x)'],
  ['a?', '(try a.0)'],
  // Operators.
  ['&a', '(& a.0)'],
  ['&mut a', '(&mut a.0)'],
  ['&raw const a', '(&raw a.0)'],
  ['&raw mut a', '(&raw mut a.0)'],
  ['&&a', '(& (& a.0))'],
  ['*a', '(deref a.0)'],
  ['!a', '(! a.0)'],
  ['-a', '(- a.0)'],
  ['a + b * c', '(+ a.0 (* b.1 c.2))'],
  ['a && b || c', '(|| (&& a.0 b.1) c.2)'],
  ['a << b', '(<< a.0 b.1)'],
  ['a <= b', '(<= a.0 b.1)'],
  ['a = b', '(= a.0 b.1)'],
  ['_ = a', '(= _ a.0)'],
  ['(a, _) = b', '(= (tuple a.0 _) b.1)'],
  ['[a, ..] = b', '(= (array a.0 (..)) b.1)'],
  ['a += b', '(+= a.0 b.1)'],
  ['a >>= b', '(>>= a.0 b.1)'],
  ['a as u8', '(as a.0 u8)'],
  ['a..b', '(a.0..b.1)'],
  ['a..=b', '(a.0..=b.1)'],
  ['a..', '(a.0..)'],
  ['..b', '(..b.1)'],
  ['..', '(..)'],
  ['(((a)))', 'a.0'],
  // Aggregates.
  ['()', '(tuple)'],
  ['(a,)', '(tuple a.0)'],
  ['(a, b)', '(tuple a.0 b.1)'],
  ['[]', '(array)'],
  ['[a, b]', '(array a.0 b.1)'],
  ['[a; 4]', '(repeat a.0 <int>)'],
  ['S { a, x: b, ..c }', '(struct S a: a.0 x: b.1 ..c.2)'],
  ['m::S::<u8> { 0: a }', '(struct m::S<u8> 0: a.0)'],
  ['S {}', '(struct S)'],
  // Blocks.
  ['{ a; b }', '{a.0; b.1}'],
  ['unsafe { a }', 'unsafe {a.0}'],
  ['const { 1 }', 'const {<int>}'],
  ['try { a? }', 'try {(try a.0)}'],
  ['async { a }', 'async {a.0}'],
  ['async move { a }', 'async move {a.0}'],
  ['gen { yield a; }', 'gen {(yield a.0);}'],
  ["'x: { break 'x a }", "'x: {(break 'x ->block a.0)}"],
  // Branches.
  ['if a { b } else { c }', '(if a.0 {b.1} {c.2})'],
  ['if a { b } else if b { c }', '(if a.0 {b.1} (if b.1 {c.2}))'],
  ['if let Some(x) = a { x }', '(if (let Some(x.3) a.0) {x.3})'],
  [
    'if let Some(x) = a && x && let Ok(y) = x { y }',
    '(if (&& (&& (let Some(x.3) a.0) x.3) (let Ok(y.4) x.3)) {y.4})',
  ],
  ['if a && let Some(x) = b { x }', '(if (&& a.0 (let Some(x.3) b.1)) {x.3})'],
  ['match a { _ => b }', '(match a.0 [_ => b.1])'],
  [
    'match a { Some(x) if x > b => x, None => { c } }',
    '(match a.0 [Some(x.3) if (> x.3 b.1) => x.3] [None => {c.2}])',
  ],
  [
    'match a { x if let Some(y) = x => y, | A | B => c }',
    '(match a.0 [x.3 if (let Some(y.4) x.3) => y.4] [A | B => c.2])',
  ],
  ['match a {}', '(match a.0)'],
  // Loops and jumps.
  ['loop { break }', '(loop {(break ->loop)})'],
  ["'l: loop { loop { break 'l a } }", "('l: loop {(loop {(break 'l ->loop a.0)})})"],
  ['while a { continue }', '(while a.0 {(continue ->while)})'],
  ['while let Some(x) = a.next() { x }', '(while (let Some(x.3) (.next a.0)) {x.3})'],
  ['for x in a { x }', '(for x.3 a.0 {x.3})'],
  ['for (x, mut y) in a { y }', '(for (x.3, mut y.4) a.0 {y.4})'],
  ["'l: for _ in a { continue 'l }", "('l: for _ a.0 {(continue 'l ->for)})"],
  ["'l: while a { break 'l }", "('l: while a.0 {(break 'l ->while)})"],
  ['return', '(return)'],
  ['return a', '(return a.0)'],
  // Closures.
  ['|| a', '(|| a.0)'],
  ['|x| x', '(|x.3| x.3)'],
  ['move |x: u8, (y, _)| -> u8 { y }', '(move |x.3: u8, (y.4, _)| -> u8 {y.4})'],
  ['|mut x: u8| x', '(|mut x.3: u8| x.3)'],
  ['|&x, ref y| x', '(|&x.3, ref y.4| x.3)'],
  ['async |x| x.await', '(async |x.3| (await x.3))'],
  ['async move || a', '(async move || a.0)'],
  ['move || async move { a }', '(move || async move {a.0})'],
  // Macros in the three positions.
  ['foo!(a)', '(foo! unknown a.0)'],
  ['let x = foo![a];', 'let x.3 = (foo! unknown a.0);'],
  ['foo! { a } b', '(foo! unknown a.0)~; b.1'],
];

describe('expressions', () => {
  it.each(FORMS)('%s', async (rust, expected) => {
    expect(await printCode(rust)).toBe(expected);
  });
});

describe('spans of expressions', () => {
  const text = 'fn f() { (a.b()).await; x }';

  it('count from the start of the item', async () => {
    const shifted = await bodyOf(`// A line above.\n${text}`);
    expect(shifted).toEqual(await bodyOf(text));
  });

  it('leave parentheses out', async () => {
    const body = await bodyOf(text);
    const call = body.exprs.find((expr) => expr.kind === 'methodCall')!;
    expect(text.slice(call.span.start, call.span.end)).toBe('a.b()');
  });

  it('show the keyword of an await', async () => {
    const body = await bodyOf(text);
    const found = body.exprs.find((expr) => expr.kind === 'await')!;
    expect(text.slice(found.keyword.start, found.keyword.end)).toBe('await');
  });

  it('cover the whole of an unsafe or async block', async () => {
    const body = await bodyOf('fn f() { unsafe { x } }');
    const block = body.exprs.find((expr) => expr.kind === 'block' && expr.flavor === 'unsafe')!;
    expect(block.span).toEqual({ start: 9, end: 21 });
  });
});

describe('numbers of expressions', () => {
  it('are smaller than those of the parts', async () => {
    const body = await bodyOf('fn f() { a(b + c, |x| x) }');
    const ids = body.exprs.map((expr) => expr.kind);
    expect(ids).toEqual(['block', 'call', 'path', 'binary', 'path', 'path', 'closure', 'path']);
  });
});
