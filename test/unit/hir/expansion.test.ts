import { describe, expect, it } from 'vitest';
import { bodyOf, printCode } from '../support/lower.ts';

const definition = (rules: string) => `macro_rules! m { ${rules} } `;

/** What `code` is lowered to, the definition in front of it left out. `a`, `b` and `c` are the locals 0, 1 and 2. */
async function expanded(rules: string, code: string): Promise<string> {
  return (await printCode(definition(rules) + code)).replace(/^(item macroDefinition; )+/, '');
}

describe('a call of a macro_rules! is what its rule writes', () => {
  it.each([
    ['an expression is one operand', '($e:expr) => { $e * 2 }', 'm!(a + b)', '(* (+ a.0 b.1) <int>)'],
    ['an await in it', '($e:expr) => { $e.await? }', 'm!(f(a))', '(try (await (call f a.0)))'],
    [
      'the first rule that matches',
      '(one $e:expr) => { $e }; (two $x:ident, $($y:expr),* $(,)?) => { f($x, $($y),*) }',
      '(m!(one a), m!(two b, c, a,))',
      '(tuple a.0 (call f b.1 c.2 a.0))',
    ],
    [
      'repetitions in repetitions',
      '($($x:ident $($y:expr)?),*) => { ($(($x, $($y)?)),*) }',
      'm!(a 1, b)',
      '(tuple (tuple a.0 <int>) (tuple b.1))',
    ],
    [
      'recursion',
      '() => { 0 }; ($h:expr $(, $t:expr)*) => { $h + m!($($t),*) }',
      'm!(a, b)',
      '(+ a.0 (+ b.1 <int>))',
    ],
    [
      'types, with commas in them',
      '($t:ty, $e:expr) => { $e as $t }',
      'm!(M<u8, u8>, a)',
      '(as a.0 M<u8, u8>)',
    ],
    [
      'a closure, with commas in it',
      '($f:expr, $e:expr) => { $f($e) }',
      'm!(|x, y| x, a)',
      '(call (|x.3, y.4| x.3) a.0)',
    ],
    [
      'a pattern',
      '($p:pat => $e:expr) => { if let $p = a { $e } }',
      'm!(Some(x) => x)',
      '(if (let Some(x.3) a.0) {x.3})',
    ],
    ['a block', '($b:block) => { loop $b }', 'm!({ f(a) })', '(loop {(call f a.0)})'],
    ['a negative literal', '($x:literal) => { f($x) }', 'm!(-1)', '(call f (- <int>))'],
    ['no visibility', '($v:vis $x:ident) => { f($x) }', 'm!(a)', '(call f a.0)'],
    ['a name for a field', '($k:ident : $v:expr) => { S { $k: $v } }', 'm!(k: a)', '(struct S k: a.0)'],
    ['without the semicolon behind it', '($e:expr) => { $e; }', 'let x = m!(a); x', 'let x.3 = a.0; x.3'],
    ['statements', '($($e:expr;)+) => { $(f($e);)+ }', 'm!(a; b;); c', '(call f a.0); (call f b.1); c.2'],
    ['nothing', '($e:expr) => {}', 'm!(a); b', '(tuple); b.1'],
  ])('%s', async (_what, rules, code, expected) => {
    expect(await expanded(rules, code)).toBe(expected);
  });

  it('through another macro', async () => {
    const rules = '($($t:tt)*) => { n!($($t)*) } } macro_rules! n { ($x:expr, $y:expr) => { $x + $y }';
    expect(await expanded(rules, 'm!(a, b)')).toBe('(+ a.0 b.1)');
  });
});

describe('variables of the macro and of its caller are told apart', () => {
  it.each([
    ['in a block', '($e:expr) => {{ let a = 1; $e }}', 'm!(a)', '{let a.3 = <int>; a.0}'],
    ['in a closure', '($e:expr) => { |b: u8| b + $e }', 'm!(b)', '(|b.3: u8| (+ b.3 b.1))'],
    ['in a loop', '($e:expr) => { for a in b { f(a, $e) } }', 'm!(a)', '(for a.3 b.1 {(call f a.3 a.0)})'],
    [
      'in an arm',
      '($e:expr, $f:expr) => { match $e { Ok(a) if a > 0 => a, a => g(a, $f) } }',
      'm!(b, a)',
      '(match b.1 [Ok(a.3) if (> a.3 <int>) => a.3] [a.4 => (call g a.4 a.0)])',
    ],
    [
      'behind the call',
      '($x:ident = $e:expr) => { let hidden = $e; let $x = hidden; }',
      'm!(d = a); m!(hidden = b); (d, hidden)',
      'let hidden.3 = a.0; let d.4 = hidden.3; let hidden.5 = b.1; let hidden.6 = hidden.5; (tuple d.4 hidden.6)',
    ],
    [
      'as fields',
      '($e:expr) => {{ let x = $e; S { x, y: x } }}',
      'm!(a)',
      '{let x.3 = a.0; (struct S x: x.3 y: x.3)}',
    ],
    [
      'in format strings',
      '($e:expr) => {{ let x = $e; println!("{x} {}", x) }}',
      'm!(a)',
      '{let x.3 = a.0; (println! format:unit x.3 x.3)}',
    ],
  ])('%s', async (_what, rules, code, expected) => {
    expect(await expanded(rules, code)).toBe(expected);
  });
});

describe('what is not understood stays a macro that nobody knows', () => {
  it.each([
    ['arguments that no rule takes', '(x) => { 0 }'],
    ['text that is no Rust', '($e:expr) => { $e + }'],
    ['a macro that never ends', '($($t:tt)*) => { m!($($t)* $($t)*) }'],
    ['one that defines macros', '($e:expr) => {{ macro_rules! n { () => { $e } } n!() }}'],
    ['no rules', ''],
  ])('%s', async (_what, rules) => {
    expect(await expanded(rules, 'm!(a)')).toContain('unknown');
  });
});

describe('places', () => {
  const text = `fn f(a: u8) { ${definition('($e:expr) => {{ let own = $e; g(own) }}')} m!(h(a)); }`;
  const call = text.indexOf('m!(h');

  it('of what the macro is handed are where it stands', async () => {
    const { exprs } = await bodyOf(text);
    const spans = exprs.flatMap(({ kind, span }) =>
      kind === 'path' ? [text.slice(span.start, span.end)] : [],
    );
    expect(spans).toContain('h');
    expect(spans).toContain('a');
  });

  it('of what it writes are the whole call', async () => {
    const { bindings, expansions } = await bodyOf(text);
    const span = { start: call, end: text.indexOf(';', call) };
    expect(bindings.find(({ name }) => name === 'own')).toMatchObject({ span, macro: 'm' });
    expect(expansions).toMatchObject([{ span, name: 'm' }]);
  });
});
