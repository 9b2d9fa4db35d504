/** Libraries on disk as crates: one {@link Crate} for each, whoever asks, so that what is worked out of it is kept. */
import type { FileUri } from '../base/host.ts';
import type { ItemTree } from '../hir/model.ts';
import { Crate, type CrateSource, type Edition, type StubLibrary } from '../names/index.ts';

/** A library whose files have been read. The same object must always stand for the same state of the same library. */
export interface Library {
  /** Its own name, first segment of canonical paths. */
  readonly name: string;
  /** The name by which the crate that holds this entry writes it. */
  readonly alias: string;
  readonly edition: Edition;
  readonly files: ReadonlyMap<FileUri, LibraryFile>;
  readonly dependencies: ReadonlySet<string>;
  /** The libraries on disk that it uses. */
  readonly libraries: readonly Library[];
}

export interface LibraryFile {
  readonly modulePath: readonly string[];
  readonly uri: FileUri;
  readonly items: ItemTree;
}

/** Crates that need no dependency entry. */
const BUILTIN_CRATES = new Set(['std', 'core', 'alloc', 'proc_macro']);

/** By the files, which entries of a library under different aliases share. */
const crates = new WeakMap<Library['files'], Crate>();

function crateOf(library: Library, stubs: StubLibrary): Crate {
  let crate = crates.get(library.files);
  if (crate === undefined) {
    const { name, edition, dependencies, libraries } = library;
    crate = new Crate({
      name,
      edition,
      stub: false,
      ...filesOf(library.files.values()),
      ...externalCrates(dependencies, libraries, stubs),
    });
    crates.set(library.files, crate);
  }
  return crate;
}

/** How a crate finds its files. */
export function filesOf(files: Iterable<LibraryFile>): Pick<CrateSource, 'file' | 'filePaths'> {
  const list = [...files];
  const byPath = new Map(list.map((file) => [file.modulePath.join('::'), file]));
  const paths = list.map(({ modulePath }) => modulePath);
  return { file: (path) => byPath.get(path.join('::')) ?? null, filePaths: () => paths };
}

/**
 * How a crate finds others. Declarations of ours come before sources: they say more, and see through the macros that
 * large libraries are written with.
 */
export function externalCrates(
  dependencies: ReadonlySet<string>,
  libraries: readonly Library[],
  stubs: StubLibrary,
): Pick<CrateSource, 'dependency' | 'canonical'> {
  const named = (name: string) => {
    const library = libraries.find(({ alias }) => alias === name);
    return library === undefined ? undefined : crateOf(library, stubs);
  };
  return {
    dependency: (name) => {
      const known = dependencies.has(name);
      if (BUILTIN_CRATES.has(name) || known || dependencies.size === 0) {
        const declared = stubs.crate(name);
        if (declared !== undefined) return declared;
      }
      return named(name) ?? (known ? null : undefined);
    },
    canonical: (name) => stubs.crate(name) ?? reachable(libraries, name, stubs),
  };
}

/** A library by its own name, wherever below it is used. */
function reachable(libraries: readonly Library[], name: string, stubs: StubLibrary): Crate | null {
  const seen = new Set(libraries);
  for (const library of seen) {
    if (library.name === name) return crateOf(library, stubs);
    for (const below of library.libraries) seen.add(below);
  }
  return null;
}
