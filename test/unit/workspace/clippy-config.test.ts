import { describe, expect, test } from 'vitest';
import { CrateFinder } from '../../../server/src/workspace/crate.ts';
import type { WorkspaceProblem } from '../../../server/src/workspace/problems.ts';
import { MemoryHost } from '../support/memory-host.ts';

const ROOT = 'file:///home/me/app';
const MANIFEST = '[package]\nname = "app"\nedition = "2024"\n';

async function listed(files: Record<string, string | Uint8Array>, file = `${ROOT}/src/lib.rs`) {
  const problems: WorkspaceProblem[] = [];
  const host = new MemoryHost({ [`${ROOT}/Cargo.toml`]: MANIFEST, ...files });
  const { invalidTypes } = await new CrateFinder(host, (problem) => problems.push(problem)).crateOf(file);
  return { types: invalidTypes, problems };
}

describe('the types that clippy.toml forbids at an await', () => {
  test('are paths, with or without a reason', async () => {
    const text = [
      'msrv = "1.70"',
      'await-holding-invalid-types = [',
      '  "app::Lease",',
      '  { path = "tracing::span::Entered", reason = "use instrument" },',
      '  { path = "app::Other", allow-invalid = true },',
      ']',
    ].join('\n');
    const { types, problems } = await listed({ [`${ROOT}/clippy.toml`]: text });
    expect(types).toEqual([
      { path: 'app::Lease', reason: null },
      { path: 'tracing::span::Entered', reason: 'use instrument' },
      { path: 'app::Other', reason: null },
    ]);
    expect(problems).toEqual([]);
  });

  test('are none where the file lists none, or where there is no file', async () => {
    expect(await listed({})).toEqual({ types: [], problems: [] });
    expect(await listed({ [`${ROOT}/clippy.toml`]: 'msrv = "1.70"\n' })).toEqual({ types: [], problems: [] });
  });

  test('stand in .clippy.toml when both files are there', async () => {
    const { types } = await listed({
      [`${ROOT}/clippy.toml`]: 'await-holding-invalid-types = ["app::A"]',
      [`${ROOT}/.clippy.toml`]: 'await-holding-invalid-types = ["app::B"]',
    });
    expect(types.map(({ path }) => path)).toEqual(['app::B']);
  });

  test('come from the workspace when the package has no file of its own, and from nowhere above', async () => {
    const workspace = {
      [`${ROOT}/Cargo.toml`]: '[workspace]\nmembers = ["a", "b"]\n',
      [`${ROOT}/a/Cargo.toml`]: '[package]\nname = "a"\n',
      [`${ROOT}/b/Cargo.toml`]: '[package]\nname = "b"\n',
      [`${ROOT}/clippy.toml`]: 'await-holding-invalid-types = ["all::A"]',
      [`${ROOT}/b/clippy.toml`]: 'await-holding-invalid-types = ["b::B"]',
      'file:///home/me/clippy.toml': 'await-holding-invalid-types = ["me::M"]',
    };
    const of = async (files: Record<string, string>, name: string) =>
      (await listed(files, `${ROOT}/${name}/src/lib.rs`)).types.map(({ path }) => path);
    expect(await of(workspace, 'a')).toEqual(['all::A']);
    expect(await of(workspace, 'b')).toEqual(['b::B']);
    const { [`${ROOT}/clippy.toml`]: _, ...without } = workspace;
    expect(await of(without, 'a')).toEqual([]);
  });

  test.each([
    ['no TOML', 'await-holding-invalid-types = ['],
    ['not a list', 'await-holding-invalid-types = "app::Lease"'],
    ['an entry without a path', 'await-holding-invalid-types = [{ reason = "why" }]'],
    ['an entry that is a number', 'await-holding-invalid-types = ["app::Lease", 3]'],
    ['a reason that is a number', 'await-holding-invalid-types = [{ path = "app::Lease", reason = 3 }]'],
    ['bytes that are no text', new Uint8Array([0xff, 0x00, 0xff])],
  ])('are none in a broken file, which is reported: %s', async (_, text) => {
    const { types, problems } = await listed({ [`${ROOT}/clippy.toml`]: text });
    expect(types).toEqual([]);
    expect(problems).toMatchObject([{ uri: `${ROOT}/clippy.toml`, kind: 'broken' }]);
    expect(problems[0]!.message).toMatch(/^It is not understood, so the types in it are not known: ./);
  });
});
