/**
 * The values of the protocol's library that are used; types come from where they are. Imported in one place: a bundle copies all that a CommonJS module
 * exports, some five hundred properties, for every file that imports one of them, and a start feels that.
 */
export {
  CancellationTokenSource,
  CodeActionKind,
  DiagnosticSeverity,
  DiagnosticTag,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  LSPErrorCodes,
  MarkupKind,
  PositionEncodingKind,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
