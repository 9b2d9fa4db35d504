/**
 * The targets of the workspace as a graph: the library, binary or test that a file belongs to, the library of its own
 * package, and the path dependencies with those that they name in turn. What lies further away is fetched by cargo, and
 * read when a path first leads there.
 */
import { type FileUri, joinUri } from '../base/host.ts';
import type { Cfg, Edition } from '../names/index.ts';
import type { Library } from '../types/index.ts';
import type { CrateFinder, CrateInfo } from './crate.ts';
import { inPaths } from './manifest.ts';
import type { ModuleTree, ModuleTrees } from './module-tree.ts';
import type { ReadableFolders } from './readable-folders.ts';

/** Path dependencies of path dependencies that are followed, and files that are read for all of them together. */
const MAX_DEPTH = 16;
const MAX_FILES = 4000;

/** One target with the files of its module tree. The same object stands for the same files on disk. */
export interface Package {
  /** First segment of its items' paths as others see them; `crate` for targets that nobody else can name. */
  readonly name: string;
  /** Null when no manifest tells. */
  readonly edition: Edition | null;
  readonly tree: ModuleTree;
  /** What a build of it says to `cfg`. */
  readonly cfg: Cfg;
  /** Names of dependencies as its paths write them. */
  readonly dependencies: ReadonlySet<string>;
  /** The targets of the workspace that it can name, by the names that its paths give them. */
  readonly libraries: ReadonlyMap<string, Package>;
  /** A dependency that cargo fetched, by the name that its paths give it; null when its sources are not at hand. */
  fetched(alias: string): Library | null;
  /** A fetched library by its own name, wherever below it is used; null when nothing led there yet. */
  reachable(name: string): Library | null;
}

/** The dependencies of a package that cargo has fetched. */
export interface FetchedSources {
  library(crate: CrateInfo, alias: string): Library | null;
  reachable(crate: CrateInfo, name: string): Library | null;
}

/** A package under construction: dependencies may form circles, so what it can name is filled in later. */
interface Loaded {
  readonly crate: CrateInfo;
  readonly target: Package;
  readonly libraries: Map<string, Package>;
}

export class Libraries {
  private readonly crates: CrateFinder;
  private readonly trees: ModuleTrees;
  private readonly folders: Pick<ReadableFolders, 'mayRead'>;
  private readonly fetched: FetchedSources;
  /** By the file they start in, so that every file of a workspace gets the same objects. */
  private readonly known = new Map<FileUri, Promise<Loaded | null>>();
  private others = new WeakMap<ModuleTree, Loaded>();
  private files = 0;

  constructor(
    crates: CrateFinder,
    trees: ModuleTrees,
    folders: Pick<ReadableFolders, 'mayRead'>,
    fetched: FetchedSources,
  ) {
    this.folders = folders;
    this.crates = crates;
    this.trees = trees;
    this.fetched = fetched;
  }

  /** The target that a file of `crate` belongs to; null when none leads to it. */
  async targetOf(uri: FileUri, crate: CrateInfo): Promise<Package | null> {
    const tree = await this.trees.treeOf(uri, crate);
    if (tree === null) return null;
    if (crate.library !== null && tree.has(crate.library.file)) {
      const own = await this.load(crate);
      if (own !== null && own.target.tree === tree) {
        await this.follow([own]);
        return own.target;
      }
    }
    return this.otherTarget(crate, tree);
  }

  /** Files changed: everything is read again when it is next asked for. */
  clear(): void {
    this.known.clear();
    this.others = new WeakMap();
    this.files = 0;
  }

  /** The trees that start from these roots changed: their libraries are made anew when they are next asked for. */
  forget(roots: Iterable<FileUri>): void {
    for (const root of roots) this.known.delete(root);
  }

  /** A binary, test, example or benchmark. */
  private async otherTarget(crate: CrateInfo, tree: ModuleTree): Promise<Package> {
    const made = this.others.get(tree) ?? this.make(crate, 'crate', tree);
    this.others.set(tree, made);
    const own = await this.load(crate);
    if (own !== null) made.libraries.set(own.target.name, own.target);
    await this.follow(own === null ? [made] : [made, own]);
    return made.target;
  }

  /** Fills in what packages can name, and what those can name in turn. */
  private async follow(start: readonly Loaded[]): Promise<void> {
    const seen = new Set<Loaded>();
    let level = start;
    for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
      const next: Loaded[] = [];
      for (const one of level) {
        if (seen.has(one)) continue;
        seen.add(one);
        for (const { name, loaded } of await this.dependenciesOf(one.crate)) {
          one.libraries.set(name, loaded.target);
          next.push(loaded);
        }
      }
      level = next;
    }
  }

  private async dependenciesOf(crate: CrateInfo): Promise<{ name: string; loaded: Loaded }[]> {
    const found = await Promise.all(
      [...crate.pathDependencies].map(async ([name, { root }]) => {
        const manifest = joinUri(root, 'Cargo.toml');
        if (!this.folders.mayRead(manifest)) return [];
        const other = await this.crates.crateOf(manifest);
        const loaded = other.root === root ? await this.load(other) : null;
        // A name that the manifest makes up (`package = "…"`) stands; the package's own gives way to its library's.
        const isOwnName = other.packageName !== null && name === inPaths(other.packageName);
        return loaded === null ? [] : [{ name: isOwnName ? loaded.target.name : name, loaded }];
      }),
    );
    return found.flat();
  }

  private load(crate: CrateInfo): Promise<Loaded | null> {
    const { library } = crate;
    if (library === null) return Promise.resolve(null);
    let loading = this.known.get(library.file);
    if (loading === undefined) {
      loading = this.read(crate, library.name, library.file);
      this.known.set(library.file, loading);
    }
    return loading;
  }

  private async read(crate: CrateInfo, name: string, file: FileUri): Promise<Loaded | null> {
    if (this.files >= MAX_FILES) return null;
    const tree = await this.trees.treeFrom(file, crate.cfg);
    if (tree.size === 0) return null;
    this.files += tree.size;
    return this.make(crate, name, tree);
  }

  private make(crate: CrateInfo, name: string, tree: ModuleTree): Loaded {
    const libraries = new Map<string, Package>();
    const { edition, dependencies, cfg } = crate;
    const target: Package = {
      name,
      edition,
      tree,
      cfg,
      dependencies,
      libraries,
      fetched: (alias) => this.fetched.library(crate, alias),
      reachable: (wanted) => this.fetched.reachable(crate, wanted),
    };
    return { crate, target, libraries };
  }
}
