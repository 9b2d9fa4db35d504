/**
 * Which crate a file belongs to, as far as its Cargo.toml files say: edition, MSRV, names of dependencies. Cargo is
 * never run. A broken or missing manifest is an ordinary case: the file is then analysed with defaults.
 */
import { parse } from 'smol-toml';
import { decodeSource } from '../base/decode.ts';
import { type FileUri, type Host, joinUri, parentUri, relativeUri } from '../base/host.ts';
import type { Edition } from '../words/facts.ts';

export interface CrateInfo {
  /** The manifest's directory; null for a file outside any crate. */
  readonly root: FileUri | null;
  /** Null when nothing says: the file's own header or the default decides. */
  readonly edition: Edition | null;
  readonly rustVersion: string | null;
  readonly dependencies: ReadonlySet<string>;
  /** Crate roots that the manifest names; those by convention are left out. */
  readonly targets: readonly FileUri[];
  /** What was wrong with the manifests, one sentence each. */
  readonly problems: readonly string[];
}

export const NO_CRATE: CrateInfo = {
  root: null,
  edition: null,
  rustVersion: null,
  dependencies: new Set(),
  targets: [],
  problems: [],
};

type Table = Readonly<Record<string, unknown>>;

/** Directories above a file that are searched for a manifest: a bound for odd hosts, far above real nesting. */
const MAX_DEPTH = 64;

/** Finds and remembers the crate of every directory asked for. */
export class CrateFinder {
  private readonly manifests = new Map<FileUri, Promise<Table | string | null>>();
  private readonly crates = new Map<FileUri, Promise<CrateInfo>>();
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  crateOf(file: FileUri): Promise<CrateInfo> {
    const directory = parentUri(file);
    if (directory === undefined) return Promise.resolve(NO_CRATE);
    let info = this.crates.get(directory);
    if (info === undefined) {
      info = this.find(directory);
      this.crates.set(directory, info);
    }
    return info;
  }

  /** Forget everything read: a Cargo.toml changed. */
  clear(): void {
    this.manifests.clear();
    this.crates.clear();
  }

  private async find(directory: FileUri): Promise<CrateInfo> {
    for (const root of ancestors(directory)) {
      const manifest = await this.manifest(root);
      if (manifest === null) continue;
      if (typeof manifest === 'string') return { ...NO_CRATE, root, problems: [manifest] };
      const own = table(manifest, 'package');
      if (own === null) return NO_CRATE; // A virtual workspace: files beside its members belong to none of them.
      return this.describe(root, manifest, own);
    }
    return NO_CRATE;
  }

  private async describe(root: FileUri, manifest: Table, own: Table): Promise<CrateInfo> {
    const inherits = inheritsFromWorkspace(own.edition) || inheritsFromWorkspace(own['rust-version']);
    const inherited = inherits ? await this.workspacePackage(root, manifest) : {};
    const edition = inheritsFromWorkspace(own.edition) ? inherited.edition : (own.edition ?? '2015');
    const rustVersion = inheritsFromWorkspace(own['rust-version'])
      ? inherited['rust-version']
      : own['rust-version'];
    return {
      root,
      edition: asEdition(edition),
      rustVersion: typeof rustVersion === 'string' ? rustVersion : null,
      dependencies: dependencyNames(manifest),
      targets: targetPaths(manifest).map((path) => relativeUri(root, path)),
      problems: [],
    };
  }

  /** `[workspace.package]` of the workspace that the crate in `root` belongs to. */
  private async workspacePackage(root: FileUri, manifest: Table): Promise<Table> {
    const explicit = table(manifest, 'package')?.workspace;
    const candidates = typeof explicit === 'string' ? [relativeUri(root, explicit)] : ancestors(root);
    for (const directory of candidates) {
      const candidate = await this.manifest(directory);
      const workspace =
        candidate !== null && typeof candidate !== 'string' ? table(candidate, 'workspace') : null;
      if (workspace !== null) return table(workspace, 'package') ?? {};
    }
    return {};
  }

  /** The parsed Cargo.toml of a directory; null when there is none, a sentence when it is broken. */
  private manifest(directory: FileUri): Promise<Table | string | null> {
    let manifest = this.manifests.get(directory);
    if (manifest === undefined) {
      manifest = this.readManifest(joinUri(directory, 'Cargo.toml'));
      this.manifests.set(directory, manifest);
    }
    return manifest;
  }

  private async readManifest(uri: FileUri): Promise<Table | string | null> {
    const bytes = await this.host.readFile(uri);
    if (bytes === undefined) return null;
    const decoded = decodeSource(bytes);
    if (decoded.kind === 'unreadable') return `${uri}: ${decoded.reason}`;
    try {
      return parse(decoded.text);
    } catch (error) {
      return `${uri}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
    }
  }
}

function ancestors(directory: FileUri): FileUri[] {
  const found: FileUri[] = [];
  for (
    let uri: FileUri | undefined = directory;
    uri !== undefined && found.length < MAX_DEPTH;
    uri = parentUri(uri)
  ) {
    found.push(uri);
  }
  return found;
}

function table(parent: Table, key: string): Table | null {
  const value = parent[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : null;
}

function inheritsFromWorkspace(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as Table).workspace === true;
}

function asEdition(value: unknown): Edition | null {
  return value === '2015' || value === '2018' || value === '2021' || value === '2024' ? value : null;
}

/** Names as they are written in paths: the key of the table, with `-` as `_`. */
function dependencyNames(manifest: Table): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (owner: Table) => {
    for (const key of ['dependencies', 'dev-dependencies', 'build-dependencies']) {
      for (const name of Object.keys(table(owner, key) ?? {})) names.add(name.replaceAll('-', '_'));
    }
  };
  collect(manifest);
  for (const target of Object.values(table(manifest, 'target') ?? {})) {
    if (typeof target === 'object' && target !== null) collect(target as Table);
  }
  return names;
}

/** Files of `[lib]`, `[[bin]]`, `[[test]]`, … that are named with their path. */
function targetPaths(manifest: Table): string[] {
  const tables = [manifest.lib, manifest.bin, manifest.test, manifest.example, manifest.bench].flat();
  return tables.flatMap((target) => {
    const path = typeof target === 'object' && target !== null ? (target as Table).path : undefined;
    return typeof path === 'string' ? [path] : [];
  });
}
