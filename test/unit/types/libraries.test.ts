import { expect, test } from 'vitest';
import { lowerItems } from '../../../server/src/hir/index.ts';
import type { Library } from '../../../server/src/types/index.ts';
import { withDocument } from '../support/parser.ts';
import { libraryOver, typedFile } from '../support/types.ts';

/** A library of one file. */
async function library(
  name: string,
  text: string,
  libraries: Readonly<Record<string, Library>> = {},
): Promise<Library> {
  const items = await withDocument(text, lowerItems);
  return libraryOver(name, [{ uri: `file:///${name}/src/lib.rs`, modulePath: [], items }], libraries);
}

const MINI = 'pub struct Client; impl Client { pub fn done(self) -> u8 { 1 } }';

test('a method of a library takes its receiver as it is declared', async () => {
  const text = 'fn f(client: mini::Client) { let x = client.done(); }';
  const file = await typedFile(text, { libraries: { mini: await library('mini', MINI) } });
  expect([file.receiver('done').autoref, file.local('x')]).toEqual(['none', 'u8']);
});

test('a library is known under the name that the manifest gives it', async () => {
  const file = await typedFile('fn f(client: redis::Client) { let x = client.done(); }', {
    libraries: { redis: await library('mini', MINI) },
  });
  expect(file.resolve('redis::Client').path).toBe('mini::Client');
});

test('an impl here of a trait of a library is found', async () => {
  const traits = await library('traits', 'pub trait Size { type Out; fn size(&self) -> Self::Out; }');
  const text =
    'use traits::Size; struct A; impl Size for A { type Out = u8; fn size(&self) -> u8 { 1 } } fn f() { let x = A.size(); }';
  expect((await typedFile(text, { libraries: { traits } })).local('x')).toBe('u8');
});

test('a bound by a trait of a library that only another library names is followed', async () => {
  const deep = await library('deep', 'pub trait Size { fn size(&self) -> u8; }');
  const near = await library('near', 'pub fn sized() -> impl deep::Size { todo!() }', { deep });
  const file = await typedFile('fn f() { let s = near::sized(); let x = s.size(); }', {
    libraries: { near },
  });
  expect(file.local('x')).toBe('u8');
});
