/** The {@link Host} over requests to the client: virtual workspaces, and the web, where there is no file system. */
import type { Connection } from 'vscode-languageserver';
import type { DirectoryEntry, FileUri, Host } from '../base/host.ts';
import { FS_READ_DIRECTORY, FS_READ_FILE, type FsEntry, type FsParams } from '../protocol.ts';
import { fromBase64 } from './base64.ts';

export function clientHost(connection: Connection): Host {
  async function ask<T>(method: string, uri: FileUri): Promise<T | undefined> {
    const params: FsParams = { uri };
    try {
      return (await connection.sendRequest<T | null>(method, params)) ?? undefined;
    } catch {
      return undefined; // The client is going away, or its file system failed: the file counts as absent.
    }
  }
  return {
    async readFile(uri) {
      const content = await ask<string>(FS_READ_FILE, uri);
      return content === undefined ? undefined : fromBase64(content);
    },
    async readDirectory(uri): Promise<readonly DirectoryEntry[] | undefined> {
      return ask<FsEntry[]>(FS_READ_DIRECTORY, uri);
    },
  };
}

/** A host without files, for clients that answer no questions about them. */
export const noFiles: Host = {
  readFile: () => Promise.resolve(undefined),
  readDirectory: () => Promise.resolve(undefined),
};
