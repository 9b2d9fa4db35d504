import { expect, test } from 'vitest';
import { CrateFinder } from '../../../server/src/workspace/crate.ts';
import { SourceFiles } from '../../../server/src/workspace/index/source-files.ts';
import { Libraries } from '../../../server/src/workspace/libraries.ts';
import { ModuleTrees } from '../../../server/src/workspace/module-tree.ts';
import { MemoryHost } from '../support/memory-host.ts';
import { rustParser } from '../support/parser.ts';

const ROOT = 'file:///home/me/app';

/** The libraries that a file can name, with what they can name in turn: `a(b, c)`. */
async function librariesOf(files: Record<string, string>, file: string): Promise<string[]> {
  const host = new MemoryHost(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${ROOT}/${path}`, text])),
  );
  const crates = new CrateFinder(host);
  const trees = new ModuleTrees(host, new SourceFiles(host, await rustParser()));
  const crate = await crates.crateOf(`${ROOT}/${file}`);
  const target = await new Libraries(crates, trees, ANYWHERE, NOTHING_FETCHED).targetOf(
    `${ROOT}/${file}`,
    crate,
  );
  return [...(target?.libraries ?? [])].map(([alias, { libraries }]) => {
    const below = [...libraries.keys()].join(', ');
    return below === '' ? alias : `${alias}(${below})`;
  });
}

const ANYWHERE = { mayRead: () => true };
const NOTHING_FETCHED = { library: () => null, reachable: () => null };

const APP = {
  'Cargo.toml': '[package]\nname = "my-app"\n',
  'src/lib.rs': 'mod net;',
  'src/net.rs': '',
  'tests/it.rs': '',
};

test('a test can name the library of its package', async () => {
  expect(await librariesOf(APP, 'tests/it.rs')).toEqual(['my_app']);
});

test('a file of the library does not see the library from outside', async () => {
  expect(await librariesOf(APP, 'src/net.rs')).toEqual([]);
});

test('a library may have a name and a path of its own', async () => {
  const files = {
    'Cargo.toml': '[package]\nname = "my-app"\n[lib]\nname = "core_app"\npath = "lib/root.rs"\n',
    'lib/root.rs': '',
    'tests/it.rs': '',
  };
  expect(await librariesOf(files, 'tests/it.rs')).toEqual(['core_app']);
});

test('path dependencies are read, also those the workspace gives, under the names of the manifest', async () => {
  const files = {
    'Cargo.toml': '[workspace]\nmembers = ["a", "b", "c"]\n[workspace.dependencies]\nc = { path = "c" }\n',
    'a/Cargo.toml':
      '[package]\nname = "a"\n[dependencies]\nbee = { path = "../b", package = "b" }\nc.workspace = true\n',
    'a/src/lib.rs': '',
    'b/Cargo.toml': '[package]\nname = "b"\n[dependencies]\nc.workspace = true\n',
    'b/src/lib.rs': '',
    'c/Cargo.toml': '[package]\nname = "c"\n',
    'c/src/lib.rs': '',
  };
  expect((await librariesOf(files, 'a/src/lib.rs')).sort()).toEqual(['bee(c)', 'c']);
});

test('dependencies in a circle end', async () => {
  const files = {
    'a/Cargo.toml': '[package]\nname = "a"\n[dependencies]\nb = { path = "../b" }\n',
    'a/src/lib.rs': '',
    'b/Cargo.toml': '[package]\nname = "b"\n[dependencies]\na = { path = "../a" }\n',
    'b/src/lib.rs': '',
  };
  expect(await librariesOf(files, 'a/src/lib.rs')).toEqual(['b(a)']);
});
