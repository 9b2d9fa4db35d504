/** The {@link Host} over this machine's file system. Knows `file:` URIs only; everything else reads as absent. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DirectoryEntry, FileUri, Host } from '../host.ts';

export const fileHost: Host = {
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
