/**
 * Crates made from source files: one {@link Crate} for each state of each target, whoever asks, so that what is
 * worked out of it is shared by every file that is looked at.
 */
import type { FileUri } from '../base/host.ts';
import type { Body, FunctionItem, ItemTree } from '../hir/model.ts';
import { type Cfg, Crate, type Edition, type SourceFile, type StubLibrary } from '../names/index.ts';

/** The files of one target in one state. */
export interface CrateFiles {
  /** The file of a module; null when nobody has it. May read it now. */
  file(modulePath: readonly string[]): SourceFile | null;
  /** Module paths of every file that is known or can be found. */
  filePaths(): readonly (readonly string[])[];
  /** See `CrateSource`; left out where all files have been read. */
  implFiles?(trait: string | null, head: string | null): readonly (readonly string[])[];
  macroFiles?(name: string): readonly (readonly string[])[];
}

/**
 * One target of a package (a library, a binary, a test, …) in one state: its files, and the libraries that they can name.
 * The same object must always stand for the same items.
 */
export interface Library {
  /** First segment of canonical paths: a library's own name, `crate` for how its own files see it. */
  readonly name: string;
  readonly edition: Edition;
  /** What a build of it says to `cfg`; nothing when left out. */
  readonly cfg?: Cfg;
  /** Cargo or rustup put it on this machine; false for what is written in the workspace. */
  readonly fetched: boolean;
  readonly files: CrateFiles;
  /** Names of dependencies as paths write them. */
  readonly dependencies: ReadonlySet<string>;
  /** The library that a name in paths of these files stands for; null when its sources are not at hand. */
  library(alias: string): Library | null;
  /** A library by its own name, wherever below this one it is used; null when none of that name is at hand. */
  reachable(name: string): Library | null;
  /**
   * The body of a function of these files, for seeing through `impl Trait`. Null: it has none. Undefined: it cannot be
   * had now, but may be later.
   */
  bodyOf(uri: FileUri, item: FunctionItem): Body | null | undefined;
}

export interface LibraryFile extends SourceFile {
  readonly modulePath: readonly string[];
}

/** Files that have all been read. */
export function filesOf(files: Iterable<LibraryFile>): CrateFiles {
  const list = [...files];
  const byPath = new Map(list.map((file) => [file.modulePath.join('::'), file]));
  const paths = list.map(({ modulePath }) => modulePath);
  return { file: (path) => byPath.get(path.join('::')) ?? null, filePaths: () => paths };
}

/** A file that stands alone, or whose crate has not been read yet. */
export function lonelyFile(
  file: {
    readonly uri: FileUri;
    readonly items: ItemTree;
    readonly edition: Edition;
    readonly cfg: Cfg;
  },
  dependencies: ReadonlySet<string>,
  bodyOf: (item: FunctionItem) => Body | null,
): Library {
  return {
    name: 'crate',
    edition: file.edition,
    cfg: file.cfg,
    fetched: false,
    files: filesOf([{ uri: file.uri, items: file.items, modulePath: [] }]),
    dependencies,
    library: () => null,
    reachable: () => null,
    bodyOf: (_, item) => bodyOf(item),
  };
}

/** Crates that need no dependency entry. */
const BUILTIN_CRATES = new Set(['std', 'core', 'alloc', 'proc_macro']);

const crates = new WeakMap<Library, Crate>();
const libraries = new WeakMap<Crate, Library>();

/** The crate of a library: always the same one. */
export function crateOf(library: Library, stubs: StubLibrary): Crate {
  let crate = crates.get(library);
  if (crate === undefined) {
    crate = new Crate({
      name: library.name,
      edition: library.edition,
      stub: false,
      ...(library.cfg === undefined ? {} : { cfg: library.cfg }),
      file: (path) => library.files.file(path),
      filePaths: () => library.files.filePaths(),
      ...growing(library.files),
      ...otherCrates(library, stubs),
    });
    crates.set(library, crate);
    libraries.set(crate, library);
  }
  return crate;
}

function growing(files: CrateFiles) {
  const { implFiles, macroFiles } = files;
  if (implFiles === undefined || macroFiles === undefined) return {};
  return { implFiles: implFiles.bind(files), macroFiles: macroFiles.bind(files) };
}

/** What a crate was made from; null for crates of declarations. */
export function libraryOf(crate: Crate): Library | null {
  return libraries.get(crate) ?? null;
}

/**
 * How a crate finds others: THE rule of what answers for a crate of which there are both declarations of ours and
 * sources on disk. Declarations come first: they say more (cancel-safety, what guards are), and they see through the
 * macros that large libraries are written with. Only what they leave out is looked up in the sources (`undeclared`),
 * and inside such sources a path from the root that the declarations know means the declared item (`declarations`), so
 * that one item does not become two.
 */
function otherCrates(library: Library, stubs: StubLibrary) {
  const { dependencies } = library;
  const known = new Map<string, Crate | null>();
  const named = (name: string) => {
    let crate = known.get(name);
    if (crate === undefined) {
      const found = library.library(name);
      crate = found === null ? null : crateOf(found, stubs);
      known.set(name, crate);
    }
    return crate;
  };
  return {
    dependency: (name: string) => {
      const known = dependencies.has(name);
      if (BUILTIN_CRATES.has(name) || known || dependencies.size === 0) {
        const declared = stubs.crate(name);
        if (declared !== undefined) return declared;
      }
      return named(name) ?? (known ? null : undefined);
    },
    canonical: (name: string) => {
      const declared = stubs.crate(name);
      if (declared !== undefined) return declared;
      const found = library.reachable(name);
      return found === null ? null : crateOf(found, stubs);
    },
    undeclared: (declared: Crate) => stubs.namesOf(declared).flatMap((name) => named(name) ?? []),
    declarations: library.fetched ? (stubs.crate(library.name) ?? null) : null,
  };
}
