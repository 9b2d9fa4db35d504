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
import type { ModuleFile } from './module-tree.ts';

/** The body of a function that stands in a file of the workspace; null when it has none or the text is gone. */
export type BodyReader = (uri: FileUri, item: FunctionItem, cfg: Cfg) => Body | null;

/** An open document as the crate may see it. */
export interface Overlay {
  /** Tells what lies outside the bodies. */
  readonly key: string;
  readonly text: string;
  readonly items: ItemTree;
}

export class LibraryStates {
  private readonly readBody: BodyReader;
  /** Of open documents. */
  private readonly overlays = new Map<FileUri, Overlay>();
  /** What lay outside the bodies of a file on disk when a document had the same text. */
  private readonly onDisk = new WeakMap<ModuleFile, string>();
  private readonly inside = new WeakMap<Package, LibraryState>();
  private readonly outside = new WeakMap<Package, LibraryState>();
  /** Counts changes of overlays: states made since the last one need no check. */
  private epoch = 0;

  constructor(readBody: BodyReader) {
    this.readBody = readBody;
  }

  /** Lets the crate see a file as an open document has it, unless they differ inside bodies only; null: as it is on disk. */
  overlay(uri: FileUri, overlay: Overlay | null): void {
    const before = this.overlays.get(uri);
    // The first items that were alike outside the bodies stand for all of them.
    if (overlay !== null && before?.key === overlay.key) {
      this.overlays.set(uri, { ...before, text: overlay.text });
      return;
    }
    if (before === undefined && overlay === null) return;
    if (overlay === null) this.overlays.delete(uri);
    else this.overlays.set(uri, overlay);
    this.epoch++;
  }

  /** Targets may name other libraries than before: every state is compared with them when it is next asked for. */
  targetsChanged(): void {
    this.epoch++;
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
    const overlaid = this.overlaidIn(target);
    if (before !== undefined && before.library.edition === edition && before.isSame(overlaid, below)) {
      before.epoch = this.epoch;
      return before;
    }
    const files = filesOf(
      [...target.tree.values()].map((file) => {
        const items = overlaid.get(file.uri);
        return items === undefined ? file : { uri: file.uri, modulePath: file.modulePath, items };
      }),
    );
    const name = states === this.inside ? 'crate' : target.name;
    const library = new WorkspaceLibrary(name, target, edition, files, this, this.readBody);
    const state = new LibraryState(library, overlaid, below, this.epoch);
    states.set(target, state);
    return state;
  }

  /** Items of open documents that differ from a target's files outside the bodies. */
  private overlaidIn({ tree }: Package): ReadonlyMap<FileUri, ItemTree> {
    const found = new Map<FileUri, ItemTree>();
    for (const [uri, { key, text, items }] of this.overlays) {
      const file = tree.get(uri);
      if (file === undefined) continue;
      if (file.text === text) this.onDisk.set(file, key);
      if (this.onDisk.get(file) !== key) found.set(uri, items);
    }
    return found;
  }
}

class LibraryState {
  readonly library: Library;
  epoch: number;
  private readonly overlaid: ReadonlyMap<FileUri, ItemTree>;
  private readonly below: ReadonlyMap<string, LibraryState>;

  constructor(
    library: Library,
    overlaid: ReadonlyMap<FileUri, ItemTree>,
    below: ReadonlyMap<string, LibraryState>,
    epoch: number,
  ) {
    this.library = library;
    this.overlaid = overlaid;
    this.below = below;
    this.epoch = epoch;
  }

  isSame(overlaid: ReadonlyMap<FileUri, ItemTree>, below: ReadonlyMap<string, LibraryState>): boolean {
    return (
      overlaid.size === this.overlaid.size &&
      [...overlaid].every(([uri, items]) => this.overlaid.get(uri) === items) &&
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
    return this.readBody(uri, item, this.cfg);
  }
}
