/** Reads files for the server: in virtual workspaces and in the web it has no file system of its own. */
import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FS_READ_DIRECTORY, FS_READ_FILE, type FsEntry, type FsParams } from '../../server/src/protocol.ts';
import { toBase64 } from './base64.ts';

export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(FS_READ_FILE, async ({ uri }: FsParams): Promise<string | null> => {
    try {
      return toBase64(await workspace.fs.readFile(Uri.parse(uri)));
    } catch {
      return null; // Absent files are asked for all the time: a search for a manifest goes up to the root.
    }
  });
  client.onRequest(FS_READ_DIRECTORY, async ({ uri }: FsParams): Promise<FsEntry[] | null> => {
    try {
      const entries = await workspace.fs.readDirectory(Uri.parse(uri));
      return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
    } catch {
      return null;
    }
  });
}

/** The type of a symbolic link also says what it leads to. */
function kindOf(type: FileType): FsEntry['kind'] {
  if ((type & FileType.File) !== 0) return 'file';
  return (type & FileType.Directory) !== 0 ? 'directory' : 'other';
}
