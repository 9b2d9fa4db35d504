/**
 * The libraries that cargo fetched for the workspace, as its lockfile chose them. A library comes to life when a path
 * first leads into it; until then not even its manifest is read.
 */
import { checkpoint } from '../../base/attempt.ts';
import { sourceText } from '../../base/decode.ts';
import { type FileUri, joinUri, type Machine, relativeUri } from '../../base/host.ts';
import type { FunctionItem, ItemTree } from '../../hir/model.ts';
import { Cfg, type Edition } from '../../names/index.ts';
import type { Library } from '../../types/index.ts';
import type { Bodies } from '../bodies.ts';
import { type CargoConfig, cfgOptions, customNames } from '../build-options.ts';
import type { CrateInfo, WorkspaceBuild } from '../crate.ts';
import { activate, featureTable } from '../features.ts';
import type { FetchedSources } from '../libraries.ts';
import { type LockedPackage, type Lockfile, parseLockfile } from '../lockfile.ts';
import {
  type Dependency,
  dependenciesOf,
  editionOf,
  inPaths,
  libraryTarget,
  parseManifest,
  type Table,
  table,
} from '../manifest.ts';
import type { ReportProblem } from '../problems.ts';
import type { ReadableFolders } from '../readable-folders.ts';
import type { AskedFeatures } from '../workspace-features.ts';
import { LibraryFiles, type LowerText } from './library-files.ts';
import { PackageFolders } from './package-folders.ts';
import { Toolchains } from './toolchains.ts';

/** What fetched libraries are made with. */
export interface FetchedTools {
  readonly machine: Machine;
  readonly folders: ReadableFolders;
  readonly lower: LowerText;
  readonly bodies: Pick<Bodies, 'read'>;
  readonly report: ReportProblem;
}

export class FetchedPackages implements FetchedSources {
  private readonly tools: FetchedTools;
  private readonly places: PackageFolders;
  private readonly toolchains: Toolchains;
  /** By the directory of the lockfile, with the text it was made from. */
  private readonly graphs = new Map<
    FileUri,
    { readonly text: string | null; readonly build: WorkspaceBuild; readonly graph: LockedGraph | null }
  >();
  /** What was read of lockfiles. */
  private readonly locked = new Map<string, readonly LockedPackage[]>();
  /** Directories whose lockfile did not change as far as anybody knows. */
  private readonly fresh = new Set<FileUri>();
  /** By where they start and what they are built with: what was read of a library stays when the lockfile changes. */
  private readonly files = new Map<FileUri, LibraryFiles>();

  constructor(tools: FetchedTools) {
    this.tools = tools;
    this.toolchains = new Toolchains(tools);
    this.places = new PackageFolders(tools.machine, tools.folders);
  }

  library(crate: CrateInfo, alias: string): Library | null {
    const graph = this.graphOf(crate);
    if (graph !== null) {
      const own = crate.packageName === null ? undefined : graph.lock.own(crate.packageName);
      const found = graph.named(alias, own, crate.dependencyList);
      if (found !== null) return found;
    }
    return this.toolchains.library(alias, crate.workspaceRoot);
  }

  reachable(crate: CrateInfo, name: string): Library | null {
    return this.graphOf(crate)?.reachable(name) ?? this.toolchains.reachable(name);
  }

  itemsOf(uri: FileUri): ItemTree | undefined {
    for (const files of this.files.values()) {
      const items = files.itemsOf(uri);
      if (items !== undefined) return items;
    }
    return this.toolchains.itemsOf(uri);
  }

  /** A lockfile may have changed; what was read of the libraries themselves never does. */
  clear(): void {
    this.fresh.clear();
  }

  private graphOf({ workspaceRoot, build }: CrateInfo): LockedGraph | null {
    if (workspaceRoot === null) return null;
    const before = this.graphs.get(workspaceRoot);
    if (before?.build === build && this.fresh.has(workspaceRoot)) return before.graph;
    const uri = joinUri(workspaceRoot, 'Cargo.lock');
    const text = sourceText(this.tools.machine.readFileNow(uri));
    if (before?.build === build && before.text === text) {
      this.fresh.add(workspaceRoot);
      return before.graph;
    }
    const graph = text === null ? null : this.graphFrom(uri, text, workspaceRoot, build);
    if (text === null)
      this.tools.report({
        uri,
        message:
          'It cannot be read, so the sources of dependencies are not looked for. `cargo build` writes it.',
        kind: 'absent',
      });
    this.graphs.set(workspaceRoot, { text, build, graph });
    this.fresh.add(workspaceRoot);
    checkpoint();
    return graph;
  }

  private graphFrom(
    uri: FileUri,
    text: string,
    workspaceRoot: FileUri,
    build: WorkspaceBuild,
  ): LockedGraph | null {
    const lock = parseLockfile(text, this.locked);
    if (typeof lock !== 'string') {
      const asked = askedByPackage(lock, build.features.asked);
      return new LockedGraph(lock, (locked) =>
        this.open(locked, workspaceRoot, build.config, asked.get(locked) ?? []),
      );
    }
    this.tools.report({
      uri,
      message: `It is not understood, so the sources of dependencies are not looked for: ${lock}`,
      kind: 'broken',
    });
    return null;
  }

  private open(
    locked: LockedPackage,
    workspaceRoot: FileUri,
    config: CargoConfig,
    asked: readonly string[],
  ): OpenedPackage | null {
    const root = this.places.find(locked, workspaceRoot);
    const manifest = root === null ? null : readManifest(this.tools.machine, root);
    const own = manifest === null ? null : table(manifest.table, 'package');
    const target = own === null ? null : libraryTarget(manifest!.table, own);
    if (root === null || manifest === null || own === null || target === null) return null;
    if (table(manifest.table, 'lib')?.['proc-macro'] === true) return null; // Its items are for the compiler only.
    const all = dependenciesOf(manifest.table, manifest.workspace);
    const features = featureTable(manifest.table, all);
    const active = activate(features, asked).features;
    const { machine } = this.tools;
    const hasScript =
      own.build === undefined
        ? machine.readFileNow(joinUri(root, 'build.rs')) !== undefined
        : own.build !== false;
    const file = relativeUri(root, target.path);
    const key = [file, config.crossBuilds, ...config.given, ...config.maybeGiven, ...[...active].sort()].join(
      ' ',
    );
    let files = this.files.get(key);
    if (files === undefined) {
      const cfg = new Cfg(
        cfgOptions({
          // Others may be turned on by packages that the workspace's own lead to.
          feature: (name) => (active.has(name) ? true : features.has(name) ? null : false),
          test: false,
          platform: config.crossBuilds ? null : (machine.platform ?? null),
          custom: customNames(config, hasScript),
        }),
      );
      files = new LibraryFiles(machine, this.tools.folders, this.tools.lower, file, cfg);
      this.files.set(key, files);
    }
    return {
      locked,
      name: target.name,
      edition: editionOf(own, manifest.workspace) ?? '2015',
      files,
      dependencies: all.filter(({ dev }) => !dev),
      bodies: this.tools.bodies,
    };
  }
}

/** What the packages of the workspace ask of others, by the packages that the lockfile chose. */
function askedByPackage(
  lock: Lockfile,
  asked: readonly AskedFeatures[],
): ReadonlyMap<LockedPackage, readonly string[]> {
  const found = new Map<LockedPackage, string[]>();
  for (const { by, dependency, features } of asked) {
    const from = by === null ? undefined : lock.own(by);
    const locked = lock.dependency(from, dependency.package, dependency.requirement);
    if (locked !== undefined) found.set(locked, [...(found.get(locked) ?? []), ...features]);
  }
  return found;
}

interface OpenedPackage {
  readonly locked: LockedPackage;
  readonly name: string;
  readonly edition: Edition;
  readonly files: LibraryFiles;
  readonly dependencies: readonly Dependency[];
  readonly bodies: Pick<Bodies, 'read'>;
}

/** The manifest of a package, with the `[workspace]` of its repository when it needs one. */
function readManifest(machine: Machine, root: FileUri): { table: Table; workspace: Table | null } | null {
  const own = manifestIn(machine, root);
  if (own === null) return null;
  if (!JSON.stringify(own).includes('"workspace":')) return { table: own, workspace: null };
  let at = root;
  for (let up = 0; up < 8; up++) {
    const workspace = table(manifestIn(machine, at) ?? {}, 'workspace');
    if (workspace !== null) return { table: own, workspace };
    at = relativeUri(at, '..');
  }
  return { table: own, workspace: null };
}

function manifestIn(machine: Machine, folder: FileUri): Table | null {
  const text = sourceText(machine.readFileNow(joinUri(folder, 'Cargo.toml')));
  const manifest = text === null ? '' : parseManifest(text);
  return typeof manifest === 'string' ? null : manifest;
}

/** The packages of one lockfile. */
class LockedGraph {
  readonly lock: Lockfile;
  private readonly open: (locked: LockedPackage) => OpenedPackage | null;
  private readonly libraries = new Map<LockedPackage, FetchedLibrary | null>();

  constructor(lock: Lockfile, open: (locked: LockedPackage) => OpenedPackage | null) {
    this.lock = lock;
    this.open = open;
  }

  /** What a package means by a name in its paths. */
  named(
    alias: string,
    from: LockedPackage | undefined,
    dependencies: readonly Dependency[],
  ): FetchedLibrary | null {
    const dependency = dependencies.findLast(({ name }) => name === alias);
    if (dependency !== undefined) return this.libraryFor(dependency, from);
    // A library may have another name than its package: `md-5` is `md5`.
    if (!/^[a-z]/.test(alias)) return null;
    const similar = dependencies.filter(
      ({ renamed, name }) => !renamed && name.replaceAll('_', '').includes(alias.replaceAll('_', '')),
    );
    for (const candidate of similar) {
      const library = this.libraryFor(candidate, from);
      if (library?.name === alias) return library;
    }
    return null;
  }

  private libraryFor(dependency: Dependency, from: LockedPackage | undefined): FetchedLibrary | null {
    const locked = this.lock.dependency(from, dependency.package, dependency.requirement);
    return locked === undefined ? null : this.library(locked);
  }

  private library(locked: LockedPackage): FetchedLibrary | null {
    let library = this.libraries.get(locked);
    if (library === undefined) {
      const opened = this.open(locked);
      library = opened === null ? null : new FetchedLibrary(opened, this);
      this.libraries.set(locked, library);
      checkpoint();
    }
    return library;
  }

  /** Canonical paths are made of libraries that were opened: no other need be looked for. */
  reachable(name: string): FetchedLibrary | null {
    for (const library of this.libraries.values()) if (library?.name === name) return library;
    return null;
  }
}

class FetchedLibrary implements Library {
  readonly fetched = true;
  readonly name: string;
  readonly edition: Edition;
  readonly files: LibraryFiles;
  readonly cfg: Cfg;
  readonly dependencies: ReadonlySet<string>;
  private readonly opened: OpenedPackage;
  private readonly graph: LockedGraph;

  constructor(opened: OpenedPackage, graph: LockedGraph) {
    this.opened = opened;
    this.graph = graph;
    this.name = opened.name;
    this.edition = opened.edition;
    this.files = opened.files;
    this.cfg = opened.files.cfg;
    this.dependencies = new Set(opened.dependencies.map(({ name }) => name));
  }

  library(alias: string): Library | null {
    return this.graph.named(alias, this.opened.locked, this.opened.dependencies);
  }

  reachable(name: string): Library | null {
    const direct = this.opened.dependencies.find((dependency) => dependency.name === name);
    return (direct === undefined ? null : this.library(inPaths(direct.name))) ?? this.graph.reachable(name);
  }

  bodyOf(uri: FileUri, item: FunctionItem) {
    return this.opened.bodies.read(uri, item, this.cfg);
  }
}
