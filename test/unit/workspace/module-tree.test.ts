import { beforeAll, describe, expect, test } from 'vitest';
import type { RustParser } from '../../../server/src/syntax/index.ts';
import { CrateFinder } from '../../../server/src/workspace/crate.ts';
import { SourceFiles } from '../../../server/src/workspace/index/source-files.ts';
import { ModuleTrees } from '../../../server/src/workspace/module-tree.ts';
import { MemoryHost } from '../support/memory-host.ts';
import { rustParser } from '../support/parser.ts';

const ROOT = 'file:///app';
const MANIFEST = { [`${ROOT}/Cargo.toml`]: '[package]\nname = "app"\nedition = "2021"\n' };

let parser: RustParser;
beforeAll(async () => {
  parser = await rustParser();
});

/** The module paths of the tree that `file` belongs to, or null. */
async function modulesAround(files: Record<string, string>, file: string) {
  const host = new MemoryHost({ ...MANIFEST, ...prefixed(files) });
  const crate = await new CrateFinder(host).crateOf(`${ROOT}/${file}`);
  const tree = await new ModuleTrees(host, new SourceFiles(host, parser)).treeOf(`${ROOT}/${file}`, crate);
  if (tree === null) return null;
  return Object.fromEntries(
    [...tree.values()].map(({ uri, modulePath }) => [uri.slice(ROOT.length + 1), modulePath.join('::')]),
  );
}

function prefixed(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${ROOT}/${name}`, text]));
}

describe('the module tree around a file', () => {
  test('follows `mod` through both places where a file may lie', async () => {
    const files = {
      'src/lib.rs': 'mod net; mod io;',
      'src/net.rs': 'mod tcp;',
      'src/net/tcp.rs': '',
      'src/io/mod.rs': 'mod pipe;',
      'src/io/pipe.rs': '',
    };
    expect(await modulesAround(files, 'src/net/tcp.rs')).toEqual({
      'src/lib.rs': '',
      'src/net.rs': 'net',
      'src/net/tcp.rs': 'net::tcp',
      'src/io/mod.rs': 'io',
      'src/io/pipe.rs': 'io::pipe',
    });
  });

  test('follows `#[path]` and inline modules', async () => {
    const files = {
      'src/lib.rs': '#[path = "odd/place.rs"] mod named;\nmod outer { mod inner; }',
      'src/odd/place.rs': '',
      'src/outer/inner.rs': '',
    };
    expect(await modulesAround(files, 'src/outer/inner.rs')).toEqual({
      'src/lib.rs': '',
      'src/odd/place.rs': 'named',
      'src/outer/inner.rs': 'outer::inner',
    });
  });

  test('looks for modules beside a file that `#[path]` names', async () => {
    const files = {
      'src/lib.rs': '#[path = "odd/place.rs"] mod named;',
      'src/odd/place.rs': 'mod inner;',
      'src/odd/inner.rs': '',
    };
    expect(await modulesAround(files, 'src/odd/inner.rs')).toHaveProperty('src/odd/inner.rs', 'named::inner');
  });

  test('looks where `cfg_attr` may put a module, then in the usual places', async () => {
    const files = {
      'src/lib.rs': '#[cfg_attr(unix, path = "unix.rs")] mod sys; #[cfg_attr(odd, path = "odd.rs")] mod io;',
      'src/unix.rs': '',
      'src/io.rs': '',
    };
    expect(await modulesAround(files, 'src/io.rs')).toEqual({
      'src/lib.rs': '',
      'src/unix.rs': 'sys',
      'src/io.rs': 'io',
    });
  });

  test('takes a program of `src/bin`, `tests` or `examples` for a root of its own', async () => {
    const files = { 'src/lib.rs': '', 'tests/it.rs': 'mod common;', 'tests/common/mod.rs': '' };
    expect(await modulesAround(files, 'tests/it.rs')).toEqual({
      'tests/it.rs': '',
      'tests/common/mod.rs': 'common',
    });
  });

  test('takes the build script for a root of its own', async () => {
    const files = { 'src/lib.rs': '', 'build.rs': '#[path = "steps.rs"] mod steps;', 'steps.rs': '' };
    expect(await modulesAround(files, 'build.rs')).toEqual({ 'build.rs': '', 'steps.rs': 'steps' });
  });

  test('finds a module that tests share through one of them', async () => {
    const files = { 'src/lib.rs': '', 'tests/it.rs': 'mod common;', 'tests/common/mod.rs': '' };
    expect(await modulesAround(files, 'tests/common/mod.rs')).toHaveProperty('tests/it.rs', '');
  });

  test('is none for a file that nothing leads to', async () => {
    expect(await modulesAround({ 'src/lib.rs': '', 'src/stray.rs': '' }, 'src/stray.rs')).toBeNull();
  });

  test('ends when modules lead in a circle', async () => {
    const files = {
      'src/lib.rs': '#[path = "lib.rs"] mod again; mod a;',
      'src/a.rs': '#[path = "a.rs"] mod a;',
    };
    expect(await modulesAround(files, 'src/a.rs')).toEqual({ 'src/lib.rs': '', 'src/a.rs': 'a' });
  });

  test('takes the first of several files that `cfg` gives one module', async () => {
    const files = {
      'src/lib.rs':
        '#[cfg(unix)] #[path = "unix.rs"] mod sys;\n#[cfg(windows)] #[path = "windows.rs"] mod sys;',
      'src/unix.rs': '',
      'src/windows.rs': '',
    };
    expect(await modulesAround(files, 'src/unix.rs')).toEqual({ 'src/lib.rs': '', 'src/unix.rs': 'sys' });
  });
});

test('a walk over unchanged files hands out the same items again', async () => {
  const host = new MemoryHost({ ...MANIFEST, ...prefixed({ 'src/lib.rs': 'struct Unchanged;' }) });
  const crate = await new CrateFinder(host).crateOf(`${ROOT}/src/lib.rs`);
  const sources = new SourceFiles(host, parser);
  const trees = new ModuleTrees(host, sources);
  const before = (await trees.treeOf(`${ROOT}/src/lib.rs`, crate))?.get(`${ROOT}/src/lib.rs`);
  sources.forgetAll();
  trees.clear();
  const after = (await trees.treeOf(`${ROOT}/src/lib.rs`, crate))?.get(`${ROOT}/src/lib.rs`);
  expect(after?.items).toBe(before?.items);
});
