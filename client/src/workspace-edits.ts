/** Fixes of an explanation as edits of the workspace, for the very versions of the documents that were explained. */
import { type TextDocument, Uri, WorkspaceEdit, workspace } from 'vscode';
import type { Explanation, ExplanationAction } from '../../server/src/protocol.ts';
import { toRange } from './navigation.ts';

/** Version by URI; null for a file that was not open. */
export type DocumentVersions = ReadonlyMap<string, number | null>;

export function documentVersions(explanation: Explanation, explained: TextDocument): DocumentVersions {
  const uris = explanation.actions.flatMap(({ edits }) => edits.map(({ uri }) => Uri.parse(uri).toString()));
  const versions = new Map<string, number | null>(uris.map((uri) => [uri, versionOf(uri)]));
  return versions.set(explained.uri.toString(), explained.version);
}

export function unchangedSince(versions: DocumentVersions | undefined): boolean {
  return versions !== undefined && [...versions].every(([uri, version]) => versionOf(uri) === version);
}

export function toWorkspaceEdit(action: ExplanationAction): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { uri, range, newText } of action.edits) edit.replace(Uri.parse(uri), toRange(range), newText);
  return edit;
}

function versionOf(uri: string): number | null {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri)?.version ?? null;
}
