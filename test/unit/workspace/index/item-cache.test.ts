import { expect, test } from 'vitest';
import type { RustParser } from '../../../../server/src/syntax/index.ts';
import { ItemCache } from '../../../../server/src/workspace/index/item-cache.ts';
import { SourceFiles } from '../../../../server/src/workspace/index/source-files.ts';
import { MemoryFolder } from '../../support/memory-folder.ts';
import { MemoryHost } from '../../support/memory-host.ts';
import { rustParser } from '../../support/parser.ts';

const FILES = {
  'file:///app/src/lib.rs': 'pub mod net; mod far { mod away; } pub struct Config { pub name: String }',
  'file:///app/src/net.rs':
    'pub enum Event { Open(u8), Closed }\nimpl Event { pub fn is_open(&self) -> bool { true } }',
};

interface Session {
  /** Texts that had to be parsed. */
  readonly parsed: string[];
  readonly log: string[];
  /** Names of the items in all files, sorted. */
  readonly names: string[];
}

/** A start of the server: everything is read and saved. */
async function session(
  folder: MemoryFolder,
  {
    files = FILES,
    maker = '1.0',
    workspace = 'file:///app',
  }: Partial<{
    files: Record<string, string>;
    maker: string;
    workspace: string;
  }> = {},
): Promise<Session> {
  const log: string[] = [];
  const parsed: string[] = [];
  const cache = new ItemCache({ folder, maker, workspace, log: (_, message) => log.push(message) });
  const sources = new SourceFiles(new MemoryHost(files), listening(await rustParser(), parsed), { cache });
  const names: string[] = [];
  for (const uri of Object.keys(files)) {
    const { items } = (await sources.read(uri))!.items;
    names.push(...items.flatMap((item) => ('name' in item ? item.name.text : [])));
  }
  await cache.save();
  return { parsed, log, names: names.sort() };
}

function listening(parser: RustParser, parsed: string[]): RustParser {
  const open = (text: string) => {
    parsed.push(text);
    return parser.open(text);
  };
  return Object.create(parser, { open: { value: open } }) as RustParser;
}

const NAMES = ['Config', 'Event', 'away', 'far', 'is_open', 'net'];

test('the second session parses nothing and finds the same items', async () => {
  const folder = new MemoryFolder();
  expect(await session(folder)).toEqual({ parsed: Object.values(FILES), log: [], names: NAMES });
  expect(await session(folder)).toEqual({ parsed: [], log: [], names: NAMES });
});

test('a file that changed is the only one that is parsed again', async () => {
  const folder = new MemoryFolder();
  await session(folder);
  const changed = 'pub enum Event { Opened }';
  const { parsed } = await session(folder, { files: { ...FILES, 'file:///app/src/net.rs': changed } });
  expect(parsed).toEqual([changed]);
});

test('a file that was moved or copied is known by what it holds', async () => {
  const folder = new MemoryFolder();
  await session(folder);
  const { parsed, names } = await session(folder, {
    files: { 'file:///app/src/moved.rs': FILES['file:///app/src/net.rs'] },
  });
  expect({ parsed, names }).toEqual({ parsed: [], names: ['Event', 'is_open'] });
});

test('the modules of a stored file are those of the parsed one', async () => {
  const cache = new ItemCache({ folder: null, maker: '1.0', workspace: '', log: () => {} });
  const parser = await rustParser();
  const [uri] = Object.keys(FILES) as [string];
  const plain = await new SourceFiles(new MemoryHost(FILES), parser).read(uri);
  await new SourceFiles(new MemoryHost(FILES), parser, { cache }).read(uri);
  const stored = await new SourceFiles(new MemoryHost(FILES), listening(parser, []), { cache }).read(uri);
  expect(stored!.modules).toEqual(plain!.modules);
  expect(stored!.modules.map(({ item, around }) => [...around, item].map(({ name }) => name.text))).toEqual([
    ['net'],
    ['far', 'away'],
  ]);
});

test.each([
  ['cut off', (bytes: Uint8Array) => bytes.slice(0, -1)],
  ['cut off in its head', (bytes: Uint8Array) => bytes.slice(0, 50)],
  ['empty', () => new Uint8Array()],
  [
    'something else',
    () => new TextEncoder().encode('this is no index at all, but a text of some length. '.repeat(9)),
  ],
  [
    'altered in the middle',
    (bytes: Uint8Array) => bytes.with(bytes.length >> 1, 7 ^ bytes[bytes.length >> 1]!),
  ],
  ['altered at its end', (bytes: Uint8Array) => bytes.with(bytes.length - 1, 7 ^ bytes.at(-1)!)],
])('a stored index that is %s is made anew, with one line in the log', async (_, damage) => {
  const folder = new MemoryFolder();
  await session(folder);
  const { name, bytes } = folder.only;
  await folder.write(name, damage(bytes));
  const second = await session(folder);
  expect(second.parsed).toEqual(Object.values(FILES));
  expect(second.names).toEqual(NAMES);
  expect(second.log).toEqual([expect.stringContaining('made anew')]);
  expect((await session(folder)).parsed).toEqual([]);
});

test("another version's index is made anew", async () => {
  const folder = new MemoryFolder();
  await session(folder, { maker: '1.0' });
  const second = await session(folder, { maker: '1.1' });
  expect(second.parsed).toHaveLength(2);
  expect(second.log).toEqual([expect.stringContaining('another version of Pinscope')]);
});

test('a folder that was deleted meanwhile, and one that cannot be written to, cost a new start each', async () => {
  const folder = new MemoryFolder();
  await session(folder);
  folder.files.clear();
  folder.readOnly = true;
  expect((await session(folder)).log).toEqual([expect.stringContaining('could not be written')]);
  expect((await session(folder)).parsed).toHaveLength(2);
});

test('what nobody used for some sessions is left out', async () => {
  const folder = new MemoryFolder();
  await session(folder);
  const size = folder.only.bytes.length;
  const only = (text: string) => ({ files: { 'file:///app/src/lib.rs': text } });
  for (let i = 0; i < 4; i++) await session(folder, only(`struct S${i};`));
  expect(folder.only.bytes.length).toBeGreaterThan(size);
  expect((await session(folder)).parsed).toEqual([]);
  for (let i = 0; i < 12; i++) await session(folder, only(`struct T${i};`));
  expect((await session(folder)).parsed).toHaveLength(2);
});

test('indexes of other workspaces go when the folder gets too large, the longest unused first', async () => {
  const folder = new MemoryFolder();
  const large = new Uint8Array(100 * 2 ** 20);
  folder.files.set('a.index', { bytes: large, written: 3 });
  folder.files.set('b.index', { bytes: large, written: 1 });
  folder.files.set('c.index', { bytes: large, written: 2 });
  folder.files.set('half.index.1.tmp', { bytes: large, written: 4 });
  await session(folder);
  expect([...folder.files.keys()].slice(0, 2)).toEqual(['a.index', 'c.index']);
  expect(folder.files.size).toBe(3);
});
