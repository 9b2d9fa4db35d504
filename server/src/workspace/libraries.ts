/**
 * The libraries on disk that a file can name: that of its own package, from tests, examples and binaries, and the path
 * dependencies of a cargo workspace, with those that they name in turn.
 */
import { type FileUri, joinUri } from '../base/host.ts';
import type { Library } from '../types/index.ts';
import type { CrateFinder, CrateInfo } from './crate.ts';
import type { ModuleTree, ModuleTrees } from './module-tree.ts';

/** Path dependencies of path dependencies that are followed, and files that are read for all of them together. */
const MAX_DEPTH = 3;
const MAX_FILES = 4000;

/** A library whose own libraries are filled in once all of them have been read: dependencies may form circles. */
interface Loaded {
  readonly crate: CrateInfo;
  readonly library: Library;
  readonly libraries: Library[];
}

export class Libraries {
  private readonly crates: CrateFinder;
  private readonly trees: ModuleTrees;
  /** By the file they start in, so that every file of a workspace gets the same objects. */
  private readonly known = new Map<FileUri, Promise<Loaded | null>>();
  private files = 0;

  constructor(crates: CrateFinder, trees: ModuleTrees) {
    this.crates = crates;
    this.trees = trees;
  }

  /** The libraries in sight of a file whose own crate is `crate`; `tree` holds the files of its own target. */
  async of(crate: CrateInfo, tree: ModuleTree | null): Promise<readonly Library[]> {
    if (crate.root === null) return [];
    const own = crate.library;
    const isOwn = own !== null && tree?.has(own.file) === true;
    const loaded = await this.dependenciesOf(crate, true);
    if (!isOwn) loaded.unshift(...(await this.loadAll([[null, crate]])));
    const seen = new Set<Loaded>();
    let level = loaded.map(({ loaded: one }) => one);
    for (let depth = 1; depth < MAX_DEPTH && level.length > 0; depth++) {
      const next: Loaded[] = [];
      for (const one of level) {
        if (seen.has(one)) continue;
        seen.add(one);
        const below = await this.dependenciesOf(one.crate, false);
        if (one.libraries.length === 0) one.libraries.push(...below.map(named));
        next.push(...below.map(({ loaded: other }) => other));
      }
      level = next;
    }
    return loaded.map(named);
  }

  /** Files changed: everything is read again when it is next asked for. */
  clear(): void {
    this.known.clear();
    this.files = 0;
  }

  private async dependenciesOf(crate: CrateInfo, dev: boolean): Promise<Named[]> {
    const entries = [...crate.pathDependencies].filter(([, dependency]) => dev || !dependency.dev);
    const crates = await Promise.all(
      entries.map(async ([name, { root }]): Promise<readonly [string, CrateInfo][]> => {
        const other = await this.crates.crateOf(joinUri(root, 'Cargo.toml'));
        return other.root === root ? [[name, other]] : [];
      }),
    );
    return this.loadAll(crates.flat());
  }

  private async loadAll(crates: readonly (readonly [string | null, CrateInfo])[]): Promise<Named[]> {
    const loaded = await Promise.all(
      crates.map(async ([name, crate]) => ({ name, loaded: await this.load(crate) })),
    );
    return loaded.flatMap(({ name, loaded: one }) => (one === null ? [] : { name, loaded: one }));
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
    const tree = await this.trees.treeFrom(file);
    if (tree.size === 0) return null;
    this.files += tree.size;
    const libraries: Library[] = [];
    const edition = crate.edition ?? '2015';
    return {
      crate,
      libraries,
      library: { name, alias: name, edition, files: tree, dependencies: crate.dependencies, libraries },
    };
  }
}

interface Named {
  /** The name a manifest gives the dependency; null for a package's own library. */
  readonly name: string | null;
  readonly loaded: Loaded;
}

/** `package = "…"` in a manifest gives a library another name in the crate that uses it. */
function named({ name, loaded: { library, crate } }: Named): Library {
  const isRenamed = name !== null && name !== library.name && name !== crate.packageName;
  return isRenamed ? { ...library, alias: name } : library;
}
