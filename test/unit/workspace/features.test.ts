/** What features turn on, in a package and in the packages beside it. */
import { describe, expect, test } from 'vitest';
import { activate, askedOf, featureTable } from '../../../server/src/workspace/features.ts';
import { dependenciesOf, parseManifest, type Table } from '../../../server/src/workspace/manifest.ts';
import { memberFolders, workspaceFeatures } from '../../../server/src/workspace/workspace-features.ts';

const MANIFEST = `
[features]
default = ["std", "json"]
std = []
json = ["dep:serde", "wire/json", "cache?/json"]
full = ["cache", "tls/ring"]
circle = ["circle", "absent"]

[dependencies]
serde = { version = "1", optional = true }
cache = { version = "1", optional = true }
tls = { version = "1", optional = true, default-features = false, features = ["logging"] }
wire = "1"
`;

function parsed(text: string): Table {
  const manifest = parseManifest(text);
  if (typeof manifest === 'string') throw new Error(manifest);
  return manifest;
}

function activated(...wanted: string[]) {
  const manifest = parsed(MANIFEST);
  const dependencies = dependenciesOf(manifest, null);
  const activation = activate(featureTable(manifest, dependencies), wanted);
  const asked = dependencies.map((one) => [one.name, askedOf(one, activation)?.join(' ') ?? null]);
  return { features: [...activation.features].sort(), asked: Object.fromEntries(asked) };
}

describe('features of a package', () => {
  test('the default ones, and what they ask of dependencies that are used', () => {
    expect(activated('default')).toEqual({
      features: ['default', 'json', 'std'],
      asked: { serde: 'default', cache: null, tls: null, wire: 'default json' },
    });
  });

  test('an optional dependency is a feature, unless one calls it `dep:`', () => {
    expect(activated('serde').features).toEqual([]);
    expect(activated('cache').features).toEqual(['cache']);
  });

  test('`a/b` turns `a` on, without its default features if so written; `a?/b` counts where it is used', () => {
    expect(activated('full', 'json')).toEqual({
      features: ['cache', 'full', 'json', 'tls'],
      asked: { serde: 'default', cache: 'default json', tls: 'logging ring', wire: 'default json' },
    });
  });

  test('what turns itself on, or what does not exist, does no harm', () => {
    expect(activated('circle', 'nothing').features).toEqual(['circle']);
  });
});

describe('features of a workspace', () => {
  const root = 'file:///w';
  const member = (name: string, text: string) => ({
    root: `${root}/${name}`,
    manifest: parsed(`[package]\nname = "${name}"\n${text}`),
  });
  const features = workspaceFeatures(root, parsed('[workspace.dependencies]\nlow = { path = "low" }'), [
    member('app', '[dependencies]\nmid = { path = "../mid", default-features = false, features = ["deep"] }'),
    member(
      'mid',
      '[features]\ndefault = ["fast"]\nfast = []\ndeep = ["low/deep"]\n[dependencies]\nlow.workspace = true',
    ),
    member(
      'low',
      '[features]\ndeep = []\nextra = []\n[dev-dependencies]\nlow = { path = ".", features = ["extra"] }',
    ),
  ]);

  test.each<[string, string, boolean | null]>([
    ['mid', 'fast', true],
    ['mid', 'deep', true],
    ['low', 'deep', true],
    ['low', 'extra', null],
    ['low', 'absent', false],
    ['elsewhere', 'any', null],
  ])('%s has %s: %s', (name, feature, expected) => {
    expect(features.feature(`${root}/${name}`, feature)).toBe(expected);
  });

  test('its folders are those of its patterns, without the excluded ones', async () => {
    const workspace = parsed('members = ["tool", "crates/*-rs"]\nexclude = ["crates/old-rs"]');
    const folders = await memberFolders(root, workspace, async () => ['a-rs', 'old-rs', 'docs']);
    expect(folders).toEqual([`${root}/tool`, `${root}/crates/a-rs`]);
  });
});
