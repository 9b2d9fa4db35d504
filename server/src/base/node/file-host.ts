/** The {@link Host} over this machine's file system. Knows `file:` URIs only; everything else reads as absent. */
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DirectoryEntry, FileUri, Host, Machine, Platform } from '../host.ts';

/** node's names of the platforms that rustc runs on, in rustc's words. */
const SYSTEMS: Readonly<Record<string, string>> = {
  linux: 'linux',
  darwin: 'macos',
  win32: 'windows',
  freebsd: 'freebsd',
};
const PROCESSORS: Readonly<Record<string, string>> = { x64: 'x86_64', arm64: 'aarch64' };

const machine: Machine = {
  ...platform(),
  cargoHome: toolFolder('CARGO_HOME', '.cargo'),
  rustupHome: toolFolder('RUSTUP_HOME', '.rustup'),
  readFileNow: (uri) => attempt(uri, (path) => readFileSync(path)),
  readDirectoryNow: (uri) =>
    attempt(uri, (path) =>
      readdirSync(path, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
    ),
  realUri: (uri) => attempt(uri, (path) => toUri(realpathSync.native(path))),
};

export const fileHost: Host & { readonly machine: Machine } = {
  machine,
  async readFile(uri) {
    const path = toPath(uri);
    if (path === undefined) return undefined;
    return readFile(path).catch(() => undefined);
  },
  async readDirectory(uri) {
    const path = toPath(uri);
    if (path === undefined) return undefined;
    const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
    return entries?.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  },
};

/** The `file:` URI of an absolute or relative path. */
export function toUri(path: string): FileUri {
  return pathToFileURL(path).href;
}

/** Without one for machines that rustc's words are not known for. */
function platform(): { platform?: Platform } {
  const os = SYSTEMS[process.platform];
  const arch = PROCESSORS[process.arch];
  return os === undefined || arch === undefined ? {} : { platform: { os, arch } };
}

/** The folder that an environment variable names, as cargo and rustup read it, else that in the home folder. */
function toolFolder(variable: string, name: string): FileUri | undefined {
  const set = process.env[variable];
  if (set !== undefined && set !== '') return toUri(resolve(set));
  try {
    return toUri(join(homedir(), name));
  } catch {
    return undefined; // No home folder is known.
  }
}

function attempt<T>(uri: FileUri, read: (path: string) => T): T | undefined {
  const path = toPath(uri);
  if (path === undefined) return undefined;
  try {
    return read(path);
  } catch {
    return undefined; // Absent, unreadable or of another kind: all the same to who asks.
  }
}

/** The path behind a `file:` URI; undefined for others, and where it is none of this machine. */
export function toPath(uri: FileUri): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined; // A host name or an encoded slash: no path of this machine.
  }
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): DirectoryEntry['kind'] {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'directory' : 'other';
}
