/**
 * Where the sources of a locked package lie on this machine: what cargo unpacked or checked out (The Cargo Book, "Cargo
 * Home"), or what was vendored ("Source Replacement"). Cargo itself is never asked.
 */
import { parse } from 'smol-toml';
import { sourceText } from '../../base/decode.ts';
import { type FileUri, joinUri, type Machine, parentUri, relativeUri } from '../../base/host.ts';
import type { LockedPackage } from '../lockfile.ts';
import { parseManifest, type Table, table } from '../manifest.ts';
import type { ReadableFolders } from '../readable-folders.ts';

/** Folders of a checkout that are searched for a package. */
const MAX_SEARCHED = 500;

export class PackageFolders {
  private readonly machine: Machine;
  private readonly folders: ReadableFolders;
  private readonly entries = new Map<FileUri, readonly string[]>();
  private readonly vendored = new Map<FileUri, readonly FileUri[]>();

  constructor(machine: Machine, folders: ReadableFolders) {
    this.machine = machine;
    this.folders = folders;
  }

  /** The folder with the package's Cargo.toml; null when it is not on this machine. */
  find(locked: LockedPackage, workspaceRoot: FileUri): FileUri | null {
    if (locked.source === null) return null;
    const vendored = this.inVendorFolders(locked, workspaceRoot);
    if (vendored !== null) return vendored;
    return locked.source.startsWith('git+') ? this.inCheckouts(locked) : this.inRegistries(locked);
  }

  // ------------------------------------------------------------------------------------------ registries

  /** `registry/src/<host>-<hash>/<name>-<version>`. Behind a mirror the host is the mirror's, so others count too. */
  private inRegistries({ name, version, source }: LockedPackage): FileUri | null {
    const { cargoHome } = this.machine;
    if (cargoHome === undefined) return null;
    const registries = joinUri(cargoHome, 'registry/src');
    const names = namesOf(source ?? '');
    const isNamed = (folder: string) => names.some((each) => folder.includes(each));
    const indexes = [...this.list(registries)].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
    for (const index of indexes) {
      const folder = joinUri(registries, `${index}/${name}-${version}`);
      if (this.hasManifest(folder)) return folder;
    }
    return null;
  }

  // ------------------------------------------------------------------------------------------ git

  /** `git/checkouts/<repository>-<hash>/<short revision>`, and in it the folder of the package. */
  private inCheckouts({ name, source }: LockedPackage): FileUri | null {
    const { cargoHome } = this.machine;
    const match = /^git\+([^?#]*)(?:\?[^#]*)?#([0-9a-f]{7,})$/.exec(source ?? '');
    if (cargoHome === undefined || match === null) return null;
    const [, url = '', revision = ''] = match;
    const repository = /([^/]+?)(\.git)?\/*$/.exec(url)?.[1];
    const checkouts = joinUri(cargoHome, 'git/checkouts');
    for (const folder of this.list(checkouts)) {
      if (folder.replace(/-[0-9a-f]+$/, '') !== repository) continue;
      for (const short of this.list(joinUri(checkouts, folder))) {
        if (short.length < 7 || !revision.startsWith(short)) continue;
        const found = this.packageBelow(joinUri(checkouts, `${folder}/${short}`), name);
        if (found !== null) return found;
      }
    }
    return null;
  }

  private packageBelow(root: FileUri, name: string): FileUri | null {
    const queue = [root];
    for (let index = 0; index < queue.length && index < MAX_SEARCHED; index++) {
      const folder = queue[index]!;
      const manifest = this.manifest(folder);
      if (manifest !== null && table(manifest, 'package')?.name === name) return folder;
      for (const entry of this.machine.readDirectoryNow(folder) ?? []) {
        const isOutside = entry.name.startsWith('.') || entry.name === 'target';
        if (entry.kind === 'directory' && !isOutside) queue.push(joinUri(folder, entry.name));
      }
    }
    return null;
  }

  // ------------------------------------------------------------------------------------------ vendored

  private inVendorFolders({ name, version }: LockedPackage, workspaceRoot: FileUri): FileUri | null {
    for (const vendor of this.vendorFolders(workspaceRoot)) {
      for (const folder of [joinUri(vendor, `${name}-${version}`), joinUri(vendor, name)]) {
        const manifest = this.folders.mayRead(folder) ? this.manifest(folder) : null;
        if (manifest !== null && table(manifest, 'package')?.version === version) return folder;
      }
    }
    return null;
  }

  /** Those that cargo's configuration puts in the place of a registry, then `vendor/` as `cargo vendor` makes it. */
  private vendorFolders(workspaceRoot: FileUri): readonly FileUri[] {
    let found = this.vendored.get(workspaceRoot);
    if (found === undefined) {
      const configured: FileUri[] = [];
      for (let at: FileUri | undefined = workspaceRoot; at !== undefined; at = parentUri(at))
        configured.push(...this.configured(joinUri(at, '.cargo'), at));
      const { cargoHome } = this.machine;
      if (cargoHome !== undefined) configured.push(...this.configured(cargoHome, cargoHome));
      const all = [...configured, joinUri(workspaceRoot, 'vendor')];
      found = [...new Set(all)].filter((folder) => this.list(folder).length > 0);
      this.vendored.set(workspaceRoot, found);
    }
    return found;
  }

  /** Paths in `.cargo/config.toml` are relative to the folder that holds `.cargo`. */
  private configured(folder: FileUri, base: FileUri): FileUri[] {
    const config = this.toml(joinUri(folder, 'config.toml')) ?? this.toml(joinUri(folder, 'config'));
    const sources = config === null ? null : table(config, 'source');
    return Object.keys(sources ?? {}).flatMap((key) => {
      const directory = table(sources!, key)?.directory;
      return typeof directory === 'string' ? [relativeUri(base, directory)] : [];
    });
  }

  // ------------------------------------------------------------------------------------------ reading

  private list(folder: FileUri): readonly string[] {
    let names = this.entries.get(folder);
    if (names === undefined) {
      names = (this.machine.readDirectoryNow(folder) ?? []).map(({ name }) => name);
      this.entries.set(folder, names);
    }
    return names;
  }

  private hasManifest(folder: FileUri): boolean {
    return this.list(folder).includes('Cargo.toml');
  }

  private manifest(folder: FileUri): Table | null {
    const text = this.text(joinUri(folder, 'Cargo.toml'));
    const manifest = text === null ? '' : parseManifest(text);
    return typeof manifest === 'string' ? null : manifest;
  }

  private toml(uri: FileUri): Table | null {
    const text = this.text(uri);
    try {
      return text === null ? null : parse(text);
    } catch {
      return null; // Cargo will complain; to us nothing is configured.
    }
  }

  private text(uri: FileUri): string | null {
    const bytes = this.folders.isInside(uri) ? this.machine.readFileNow(uri) : undefined;
    return sourceText(bytes);
  }
}

/** What cargo may name a registry's folder after: the host in its address, or the name of the index there. */
function namesOf(source: string): readonly string[] {
  const match = /^[a-z]+\+[a-z]+:\/\/([^/:]+)(?:.*\/)?(.*?)(?:-index)?\/?$/.exec(source);
  return match === null ? [] : match.slice(1).filter((name) => name !== '');
}
