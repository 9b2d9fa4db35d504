import { expect, test } from 'vitest';
import { Turns } from '../../../../server/src/base/turns.ts';
import { SourceFiles } from '../../../../server/src/workspace/index/source-files.ts';
import { MemoryHost } from '../../support/memory-host.ts';
import { rustParser } from '../../support/parser.ts';

const A = 'file:///app/a.rs';
const B = 'file:///app/b.rs';

test('a file is read once, and again when it was forgotten', async () => {
  const host = new MemoryHost({ [A]: 'struct A;', [B]: 'struct B;' });
  const sources = new SourceFiles(host, await rustParser());
  const first = await Promise.all([sources.read(A), sources.read(A), sources.read(B)]);
  expect(first[0]).toBe(first[1]);
  sources.forget(A);
  // Nothing in it changed, so it is the same file as before.
  expect(await sources.read(A)).toBe(first[0]);
  expect(Object.fromEntries(host.reads)).toEqual({ [A]: 2, [B]: 1 });
});

test('a file with another text is another file', async () => {
  const files: Record<string, string> = { [A]: 'struct A;' };
  const sources = new SourceFiles(new MemoryHost(files), await rustParser());
  const before = await sources.read(A);
  files[A] = 'struct B;';
  expect(await sources.read(A)).toBe(before);
  sources.forget(A);
  expect((await sources.read(A))?.items).not.toEqual(before?.items);
  expect(sources.text(A)).toBe('struct B;');
});

test('files that are absent or no text are remembered as such', async () => {
  const host = new MemoryHost({ [A]: new Uint8Array([0xff, 0xfe, 0, 0]) });
  const sources = new SourceFiles(host, await rustParser());
  for (let i = 0; i < 2; i++) expect([await sources.read(A), await sources.read(B)]).toEqual([null, null]);
  expect(Object.fromEntries(host.reads)).toEqual({ [A]: 1, [B]: 1 });
});

test('as background work it gives the same items', async () => {
  const host = new MemoryHost({ [A]: 'mod b; impl Future for X {}', [B]: 'struct B {' });
  const parser = await rustParser();
  const slow = new SourceFiles(host, parser, { turns: new Turns() });
  const fast = new SourceFiles(host, parser);
  for (const uri of [A, B]) expect((await slow.read(uri))?.items).toEqual((await fast.read(uri))?.items);
});
