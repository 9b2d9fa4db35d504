/**
 * An explanation's Markdown for other readers than our page: no absolute path of this machine, and links that VS Code's
 * Markdown preview follows. It takes none with the scheme `file:`, but paths from the root of the workspace.
 */
import { Uri, workspace } from 'vscode';
import type { Explanation } from '../../server/src/protocol.ts';

/** The server writes a place in code as its URI and its 1-based line. */
const CODE_LINK = /\]\(([a-z][a-z0-9+.-]*:[^)\s]+)#L(\d+)\)/gi;

export function portableMarkdown({ markdown }: Explanation): string {
  return markdown.replace(
    CODE_LINK,
    (_, uri: string, line: string) => `](${shortAddress(Uri.parse(uri))}#L${line})`,
  );
}

/** The path from the workspace's root; of files elsewhere, and in the further folders of a workspace, the name. */
function shortAddress(uri: Uri): string {
  const folder = workspace.getWorkspaceFolder(uri);
  const path =
    folder?.index === 0
      ? `/${workspace.asRelativePath(uri, false)}`
      : uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return path.split('/').map(encodeSegment).join('/');
}

/** Parentheses would end the link. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll('(', '%28').replaceAll(')', '%29');
}
