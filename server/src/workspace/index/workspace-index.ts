/**
 * Reads the whole workspace before anybody asks: all packages of its folders, their module trees, and the libraries
 * that they name. Nothing depends on it: what was not read yet is read when an answer needs it.
 */
import { type CancellationToken, checkCancelled } from '../../base/cancellation.ts';
import type { FileUri, Host } from '../../base/host.ts';
import type { CrateInfo } from '../crate.ts';
import type { Package } from '../libraries.ts';
import { type PackageFolder, packagesBelow, targetRoots } from './packages.ts';

/** What the index asks of the workspace. */
export interface IndexableWorkspace {
  crateOf(uri: FileUri): Promise<CrateInfo>;
  /** Reads the target that a file belongs to, with the libraries that it can name. */
  targetOf(uri: FileUri, crate: CrateInfo): Promise<Package | null>;
  /** Whether the file has been read since it last changed. */
  isRead(uri: FileUri): boolean;
}

export interface IndexProgress {
  /** Rust files of the folders that have been read, of all that there are. */
  readonly done: number;
  readonly total: number;
}

export interface IndexSummary extends IndexProgress {
  readonly packages: number;
}

/** Files of all folders together after which the rest is left for when it is needed: a bound for odd folders. */
const MAX_FILES = 8000;
/** Milliseconds between two reports. */
const REPORT_EVERY = 150;

/**
 * @param report called now and then.
 * @throws Cancelled when the token says so; what was read stays read.
 */
export async function indexWorkspace(
  host: Host,
  workspace: IndexableWorkspace,
  folders: readonly FileUri[],
  report: (progress: IndexProgress) => void,
  token: CancellationToken,
): Promise<IndexSummary> {
  const packages: PackageFolder[] = [];
  for (const folder of folders) packages.push(...(await packagesBelow(host, folder)));
  const files = packages.flatMap((each) => each.files);
  const progress = (): IndexProgress => ({
    done: files.filter((uri) => workspace.isRead(uri)).length,
    total: files.length,
  });
  const reporting = setInterval(() => report(progress()), REPORT_EVERY);
  try {
    report(progress());
    for (const each of packages) {
      if (progress().done >= MAX_FILES) break;
      await indexPackage(workspace, each, token);
    }
  } finally {
    clearInterval(reporting);
  }
  return { ...progress(), packages: packages.length };
}

async function indexPackage(
  workspace: IndexableWorkspace,
  folder: PackageFolder,
  token: CancellationToken,
): Promise<void> {
  const crate = await workspace.crateOf(folder.manifest);
  // A manifest of a workspace alone, or a broken one, has no targets of its own.
  if (crate.root !== folder.root) return;
  for (const root of targetRoots(folder, crate.targets)) {
    checkCancelled(token);
    await workspace.targetOf(root, crate);
  }
}
