/**
 * The crates of the workspace in their present state: files on disk, with the text of open documents over them.
 *
 * A {@link Library} is kept as long as nothing outside the bodies of its files changed, nor in the libraries it can
 * name; so all open files of a crate, and all files of a run on the command line, share one crate and one index of its
 * impls.
 */
import type { FileUri } from '../base/host.ts';
import type { Body, FunctionItem, ItemTree } from '../hir/model.ts';
import type { Cfg, Edition } from '../names/index.ts';
import { type CrateFiles, filesOf, type Library } from '../types/index.ts';
import type { Package } from './libraries.ts';

/** The body of a function that stands in a file of the workspace; null when it has none or the text is gone. */
export type BodyReader = (uri: FileUri, item: FunctionItem) => Body | null;

export class LibraryStates {
  private readonly readBody: BodyReader;
  /** Items of open documents that differ from the file on disk outside the bodies. */
  private readonly overlays = new Map<FileUri, ItemTree>();
  private readonly inside = new WeakMap<Package, LibraryState>();
  private readonly outside = new WeakMap<Package, LibraryState>();
  /** Counts changes of overlays: states made since the last one need no check. */
  private epoch = 0;

  constructor(readBody: BodyReader) {
    this.readBody = readBody;
  }

  /** Puts the items of an open document over those of its file; null takes them away. */
  overlay(uri: FileUri, items: ItemTree | null): void {
    if ((this.overlays.get(uri) ?? null) === items) return;
    if (items === null) this.overlays.delete(uri);
    else this.overlays.set(uri, items);
    this.epoch++;
  }

  /** Targets may name other libraries than before: every state is compared with them when it is next asked for. */
  targetsChanged(): void {
    this.epoch++;
  }

  /** The items of a file that an open document puts over those on disk; undefined when none does. */
  overlaid(uri: FileUri): ItemTree | undefined {
    return this.overlays.get(uri);
  }

  /**
   * A package as it is now, as its own files see it: its paths start with `crate`. The same object while nothing that
   * it can see changed.
   */
  ownLibrary(target: Package, edition: Edition): Library {
    return this.stateOf(target, edition, this.inside, new Set()).library;
  }

  /** A package as it is now, as others see it: its paths start with its name. */
  libraryOf(target: Package, edition: Edition): Library {
    return this.stateOf(target, edition, this.outside, new Set()).library;
  }

  private stateOf(
    target: Package,
    edition: Edition,
    states: WeakMap<Package, LibraryState>,
    asking: Set<Package>,
  ): LibraryState {
    const before = states.get(target);
    if (before?.epoch === this.epoch && before.library.edition === edition) return before;
    asking.add(target);
    const below = new Map<string, LibraryState>();
    for (const [alias, other] of target.libraries) {
      // Packages may depend on each other in circles (through tests): the circle is closed when somebody asks.
      if (!asking.has(other))
        below.set(alias, this.stateOf(other, other.edition ?? edition, this.outside, asking));
    }
    asking.delete(target);
    const overlaid = [...target.tree.keys()].flatMap((uri) => this.overlays.get(uri) ?? []);
    if (before !== undefined && before.library.edition === edition && before.isSame(overlaid, below)) {
      before.epoch = this.epoch;
      return before;
    }
    const files = filesOf(
      [...target.tree.values()].map((file) => {
        const items = this.overlays.get(file.uri);
        return items === undefined ? file : { uri: file.uri, modulePath: file.modulePath, items };
      }),
    );
    const name = states === this.inside ? 'crate' : target.name;
    const library = new WorkspaceLibrary(name, target, edition, files, this, this.readBody);
    const state = new LibraryState(library, overlaid, below, this.epoch);
    states.set(target, state);
    return state;
  }
}

class LibraryState {
  readonly library: Library;
  epoch: number;
  private readonly overlaid: readonly ItemTree[];
  private readonly below: ReadonlyMap<string, LibraryState>;

  constructor(
    library: Library,
    overlaid: readonly ItemTree[],
    below: ReadonlyMap<string, LibraryState>,
    epoch: number,
  ) {
    this.library = library;
    this.overlaid = overlaid;
    this.below = below;
    this.epoch = epoch;
  }

  isSame(overlaid: readonly ItemTree[], below: ReadonlyMap<string, LibraryState>): boolean {
    return (
      overlaid.length === this.overlaid.length &&
      overlaid.every((items, index) => items === this.overlaid[index]) &&
      below.size === this.below.size &&
      [...below].every(([alias, state]) => this.below.get(alias)?.library === state.library)
    );
  }
}

class WorkspaceLibrary implements Library {
  readonly fetched = false;
  readonly name: string;
  readonly edition: Edition;
  readonly cfg: Cfg;
  readonly files: CrateFiles;
  readonly dependencies: ReadonlySet<string>;
  private readonly target: Package;
  private readonly states: LibraryStates;
  private readonly readBody: BodyReader;

  constructor(
    name: string,
    target: Package,
    edition: Edition,
    files: CrateFiles,
    states: LibraryStates,
    readBody: BodyReader,
  ) {
    this.name = name;
    this.edition = edition;
    this.files = files;
    this.cfg = target.cfg;
    this.dependencies = target.dependencies;
    this.target = target;
    this.states = states;
    this.readBody = readBody;
  }

  library(alias: string): Library | null {
    const found = this.target.libraries.get(alias);
    if (found !== undefined) return this.states.libraryOf(found, found.edition ?? this.edition);
    return this.target.fetched(alias);
  }

  reachable(name: string): Library | null {
    const seen = new Set([this.target]);
    for (const target of seen) {
      if (target !== this.target && target.name === name)
        return this.states.libraryOf(target, target.edition ?? this.edition);
      for (const below of target.libraries.values()) seen.add(below);
    }
    for (const target of seen) {
      const found = target.reachable(name);
      if (found !== null) return found;
    }
    return null;
  }

  bodyOf(uri: FileUri, item: FunctionItem): Body | null {
    return this.readBody(uri, item);
  }
}
