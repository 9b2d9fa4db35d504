import { expect, test } from 'vitest';
import { analysisOver } from '../support/analysis.ts';

/** The places of a file as `kind text: kind of type`, in their order. */
async function placesOf(text: string): Promise<string[]> {
  const analysis = await analysisOver();
  analysis.openDocument('file:///a.rs', text, 0);
  const places = (await analysis.types('file:///a.rs')) ?? [];
  const described = places.map(({ kind, span, type }) => {
    const name = type.kind === 'primitive' ? type.name : type.kind;
    return `${kind} ${text.slice(span.start, span.end)}: ${name}`;
  });
  analysis.dispose();
  return described;
}

test('gives the variables of every body, async or not', async () => {
  expect(await placesOf('fn f(a: u8) { let b = a; } const C: u8 = { let d = true; 1 };')).toEqual([
    'local a: u8',
    'local b: u8',
    'local d: bool',
  ]);
});

test('gives what is awaited, polled and pinned', async () => {
  const text = `
    use std::pin::{Pin, pin};
    async fn f(cx: u8) {
      ready().await;
      a().poll(cx);
      Future::poll(b(), cx);
      Pin::new(&mut 1);
      pin!(2);
    }`;
  expect((await placesOf(text)).map((place) => place.replace(/:.*/, ''))).toEqual([
    'local cx',
    'await ready()',
    'poll a()',
    'poll b()',
    'Pin',
    'pin! 2',
  ]);
});

test('knows Self and the parameters in impls that stand in a body', async () => {
  const text = 'fn f() { struct S { v: u8 } impl S { fn g<T>(&self, t: T) { let x = self.v; } } }';
  expect(await placesOf(text)).toEqual(['local self: reference', 'local t: parameter', 'local x: u8']);
});

test('says whether what a pointer points to is Unpin', async () => {
  const analysis = await analysisOver();
  analysis.openDocument('file:///a.rs', 'fn f(a: &mut u8, b: &mut std::marker::PhantomPinned, c: u8) {}', 0);
  const places = (await analysis.types('file:///a.rs')) ?? [];
  expect(places.map((place) => place.pointeeUnpin())).toEqual(['yes', 'no', null]);
  analysis.dispose();
});
