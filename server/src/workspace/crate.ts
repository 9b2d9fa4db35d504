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
  /** The package's library as paths name it, with the file it starts in, whether that exists or not. */
  readonly library: { readonly name: string; readonly file: FileUri } | null;
  /** The package's name with `-` as `_`. */
  readonly packageName: string | null;
  /** Dependencies that lie on disk, by the names that the manifest gives them. */
  readonly pathDependencies: ReadonlyMap<string, PathDependency>;
  /** Null when nothing says: the file's own header or the default decides. */
  readonly edition: Edition | null;
  readonly rustVersion: string | null;
  readonly dependencies: ReadonlySet<string>;
  /** Crate roots that the manifest names; those by convention are left out. */
  readonly targets: readonly FileUri[];
  /** What was wrong with the manifests, one sentence each. */
  readonly problems: readonly string[];
}

export interface PathDependency {
  /** The directory of its manifest. */
  readonly root: FileUri;
  /** True when only tests, examples and benchmarks may name it. */
  readonly dev: boolean;
}

export const NO_CRATE: CrateInfo = {
  root: null,
  library: null,
  packageName: null,
  pathDependencies: new Map(),
  edition: null,
  rustVersion: null,
  dependencies: new Set(),
  targets: [],
  problems: [],
};

type Table = Readonly<Record<string, unknown>>;

interface Workspace {
  readonly directory: FileUri;
  readonly table: Table;
}

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
    const workspace = await this.workspaceOf(root, manifest);
    const inherited = (inherits && workspace !== null ? table(workspace.table, 'package') : null) ?? {};
    const edition = inheritsFromWorkspace(own.edition) ? inherited.edition : (own.edition ?? '2015');
    const rustVersion = inheritsFromWorkspace(own['rust-version'])
      ? inherited['rust-version']
      : own['rust-version'];
    return {
      root,
      library: libraryOf(root, manifest, own),
      packageName: typeof own.name === 'string' ? inPaths(own.name) : null,
      pathDependencies: pathDependencies(root, manifest, workspace),
      edition: asEdition(edition),
      rustVersion: typeof rustVersion === 'string' ? rustVersion : null,
      dependencies: dependencyNames(manifest),
      targets: targetPaths(manifest).map((path) => relativeUri(root, path)),
      problems: [],
    };
  }

  /** The `[workspace]` that the crate in `root` belongs to, and the directory it is written in. */
  private async workspaceOf(root: FileUri, manifest: Table): Promise<Workspace | null> {
    const explicit = table(manifest, 'package')?.workspace;
    const candidates = typeof explicit === 'string' ? [relativeUri(root, explicit)] : ancestors(root);
    for (const directory of candidates) {
      const candidate = await this.manifest(directory);
      const workspace =
        candidate !== null && typeof candidate !== 'string' ? table(candidate, 'workspace') : null;
      if (workspace !== null) return { directory, table: workspace };
    }
    return null;
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
  return new Set(dependencyTables(manifest).flatMap(({ entries }) => Object.keys(entries).map(inPaths)));
}

function inPaths(name: string): string {
  return name.replaceAll('-', '_');
}

/** `[dependencies]`, `[dev-dependencies]` and `[build-dependencies]`, those of every platform too. */
function dependencyTables(manifest: Table): { readonly entries: Table; readonly dev: boolean }[] {
  const owners = [manifest, ...Object.values(table(manifest, 'target') ?? {})];
  return owners.flatMap((owner) =>
    ['dev-dependencies', 'build-dependencies', 'dependencies'].flatMap((key) => {
      const entries = typeof owner === 'object' && owner !== null ? table(owner as Table, key) : null;
      return entries === null ? [] : { entries, dev: key !== 'dependencies' };
    }),
  );
}

/** Dependencies with a `path`, their own or the one that the workspace gives them. */
function pathDependencies(
  root: FileUri,
  manifest: Table,
  workspace: Workspace | null,
): ReadonlyMap<string, PathDependency> {
  const found = new Map<string, PathDependency>();
  const shared = workspace === null ? null : table(workspace.table, 'dependencies');
  for (const { entries, dev } of dependencyTables(manifest)) {
    for (const name of Object.keys(entries)) {
      const entry = table(entries, name);
      const inherited = entry?.workspace === true && shared !== null ? table(shared, name) : null;
      if (typeof entry?.path === 'string')
        found.set(inPaths(name), { root: relativeUri(root, entry.path), dev });
      else if (typeof inherited?.path === 'string')
        found.set(inPaths(name), { root: relativeUri(workspace!.directory, inherited.path), dev });
    }
  }
  return found;
}

/** The library target: `[lib]` with what it leaves out by cargo's conventions. */
function libraryOf(root: FileUri, manifest: Table, own: Table): CrateInfo['library'] {
  const target = table(manifest, 'lib');
  const name = typeof target?.name === 'string' ? target.name : own.name;
  if (typeof name !== 'string') return null;
  const path = typeof target?.path === 'string' ? target.path : 'src/lib.rs';
  return { name: inPaths(name), file: relativeUri(root, path) };
}

/** Files of `[lib]`, `[[bin]]`, `[[test]]`, … that are named with their path. */
function targetPaths(manifest: Table): string[] {
  const tables = [manifest.lib, manifest.bin, manifest.test, manifest.example, manifest.bench].flat();
  return tables.flatMap((target) => {
    const path = typeof target === 'object' && target !== null ? (target as Table).path : undefined;
    return typeof path === 'string' ? [path] : [];
  });
}
