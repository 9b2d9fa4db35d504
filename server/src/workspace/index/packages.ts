/** The packages below a folder, found by their manifests, with the files that cargo's conventions make targets of. */
import { type FileUri, type Host, joinUri } from '../../base/host.ts';

/** A directory with a Cargo.toml. */
export interface PackageFolder {
  readonly root: FileUri;
  readonly manifest: FileUri;
  /** Every Rust file below it that is not below another package, in the order in which directories are walked. */
  readonly files: readonly FileUri[];
}

/** Bounds for odd folders, such as a whole home directory; far above real workspaces. */
const MAX_DEPTH = 24;
const MAX_DIRECTORIES = 20_000;

/** Build output and what is not the workspace's own. Hidden directories are skipped as well. */
const SKIPPED = new Set(['target', 'node_modules', 'vendor']);

/** Packages of nested folders come after those around them. Symbolic links are not followed. */
export async function packagesBelow(host: Host, folder: FileUri): Promise<PackageFolder[]> {
  const packages: PackageFolder[] = [];
  let left = MAX_DIRECTORIES;

  async function visit(directory: FileUri, around: FileUri[] | null, depth: number): Promise<void> {
    if (depth > MAX_DEPTH || left-- <= 0) return;
    const entries = [...((await host.readDirectory(directory)) ?? [])];
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    let files = around;
    if (entries.some(({ name, kind }) => name === 'Cargo.toml' && kind === 'file')) {
      files = [];
      packages.push({ root: directory, manifest: joinUri(directory, 'Cargo.toml'), files });
    }
    for (const { name, kind } of entries) {
      if (kind === 'file' && name.endsWith('.rs')) files?.push(joinUri(directory, name));
      if (kind !== 'directory' || name.startsWith('.') || SKIPPED.has(name)) continue;
      await visit(joinUri(directory, name), files, depth + 1);
    }
  }

  await visit(folder, null, 0);
  return packages;
}

/**
 * The files in which targets start: the library, binaries, the build script, then tests, benchmarks and examples.
 *
 * @param named files that the manifest names.
 */
export function targetRoots({ root, files }: PackageFolder, named: readonly FileUri[]): FileUri[] {
  const conventional = files.filter((file) => CONVENTIONAL.test(file.slice(root.length + 1)));
  const roots = [...new Set([...named, ...conventional])];
  const isProgram = (file: FileUri) => PROGRAM_FOLDER.test(file.slice(root.length + 1));
  return [...roots.filter((file) => !isProgram(file)), ...roots.filter(isProgram)];
}

/** "Package layout" of The Cargo Book. */
const CONVENTIONAL =
  /^(src\/(lib|main)\.rs|build\.rs|(src\/bin|tests|benches|examples)\/([^/]+\.rs|[^/]+\/main\.rs))$/;
const PROGRAM_FOLDER = /^(tests|benches|examples)\//;
