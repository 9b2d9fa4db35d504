/**
 * The files of a crate: its module tree, walked from the crate's root along `mod name;` as rustc does, reading each
 * file once. Only items and signatures are kept; bodies stay unread.
 */
import { decodeSource } from '../base/decode.ts';
import { type FileUri, type Host, joinUri, parentUri, relativeUri } from '../base/host.ts';
import { lowerItems } from '../hir/index.ts';
import type { Attribute, Item, ItemTree } from '../hir/model.ts';
import type { RustParser } from '../syntax/index.ts';
import type { CrateInfo } from './crate.ts';

export interface ModuleFile {
  readonly uri: FileUri;
  /** Path of the module whose text the file is; empty for the crate's root. */
  readonly modulePath: readonly string[];
  readonly items: ItemTree;
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
  private readonly parser: RustParser;
  private readonly trees = new Map<FileUri, Promise<ModuleTree>>();
  /** What was read before, so that a walk over unchanged files parses nothing. */
  private readonly known: KnownFiles = new Map();

  constructor(host: Host, parser: RustParser) {
    this.host = host;
    this.parser = parser;
  }

  /** The tree that `uri` belongs to; null when no target of its crate leads to it. */
  async treeOf(uri: FileUri, crate: CrateInfo): Promise<ModuleTree | null> {
    if (crate.root === null) return null;
    for await (const root of candidateRoots(this.host, uri, crate.root, crate.targets)) {
      const tree = await this.treeFrom(root);
      if (tree.has(uri)) return tree;
    }
    return null;
  }

  /** Files changed: trees are walked again when they are next asked for, and changed files parsed again. */
  clear(): void {
    this.trees.clear();
  }

  /** The tree below a crate root; without files when the root cannot be read. */
  treeFrom(root: FileUri): Promise<ModuleTree> {
    let tree = this.trees.get(root);
    if (tree === undefined) {
      tree = new TreeWalk(this.host, this.parser, this.known).walk(root);
      this.trees.set(root, tree);
    }
    return tree;
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
  if (isProgramFolder && parts.length === 2) yield uri;
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

type KnownFiles = Map<FileUri, { readonly text: string; readonly items: ItemTree }>;

/** One file to read, and where its child modules are looked for. */
interface Pending {
  readonly candidates: readonly FileUri[];
  readonly modulePath: readonly string[];
}

class TreeWalk {
  private readonly host: Host;
  private readonly parser: RustParser;
  private readonly known: KnownFiles;
  private readonly files = new Map<FileUri, ModuleFile>();
  /** Modules that `cfg` gives several files: the first one that exists is taken. */
  private readonly taken = new Set<string>();

  constructor(host: Host, parser: RustParser, known: KnownFiles) {
    this.host = host;
    this.parser = parser;
    this.known = known;
  }

  async walk(root: FileUri): Promise<ModuleTree> {
    let level: Pending[] = [{ candidates: [root], modulePath: [] }];
    for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
      const found = await Promise.all(level.map((pending) => this.read(pending)));
      level = [];
      for (const file of found) {
        const key = file?.modulePath.join('::') ?? '';
        // Symbolic links and `#[path]` can lead in circles: a file is one module only.
        if (file === null || this.files.has(file.uri) || this.taken.has(key)) continue;
        if (this.files.size >= MAX_FILES) return this.files;
        this.files.set(file.uri, file);
        this.taken.add(key);
        level.push(...childModules(file));
      }
    }
    return this.files;
  }

  private async read({ candidates, modulePath }: Pending): Promise<ModuleFile | null> {
    for (const uri of candidates) {
      const bytes = await this.host.readFile(uri);
      const decoded = bytes === undefined ? null : decodeSource(bytes);
      if (decoded?.kind !== 'text') continue;
      return { uri, modulePath, items: this.itemsOf(uri, decoded.text) };
    }
    return null;
  }

  private itemsOf(uri: FileUri, text: string): ItemTree {
    const before = this.known.get(uri);
    if (before?.text === text) return before.items;
    const document = this.parser.open(text);
    try {
      const items = lowerItems(document);
      this.known.set(uri, { text, items });
      return items;
    } finally {
      document.dispose();
    }
  }
}

/** The modules a file declares without their text. */
function childModules(file: ModuleFile): Pending[] {
  const directory = parentUri(file.uri) ?? file.uri;
  const stem = file.uri.slice(directory.length + 1).replace(/\.rs$/, '');
  const ownsDirectory = file.modulePath.length === 0 || stem === 'mod';
  const base = ownsDirectory ? directory : `${directory}/${stem}`;
  const pending: Pending[] = [];
  for (const item of file.items.items) {
    if (item.kind !== 'mod' || item.inline) continue;
    const around = inlineModules(file.items, item);
    const folder = [base, ...around].join('/');
    const name = item.name.text.replace(/^r#/, '');
    const explicit = pathAttribute(item.attributes);
    const candidates =
      explicit === null
        ? [`${folder}/${name}.rs`, `${folder}/${name}/mod.rs`]
        : [relativeUri(around.length === 0 ? directory : folder, explicit)];
    pending.push({ candidates, modulePath: [...file.modulePath, ...around, name] });
  }
  return pending;
}

/** Names of the inline modules around an item, outermost first. */
function inlineModules(tree: ItemTree, item: Item): string[] {
  const names: string[] = [];
  for (let id = item.parent; id !== null; ) {
    const around: Item | undefined = tree.items[id];
    if (around === undefined) break;
    if (around.kind === 'mod') names.unshift(around.name.text.replace(/^r#/, ''));
    id = around.parent;
  }
  return names;
}

function pathAttribute(attributes: readonly Attribute[]): string | null {
  const value = attributes.find(({ path }) => path === 'path')?.arguments;
  return value === undefined || value === null ? null : value.replace(/^"|"$/g, '');
}
