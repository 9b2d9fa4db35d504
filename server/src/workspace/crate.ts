/**
 * Which crate a file belongs to, as far as its Cargo.toml files say: edition, MSRV, names of dependencies. Cargo is
 * never run. A broken or missing manifest is an ordinary case: the file is then analysed with defaults.
 */
import { decodeSource, sourceText } from '../base/decode.ts';
import { type FileUri, type Host, joinUri, parentUri, relativeUri } from '../base/host.ts';
import { Cfg } from '../names/index.ts';
import type { Edition, InvalidType } from '../words/facts.ts';
import {
  type CargoConfig,
  cargoConfig,
  cfgOptions,
  customNames,
  expectedNames,
  NO_CONFIG,
} from './build-options.ts';
import { invalidTypesIn } from './clippy-config.ts';
import {
  type Dependency,
  dependenciesOf,
  editionOf,
  libraryTarget,
  parseManifest,
  patchedPaths,
  rustVersionOf,
  type Table,
  table,
  targetPaths,
} from './manifest.ts';
import type { ReportProblem } from './problems.ts';
import {
  type Member,
  memberFolders,
  NO_FEATURES,
  type WorkspaceFeatures,
  workspaceFeatures,
} from './workspace-features.ts';

export interface CrateInfo {
  /** The manifest's directory; null for a file outside any crate. */
  readonly root: FileUri | null;
  /** The package's library as paths name it, with the file it starts in, whether that exists or not. */
  readonly library: { readonly name: string; readonly file: FileUri } | null;
  /** The package's name as the manifest writes it. */
  readonly packageName: string | null;
  /** Where its Cargo.lock lies: the directory of its workspace, or its own. */
  readonly workspaceRoot: FileUri | null;
  /** Dependencies that lie on disk, by the names that the manifest gives them. */
  readonly pathDependencies: ReadonlyMap<string, PathDependency>;
  /** Null when nothing says: the file's own header or the default decides. */
  readonly edition: Edition | null;
  readonly rustVersion: string | null;
  readonly dependencies: ReadonlySet<string>;
  /** The same with all that the manifest says of them. */
  readonly dependencyList: readonly Dependency[];
  /** Crate roots that the manifest names; those by convention are left out. */
  readonly targets: readonly FileUri[];
  /** What a build of it says to `cfg`. */
  readonly cfg: Cfg;
  readonly build: WorkspaceBuild;
  /** What `clippy.toml` forbids to keep at an `.await`. */
  readonly invalidTypes: readonly InvalidType[];
  /** What was wrong with the manifests, one sentence each. */
  readonly problems: readonly string[];
}

/** What all packages of a workspace are built with. */
export interface WorkspaceBuild {
  readonly config: CargoConfig;
  readonly features: WorkspaceFeatures;
}

const NO_BUILD: WorkspaceBuild = { config: NO_CONFIG, features: NO_FEATURES };

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
  workspaceRoot: null,
  pathDependencies: new Map(),
  edition: null,
  rustVersion: null,
  dependencies: new Set(),
  dependencyList: [],
  targets: [],
  cfg: Cfg.unknown,
  build: NO_BUILD,
  invalidTypes: [],
  problems: [],
};

interface Workspace {
  readonly directory: FileUri;
  readonly manifest: Table;
  readonly table: Table;
}

/** Directories above a file that are searched for a manifest: a bound for odd hosts, far above real nesting. */
const MAX_DEPTH = 64;
/** Packages of a workspace that are asked what they turn on in each other; in larger ones only some of it is known. */
const MAX_MEMBERS = 100;

/** Finds and remembers the crate of every directory asked for. */
export class CrateFinder {
  private readonly manifests = new Map<FileUri, Promise<Table | string | null>>();
  private readonly crates = new Map<FileUri, Promise<CrateInfo>>();
  /** By the directory of the workspace. */
  private readonly builds = new Map<FileUri, Promise<WorkspaceBuild>>();
  /** By the directory of the manifest: files of one crate share what is worked out from it. */
  private readonly cfgs = new Map<FileUri, Promise<Cfg>>();
  private readonly invalidTypes = new Map<FileUri, Promise<readonly InvalidType[]>>();
  private readonly host: Host;
  private readonly report: ReportProblem;

  /** @param report is told of every manifest that is broken, each time it is read. */
  constructor(host: Host, report: ReportProblem = () => {}) {
    this.host = host;
    this.report = report;
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
    this.builds.clear();
    this.cfgs.clear();
    this.invalidTypes.clear();
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
    const workspace = await this.workspaceOf(root, manifest);
    const shared = workspace?.table ?? null;
    const library = libraryTarget(manifest, own);
    const dependencyList = dependenciesOf(manifest, shared);
    const build = await this.buildOf(workspace ?? { directory: root, manifest, table: {} }, root);
    const cfg = this.cfgs.get(root) ?? this.cfgOf(root, manifest, own, shared, build);
    this.cfgs.set(root, cfg);
    return {
      root,
      library: library === null ? null : { name: library.name, file: relativeUri(root, library.path) },
      packageName: typeof own.name === 'string' ? own.name : null,
      workspaceRoot: workspace?.directory ?? root,
      pathDependencies: pathDependencies(root, dependencyList, workspace ?? { directory: root, manifest }),
      edition: editionOf(own, shared),
      rustVersion: rustVersionOf(own, shared),
      dependencies: new Set(dependencyList.map(({ name }) => name)),
      dependencyList,
      targets: targetPaths(manifest).map((path) => relativeUri(root, path)),
      cfg: await cfg,
      build,
      invalidTypes: await this.invalidTypesOf(root, workspace?.directory ?? root),
      problems: [],
    };
  }

  private async cfgOf(
    root: FileUri,
    manifest: Table,
    own: Table,
    shared: Table | null,
    { config, features }: WorkspaceBuild,
  ): Promise<Cfg> {
    const hasScript = own.build === undefined ? await this.hasFile(root, 'build.rs') : own.build !== false;
    const platform = this.host.machine?.platform ?? null;
    return new Cfg(
      cfgOptions({
        feature: (name) => features.feature(root, name),
        test: null,
        platform: config.crossBuilds ? null : platform,
        custom: customNames(config, hasScript, expectedNames(manifest, shared)),
      }),
    );
  }

  /** Clippy looks for its file from the package upwards; what lies above the workspace is not for us to read. */
  private invalidTypesOf(root: FileUri, workspace: FileUri): Promise<readonly InvalidType[]> {
    let types = this.invalidTypes.get(root);
    if (types === undefined) {
      const above = ancestors(root);
      const last = above.indexOf(workspace);
      const folders = last < 0 ? [root, workspace] : above.slice(0, last + 1);
      types = invalidTypesIn(folders, (uri) => this.read(uri), this.report);
      this.invalidTypes.set(root, types);
    }
    return types;
  }

  private buildOf(workspace: Workspace, root: FileUri): Promise<WorkspaceBuild> {
    let build = this.builds.get(workspace.directory);
    if (build === undefined) {
      build = this.readBuild(workspace, root);
      this.builds.set(workspace.directory, build);
    }
    return build;
  }

  private async readBuild(
    { directory, manifest, table: shared }: Workspace,
    root: FileUri,
  ): Promise<WorkspaceBuild> {
    const config = await this.readConfig(directory);
    const named = await memberFolders(directory, shared, async (folder) =>
      ((await this.host.readDirectory(folder)) ?? []).flatMap(({ name, kind }) =>
        kind === 'directory' ? [name] : [],
      ),
    );
    const members = new Map<FileUri, Member>();
    const pending = new Set([root, directory, ...named]);
    for (const folder of pending) {
      if (members.size >= MAX_MEMBERS) break;
      if (folder !== directory && !folder.startsWith(`${directory}/`)) continue; // Not for us to read.
      const found = await this.manifest(folder);
      if (found === null || typeof found === 'string' || table(found, 'package') === null) continue;
      members.set(folder, { root: folder, manifest: found });
      // Folders that a package depends on belong to the workspace, too.
      const dependencies = pathDependencies(folder, dependenciesOf(found, shared), { directory, manifest });
      for (const other of dependencies.values()) if (!other.dev) pending.add(other.root);
    }
    return { config, features: workspaceFeatures(directory, manifest, [...members.values()]) };
  }

  private async readConfig(directory: FileUri): Promise<CargoConfig> {
    const bytes = await this.host.readFile(joinUri(directory, '.cargo/config.toml'));
    const text = bytes === undefined ? null : sourceText(bytes);
    const config = text === null ? '' : parseManifest(text);
    return text === null || typeof config === 'string' ? NO_CONFIG : cargoConfig(text, config);
  }

  private async hasFile(folder: FileUri, name: string): Promise<boolean> {
    const entries = (await this.host.readDirectory(folder)) ?? [];
    return entries.some((entry) => entry.name === name);
  }

  /** The `[workspace]` that the crate in `root` belongs to, and the directory it is written in. */
  private async workspaceOf(root: FileUri, manifest: Table): Promise<Workspace | null> {
    const explicit = table(manifest, 'package')?.workspace;
    const candidates = typeof explicit === 'string' ? [relativeUri(root, explicit)] : ancestors(root);
    for (const directory of candidates) {
      const candidate = await this.manifest(directory);
      const workspace =
        candidate !== null && typeof candidate !== 'string' ? table(candidate, 'workspace') : null;
      if (workspace !== null) return { directory, manifest: candidate as Table, table: workspace };
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
    const bytes = await this.read(uri);
    if (bytes === undefined) return null;
    const decoded = decodeSource(bytes);
    const manifest = decoded.kind === 'unreadable' ? decoded.reason : parseManifest(decoded.text);
    if (typeof manifest !== 'string') return manifest;
    const message = `It is not understood, so its package is analysed with defaults: ${manifest}`;
    this.report({ uri, message, kind: 'broken' });
    return `${uri}: ${manifest}`;
  }

  private async read(uri: FileUri): Promise<Uint8Array | undefined> {
    const { machine } = this.host;
    // The first answers wait for a few small files: threads that read them would wait for those that compile
    // WebAssembly, which took 70 ms of a server's start.
    const now = machine !== undefined && uri.startsWith('file:');
    return now ? machine.readFileNow(uri) : this.host.readFile(uri);
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

/** Dependencies with a `path`: their own, the one that the workspace gives them, or one that `[patch]` puts there. */
function pathDependencies(
  root: FileUri,
  dependencies: readonly Dependency[],
  workspace: Pick<Workspace, 'directory' | 'manifest'>,
): ReadonlyMap<string, PathDependency> {
  const patched = patchedPaths(workspace.manifest);
  return new Map(
    dependencies.flatMap(({ name, package: packageName, path, inherited, dev }) => {
      const patch = patched.get(packageName);
      if (path !== null)
        return [[name, { root: relativeUri(inherited ? workspace.directory : root, path), dev }]];
      return patch === undefined ? [] : [[name, { root: relativeUri(workspace.directory, patch), dev }]];
    }),
  );
}
