import { expect, test } from 'vitest';
import { Turns } from '../../../../server/src/base/turns.ts';
import type { RustParser } from '../../../../server/src/syntax/index.ts';
import { fingerprintOf } from '../../../../server/src/workspace/index/digest.ts';
import { ItemCache } from '../../../../server/src/workspace/index/item-cache.ts';
import { SourceFiles } from '../../../../server/src/workspace/index/source-files.ts';
import { MemoryFolder } from '../../support/memory-folder.ts';
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

test('the items of a text that cannot be waited for are the same from the cache', async () => {
  const folder = new MemoryFolder();
  const text = 'pub mod net;\npub struct Größe<T>(T) where T: Copy;\n';
  const parser = await rustParser();
  const open = () => new ItemCache({ folder, maker: '1', workspace: 'w', log: () => {} });
  const first = open();
  const items = new SourceFiles(new MemoryHost({}), parser, { cache: first }).lowerNow(text);
  await first.save();
  const second = open();
  const deaf = Object.create(parser, {
    open: { value: () => expect.unreachable('parsed again') },
  }) as RustParser;
  const sources = new SourceFiles(new MemoryHost({}), deaf, { cache: second });
  await second.get(fingerprintOf('')); // What is stored is read when something is first asked for.
  expect(sources.lowerNow(text)).toEqual(items);
});

test('texts that differ anywhere have other keys', () => {
  const text = 'fn a() { b() }\n'.repeat(50);
  const others = Array.from(text, (_, at) => `${text.slice(0, at)}#${text.slice(at + 1)}`);
  const swapped = Array.from(text, (_, at) => text.slice(at) + text.slice(0, at)).slice(0, 15);
  const all = new Set([text, ...others, ...swapped]);
  expect(new Set([...all].map(fingerprintOf)).size).toBe(all.size);
});
