/**
 * The files of a crate: its module tree, walked from the crate's root along `mod name;` as rustc does, reading each
 * file once. Only items and signatures are kept; bodies stay unread.
 */
import { type FileUri, type Host, joinUri } from '../base/host.ts';
import type { ItemTree } from '../hir/model.ts';
import { type Cfg, likeliestFirst } from '../names/index.ts';
import type { CrateInfo } from './crate.ts';
import type { FileModule, LoweredFile } from './index/lowered-file.ts';
import type { SourceFiles } from './index/source-files.ts';
import { foundAt, type ModulePlaces, type ModuleSource, moduleName, placesOf } from './module-paths.ts';

export interface ModuleFile {
  readonly uri: FileUri;
  /** Path of the module whose text the file is; empty for the crate's root. */
  readonly modulePath: readonly string[];
  /** These two are made when first asked for: {@link LoweredFile}. */
  readonly items: ItemTree;
  readonly text: string;
}

/** The files of one target (library, binary, test, …), by their URI. */
export type ModuleTree = ReadonlyMap<FileUri, ModuleFile>;

/** Bounds for broken or hostile trees; far above real crates. */
const MAX_FILES = 4000;
const MAX_DEPTH = 64;
/** How many test targets are searched for a module that they share, such as `tests/common/mod.rs`. */
const MAX_SHARING_TARGETS = 8;

export class ModuleTrees {
  private readonly host: Host;
  private readonly files: SourceFiles;
  /** By the root they start from. */
  private readonly walks = new Map<
    FileUri,
    { readonly cfg: Cfg; readonly walk: TreeWalk; readonly tree: Promise<ModuleTree> }
  >();

  constructor(host: Host, files: SourceFiles) {
    this.host = host;
    this.files = files;
  }

  /** The tree that `uri` belongs to; null when no target of its crate leads to it. */
  async treeOf(uri: FileUri, crate: CrateInfo): Promise<ModuleTree | null> {
    if (crate.root === null) return null;
    for await (const root of candidateRoots(this.host, uri, crate.root, crate.targets)) {
      const tree = await this.treeFrom(root, crate.cfg);
      if (tree.has(uri)) return tree;
    }
    return null;
  }

  /** Files changed: trees are walked again when they are next asked for; which files are read again, the files know. */
  clear(): void {
    this.walks.clear();
  }

  /** The same for the trees that a file is part of, or would be if there were one. Says from which roots they start. */
  forget(uri: FileUri): ReadonlyMap<FileUri, ModuleTree> {
    const forgotten = new Map<FileUri, ModuleTree>();
    for (const [root, { walk }] of this.walks) {
      if (!walk.looked.has(uri)) continue;
      forgotten.set(root, walk.files);
      this.walks.delete(root);
    }
    return forgotten;
  }

  /** The tree below a crate root; without files when the root cannot be read. Another `cfg` may lead to other files. */
  treeFrom(root: FileUri, cfg: Cfg): Promise<ModuleTree> {
    let known = this.walks.get(root);
    if (known?.cfg !== cfg) {
      const walk = new TreeWalk(this.files, cfg);
      known = { cfg, walk, tree: walk.start(root) };
      this.walks.set(root, known);
    }
    return known.tree;
  }
}

/** The roots from which `uri` may be reached, likeliest first; cargo's conventions, then what the manifest names. */
async function* candidateRoots(
  host: Host,
  uri: FileUri,
  crate: FileUri,
  targets: readonly FileUri[],
): AsyncGenerator<FileUri> {
  if (targets.includes(uri)) yield uri;
  const parts = uri.slice(crate.length + 1).split('/');
  const [folder, name] = parts;
  const isProgramFolder = folder === 'examples' || folder === 'tests' || folder === 'benches';
  if ((isProgramFolder && parts.length === 2) || uri === `${crate}/build.rs`) yield uri;
  if (isProgramFolder && parts.length > 2) yield `${crate}/${folder}/${name}/main.rs`;
  if (folder === 'src' && name === 'bin') {
    if (parts.length === 3) yield uri;
    else yield `${crate}/src/bin/${parts[2]}/main.rs`;
  }
  yield `${crate}/src/lib.rs`;
  yield `${crate}/src/main.rs`;
  yield* targets;
  if (isProgramFolder) {
    const siblings = (await host.readDirectory(`${crate}/${folder}`)) ?? [];
    const programs = siblings.filter((entry) => entry.kind === 'file' && entry.name.endsWith('.rs'));
    for (const program of programs.slice(0, MAX_SHARING_TARGETS))
      yield joinUri(`${crate}/${folder}`, program.name);
  }
}

/** One module whose file is to be read. */
interface Pending {
  readonly places: ModulePlaces;
  readonly modulePath: readonly string[];
}

class TreeWalk {
  private readonly source: SourceFiles;
  private readonly cfg: Cfg;
  readonly files = new Map<FileUri, ModuleFile>();
  /** Every file that was asked for, whether there is one or not. */
  readonly looked = new Set<FileUri>();
  /** Of a module that `cfg` gives several files, the first one that exists and that a build may have is taken. */
  private readonly taken = new Set<string>();

  constructor(source: SourceFiles, cfg: Cfg) {
    this.source = source;
    this.cfg = cfg;
  }

  async start(root: FileUri): Promise<ModuleTree> {
    // A crate's root owns its directory, as what `#[path]` names does.
    let level: Pending[] = [{ places: { candidates: [root], named: new Set([root]) }, modulePath: [] }];
    for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
      const reads = await Promise.all(level.map((pending) => this.read(pending)));
      level = [];
      for (const found of reads) {
        if (found === null) continue;
        const { file, source, modulePath } = found;
        const key = modulePath.join('::');
        // Symbolic links and `#[path]` can lead in circles: a file is one module only.
        if (this.files.has(file.uri) || this.taken.has(key)) continue;
        if (this.files.size >= MAX_FILES) return this.files;
        this.files.set(file.uri, moduleFile(file, modulePath));
        this.taken.add(key);
        level.push(...childModules(file, source, modulePath, this.cfg));
      }
    }
    return this.files;
  }

  private async read({ places, modulePath }: Pending): Promise<Found | null> {
    for (const uri of places.candidates) {
      this.looked.add(uri);
      const file = await this.source.read(uri);
      if (file !== null) return { file, source: foundAt(uri, places), modulePath };
    }
    return null;
  }
}

interface Found {
  readonly file: LoweredFile;
  readonly source: ModuleSource;
  readonly modulePath: readonly string[];
}

function moduleFile(file: LoweredFile, modulePath: readonly string[]): ModuleFile {
  return {
    uri: file.uri,
    modulePath,
    get items() {
      return file.items;
    },
    get text() {
      return file.text;
    },
  };
}

/** The modules a file declares without their text. */
function childModules(
  file: LoweredFile,
  source: ModuleSource,
  modulePath: readonly string[],
  cfg: Cfg,
): Pending[] {
  const isOff = ({ item, around }: FileModule) =>
    cfg.isOff(item.attributes) || around.some(({ attributes }) => cfg.isOff(attributes));
  return likeliestFirst(file.modules, isOff).map(({ item, around }) => {
    const outer = around.map(moduleName);
    return {
      places: placesOf(source, outer, item, cfg),
      modulePath: [...modulePath, ...outer, moduleName(item)],
    };
  });
}
