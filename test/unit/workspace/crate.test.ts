import { describe, expect, test } from 'vitest';
import { CrateFinder } from '../../../server/src/workspace/crate.ts';
import { MemoryHost } from '../support/memory-host.ts';

const ROOT = 'file:///home/me/app';

function crateOf(files: Record<string, string | Uint8Array>, file: string) {
  return new CrateFinder(new MemoryHost(files)).crateOf(file);
}

describe('the crate of a file', () => {
  test('is the nearest manifest with a package', async () => {
    const crate = await crateOf(
      { [`${ROOT}/Cargo.toml`]: '[package]\nname = "app"\nedition = "2021"\nrust-version = "1.70"\n' },
      `${ROOT}/src/net/mod.rs`,
    );
    expect(crate).toMatchObject({ root: ROOT, edition: '2021', rustVersion: '1.70', problems: [] });
  });

  test('has edition 2015 when the manifest names none, as cargo says', async () => {
    const crate = await crateOf(
      { [`${ROOT}/Cargo.toml`]: '[package]\nname = "app"\n' },
      `${ROOT}/src/lib.rs`,
    );
    expect(crate.edition).toBe('2015');
  });

  test('inherits edition and MSRV from the workspace above', async () => {
    const files = {
      [`${ROOT}/Cargo.toml`]:
        '[workspace]\nmembers = ["a"]\n[workspace.package]\nedition = "2024"\nrust-version = "1.85"\n',
      [`${ROOT}/a/Cargo.toml`]:
        '[package]\nname = "a"\nedition.workspace = true\nrust-version.workspace = true\n',
    };
    expect(await crateOf(files, `${ROOT}/a/src/lib.rs`)).toMatchObject({
      edition: '2024',
      rustVersion: '1.85',
    });
  });

  test('follows package.workspace to a workspace beside it', async () => {
    const files = {
      [`${ROOT}/root/Cargo.toml`]: '[workspace]\n[workspace.package]\nedition = "2018"\n',
      [`${ROOT}/a/Cargo.toml`]: '[package]\nname = "a"\nworkspace = "../root"\nedition.workspace = true\n',
    };
    expect((await crateOf(files, `${ROOT}/a/src/lib.rs`)).edition).toBe('2018');
  });

  test('lists dependencies by the names that paths use', async () => {
    const manifest = [
      '[package]\nname = "app"',
      '[dependencies]\ntokio = "1"\nfutures-util = "0.3"',
      '[dev-dependencies]\nrt = { package = "tokio-test", version = "0.4" }',
      '[target.\'cfg(unix)\'.dependencies]\nnix = "0.29"',
    ].join('\n');
    const crate = await crateOf({ [`${ROOT}/Cargo.toml`]: manifest }, `${ROOT}/src/lib.rs`);
    expect([...crate.dependencies].sort()).toEqual(['futures_util', 'nix', 'rt', 'tokio']);
  });

  test('is none for a file beside the members of a virtual workspace', async () => {
    const crate = await crateOf(
      { [`${ROOT}/Cargo.toml`]: '[workspace]\nmembers = []\n' },
      `${ROOT}/scratch.rs`,
    );
    expect(crate).toMatchObject({ root: null, edition: null });
  });

  test('survives a broken manifest and says what is wrong', async () => {
    const crate = await crateOf({ [`${ROOT}/Cargo.toml`]: '[package\nname=' }, `${ROOT}/src/lib.rs`);
    expect(crate.edition).toBeNull();
    expect(crate.problems).toHaveLength(1);
    expect(crate.problems[0]).toContain('Cargo.toml');
  });

  test('is none for an untitled buffer', async () => {
    expect((await crateOf({}, 'untitled:Untitled-1')).root).toBeNull();
  });

  test('reads each manifest once', async () => {
    const host = new MemoryHost({ [`${ROOT}/Cargo.toml`]: '[package]\nname = "app"\n' });
    const finder = new CrateFinder(host);
    await Promise.all(['a', 'b', 'c/d'].map((name) => finder.crateOf(`${ROOT}/src/${name}.rs`)));
    expect(host.reads.get(`${ROOT}/Cargo.toml`)).toBe(1);
  });
});
