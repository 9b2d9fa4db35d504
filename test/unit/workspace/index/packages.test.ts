import { expect, test } from 'vitest';
import { packagesBelow, targetRoots } from '../../../../server/src/workspace/index/packages.ts';
import { MemoryHost } from '../../support/memory-host.ts';

const FOLDER = 'file:///w';

function hostOf(...names: readonly string[]): MemoryHost {
  return new MemoryHost(Object.fromEntries(names.map((name) => [`${FOLDER}/${name}`, ''])));
}

const below = (uri: string) => uri.slice(FOLDER.length + 1);

test('packages are found by their manifests, each with its own files', async () => {
  const host = hostOf(
    'Cargo.toml',
    'src/lib.rs',
    'tests/it.rs',
    'crates/inner/Cargo.toml',
    'crates/inner/src/main.rs',
    'crates/stray.rs',
    'target/debug/build/made/Cargo.toml',
    '.git/Cargo.toml',
    'README.md',
  );
  const packages = await packagesBelow(host, FOLDER);
  expect(packages.map(({ manifest, files }) => [below(manifest), files.map(below)])).toEqual([
    ['Cargo.toml', ['crates/stray.rs', 'src/lib.rs', 'tests/it.rs']],
    ['crates/inner/Cargo.toml', ['crates/inner/src/main.rs']],
  ]);
});

test('a folder without manifests, and one that is not there, have none', async () => {
  expect(await packagesBelow(hostOf('src/lib.rs'), FOLDER)).toEqual([]);
  expect(await packagesBelow(hostOf(), FOLDER)).toEqual([]);
});

test("targets start where cargo's conventions and the manifest say, programs for others last", async () => {
  const host = hostOf(
    'Cargo.toml',
    'benches/speed.rs',
    'build.rs',
    'examples/shop/main.rs',
    'examples/shop/cart.rs',
    'odd/place.rs',
    'src/bin/tool.rs',
    'src/lib.rs',
    'src/lib/part.rs',
    'tests/common/mod.rs',
    'tests/it.rs',
  );
  const [found] = await packagesBelow(host, FOLDER);
  expect(targetRoots(found!, [`${FOLDER}/odd/place.rs`, `${FOLDER}/src/lib.rs`]).map(below)).toEqual([
    'odd/place.rs',
    'src/lib.rs',
    'build.rs',
    'src/bin/tool.rs',
    'benches/speed.rs',
    'examples/shop/main.rs',
    'tests/it.rs',
  ]);
});
