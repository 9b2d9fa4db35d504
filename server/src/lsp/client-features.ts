/** What the client can do, read once from its `initialize` request: the rest of the server asks plain booleans. */
import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.ts';
import type { PositionEncoding } from './positions.ts';
import { MarkupKind, PositionEncodingKind } from './protocol-values.ts';

export interface ClientFeatures {
  readonly encoding: PositionEncoding;
  readonly markdownHover: boolean;
  /** Links of the form `command:…` work in hovers (VS Code, by our own client). */
  readonly commandLinks: boolean;
  /** Our own requests `pinscope/fs/…` are answered. */
  readonly fileSystemRequests: boolean;
  /** Documents of the scheme `pinscope-stub` can be opened: the client asks us for their text. */
  readonly declarationDocuments: boolean;
  /** Our own notification `pinscope/status` is shown. */
  readonly statusNotifications: boolean;
  readonly diagnostics: {
    readonly pull: boolean;
    readonly refresh: boolean;
    readonly relatedInformation: boolean;
    readonly unnecessaryTag: boolean;
    readonly codeDescription: boolean;
    readonly version: boolean;
  };
  readonly codeActions: {
    /** The client takes `CodeAction`s; one that knows only `Command`s gets none from us. */
    readonly literals: boolean;
    readonly preferred: boolean;
    /** The client asks `codeAction/resolve` for the edit and keeps our `data` until then. */
    readonly resolveEdit: boolean;
  };
  /** Edits may name the version of the document that they are meant for. */
  readonly versionedEdits: boolean;
  readonly configuration: {
    readonly pull: boolean;
    readonly registerChanges: boolean;
  };
  readonly watchFiles: boolean;
  /** The client shows how far long work is, and offers to cancel it. */
  readonly progress: boolean;
}

export function readClientFeatures(params: InitializeParams): ClientFeatures {
  const { textDocument = {}, workspace = {}, general = {}, window = {} } = params.capabilities;
  const options = initializationOptions(params);
  const { hover, diagnostic, publishDiagnostics, codeAction } = textDocument;
  // Pulled diagnostics carry the same members as pushed ones; before 3.18 only the push capability could say so.
  const details = { ...publishDiagnostics, ...diagnostic };
  return {
    encoding: chooseEncoding(general.positionEncodings),
    markdownHover: hover?.contentFormat?.find(isMarkupKind) === MarkupKind.Markdown,
    commandLinks: options.commandLinks === true,
    fileSystemRequests: options.fileSystemRequests === true,
    declarationDocuments: options.declarationDocuments === true,
    statusNotifications: options.statusNotifications === true,
    diagnostics: {
      pull: diagnostic !== undefined,
      refresh: workspace.diagnostics?.refreshSupport === true,
      relatedInformation: details.relatedInformation === true,
      unnecessaryTag: details.tagSupport !== undefined,
      codeDescription: details.codeDescriptionSupport === true,
      version: publishDiagnostics?.versionSupport === true,
    },
    codeActions: {
      literals: codeAction?.codeActionLiteralSupport !== undefined,
      preferred: codeAction?.isPreferredSupport === true,
      resolveEdit:
        codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true,
    },
    versionedEdits: workspace.workspaceEdit?.documentChanges === true,
    configuration: {
      pull: workspace.configuration === true,
      registerChanges: workspace.didChangeConfiguration?.dynamicRegistration === true,
    },
    watchFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: window.workDoneProgress === true,
  };
}

/** Our own options; other editors send nothing, or something of their own. */
export function initializationOptions(params: InitializeParams): InitializationOptions {
  const options: unknown = params.initializationOptions;
  return typeof options === 'object' && options !== null ? options : {};
}

/** The first that the client offers and we know; UTF-16 is what everyone must know. */
function chooseEncoding(offered: readonly PositionEncodingKind[] | undefined): PositionEncoding {
  for (const encoding of offered ?? []) {
    if (encoding === PositionEncodingKind.UTF8) return 'utf-8';
    if (encoding === PositionEncodingKind.UTF16) return 'utf-16';
  }
  return 'utf-16';
}

function isMarkupKind(format: string): boolean {
  return format === MarkupKind.Markdown || format === MarkupKind.PlainText;
}
