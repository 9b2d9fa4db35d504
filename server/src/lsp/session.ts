/** One client's session: what every handler needs, and the one way in which a request is answered. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Analysis, FileUri, LineIndex } from '../analysis.ts';
import { DECLARATIONS_SCHEME } from '../protocol.ts';
import type { ClientFeatures } from './client-features.ts';
import type { LinesOf } from './links.ts';
import type { Log } from './log.ts';
import { LSPErrorCodes, ResponseError } from './protocol-values.ts';
import type { SettingsSource } from './settings.ts';

export interface Session {
  readonly connection: Connection;
  readonly analysis: Analysis;
  readonly features: ClientFeatures;
  readonly log: Log;
  readonly settings: SettingsSource;
  /** URIs of the open documents that are Rust. */
  readonly documents: ReadonlySet<FileUri>;
  /** The address of a page of the documentation, given its path below the extension's root. */
  documentationPage(path: string): string | null;
  /** An exception reached a handler: it is logged with the item and shown in the status; the server goes on. */
  failed(item: string, error: unknown): void;
}

/** A document as a handler sees it: positions of its request and of its answer count in these lines. */
export interface OpenDocument {
  readonly uri: FileUri;
  readonly lines: LineIndex;
}

export function openDocument(session: Session, uri: FileUri): OpenDocument | null {
  const lines = session.documents.has(uri) ? session.analysis.lines(uri) : null;
  return lines === null ? null : { uri, lines };
}

/** Lines of the files that the client can open a link to: everything but our own declarations, in most editors. */
export function linesToLinkTo({ analysis, features }: Session): LinesOf {
  return (uri) =>
    uri.startsWith(`${DECLARATIONS_SCHEME}:`) && !features.declarationDocuments
      ? null
      : analysis.linesAnywhere(uri);
}

/**
 * Answers one request about one document. Documents that are not open get `nothing`; so does a request whose handler
 * throws, which is logged. A cancelled request, and one whose document changed meanwhile, end with LSP's own errors:
 * positions of an old text must never reach the new one.
 */
export async function answer<T>(
  session: Session,
  request: { readonly item: string; readonly uri: FileUri; readonly token: CancellationToken },
  nothing: T,
  handler: (document: OpenDocument) => Promise<T | ResponseError<void>>,
): Promise<T | ResponseError<void>> {
  // Taken at once, before anything is awaited: the request's positions count in the text that the server has now.
  const document = openDocument(session, request.uri);
  if (document === null) return nothing;
  try {
    await session.settings.ready;
    const result = request.token.isCancellationRequested ? nothing : await handler(document);
    if (request.token.isCancellationRequested) {
      return new ResponseError(LSPErrorCodes.RequestCancelled, 'The client cancelled the request.');
    }
    if (session.analysis.lines(request.uri) !== document.lines) {
      return new ResponseError(
        LSPErrorCodes.ContentModified,
        'The document changed before the answer was ready.',
      );
    }
    return result;
  } catch (error) {
    session.failed(`${request.item} in ${request.uri}`, error);
    return nothing;
  }
}
