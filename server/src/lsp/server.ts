/**
 * The language server: translates the Language Server Protocol to the facade and back. The same code runs in node and
 * in a web worker; what differs is handed in as a {@link Runtime}.
 */
import type {
  CodeAction,
  Connection,
  InitializeParams,
  InitializeResult,
  ServerCapabilities,
  WorkspaceFolder,
} from 'vscode-languageserver';
import {
  type CacheFolder,
  createAnalysis,
  type FileUri,
  type Host,
  type ParserBinaries,
} from '../analysis.ts';
import {
  DECLARATIONS,
  DECLARATIONS_SCHEME,
  type DeclarationsParams,
  EXPLAIN,
  type ExplainParams,
  type InitializationOptions,
} from '../protocol.ts';
import { type ClientFeatures, initializationOptions, readClientFeatures } from './client-features.ts';
import { clientHost, noFiles } from './client-host.ts';
import { codeActions, resolveCodeAction } from './code-actions.ts';
import { type DiagnosticsChannel, diagnosticsChannel } from './diagnostics.ts';
import { explain } from './explain.ts';
import { hover } from './hover.ts';
import { Indexing } from './indexing.ts';
import { connectionLog, describeError } from './log.ts';
import { toTextChanges } from './positions.ts';
import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  ErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
} from './protocol-values.ts';
import { answer, openDocument, type Session } from './session.ts';
import { followSettings } from './settings.ts';
import { StatusReporter } from './status.ts';
import { LOWERING } from './version.ts';

/** What the world around the server provides. */
export interface Runtime {
  readonly version: string;
  /** The URI, ending in a slash, of the folder below which `docs/` lies; null where no editor could open it. */
  readonly root: string | null;
  /** The bytes of the two WASM files. */
  wasm(options: InitializationOptions): Promise<ParserBinaries>;
  /** Reads files; `client` reads them through the client, if the client offers that, and is empty otherwise. */
  host(client: Host): Host;
  /** Tells of all that comes in, before the library has put a message together; left out where nobody can tell. */
  onInput?(listener: () => void): void;
  /** The folder for what may be kept from one start to the next; null where nothing can be written. */
  cacheFolder(uri: string): CacheFolder | null;
}

/** Everything that lives from `initialize` to `shutdown`. */
interface Running {
  readonly session: Session;
  readonly documents: Set<FileUri>;
  readonly diagnostics: DiagnosticsChannel;
  readonly status: StatusReporter;
  readonly indexing: Indexing;
}

/** Serves one client until it goes. Never throws: what goes wrong is answered or logged. */
export function startServer(connection: Connection, runtime: Runtime): void {
  let running: Running | undefined;
  let shutDown = false;

  /** Of documents, notifications that come too early or too late are ignored; requests get LSP's errors. */
  function current(): Running {
    if (shutDown) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.');
    if (running === undefined) {
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server has not been initialized.');
    }
    return running;
  }

  connection.onInitialize(async (params): Promise<InitializeResult | ResponseError<{ retry: boolean }>> => {
    try {
      running = await start(connection, runtime, params);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return new ResponseError(ErrorCodes.InternalError, `Pinscope cannot start: ${reason}`, {
        retry: false,
      });
    }
    return {
      capabilities: serverCapabilities(running.session.features),
      serverInfo: { name: 'Pinscope', version: runtime.version },
    };
  });

  connection.onInitialized(() => {
    if (running === undefined) return;
    const { session, status, indexing } = running;
    status.initialized(session.features);
    if (session.features.watchFiles) watchFiles(session);
    session.settings
      .initialized()
      .then(() => indexing.begin())
      .catch((error) => session.failed('settings', error));
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, text, version } }) => {
    // Declarations of ours are there to be read; they say nothing that would need explaining.
    if (running === undefined || languageId !== 'rust' || uri.startsWith(`${DECLARATIONS_SCHEME}:`)) return;
    const { analysis } = running.session;
    synchronize(running, uri, () => analysis.openDocument(uri, text, version));
    running.documents.add(uri);
    running.diagnostics.opened(uri);
  });

  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    if (running === undefined) return;
    const { analysis, features } = running.session;
    const document = openDocument(running.session, uri);
    if (document === null) return;
    synchronize(running, uri, () => {
      analysis.changeDocument(uri, toTextChanges(document.lines, contentChanges, features.encoding), version);
    });
    running.diagnostics.changed(uri);
  });

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (!running?.documents.delete(uri)) return;
    running.session.analysis.closeDocument(uri);
    running.diagnostics.closed(uri);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    running?.session.analysis.filesChanged(changes.map(({ uri }) => uri));
  });

  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
    const uris = (folders: readonly WorkspaceFolder[]) => folders.map(({ uri }) => uri);
    for (const folder of uris(added)) running?.session.analysis.allowFolder(folder);
    running?.indexing.changeFolders(uris(added), uris(removed));
  });

  connection.onHover((params, token) => {
    const { session } = current();
    return answer(session, { item: 'hover', uri: params.textDocument.uri, token }, null, (document) =>
      hover(session, document, params.position, token),
    );
  });

  connection.onCodeAction((params, token) => {
    const { session } = current();
    const nothing: CodeAction[] = [];
    return answer(
      session,
      { item: 'code actions', uri: params.textDocument.uri, token },
      nothing,
      (document) => codeActions(session, document, params, token),
    );
  });

  connection.onCodeActionResolve((action, token) => resolveCodeAction(current().session, action, token));

  connection.onRequest(EXPLAIN, (params: ExplainParams, token) => {
    const { session } = current();
    return answer(session, { item: 'explain', uri: params.textDocument.uri, token }, null, (document) =>
      explain(session, document, params, token),
    );
  });

  connection.onRequest(DECLARATIONS, ({ uri }: DeclarationsParams) =>
    current().session.analysis.declarationText(uri),
  );

  connection.onShutdown(async () => {
    shutDown = true;
    const ending = running;
    running = undefined;
    await ending?.indexing.stop();
    ending?.session.analysis.dispose();
  });

  connection.listen();
}

async function start(connection: Connection, runtime: Runtime, params: InitializeParams): Promise<Running> {
  const features = readClientFeatures(params);
  const options = initializationOptions(params);
  const log = connectionLog(connection);
  const status = new StatusReporter(connection);
  const folders = workspaceFolders(params);
  let diagnostics: DiagnosticsChannel | undefined;
  const analysis = await createAnalysis({
    host: runtime.host(features.fileSystemRequests ? clientHost(connection) : noFiles),
    wasm: await runtime.wasm(options),
    cache: {
      folder: options.cacheFolder === undefined ? null : runtime.cacheFolder(options.cacheFolder),
      maker: `${runtime.version} ${LOWERING}`,
      workspace: [...folders].sort().join('\n'),
    },
    log: (level, message) => {
      log[level](message);
      if (level === 'error') status.failed();
    },
    onSurroundingsRead: () => diagnostics?.refresh(),
  });
  runtime.onInput?.(() => analysis.expectQuestion());
  for (const folder of folders) analysis.allowFolder(folder);
  const documents = new Set<FileUri>();
  const indexing = new Indexing(
    { connection, analysis, log, status, showsProgress: features.progress },
    folders,
  );
  const settings = followSettings(connection, features, options.settings, log, (applied) => {
    analysis.configure(applied);
    status.enabled(applied.enable);
    indexing.enable(applied.enable && applied.index.enable);
    diagnostics?.refresh();
  });
  const session: Session = {
    connection,
    analysis,
    features,
    log,
    settings,
    documents,
    documentationPage: (path) => {
      const root = options.documentationRoot ?? runtime.root;
      return root === null ? null : root + path;
    },
    failed(item, error) {
      log.error(`${item} failed: ${describeError(error)}`);
      status.failed();
    },
  };
  diagnostics = diagnosticsChannel(session);
  return { session, documents, diagnostics, status, indexing };
}

/** What the client has open; older clients name one folder, or none. */
function workspaceFolders(params: InitializeParams): FileUri[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  return typeof params.rootUri === 'string' ? [params.rootUri] : [];
}

/** Takes over a text. When that fails the document counts as closed: better no answers than answers about a stale text. */
function synchronize({ session }: Running, uri: FileUri, update: () => void): void {
  try {
    update();
  } catch (error) {
    session.analysis.closeDocument(uri);
    session.failed(`taking over the text of ${uri}`, error);
  }
}

function serverCapabilities(features: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: features.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    hoverProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix],
      resolveProvider: features.codeActions.resolveEdit,
    },
    ...(features.diagnostics.pull
      ? {
          diagnosticProvider: {
            identifier: 'pinscope',
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }
      : {}),
  };
}

/** Editions, dependencies and forbidden types come from manifests and clippy's configuration, which change outside our documents. */
function watchFiles(session: Session): void {
  session.connection.client
    .register(DidChangeWatchedFilesNotification.type, {
      watchers: ['**/Cargo.{toml,lock}', '**/{.clippy,clippy}.toml', '**/*.rs'].map((globPattern) => ({
        globPattern,
      })),
    })
    .catch((error: unknown) => session.log.warn(`files on disk are not watched: ${describeError(error)}`));
}
