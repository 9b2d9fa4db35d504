/** Everything around open documents: crates, their targets and files, and what cargo has put on this machine. */
import type { FileUri, Host } from '../base/host.ts';
import { lowerItems } from '../hir/index.ts';
import type { ItemTree } from '../hir/model.ts';
import type { RustParser, SyntaxDocument } from '../syntax/index.ts';
import { Bodies } from './bodies.ts';
import { CrateFinder, type CrateInfo } from './crate.ts';
import { SourceFiles } from './index/source-files.ts';
import { type FetchedSources, Libraries, type Package } from './libraries.ts';
import { LibraryStates } from './library-states.ts';
import { ModuleTrees } from './module-tree.ts';
import type { Surroundings, WorkspaceAround } from './open-file.ts';

export class Workspace implements WorkspaceAround {
  readonly states: LibraryStates;
  private readonly crates: CrateFinder;
  private readonly sources: SourceFiles;
  private readonly trees: ModuleTrees;
  private readonly libraries: Libraries;
  private readonly documentOf: (uri: FileUri) => SyntaxDocument | null;

  /** @param documentOf the open document of a file; null when it is not open. */
  constructor(host: Host, parser: RustParser, documentOf: (uri: FileUri) => SyntaxDocument | null) {
    this.documentOf = documentOf;
    this.crates = new CrateFinder(host);
    this.sources = new SourceFiles(host, parser);
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

  /** A Cargo.toml or a Rust file changed on disk: what is asked for next is read again. */
  filesChanged(): void {
    this.crates.clear();
    this.sources.forgetAll();
    this.trees.clear();
    this.libraries.clear();
  }

  isOnDisk(uri: FileUri, text: string): boolean {
    return this.sources.text(uri) === text;
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

const NOTHING_FETCHED: FetchedSources = { library: () => null, reachable: () => null };
