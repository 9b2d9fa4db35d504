import { expect, it } from 'vitest';
import { bodyOf, printCode } from '../support/lower.ts';

/** `a`, `b` and `c` are the locals 0, 1 and 2. */
it.each([
  ['cfg_if! { if #[cfg(unix)] { a } else { b } }', '(if ? {a.0} {b.1})'],
  [
    'cfg_if::cfg_if! { if #[cfg(any(unix, windows))] { a } else if #[cfg(x)] { b } }',
    '(if ? {a.0} (if ? {b.1}))',
  ],
])('reads %s as a choice', async (rust, expected) => {
  expect(await printCode(rust)).toBe(expected);
});

it('takes what is no chain of conditions for a macro nobody knows', async () => {
  expect(await printCode('cfg_if! { if a { b } }')).toMatch(/cfg_if! unknown/);
});

it('gives an await behind a comment its whole span', async () => {
  const text = "async fn f() { cfg_if! { if #[cfg(unix)] { g()\n  // not `now`, it's\n  .h()\n  .await } } }";
  const found = (await bodyOf(text)).exprs.find(({ kind }) => kind === 'await')!;
  expect(text.slice(found.span.start, found.span.end)).toMatch(/^g\(\)[\s\S]*\.await$/);
});

it('remembers that a branch may not be there', async () => {
  const text = 'fn f() { cfg_if! { if #[cfg(unix)] { 1 } else { 2 } } }';
  const [cfg] = (await bodyOf(text)).cfgs;
  expect(text.slice(cfg!.start, cfg!.end)).toBe('#[cfg(unix)]');
});
