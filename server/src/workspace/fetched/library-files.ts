/**
 * The files of a library that cargo fetched, read one by one: a module's file when a path first leads into the module,
 * other files only when their text says that an impl asked for may be in them. Nothing is read twice.
 */
import { checkpoint, orForget } from '../../base/attempt.ts';
import { sourceText } from '../../base/decode.ts';
import { type FileUri, joinUri, type Machine, parentUri } from '../../base/host.ts';
import type { ItemTree, ModItem } from '../../hir/model.ts';
import { type Cfg, ItemList } from '../../names/index.ts';
import type { CrateFiles, LibraryFile } from '../../types/index.ts';
import { foundAt, type ModuleSource, moduleName, placesOf } from '../module-paths.ts';
import type { ReadableFolders } from '../readable-folders.ts';
import { type HeaderNames, headerNames } from './impl-headers.ts';

/** Makes the items of a text. */
export type LowerText = (text: string) => ItemTree;

/** Bounds for odd folders; far above real libraries. */
const MAX_FILES = 4000;
const MAX_DEPTH = 32;

const NO_NAMES: HeaderNames = { ofTraits: [], inherent: new Set(), macros: new Set() };

interface OpenedFile {
  readonly file: LibraryFile;
  readonly source: ModuleSource;
}

export class LibraryFiles implements CrateFiles {
  private readonly machine: Machine;
  private readonly folders: ReadableFolders;
  private readonly lower: LowerText;
  private readonly root: FileUri;
  /** What a build of the library says to `cfg`. */
  readonly cfg: Cfg;
  /** By module path; null for modules that have no file of their own. */
  private readonly opened = new Map<string, OpenedFile | null>();
  private readonly byUri = new Map<FileUri, LibraryFile>();
  /** Texts of files that were looked through and not lowered yet. */
  private readonly texts = new Map<FileUri, string | null>();
  /** Of every file that was read. */
  private readonly headers = new Map<FileUri, HeaderNames>();
  /** The library's files as its folders list them. */
  private uris: readonly FileUri[] | null = null;
  private all: readonly (readonly [FileUri, HeaderNames])[] | null = null;

  /** @param root the file that the library starts in. */
  constructor(machine: Machine, folders: ReadableFolders, lower: LowerText, root: FileUri, cfg: Cfg) {
    this.machine = machine;
    this.folders = folders;
    this.lower = lower;
    this.root = root;
    this.cfg = cfg;
  }

  file(modulePath: readonly string[]): LibraryFile | null {
    return this.open(modulePath)?.file ?? null;
  }

  filePaths(): readonly (readonly string[])[] {
    return [...this.byUri.values()].map(({ modulePath }) => modulePath);
  }

  implFiles(trait: string | null, head: string | null): readonly (readonly string[])[] {
    return this.filesWhere(({ inherent, ofTraits }) =>
      trait === null
        ? head !== null && inherent.has(head)
        : ofTraits.some((one) => one.trait === trait && (one.any || (head !== null && one.self.has(head)))),
    );
  }

  macroFiles(name: string): readonly (readonly string[])[] {
    return this.filesWhere(({ macros }) => macros.has(name));
  }

  /** The items of a file that some path led to; undefined for others. */
  itemsOf(uri: FileUri): ItemTree | undefined {
    return this.byUri.get(uri)?.items;
  }

  private open(modulePath: readonly string[]): OpenedFile | null {
    const key = modulePath.join('::');
    let opened = this.opened.get(key);
    if (opened === undefined) {
      this.opened.set(key, null); // A module that `#[path]` leads back to its own file has none.
      opened = orForget(
        () => this.find(modulePath),
        () => this.opened.delete(key),
      );
      this.opened.set(key, opened);
    }
    return opened;
  }

  private find(modulePath: readonly string[]): OpenedFile | null {
    if (modulePath.length === 0)
      return this.read(this.root, modulePath, { uri: this.root, ownsDirectory: true });
    if (modulePath.length > MAX_DEPTH) return null;
    // The nearest module around it that has a file of its own; those in between are inline.
    for (let length = modulePath.length - 1; length >= 0; length--) {
      const outer = this.open(modulePath.slice(0, length));
      if (outer === null) continue;
      const inline = modulePath.slice(length, -1);
      // `cfg` may declare a module several times; which is taken is as for the workspace.
      const declared = declarationsOf(outer.file.items, inline, modulePath.at(-1)!);
      for (const item of this.cfg.likeliestFirst(declared)) {
        if (item.inline) return null;
        const places = placesOf(outer.source, inline, item, this.cfg);
        for (const uri of places.candidates) {
          const found = this.read(uri, modulePath, foundAt(uri, places));
          if (found !== null) return found;
        }
      }
      return null;
    }
    return null;
  }

  private read(uri: FileUri, modulePath: readonly string[], source: ModuleSource): OpenedFile | null {
    if (this.byUri.has(uri) || this.byUri.size >= MAX_FILES) return null;
    const text = this.textOf(uri);
    if (text === null) return null;
    const file: LibraryFile = { uri, modulePath, items: this.lower(text) };
    this.texts.set(uri, null); // Only who sees through an `impl Trait` in it reads it again.
    this.byUri.set(uri, file);
    return { file, source };
  }

  private textOf(uri: FileUri): string | null {
    let text = this.texts.get(uri);
    if (text === undefined) {
      text = sourceText(this.folders.mayRead(uri) ? this.machine.readFileNow(uri) : undefined);
      this.texts.set(uri, text);
      this.headers.set(uri, text === null ? NO_NAMES : headerNames(text));
    }
    return text;
  }

  // ------------------------------------------------------------------------------------------ headers

  private filesWhere(test: (names: HeaderNames) => boolean): readonly (readonly string[])[] {
    this.all ??= this.readHeaders();
    return this.all.flatMap(([uri, names]) => {
      const path = test(names) ? this.pathOf(uri) : null;
      return path === null ? [] : [path];
    });
  }

  private readHeaders(): readonly (readonly [FileUri, HeaderNames])[] {
    const directory = parentUri(this.root);
    this.uris ??= directory === undefined ? [] : [...this.rustFiles(directory)];
    return this.uris.map((uri) => {
      if (!this.headers.has(uri)) {
        this.textOf(uri);
        checkpoint();
      }
      return [uri, this.headers.get(uri) ?? NO_NAMES] as const;
    });
  }

  /** Symbolic links are not followed. */
  private *rustFiles(directory: FileUri): Iterable<FileUri> {
    let level = [directory];
    let count = 0;
    for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
      const next: FileUri[] = [];
      for (const folder of level) {
        for (const { name, kind } of this.machine.readDirectoryNow(folder) ?? []) {
          if (kind === 'directory') next.push(joinUri(folder, name));
          else if (kind === 'file' && name.endsWith('.rs') && count++ < MAX_FILES)
            yield joinUri(folder, name);
        }
      }
      level = next;
    }
  }

  /** The module whose text a file is: as its place says, if the modules above declare it so. */
  private pathOf(uri: FileUri): readonly string[] | null {
    const known = this.byUri.get(uri);
    if (known !== undefined) return known.modulePath;
    if (uri === this.root) return [];
    const directory = parentUri(this.root) ?? this.root;
    const names = uri
      .slice(directory.length + 1)
      .replace(/(\/mod)?\.rs$/, '')
      .split('/');
    const path = names.map(decodeURIComponent);
    return this.open(path)?.file.uri === uri ? path : null;
  }
}

/** The `mod` items of a name in a file, below inline modules. */
function declarationsOf(tree: ItemTree, inline: readonly string[], name: string): readonly ModItem[] {
  const list = ItemList.of(tree.items);
  const children = (parent: ModItem | null, wanted: string) =>
    list
      .children(parent === null ? null : parent.id)
      .filter((item): item is ModItem => item.kind === 'mod' && moduleName(item) === wanted);
  let around: ModItem | null = null;
  for (const step of inline) {
    around = children(around, step).find((item) => item.inline) ?? null;
    if (around === null) return [];
  }
  return children(around, name);
}
