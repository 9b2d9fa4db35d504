/** What a Cargo.toml says (The Cargo Book, "The Manifest Format"), as plain data. */
import { parse } from 'smol-toml';
import type { Edition } from '../words/facts.ts';

export type Table = Readonly<Record<string, unknown>>;

/** One entry of a dependency table, with what the workspace adds to it. */
export interface Dependency {
  /** As the table writes it, and features name it. */
  readonly key: string;
  /** As paths write it: the key of the table, with `-` as `_`. */
  readonly name: string;
  /** The package's own name. */
  readonly package: string;
  /** True when the manifest makes the name up: `name = { package = "…" }`. */
  readonly renamed: boolean;
  /** The versions that fit; null when any does. */
  readonly requirement: string | null;
  /** A folder, relative to the manifest, or to that of the workspace when `inherited`. */
  readonly path: string | null;
  readonly inherited: boolean;
  /** True when only tests, examples, benchmarks or the build script may name it. */
  readonly dev: boolean;
  /** True when only some platforms have it: `[target.….dependencies]`. */
  readonly platform: boolean;
  /** True when a feature decides whether it is used. */
  readonly optional: boolean;
  readonly features: readonly string[];
  readonly defaultFeatures: boolean;
}

/** @returns the tables of a Cargo.toml, or a sentence that says why it cannot be read. */
export function parseManifest(text: string): Table | string {
  try {
    return parse(text);
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}

export function table(parent: Table, key: string): Table | null {
  const value = parent[key];
  return isTable(value) ? value : null;
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOf(parent: Table | null, key: string): string | null {
  const value = parent?.[key];
  return typeof value === 'string' ? value : null;
}

export function stringsOf(parent: Table | null, key: string): readonly string[] {
  const value = parent?.[key];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** A package's or a table key's name as paths write it. */
export function inPaths(name: string): string {
  return name.replaceAll('-', '_');
}

export function inheritsFromWorkspace(value: unknown): boolean {
  return isTable(value) && value.workspace === true;
}

/** Of `[package]`, what the workspace gives included; the edition is 2015 when none is named, as cargo says. */
export function editionOf(own: Table, workspace: Table | null): Edition | null {
  const value = inheritsFromWorkspace(own.edition)
    ? workspacePackage(workspace).edition
    : (own.edition ?? '2015');
  return value === '2015' || value === '2018' || value === '2021' || value === '2024' ? value : null;
}

export function rustVersionOf(own: Table, workspace: Table | null): string | null {
  const value = inheritsFromWorkspace(own['rust-version'])
    ? workspacePackage(workspace)['rust-version']
    : own['rust-version'];
  return typeof value === 'string' ? value : null;
}

function workspacePackage(workspace: Table | null): Table {
  return (workspace === null ? null : table(workspace, 'package')) ?? {};
}

/** `[dependencies]`, `[dev-dependencies]` and `[build-dependencies]`, those of every platform too; ordinary ones last. */
export function dependenciesOf(manifest: Table, workspace: Table | null): readonly Dependency[] {
  const shared = workspace === null ? null : table(workspace, 'dependencies');
  const owners = [manifest, ...Object.values(table(manifest, 'target') ?? {}).filter(isTable)];
  return ['dev-dependencies', 'build-dependencies', 'dependencies'].flatMap((kind) =>
    owners.flatMap((owner) =>
      Object.entries(table(owner, kind) ?? {}).map(([key, entry]) =>
        dependency(key, entry, shared, kind !== 'dependencies', owner !== manifest),
      ),
    ),
  );
}

function dependency(
  key: string,
  entry: unknown,
  shared: Table | null,
  dev: boolean,
  platform: boolean,
): Dependency {
  const inherited = inheritsFromWorkspace(entry);
  const source = inherited ? shared?.[key] : entry;
  const written = isTable(source) ? source : null;
  const own = isTable(entry) ? entry : null;
  const renamed = stringOf(written, 'package');
  return {
    key,
    name: inPaths(key),
    package: renamed ?? key,
    renamed: renamed !== null,
    requirement: typeof source === 'string' ? source : stringOf(written, 'version'),
    path: stringOf(written, 'path'),
    inherited,
    dev,
    platform,
    optional: own?.optional === true,
    features: [...new Set([...stringsOf(written, 'features'), ...stringsOf(own, 'features')])],
    defaultFeatures: (own?.['default-features'] ?? written?.['default-features']) !== false,
  };
}

/** Folders that `[patch]` puts in the place of packages, by package, relative to the manifest. */
export function patchedPaths(manifest: Table): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const patches of Object.values(table(manifest, 'patch') ?? {})) {
    for (const [key, entry] of Object.entries(isTable(patches) ? patches : {})) {
      const path = isTable(entry) ? stringOf(entry, 'path') : null;
      if (path !== null) found.set((isTable(entry) ? stringOf(entry, 'package') : null) ?? key, path);
    }
  }
  return found;
}

/** The library target: `[lib]` with what it leaves out by cargo's conventions; null without a name. */
export function libraryTarget(manifest: Table, own: Table): { name: string; path: string } | null {
  const target = table(manifest, 'lib');
  const name = stringOf(target, 'name') ?? stringOf(own, 'name');
  return name === null ? null : { name: inPaths(name), path: stringOf(target, 'path') ?? 'src/lib.rs' };
}

/** Files of `[lib]`, `[[bin]]`, `[[test]]`, … that are named with their path. */
export function targetPaths(manifest: Table): string[] {
  const tables = [manifest.lib, manifest.bin, manifest.test, manifest.example, manifest.bench].flat();
  return tables.flatMap((target) => (isTable(target) ? (stringOf(target, 'path') ?? []) : []));
}
