/**
 * CONTRACT. What Pinscope asks of the machine it runs on. Node implements it over the file system, the web worker
 * over requests to the client; tests implement it over a map. Analysis never touches files in another way.
 */

/** A file's URI as a string (`file:///…`, `vscode-vfs://…`, `untitled:…`): the identity of a file in every room. */
export type FileUri = string;

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'other';
}

export interface Host {
  /** The bytes of a file; undefined when there is no such file or it cannot be read. Never throws. */
  readFile(uri: FileUri): Promise<Uint8Array | undefined>;
  /** The entries of a directory in any order; undefined when it cannot be listed. Never throws. */
  readDirectory(uri: FileUri): Promise<readonly DirectoryEntry[] | undefined>;
  /** Files of this machine; left out where there are none, as in a browser. */
  readonly machine?: Machine;
}

/**
 * Files that can be read at once. Sources of dependencies are read so: which of them are needed turns out in the middle
 * of resolving a path, and reading ahead would mean reading all of them.
 */
export interface Machine {
  /** What programs are built for here unless somebody says otherwise; unknown when left out. */
  readonly platform?: Platform;
  /** Where cargo keeps what it fetched: `CARGO_HOME`, else `.cargo` in the home folder; undefined without either. */
  readonly cargoHome: FileUri | undefined;
  /** Where rustup keeps toolchains: `RUSTUP_HOME`, else `.rustup` in the home folder; undefined without either. */
  readonly rustupHome: FileUri | undefined;
  /** See {@link Host.readFile}. */
  readFileNow(uri: FileUri): Uint8Array | undefined;
  /** See {@link Host.readDirectory}. */
  readDirectoryNow(uri: FileUri): readonly DirectoryEntry[] | undefined;
  /** Where a path leads once all symbolic links are followed; undefined when nothing is there. */
  realUri(uri: FileUri): FileUri | undefined;
}

/** In the words of rustc's `target_os` and `target_arch`. */
export interface Platform {
  readonly os: string;
  readonly arch: string;
}

/**
 * A folder of Pinscope's own, for what can be worked out again: anybody may delete from it at any time. Only node has
 * one; nothing else in Pinscope writes files.
 */
export interface CacheFolder {
  /** What is in it; nothing when it cannot be listed. Never throws. */
  list(): Promise<readonly CachedFile[]>;
  /** Undefined when there is no such file or it cannot be read. Never throws. */
  read(name: string): Promise<Uint8Array | undefined>;
  /**
   * Puts a file in the place of the one of that name: whoever reads it meanwhile gets all of the old or all of the new
   * one. False when the folder cannot be written to. Never throws.
   */
  write(name: string, bytes: Uint8Array): Promise<boolean>;
  /** Never throws; a file that is not there or cannot be removed is left at that. */
  remove(name: string): Promise<void>;
}

export interface CachedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** When it was last written, in milliseconds since 1970. */
  readonly written: number;
}

/** The URI of the directory that holds `uri`; undefined at the root or for URIs that have no hierarchy. */
export function parentUri(uri: FileUri): FileUri | undefined {
  const scheme = /^[a-z][a-z0-9+.-]*:(\/\/[^/]*)?/i.exec(uri)?.[0] ?? '';
  const path = uri.slice(scheme.length).replace(/\/+$/, '');
  const slash = path.lastIndexOf('/');
  if (slash < 0 || path === '') return undefined;
  return scheme + (slash === 0 ? '/' : path.slice(0, slash));
}

/** `name` (one percent-encoded path segment or several joined by `/`) below the directory `uri`. */
export function joinUri(uri: FileUri, name: string): FileUri {
  const encoded = name.split('/').map(encodeURIComponent).join('/');
  return `${uri.replace(/\/+$/, '')}/${encoded}`;
}

/** A `/`-separated relative path, with `.` and `..`, from the directory `uri`. */
export function relativeUri(uri: FileUri, path: string): FileUri {
  let result = uri;
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    result = part === '..' ? (parentUri(result) ?? result) : joinUri(result, part);
  }
  return result;
}
