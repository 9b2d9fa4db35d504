import { describe, expect, it } from 'vitest';
import type { Expr } from '../../../server/src/hir/model.ts';
import { bodyOf, printCode, printFile } from '../support/lower.ts';

/** `a`, `b` and `c` are the locals 0, 1 and 2. */
type Case = readonly [rust: string, expected: string];

describe('formatting', () => {
  const CASES: readonly Case[] = [
    ['println!()', '(println! format:unit)'],
    ['print!("x")', '(print! format:unit)'],
    ['eprintln!("{} {}", a, b.x)', '(eprintln! format:unit a.0 (field b.1 x))'],
    ['format!("{a} {b:?}")', '(format! format:string a.0 b.1)'],
    ['format!("{a} {a}")', '(format! format:string a.0)'],
    ['format!("{a:>b$} {:.c$}", 1)', '(format! format:string <int> a.0 b.1 c.2)'],
    ['format!("{{a}} {}", b)', '(format! format:string b.1)'],
    ['format!("{0} {x}", a, x = b)', '(format! format:string a.0 b.1)'],
    ['format!("{a}", a = b)', '(format! format:string b.1)'],
    ['format!(r#"{a} \\{b}"#)', '(format! format:string a.0 b.1)'],
    ['format!("\\u{61} {a}")', '(format! format:string a.0)'],
    ['format!("{CONSTANT}")', '(format! format:string CONSTANT)'],
    ['format_args!("{a}",)', '(format_args! format:arguments a.0)'],
    ['panic!("{a}")', '(panic! format:never a.0)'],
    ['todo!()', '(todo! format:never)'],
    ['unreachable!("{}", a.await)', '(unreachable! format:never (await a.0))'],
    ['unimplemented!()', '(unimplemented! format:never)'],
    ['std::println!("{a}")', '(std::println! format:unit a.0)'],
    ['write!(a, "{b}")?', '(try (write! write a.0 b.1))'],
    ['writeln!(a)', '(writeln! write a.0)'],
    ['println!(concat!("{}", "x"), a)', '(println! format:unit (concat! values) a.0)'],
  ];
  it.each(CASES)('%s', async (rust, expected) => {
    expect(await printCode(rust)).toBe(expected);
  });

  it('gives a captured name its place in the string', async () => {
    const text = 'fn f(width: u8) { println!("{:>width$}", 1) }';
    const found = (await bodyOf(text)).exprs.find(
      (expr): expr is Expr & { kind: 'path' } => expr.kind === 'path',
    )!;
    expect([text.slice(found.span.start, found.span.end), found.local]).toEqual(['width', 0]);
  });
});

describe('assertions and other macros of std', () => {
  const CASES: readonly Case[] = [
    ['assert!(a)', '(assert! assert a.0)'],
    ['assert!(a == b, "{c}")', '(assert! assert (== a.0 b.1) c.2)'],
    ['debug_assert!(a)', '(debug_assert! assert:debug a.0)'],
    ['assert_eq!(a, b)', '(assert_eq! compare a.0 b.1)'],
    ['assert_ne!(a, b.await, "{}", c)', '(assert_ne! compare a.0 (await b.1) c.2)'],
    ['debug_assert_eq!(a, b)', '(debug_assert_eq! compare:debug a.0 b.1)'],
    ['dbg!(a)', '(dbg! dbg a.0)'],
    ['matches!(a, Some(x) if x > b)', '(matches! matches a.0 [Some(x.3) if (> x.3 b.1)])'],
    ['matches!(f::<A, B>(), X | Y,)', '(matches! matches (call f<A, B>) [X | Y])'],
    ['matches!(a, Some(x)) && x', '(&& (matches! matches a.0 [Some(x.3)]) x)'],
    ['vec![]', '(vec! vec)'],
    ['vec![a, b]', '(vec! vec a.0 b.1)'],
    ['vec![a; b.len()]', '(vec! vecRepeat a.0 (.len b.1))'],
    ['vec!(f::<A, B>(), |x, y| x)', '(vec! vec (call f<A, B>) (|x.3, y.4| x.3))'],
    ['ready!(a.poll(b))', '(ready! ready (.poll a.0 b.1))'],
    ['std::task::ready!(a)', '(std::task::ready! ready a.0)'],
    ['assert_matches!(a, Some(_))', '(assert_matches! matches a.0 [Some(_)])'],
    ['tokio_test::assert_ok!(a.b())', '(tokio_test::assert_ok! values (.b a.0))'],
    ['env!("X")', '(env! values)'],
    ['stringify!(a + b)', '(stringify! values)'],
    ['cfg!(unix)', '(cfg! values)'],
    ['std::ptr::addr_of!(a.x)', '(&raw (field a.0 x))'],
    ['std::ptr::addr_of_mut!(*a)', '(&raw mut (deref a.0))'],
  ];
  it.each(CASES)('%s', async (rust, expected) => {
    expect(await printCode(rust)).toBe(expected);
  });
});

describe('pinning', () => {
  const CASES: readonly Case[] = [
    ['let x = std::pin::pin!(a); x', 'let x.3 = (std::pin::pin! pin a.0); x.3'],
    ['let x = pin!(a.b());', 'let x.3 = (pin! pin (.b a.0));'],
    ['pin!(a); a', '(pin! pinShadow [a.3 a.4 = a.0]); a.4'],
    ['tokio::pin!(a, b); b', '(tokio::pin! pinShadow [a.3 a.4 = a.0] [b.5 b.6 = b.1]); b.6'],
    [
      'tokio::pin! { let x = a; let y = x; } y',
      '(tokio::pin! pinShadow [x.3 x.4 = a.0] [y.5 y.6 = x.4])~; y.6',
    ],
    ['futures::pin_mut!(a); a', '(futures::pin_mut! pinShadow [a.3 a.4 = a.0]); a.4'],
    ['pin_utils::pin_mut!(a); a', '(pin_utils::pin_mut! pinShadow [a.3 a.4 = a.0]); a.4'],
    ['actix_rt::pin!(a); a', '(actix_rt::pin! pinShadow [a.3 a.4 = a.0]); a.4'],
  ];
  it.each(CASES)('%s', async (rust, expected) => {
    expect(await printCode(rust)).toBe(expected);
  });

  it.each([
    ['use tokio::pin;', 'pinShadow'],
    ['use std::pin::pin;', 'pin x'],
    ['use std::pin::{pin, Pin};', 'pin x'],
    ['use futures_lite::pin;', 'pinShadow'],
  ])('means what the file imports: %s', async (imports, expected) => {
    expect(await printFile(`${imports} fn f(x: u8) { let y = pin!(x); }`)).toContain(`(pin! ${expected}`);
  });

  it('names the macro that wrote the bindings', async () => {
    const body = await bodyOf('fn f(x: u8) { tokio::pin!(x); }');
    expect(body.bindings.map(({ name, macro, mutable }) => [name, macro, mutable])).toEqual([
      ['x', null, false],
      ['x', 'tokio::pin', true],
      ['x', 'tokio::pin', true],
    ]);
  });
});

describe('select!', () => {
  const CASES: readonly Case[] = [
    ['tokio::select! { x = a => x }', '(tokio::select! select:tokio [x.3 = a.0 => x.3])'],
    ['select! { _ = a => b, _ = c => {} }', '(select! select:tokio [_ = a.0 => b.1] [_ = c.2 => {}])'],
    [
      'select! { biased; _ = a => {} _ = b => {} }',
      '(select! select:tokio:biased [_ = a.0 => {}] [_ = b.1 => {}])',
    ],
    [
      'select! { Some(x) = a.recv(), if b > 1 => x, else => c }',
      '(select! select:tokio [Some(x.3) = (.recv a.0) if (> b.1 <int>) => x.3] else c.2)',
    ],
    [
      'select! { x = f::<A, B>(a) => g::<C, D>(x), y = b => y }',
      '(select! select:tokio [x.3 = (call f<A, B> a.0) => (call g<C, D> x.3)] [y.4 = b.1 => y.4])',
    ],
    ['select! { x @ 1..=5 = a => x }', '(select! select:tokio [x.3 @ <range> = a.0 => x.3])'],
    ['select! { a = a => a, b = a => b }', '(select! select:tokio [a.3 = a.0 => a.3] [b.4 = a.0 => b.4])'],
    [
      'select! { _ = async { match a { _ => b } } => c }',
      '(select! select:tokio [_ = async {(match a.0 [_ => b.1])} => c.2])',
    ],
    ['loop { select! { _ = a => break, } }', '(loop {(select! select:tokio [_ = a.0 => (break ->loop)])})'],
    [
      'futures::select! { x = a => x, complete => b, default => c }',
      '(futures::select! select:futures [x.3 = a.0 => x.3] else b.1 default c.2)',
    ],
    ['select! { x = a => x, complete => b }', '(select! select:futures [x.3 = a.0 => x.3] else b.1)'],
    [
      'futures::select_biased! { x = a => x }',
      '(futures::select_biased! select:futures:biased [x.3 = a.0 => x.3])',
    ],
    // Another crate's, with another syntax.
    ['select! { recv(a) -> x => b }', '(select! unknown a.0 b.1)'],
    ['select! {}', '(select! unknown)'],
  ];
  it.each(CASES)('%s', async (rust, expected) => {
    expect(await printCode(rust)).toBe(expected);
  });

  it('is of the flavour that is imported', async () => {
    expect(await printFile('use futures::select; fn f(a: A) { select! { x = a => x } }')).toContain(
      'select:futures',
    );
  });

  it('gives arms and their parts their places', async () => {
    const text = 'fn f() { select! { x = a() => b(), _ = c() => { d() } } }';
    const body = await bodyOf(text);
    const calls = body.exprs
      .filter((expr) => expr.kind === 'call')
      .map(({ span }) => text.slice(span.start, span.end));
    const macro = body.exprs.find((expr) => expr.kind === 'macro')!;
    const arms =
      macro.body.shape === 'select'
        ? macro.body.arms.map(({ span }) => text.slice(span.start, span.end))
        : [];
    expect(calls.sort()).toEqual(['a()', 'b()', 'c()', 'd()']);
    expect(arms).toEqual(['x = a() => b()', '_ = c() => { d() }']);
  });
});

describe('join!, streams, logging and errors', () => {
  const CASES: readonly Case[] = [
    ['tokio::join!(a, b.c())', '(tokio::join! join:tokio a.0 (.c b.1))'],
    ['join!(biased; a, b)', '(join! join:tokio a.0 b.1)'],
    ['try_join!(a, b)?', '(try (try_join! join:tokio:try a.0 b.1))'],
    ['futures::join!(a)', '(futures::join! join:futures a.0)'],
    [
      'stream! { yield a; let x = b.await; }',
      '(stream! stream async move {(yield a.0); let x.3 = (await b.1);})',
    ],
    [
      'async_stream::try_stream! { for await x in a { yield x?; } }',
      '(async_stream::try_stream! stream:try async move {(for x.3 (await a.0) {(yield (try x.3));})})',
    ],
    ['tracing::info!("x {a}")', '(tracing::info! format:unit a.0)'],
    ['debug!(target: "t", x = %a, y.z = ?b, c, "m {}", 1)', '(debug! format:unit a.0 b.1 c.2 <int>)'],
    ['warn!(?a, %b.x)', '(warn! format:unit a.0 (field b.1 x))'],
    ['error!(parent: &a, "x")', '(error! format:unit (& a.0))'],
    ['event!(Level::INFO, a, "x")', '(event! format:unit Level::INFO a.0)'],
    ['let s = info_span!("x", a, y = b);', 'let s.3 = (info_span! format:unknown a.0 b.1);'],
    ['log::log!(a, "{b}")', '(log::log! format:unit a.0 b.1)'],
    ['anyhow!("{a}")', '(anyhow! format:unknown a.0)'],
    ['anyhow::anyhow!(a)', '(anyhow::anyhow! values a.0)'],
    ['bail!("{a}", b)', '(bail! bail b.1 a.0)'],
    ['ensure!(a > 1, "{b}")', '(ensure! bail unless (> a.0 <int>) b.1)'],
  ];
  it.each(CASES)('%s', async (rust, expected) => {
    expect(await printCode(rust)).toBe(expected);
  });
});

describe('unknown macros', () => {
  const CASES: readonly Case[] = [
    ['foo!(a, b.c, x)', '(foo! unknown a.0 b.1)'],
    ['foo!(x.a, y::a, a::y, a!(b))', '(foo! unknown b.1)'],
    ['foo!(a.await, b.x.await)', '(foo! unknown a.0 b.1 await await)'],
    ['foo!("{a} {x}")', '(foo! unknown a.0)'],
    ['foo! { [a] => { (b) } }', '(foo! unknown a.0 b.1)'],
    ['foo!("a" /* a */ // a\n)', '(foo! unknown)'],
    ["foo!('a, 'b')", '(foo! unknown)'],
    // Known by name, but not with these arguments, or not from there.
    ['vec![a => b]', '(vec! unknown a.0 b.1)'],
    ['mine::println!("{a}")', '(mine::println! unknown a.0)'],
    ['crate::join!(a)', '(crate::join! unknown a.0)'],
  ];
  it.each(CASES)('%s', async (rust, expected) => {
    expect(await printCode(rust)).toBe(expected);
  });

  it('are those that the file defines itself', async () => {
    expect(await printFile('macro_rules! vec { () => {} } fn f(a: A) { vec![a] }')).toBe(
      '{(vec! unknown a.0)}',
    );
  });

  it('are those that a block defines itself', async () => {
    const text = 'fn f(a: A) { { macro_rules! dbg { () => {} } dbg!(a); } dbg!(a) }';
    expect(await printFile(text)).toBe('{{item macroDefinition; (dbg! unknown a.0);}~; (dbg! dbg a.0)}');
  });

  it('may be known by a local import', async () => {
    expect(await printFile('fn f(a: A) { use futures::join as both; both!(a) }')).toBe(
      '{item use; (both! join:futures a.0)}',
    );
  });
});

describe('macros in macros', () => {
  it('are looked into', async () => {
    expect(await printCode('println!("{}", vec![format!("{a}")].len())')).toBe(
      '(println! format:unit (.len (vec! vec (format! format:string a.0))))',
    );
  });

  it('keep their places', async () => {
    const text = 'fn f() { a!(); assert!(matches!(b(), Some(c) if d(c))) }';
    const body = await bodyOf(text);
    const calls = body.exprs
      .filter((expr) => expr.kind === 'call')
      .map(({ span }) => text.slice(span.start, span.end));
    expect(calls).toEqual(['b()', 'd(c)']);
  });
});
