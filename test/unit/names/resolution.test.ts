import { describe, expect, test } from 'vitest';
import { type Around, typedFile } from '../support/types.ts';

/** The canonical path of what `path` means at the root of a crate. */
async function meaning(path: string, text: string, around: Around = {}): Promise<string | null> {
  return (await typedFile(text, around)).resolve(path).path;
}

describe('a path', () => {
  test.each([
    ['an item of the module', 'A', 'struct A;', 'crate::A'],
    ['an item of an inline module', 'm::A', 'mod m { pub struct A; }', 'crate::m::A'],
    ['an import', 'A', 'mod m { pub struct A; } use m::A;', 'crate::m::A'],
    ['a renamed import', 'B', 'mod m { pub struct A; } use m::A as B;', 'crate::m::A'],
    ['an import from a list', 'B', 'mod m { pub struct A; pub struct B; } use m::{A, B};', 'crate::m::B'],
    ['`self` in a list', 'm::A', 'mod n { pub mod m { pub struct A; } } use n::m::{self};', 'crate::n::m::A'],
    ['a glob import', 'A', 'mod m { pub struct A; } use m::*;', 'crate::m::A'],
    ['an item before a glob', 'A', 'mod m { pub struct A; } use m::*; struct A;', 'crate::A'],
    ['a re-export', 'm::A', 'mod m { mod n { pub struct A; } pub use n::A; }', 'crate::m::n::A'],
    [
      'a re-export through two globs',
      'A',
      'mod a { pub struct A; } mod b { pub use crate::a::*; } use b::*;',
      'crate::a::A',
    ],
    ['`crate`', 'crate::m::A', 'mod m { pub struct A; }', 'crate::m::A'],
    ['the prelude', 'Vec', '', 'std::vec::Vec'],
    ['an item before the prelude', 'Option', 'struct Option;', 'crate::Option'],
    ['a primitive', 'u8', '', 'u8'],
    ['std by its core name', 'core::pin::Pin', '', 'std::pin::Pin'],
    ['a re-export of std', 'std::task::Context', '', 'std::task::Context'],
  ])('finds %s', async (_, path, text, canonical) => {
    expect(await meaning(path, text)).toBe(canonical);
  });

  test('finds no declaration where imports lead in a circle', async () => {
    const text = 'mod m { pub use crate::n::A; } mod n { pub use crate::m::A; } use m::A;';
    expect((await typedFile(text)).resolve('A')).toMatchObject({ location: null, certain: false });
  });

  test('finds a name beside a circle of globs', async () => {
    const text = 'mod m { pub use crate::n::*; pub struct A; } mod n { pub use crate::m::*; } use n::A;';
    expect(await meaning('A', text)).toBe('crate::m::A');
  });

  test('leads into another file of the crate', async () => {
    const files = { net: 'pub struct Conn;' };
    expect(await meaning('net::Conn', 'mod net;', { files })).toBe('crate::net::Conn');
  });

  test('leads up from another file', async () => {
    const files = { 'net::conn': 'pub use super::super::A;', net: 'pub mod conn;' };
    expect(await meaning('net::conn::A', 'mod net; struct A;', { files })).toBe('crate::A');
  });

  test('into a dependency that nobody can see keeps its name', async () => {
    const dependencies = new Set(['elsewhere']);
    expect(await meaning('B', 'use elsewhere::deep::A as B;', { dependencies })).toBe('elsewhere::deep::A');
  });

  test('finds the parameter of an item, and its `Self`', async () => {
    const file = await typedFile('struct S<T>(T); impl<T> S<T> { fn f(self) {} }');
    expect([file.resolve('T', 'type', 'f').path, file.resolve('Self', 'type', 'f').path]).toEqual([
      'T',
      'crate::S',
    ]);
  });

  test('finds variants as values', async () => {
    const file = await typedFile('enum E { A } use E::A as First;');
    expect(file.resolve('First', 'value').path).toBe('crate::E::A');
  });

  test('starts at the root in the imports of Rust 2015', async () => {
    const text = 'struct A; mod m { pub use A; }';
    expect(await meaning('m::A', text, { edition: '2015' })).toBe('crate::A');
  });
});

describe('an answer is certain', () => {
  test.each([
    ['when the item stands in the module', 'struct A;', true],
    ['not when `cfg` chooses between two', '#[cfg(unix)] struct A; #[cfg(not(unix))] struct A;', false],
  ])('%s', async (_, text, certain) => {
    expect((await typedFile(text)).resolve('A').certain).toBe(certain);
  });

  test('not when a glob that nobody can see may shadow the prelude', async () => {
    const file = await typedFile('use elsewhere::*;', { dependencies: new Set(['elsewhere']) });
    expect(file.resolve('Vec')).toMatchObject({ path: 'std::vec::Vec', certain: false });
  });
});

describe('items of blocks', () => {
  test('shadow those of the module', async () => {
    const file = await typedFile('struct A; fn f() { struct A { b: u8 } let x = A { b: 1 }.b; }');
    expect(file.local('x')).toBe('u8');
  });

  test('bring their impls with them', async () => {
    const file = await typedFile('fn f() { struct A; impl A { fn m(&self) -> u8 { 1 } } let x = A.m(); }');
    expect(file.local('x')).toBe('u8');
  });

  test('may import', async () => {
    const file = await typedFile('fn f() { use std::collections::HashMap as Map; let x: Map<u8, u8>; }');
    expect(file.local('x')).toBe('HashMap<u8, u8>');
  });
});
