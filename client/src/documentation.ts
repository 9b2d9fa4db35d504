/**
 * The documentation that ships with the extension, as read-only documents. Diagnostics link to it: VS Code runs no
 * commands from there, and opens documents of every scheme, in the web too. The manifest opens them as previews.
 */
import { type Disposable, Uri, workspace } from 'vscode';

const SCHEME = 'pinscope-docs';

/** Pages are found below this URI by their path below the extension's root. */
export const DOCUMENTATION_ROOT = `${SCHEME}:/`;

export function registerDocumentation(extensionUri: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ path }) {
      const page = await workspace.fs.readFile(Uri.joinPath(extensionUri, path));
      return new TextDecoder().decode(page);
    },
  });
}
