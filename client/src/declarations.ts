/**
 * Declarations of libraries as read-only documents: the server has them for std, tokio and others, and links in hovers
 * and in the explainer lead to them.
 */
import { type Disposable, workspace } from 'vscode';
import { DECLARATIONS_SCHEME } from '../../server/src/protocol.ts';
import type { Server } from './server.ts';

export function registerDeclarations(server: Server): Disposable {
  return workspace.registerTextDocumentContentProvider(DECLARATIONS_SCHEME, {
    provideTextDocumentContent: (uri, token) => server.declarations(uri, token),
  });
}
