import { describe, expect, test } from 'vitest';
import { Comparison } from './compare.ts';
import { CrateGraph, samePath } from './paths.ts';
import { parameterTypes, parseType } from './rustc-type.ts';
import { type Shape, shape, showShape, UNKNOWN_SHAPE } from './shape.ts';

describe('reading rustc’s types', () => {
  test.each([
    ['std::option::Option<u8>', 'std::option::Option<u8>'],
    ["&'a mut [T]", '&mut slice(T)'],
    ['(A, &B,)', 'tuple(A, &B)'],
    ['(dyn Error + Send)', 'dyn Error'],
    ["dyn Send + std::error::Error + 'static", 'dyn Error'],
    ['impl std::future::Future<Output = Vec<u8>> + Send', 'impl Future(Vec<u8>)'],
    ["dyn for<'a> Fn(&'a A) -> B", 'dyn Fn(tuple(&A), B)'],
    ['[u8; 4]', 'array(u8)'],
    ['*const T', '*const T'],
    ['for<\'a> unsafe extern "C" fn(&\'a u8) -> bool', 'fn(&u8, bool)'],
    ['fn(u8) -> u8 {name::<u8>}', 'fn item'],
    ['{closure@src/a.rs:1:2: 3:4}', 'closure'],
    ['Pin<{async block@src/a.rs:1:2: 3:4}>', 'Pin<async block>'],
    ["<T as Service<Request<'_>>>::Future", 'projection Future(T)'],
    ["Iter<'_, T>", 'Iter<T>'],
    ['works::{closure#0}::Params', 'works::{closure#0}::Params'],
    ['!', 'never'],
  ])('%s', (text, shown) => {
    expect(showShape(parseType(text))).toBe(shown);
  });

  test('takes the parameters of a function from its head', () => {
    const types = parameterTypes('fn f(_1: &str, _2: fn(u8) -> (u8, T)) -> Vec<u8> {');
    expect([...types]).toEqual([
      [1, '&str'],
      [2, 'fn(u8) -> (u8, T)'],
    ]);
  });
});

describe('comparing', () => {
  const comparison = new Comparison(new CrateGraph());
  const path = (name: string, ...parts: Shape[]) => shape('path', name, parts);

  test.each([
    ['Vec<u8>', path('Vec', path('u16')), 'right', 'wrong'],
    ['Vec<u8>', path('Vec', UNKNOWN_SHAPE), 'right', 'unknown'],
    ['Vec<u8>', UNKNOWN_SHAPE, 'unknown', 'unknown'],
    ['&Vec<u8>', shape('&', '', [path('Rc')]), 'wrong', 'wrong'],
    ['&Vec<u8>', shape('&mut', '', [path('Vec', path('u8'))]), 'wrong', 'wrong'],
    ['(u8, bool)', shape('tuple', '', [path('u8')]), 'wrong', 'wrong'],
    ['i32', path('{integer}'), 'right', 'right'],
    ['u8', path('{integer}'), 'unknown', 'unknown'],
    ['u8', shape('projection', 'Item', [path('I')]), 'unknown', 'unknown'],
    ['<I as Iterator>::Item', shape('projection', 'Item', [path('I')]), 'right', 'right'],
  ])('%s', (rustc, ours, head, whole) => {
    const type = parseType(rustc);
    expect([comparison.head(type, ours), comparison.whole(type, ours)]).toEqual([head, whole]);
  });
});

describe('paths of one type', () => {
  const crates = new CrateGraph();
  test.each([
    ['std::string::String', 'std::string::String', true],
    ['std::sync::Mutex', 'tokio::sync::Mutex', false],
    ['futures::stream::Next', 'futures_util::stream::Next', true],
    ['h1::role::Client', 'crate::proto::h1::role::Client', true],
    ['client::Client', 'crate::proto::h1::role::Client', false],
    ['tests::works::{closure#0}::Params', 'crate::tests::Params', true],
    ['std::sync::atomic::Atomic', 'std::sync::atomic::AtomicU8', true],
    ['body::_::Projection', 'crate::body::__BodyProjection', true],
  ])('%s and %s', (rustc, ours, same) => {
    expect(samePath(rustc, ours, crates)).toBe(same);
  });
});
