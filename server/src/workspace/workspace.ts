/** Everything around open documents: crates, their targets and files, and what cargo has put on this machine. */
import type { FileUri, Host } from '../base/host.ts';
import { lowerItems } from '../hir/index.ts';
import type { ItemTree } from '../hir/model.ts';
import type { RustParser, SyntaxDocument } from '../syntax/index.ts';
import { Bodies } from './bodies.ts';
import { CrateFinder, type CrateInfo } from './crate.ts';
import { SourceFiles, type SourceFilesOptions } from './index/source-files.ts';
import { type FetchedSources, Libraries, type Package } from './libraries.ts';
import { LibraryStates } from './library-states.ts';
import { type ModuleTree, ModuleTrees } from './module-tree.ts';
import type { Surroundings, WorkspaceAround } from './open-file.ts';

export class Workspace implements WorkspaceAround {
  readonly states: LibraryStates;
  private readonly crates: CrateFinder;
  private readonly sources: SourceFiles;
  private readonly trees: ModuleTrees;
  private readonly libraries: Libraries;
  private readonly documentOf: (uri: FileUri) => SyntaxDocument | null;

  /** @param documentOf the open document of a file; null when it is not open. */
  constructor(
    host: Host,
    parser: RustParser,
    documentOf: (uri: FileUri) => SyntaxDocument | null,
    reading: Partial<SourceFilesOptions> = {},
  ) {
    this.documentOf = documentOf;
    this.crates = new CrateFinder(host);
    this.sources = new SourceFiles(host, parser, reading);
    this.trees = new ModuleTrees(host, this.sources);
    this.libraries = new Libraries(this.crates, this.trees, NOTHING_FETCHED);
    const bodies = new Bodies(parser, documentOf, (uri) => this.sources.text(uri));
    this.states = new LibraryStates((uri, item) => bodies.read(uri, item));
  }

  crateOf(uri: FileUri): Promise<CrateInfo> {
    return this.crates.crateOf(uri);
  }

  /** The target that a file of `crate` belongs to, with all files of it read; null when none leads to the file. */
  targetOf(uri: FileUri, crate: CrateInfo): Promise<Package | null> {
    return this.libraries.targetOf(uri, crate);
  }

  /**
   * Files changed on disk, came or went: what is asked for next is read again. Rust files concern the targets that they
   * belong to and those that name these; manifests concern everything.
   *
   * @param uris null: any file may have changed.
   * @returns whether what was read around a file, whose target is given, may be different now.
   */
  filesChanged(uris: readonly FileUri[] | null): (target: Package | null) => boolean {
    if (uris === null) {
      this.sources.forgetAll();
      this.trees.clear();
      this.crates.clear();
      this.libraries.clear();
      this.states.targetsChanged();
      return () => true;
    }
    const changed = new Set<ModuleTree>();
    for (const uri of uris) {
      this.sources.forget(uri);
      const forgotten = this.trees.forget(uri);
      this.libraries.forget(forgotten.keys());
      for (const tree of forgotten.values()) changed.add(tree);
    }
    this.states.targetsChanged();
    if (!uris.every((uri) => uri.endsWith('.rs'))) {
      this.crates.clear();
      this.libraries.clear();
      return () => true;
    }
    return (target) => changed.size > 0 && (target === null || namesAny(target, changed));
  }

  /** Whether a Rust file was read, and did not change since. */
  isRead(uri: FileUri): boolean {
    return this.sources.isRead(uri);
  }

  /** The text of a file that was read and is not open; null for others. */
  textOf(uri: FileUri): string | null {
    return this.sources.text(uri);
  }

  itemsOf(uri: FileUri, { target }: Surroundings): ItemTree | undefined {
    const open = this.documentOf(uri);
    if (open !== null) return lowerItems(open);
    const seen = new Set(target === null ? [] : [target]);
    for (const one of seen) {
      const file = one.tree.get(uri);
      if (file !== undefined) return file.items;
      for (const below of one.libraries.values()) seen.add(below);
    }
    return undefined;
  }
}

/** Whether a target, or one that it can name, has one of the trees. */
function namesAny(target: Package, trees: ReadonlySet<ModuleTree>): boolean {
  const seen = new Set([target]);
  for (const one of seen) {
    if (trees.has(one.tree)) return true;
    for (const below of one.libraries.values()) seen.add(below);
  }
  return false;
}

const NOTHING_FETCHED: FetchedSources = { library: () => null, reachable: () => null };
