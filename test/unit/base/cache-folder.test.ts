import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFolder } from '../../../server/src/base/node/cache-folder.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'pinscope-cache-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

test('makes its directory, and gives back what was written', async () => {
  const folder = cacheFolder(path.join(directory, 'deep', 'down'));
  expect(await folder.list()).toEqual([]);
  expect(await folder.write('a.index', new Uint8Array([1, 2]))).toBe(true);
  expect(await folder.write('a.index', new Uint8Array([3, 4, 5]))).toBe(true);
  expect([...((await folder.read('a.index')) ?? [])]).toEqual([3, 4, 5]);
  expect(await folder.list()).toMatchObject([{ name: 'a.index', size: 3 }]);
  await folder.remove('a.index');
  await folder.remove('a.index');
  expect(await folder.read('a.index')).toBeUndefined();
});

test('says so when it cannot write, and leaves nothing behind', async () => {
  await writeFile(path.join(directory, 'file'), '');
  expect(await cacheFolder(path.join(directory, 'file')).write('a.index', new Uint8Array(1))).toBe(false);
  expect(await readdir(directory)).toEqual(['file']);
});
