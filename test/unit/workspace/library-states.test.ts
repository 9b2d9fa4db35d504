import { expect, test } from 'vitest';
import { lowerItems } from '../../../server/src/hir/index.ts';
import { OpenFile } from '../../../server/src/workspace/open-file.ts';
import { Workspace } from '../../../server/src/workspace/workspace.ts';
import { MemoryHost } from '../support/memory-host.ts';
import { rustParser } from '../support/parser.ts';

const ROOT = 'file:///home/me/app';

/** A workspace in which files can be opened, and asked what they see. */
async function workspaceOf(files: Record<string, string>) {
  const parser = await rustParser();
  const open = new Map<string, OpenFile>();
  const host = new MemoryHost(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${ROOT}/${path}`, text])),
  );
  const workspace = new Workspace(host, parser, (uri) => open.get(uri)?.syntax ?? null);
  return {
    host,
    open(path: string, text = files[path]!): OpenFile {
      const file = new OpenFile(`${ROOT}/${path}`, parser, text, 0, workspace);
      open.set(file.uri, file);
      return file;
    },
    async facts(file: OpenFile) {
      const crate = await workspace.crateOf(file.uri);
      const target = await workspace.targetOf(file.uri, crate);
      return { target: target!, facts: file.facts({ crate, target }, '2024') };
    },
    library: (target: NonNullable<Awaited<ReturnType<Workspace['targetOf']>>>) =>
      workspace.states.ownLibrary(target, '2021'),
  };
}

const APP = {
  'Cargo.toml': '[package]\nname = "app"\nedition = "2021"\n',
  'src/lib.rs': 'pub mod a; pub mod b;',
  'src/a.rs': 'pub struct A; pub fn make() -> A { A }',
  'src/b.rs': 'use crate::a::*; struct B { a: A }',
};

/** Whether the struct `B` of `b.rs` is Unpin, as that file sees it now. */
function unpinOfB({ facts }: { facts: ReturnType<OpenFile['facts']> }) {
  const item = facts.items.items.find((one) => one.kind === 'struct' && one.name.text === 'B')!;
  return facts.unpinOf(item)?.verdict;
}

test('open files of a crate share one library while they are as on disk', async () => {
  const app = await workspaceOf(APP);
  const { target } = await app.facts(app.open('src/a.rs'));
  const before = app.library(target);
  const b = await app.facts(app.open('src/b.rs'));
  expect([b.target === target, app.library(target) === before]).toEqual([true, true]);
});

test('an edit inside a body leaves the crate as it is', async () => {
  const app = await workspaceOf(APP);
  const a = app.open('src/a.rs');
  const { target } = await app.facts(a);
  const before = app.library(target);
  const at = APP['src/a.rs'].indexOf('A }');
  a.change([{ span: { start: at, end: at }, text: '/* the only one */ ' }], 1);
  await app.facts(a);
  expect(app.library(target)).toBe(before);
});

test('an edit outside the bodies of one open file is seen in the others', async () => {
  const app = await workspaceOf(APP);
  const a = app.open('src/a.rs');
  const b = app.open('src/b.rs');
  const before = unpinOfB(await app.facts(b));
  a.change([{ span: null, text: 'pub struct A(std::marker::PhantomPinned);' }], 1);
  await app.facts(a);
  expect([before, unpinOfB(await app.facts(b))]).toEqual(['yes', 'no']);
});

test('closing an edited file brings back what is on disk', async () => {
  const app = await workspaceOf(APP);
  const a = app.open('src/a.rs', 'pub struct A(std::marker::PhantomPinned);');
  const b = app.open('src/b.rs');
  await app.facts(a);
  const edited = unpinOfB(await app.facts(b));
  a.dispose();
  expect([edited, unpinOfB(await app.facts(b))]).toEqual(['no', 'yes']);
});

test('a function of a closed file is seen through', async () => {
  const app = await workspaceOf({
    ...APP,
    'src/a.rs':
      'pub fn ready() -> impl Sized { 1u8 } pub fn pinned() -> impl Sized { std::marker::PhantomPinned }',
    'src/b.rs': 'fn f() { let one = crate::a::ready(); let two = crate::a::pinned(); }',
  });
  const { facts } = await app.facts(app.open('src/b.rs'));
  const body = facts.bodyAt(APP['src/b.rs'].indexOf('{') - 1)!;
  const verdicts = body.body.bindings.map((_, id) => facts.types.unpin(body.types.binding(id)).verdict);
  expect(verdicts).toEqual(['yes', 'no']);
});

test('paths in a library start with `crate` inside it and with its name outside', async () => {
  const app = await workspaceOf({ ...APP, 'tests/it.rs': 'use app::a::A;' });
  const inside = await app.facts(app.open('src/b.rs'));
  const outside = await app.facts(app.open('tests/it.rs'));
  const use = outside.facts.items.items[0]!;
  const pathOf = (facts: typeof inside.facts, names: string[]) => {
    const span = { start: 0, end: 0 };
    const segments = names.map((text) => ({ name: { text, span }, generics: [], parenthesized: null }));
    return facts.resolvePath({ global: false, qself: null, segments, span }, 'type', null).path;
  };
  expect([use.kind, pathOf(inside.facts, ['A']), pathOf(outside.facts, ['A'])]).toEqual([
    'use',
    'crate::a::A',
    'app::a::A',
  ]);
});

test('a file that is opened as it is on disk is not lowered for the crate again', async () => {
  const app = await workspaceOf(APP);
  const a = app.open('src/a.rs');
  const { target } = await app.facts(a);
  const ofCrate = app.library(target).files.file(['a'])?.items;
  expect([ofCrate === target.tree.get(a.uri)?.items, ofCrate === lowerItems(a.syntax)]).toEqual([
    true,
    false,
  ]);
});
