import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lowerItems } from '../../../../server/src/hir/index.ts';
import type { ItemTree } from '../../../../server/src/hir/model.ts';
import { ByteReader, ByteWriter, MalformedBytes } from '../../../../server/src/workspace/index/bytes.ts';
import { itemTree } from '../../../../server/src/workspace/index/item-codec.ts';
import { plain } from '../../support/items.ts';
import { withDocument } from '../../support/parser.ts';

function encoded(tree: ItemTree): Uint8Array {
  const writer = new ByteWriter();
  itemTree.write(writer, tree);
  return writer.finish();
}

function decoded(bytes: Uint8Array): ItemTree {
  return itemTree.read(ByteReader.of(bytes));
}

function itemsOf(text: string): Promise<ItemTree> {
  return withDocument(text, lowerItems);
}

function rustFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.rs'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

describe.each(['server/stubs', 'test/oracle/programs', 'samples'])('every file of %s', (directory) => {
  const files = rustFiles(directory);

  test('comes back from its bytes as it was', async () => {
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const tree = await itemsOf(readFileSync(file, 'utf8'));
      expect(plain(decoded(encoded(tree))), file).toEqual(tree);
    }
  });
});

const EVERYTHING = `#![allow(unused)]
pub(crate) use std::{io::{self, Read as _}, fmt::*};
extern crate alloc as heap;
unsafe extern "C" { fn puts(text: *const u8) -> i32; static ERRNO: i32; }
#[derive(Clone)] pub struct Größe<'a, T: ?Sized + 'a, const N: usize = 3>(pub &'a mut [T; N], fn(u8) -> !)
where T: for<'b> FnMut(&'b str) -> Option<u8>;
enum Kind { Unit, Tuple((u8,), dyn Send), Named { #[pin] field: <u8 as Into<u16>>::Error } }
union Bits { int: u32 }
trait Draw: Send + 'static { type Out<'x>: Clone; const ID: u8 = 1; async fn draw(self: &Self, _: impl Fn()) -> Self::Out<'_>; }
impl<T> !Unpin for Größe<'_, T> {}
type Alias = Box<dyn Iterator<Item = impl Copy>>;
mod inner { #![cfg(test)] mod far; macro_rules! m { () => {} } thread_local! { static X: u8 = 0; } }
fn captures<'a>(x: &'a u8) -> impl Sized + use<'a> { x }
fn broken( {`;

test('every kind of item and type comes back as it was', async () => {
  const tree = await itemsOf(EVERYTHING);
  expect(new Set(tree.items.map(({ kind }) => kind)).size).toBeGreaterThan(12);
  expect(plain(decoded(encoded(tree)))).toEqual(tree);
});

test('bytes that end too early are refused', async () => {
  const bytes = encoded(await itemsOf(EVERYTHING));
  for (let length = 0; length < bytes.length; length++) {
    expect(() => decoded(bytes.subarray(0, length)), `the first ${length} bytes`).toThrow(MalformedBytes);
  }
});

test('altered bytes give a list that can be walked, or are refused', async () => {
  const bytes = encoded(await itemsOf(EVERYTHING));
  const alteration = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) });
  fc.assert(
    fc.property(fc.array(alteration, { minLength: 1, maxLength: 4 }), (alterations) => {
      const altered = bytes.slice();
      for (const { at, to } of alterations) altered[at] = to;
      try {
        for (const [at, item] of plain(decoded(altered)).items.entries()) {
          expect(item.id).toBe(at);
          expect(item.parent ?? -1).toBeLessThan(at);
          expect(item.span.start).toBeLessThanOrEqual(item.span.end);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(MalformedBytes);
      }
    }),
    { numRuns: 3000, seed: 4 },
  );
});
