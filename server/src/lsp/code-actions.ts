/**
 * `textDocument/codeAction` and `codeAction/resolve`: the fixes of the findings at a place. Their edits are worked out
 * when one is chosen, or at once for clients that do not resolve.
 */
import type {
  CancellationToken,
  CodeAction,
  CodeActionParams,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { FileUri, Fix } from '../analysis.ts';
import { toLspDiagnostic } from './diagnostics.ts';
import { toRange, toSpan } from './positions.ts';
import { CodeActionKind, LSPErrorCodes, ResponseError } from './protocol-values.ts';
import { answer, type OpenDocument, type Session } from './session.ts';

/** What a code action carries until it is resolved. */
interface FixReference {
  readonly uri: FileUri;
  readonly version: number;
  /** The facade's key of the fix. */
  readonly key: string;
}

export async function codeActions(
  session: Session,
  document: OpenDocument,
  { range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { analysis, features } = session;
  const { uri, lines } = document;
  const version = analysis.version(uri);
  if (!features.codeActions.literals || version === null || !asksForQuickFixes(context.only)) return [];
  const offered = await analysis.fixes(uri, toSpan(lines, range, features.encoding), token);
  const actions: CodeAction[] = [];
  for (const fix of offered) {
    const reference: FixReference = { uri, version, key: fix.key };
    const action: CodeAction = {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toLspDiagnostic(session, document, fix.diagnostic)],
      ...(features.codeActions.preferred && fix.preferred ? { isPreferred: true } : {}),
    };
    if (features.codeActions.resolveEdit) {
      actions.push({ ...action, data: reference });
    } else {
      const edit = await workOut(session, reference);
      if (edit !== null) actions.push({ ...action, edit });
    }
  }
  return actions;
}

/** The action with its edit. Ends with `ContentModified` when the document is no longer the one that was looked at. */
export async function resolveCodeAction(session: Session, action: CodeAction, token: CancellationToken) {
  const reference: unknown = action.data;
  if (!isFixReference(reference)) return action;
  const { uri, version } = reference;
  return answer(session, { item: 'code action', uri, token }, action, async () => {
    if (session.analysis.version(uri) !== version) {
      return new ResponseError(
        LSPErrorCodes.ContentModified,
        'The document changed after the fix was offered.',
      );
    }
    const edit = await workOut(session, reference);
    return edit === null ? action : { ...action, edit };
  });
}

async function workOut(session: Session, { uri, key }: FixReference): Promise<WorkspaceEdit | null> {
  const fix = await session.analysis.resolveFix(uri, key);
  return fix === null ? null : toWorkspaceEdit(session, fix);
}

/** Null when the fix reaches into a file whose text is not known. */
function toWorkspaceEdit(session: Session, fix: Fix): WorkspaceEdit | null {
  const { analysis, features } = session;
  const edits = new Map<FileUri, TextEdit[]>();
  for (const { uri, span, newText } of fix.edits) {
    const lines = analysis.lines(uri);
    if (lines === null) return null;
    const file = edits.get(uri) ?? [];
    file.push({ range: toRange(lines, span, features.encoding), newText });
    edits.set(uri, file);
  }
  if (!features.versionedEdits) return { changes: Object.fromEntries(edits) };
  const documentChanges: TextDocumentEdit[] = [...edits].map(([uri, file]) => ({
    textDocument: { uri, version: analysis.version(uri) },
    edits: file,
  }));
  return { documentChanges };
}

/** Kinds are hierarchical: `quickfix` answers to itself, to the empty kind, and to no other. */
function asksForQuickFixes(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

function isFixReference(value: unknown): value is FixReference {
  return (
    typeof value === 'object' &&
    value !== null &&
    'uri' in value &&
    typeof value.uri === 'string' &&
    'version' in value &&
    typeof value.version === 'number' &&
    'key' in value &&
    typeof value.key === 'string'
  );
}
