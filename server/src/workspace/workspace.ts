/** Everything around open documents: crates, their targets and files, and what cargo has put on this machine. */
import { sourceText } from '../base/decode.ts';
import type { FileUri, Host, Machine } from '../base/host.ts';
import type { Turns } from '../base/turns.ts';
import { lowerItems } from '../hir/index.ts';
import type { ItemTree } from '../hir/model.ts';
import type { StubLibrary } from '../names/index.ts';
import type { RustParser, SyntaxDocument } from '../syntax/index.ts';
import { crateOf, stubLibrary } from '../types/index.ts';
import { Bodies } from './bodies.ts';
import { CrateFinder, type CrateInfo } from './crate.ts';
import { FetchedPackages } from './fetched/fetched-packages.ts';
import type { Surroundings, WorkspaceAround } from './file-view.ts';
import { loweredDeclaration } from './index/declarations.ts';
import { SourceFiles, type SourceFilesOptions } from './index/source-files.ts';
import { type FetchedSources, Libraries, type Package } from './libraries.ts';
import { LibraryStates } from './library-states.ts';
import { type ModuleTree, ModuleTrees } from './module-tree.ts';
import type { ReportProblem } from './problems.ts';
import { readAhead } from './read-ahead.ts';
import { ReadableFolders } from './readable-folders.ts';

export class Workspace implements WorkspaceAround {
  readonly states: LibraryStates;
  private readonly crates: CrateFinder;
  private readonly sources: SourceFiles;
  private readonly trees: ModuleTrees;
  private readonly libraries: Libraries;
  private readonly folders: ReadableFolders;
  private readonly bodies: Bodies;
  private readonly fetched: FetchedPackages | null;
  private readonly machine: Machine | undefined;
  /** Our declarations, for the whole process. */
  readonly stubs: StubLibrary;
  private readonly documentOf: (uri: FileUri) => SyntaxDocument | null;

  /**
   * @param documentOf the open document of a file; null when it is not open.
   * @param report is told once of everything around the documents that is broken or not read.
   */
  constructor(
    host: Host,
    parser: RustParser,
    documentOf: (uri: FileUri) => SyntaxDocument | null,
    reading: Partial<SourceFilesOptions> = {},
    report: ReportProblem = () => {},
  ) {
    this.documentOf = documentOf;
    this.stubs = stubLibrary(parser, loweredDeclaration);
    const { machine } = host;
    this.machine = machine;
    this.folders = new ReadableFolders(machine, report);
    this.crates = new CrateFinder(host, report);
    this.sources = new SourceFiles(withinFolders(host, this.folders), parser, reading);
    this.trees = new ModuleTrees(host, this.sources);
    this.bodies = new Bodies(parser, documentOf, (uri) => this.sources.text(uri) ?? textNow(machine, uri));
    this.fetched =
      machine === undefined
        ? null
        : new FetchedPackages({
            machine,
            folders: this.folders,
            bodies: this.bodies,
            report,
            lower: (text) => this.sources.lowerNow(text),
          });
    this.libraries = new Libraries(this.crates, this.trees, this.folders, this.fetched ?? NOTHING_FETCHED);
    this.states = new LibraryStates((uri, item, cfg) => this.bodies.read(uri, item, cfg));
  }

  /** Frees every parse tree that it keeps. */
  dispose(): void {
    this.bodies.dispose();
  }

  /** Lets files below a folder be read: one that was opened, or given on the command line. */
  allowFolder(folder: FileUri): void {
    this.folders.allow(folder);
  }

  async crateOf(uri: FileUri): Promise<CrateInfo> {
    const crate = await this.crates.crateOf(uri);
    if (crate.root !== null) this.folders.allowAround(crate.workspaceRoot ?? crate.root);
    return crate;
  }

  /** The target that a file of `crate` belongs to, with all files of it read; null when none leads to the file. */
  targetOf(uri: FileUri, crate: CrateInfo): Promise<Package | null> {
    return this.libraries.targetOf(uri, crate);
  }

  /** Reads what the imports of a file lead to, behind all answers. */
  async readAhead(uri: FileUri, target: Package, turns: Turns): Promise<void> {
    const file = target.tree.get(uri);
    if (file === undefined || this.fetched === null) return;
    const library = this.states.ownLibrary(target, target.edition ?? '2021');
    await readAhead(file.items, crateOf(library, this.stubs), file.modulePath, turns);
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
      this.fetched?.clear();
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
      this.fetched?.clear();
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

  /** The text of a file that is not open and that some path leads to; null when it cannot be read. */
  textOf(uri: FileUri): string | null {
    return this.sources.text(uri) ?? (this.folders.mayRead(uri) ? textNow(this.machine, uri) : null);
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
    return this.fetched?.itemsOf(uri);
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

/** A host that reads no file outside the folders. */
function withinFolders(host: Host, folders: ReadableFolders): Host {
  return {
    ...host,
    readFile: (uri) => (folders.mayRead(uri) ? host.readFile(uri) : Promise.resolve(undefined)),
    readDirectory: (uri) => host.readDirectory(uri),
  };
}

function textNow(machine: Machine | undefined, uri: FileUri): string | null {
  return sourceText(machine?.readFileNow(uri));
}

const NOTHING_FETCHED: FetchedSources = { library: () => null, reachable: () => null };
