/**
 * Diagnostics, pulled by the client where it can and pushed to it otherwise. Both ways end in {@link reportFor}; what
 * differs is who decides when.
 */
import type {
  DiagnosticServerCancellationData,
  DocumentDiagnosticReport,
  CancellationToken as LspCancellationToken,
  Diagnostic as LspDiagnostic,
} from 'vscode-languageserver';
import type { Diagnostic, FileUri, Severity } from '../analysis.ts';
import { type CancellationToken, NEVER_CANCELLED } from '../base/cancellation.ts';
import { describeError } from './log.ts';
import { toRange } from './positions.ts';
import {
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from './protocol-values.ts';
import { answer, linesToLinkTo, type OpenDocument, openDocument, type Session } from './session.ts';

/** What the rest of the server tells whoever brings diagnostics to the client. */
export interface DiagnosticsChannel {
  opened(uri: FileUri): void;
  changed(uri: FileUri): void;
  closed(uri: FileUri): void;
  /** Settings or manifests changed: every open document may have other diagnostics now. */
  refresh(): void;
}

export function diagnosticsChannel(session: Session): DiagnosticsChannel {
  return session.features.diagnostics.pull ? new PulledDiagnostics(session) : new PushedDiagnostics(session);
}

/** The diagnostics of an open document as LSP has them. */
export async function reportFor(
  session: Session,
  document: OpenDocument,
  token: CancellationToken,
): Promise<LspDiagnostic[]> {
  const found = await session.analysis.diagnostics(document.uri, token);
  return found.map((diagnostic) => toLspDiagnostic(session, document, diagnostic));
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toLspDiagnostic(
  session: Session,
  { lines }: OpenDocument,
  diagnostic: Diagnostic,
): LspDiagnostic {
  const { encoding, diagnostics: can } = session.features;
  const result: LspDiagnostic = {
    range: toRange(lines, diagnostic.span, encoding),
    severity: SEVERITY[diagnostic.severity],
    source: 'pinscope',
    code: diagnostic.rule,
    message: diagnostic.message,
  };
  const page = session.documentationPage(diagnostic.documentation);
  if (can.codeDescription && page !== null) result.codeDescription = { href: page };
  if (can.unnecessaryTag && diagnostic.unnecessary) result.tags = [DiagnosticTag.Unnecessary];
  if (can.relatedInformation && diagnostic.related.length > 0) {
    const linesOf = linesToLinkTo(session);
    result.relatedInformation = diagnostic.related.flatMap(({ uri, span, message }) => {
      const itsLines = linesOf(uri);
      return itsLines === null
        ? []
        : [{ location: { uri, range: toRange(itsLines, span, encoding) }, message }];
    });
  }
  return result;
}

class PulledDiagnostics implements DiagnosticsChannel {
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
    session.connection.languages.diagnostics.on((params, token) =>
      this.pull(params.textDocument.uri, params.previousResultId, token),
    );
  }

  // The client asks by itself when a document opens or changes.
  opened(): void {}
  changed(): void {}
  closed(): void {}

  refresh(): void {
    if (!this.session.features.diagnostics.refresh) return;
    this.session.connection.languages.diagnostics
      .refresh()
      .catch((error: unknown) =>
        this.session.log.warn(`Refreshing diagnostics failed: ${describeError(error)}`),
      );
  }

  private async pull(
    uri: FileUri,
    previous: string | undefined,
    token: LspCancellationToken,
  ): Promise<DocumentDiagnosticReport | ResponseError<DiagnosticServerCancellationData>> {
    const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const report = await answer(
      this.session,
      { item: 'diagnostics', uri, token },
      nothing,
      async (document): Promise<DocumentDiagnosticReport> => {
        const items = await reportFor(this.session, document, token);
        const resultId = fingerprint(JSON.stringify(items));
        return resultId === previous
          ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      },
    );
    if (!(report instanceof ResponseError)) return report;
    // An error for a text that is gone would clear what is shown: the client shall ask again instead.
    const code = report.code === LSPErrorCodes.ContentModified ? LSPErrorCodes.ServerCancelled : report.code;
    return new ResponseError(code, report.message, { retriggerRequest: true });
  }
}

/** How long a document must rest before changed diagnostics are pushed, in milliseconds. */
const REST = 150;

class PushedDiagnostics implements DiagnosticsChannel {
  private readonly session: Session;
  private readonly timers = new Map<FileUri, ReturnType<typeof setTimeout>>();

  constructor(session: Session) {
    this.session = session;
  }

  opened(uri: FileUri): void {
    this.schedule(uri, 0);
  }

  changed(uri: FileUri): void {
    this.schedule(uri, REST);
  }

  closed(uri: FileUri): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    this.publish(uri, []);
  }

  refresh(): void {
    for (const uri of this.session.documents) this.schedule(uri, 0);
  }

  private schedule(uri: FileUri, delay: number): void {
    clearTimeout(this.timers.get(uri));
    this.timers.set(
      uri,
      setTimeout(() => {
        this.timers.delete(uri);
        this.push(uri).catch((error) => this.session.failed(`diagnostics in ${uri}`, error));
      }, delay),
    );
  }

  private async push(uri: FileUri): Promise<void> {
    const { analysis, settings } = this.session;
    await settings.ready;
    const document = openDocument(this.session, uri);
    if (document === null) return;
    const items = await reportFor(this.session, document, NEVER_CANCELLED);
    // Closed or changed meanwhile: whoever did that has scheduled what is due.
    if (analysis.lines(uri) === document.lines) this.publish(uri, items);
  }

  private publish(uri: FileUri, diagnostics: LspDiagnostic[]): void {
    const { connection, analysis, features } = this.session;
    const version = features.diagnostics.version ? analysis.version(uri) : null;
    void connection.sendDiagnostics({ uri, diagnostics, ...(version === null ? {} : { version }) });
  }
}

/** 53 bits of a text, as text: equal texts have equal fingerprints, and chance collisions do not matter here. */
function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  return `${(high >>> 0).toString(36)}-${(low >>> 0).toString(36)}`;
}
