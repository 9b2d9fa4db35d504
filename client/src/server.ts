/** The language server as the extension sees it: start, stop, restart, and the questions it answers. */
import type { CancellationToken, LogOutputChannel, Position, TextDocument, Uri } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  CLIENT_COMMANDS,
  DECLARATIONS,
  type DeclarationsParams,
  EXPLAIN,
  type ExplainParams,
  type Explanation,
  type InitializationOptions,
  type Question,
  STATUS,
  type Status,
} from '../../server/src/protocol.ts';
import { explicitSettings } from './configuration.ts';
import { DOCUMENTATION_ROOT } from './documentation.ts';
import { serveFiles } from './file-requests.ts';

/** What differs between node and the web. */
export interface ServerPlatform {
  initializationOptions(): Promise<InitializationOptions>;
  /** A client that is not started yet. `terminate` ends what `stop` leaves running. */
  createClient(options: LanguageClientOptions): Promise<Connected>;
}

export interface Connected {
  readonly client: BaseLanguageClient;
  terminate(): void;
}

export class Server {
  private readonly platform: ServerPlatform;
  private readonly log: LogOutputChannel;
  private readonly onStatus: (status: Status) => void;
  private connected: Connected | undefined;
  /** Starts and stops wait for one another: a client that is still starting cannot be stopped. */
  private last: Promise<void> = Promise.resolve();

  constructor(platform: ServerPlatform, log: LogOutputChannel, onStatus: (status: Status) => void) {
    this.platform = platform;
    this.log = log;
    this.onStatus = onStatus;
  }

  /** @throws when the server does not come up. */
  start(): Promise<void> {
    return this.inTurn(() => this.connect());
  }

  /** @throws when the server does not come up again. */
  restart(): Promise<void> {
    return this.inTurn(async () => {
      await this.disconnect();
      await this.connect();
    });
  }

  stop(): Promise<void> {
    return this.inTurn(() => this.disconnect());
  }

  /**
   * The explanation of a place in an open document, or the answer to a question about the type there; null where there
   * is nothing to explain.
   *
   * @throws when the server is not running, or changed its mind about the document meanwhile.
   */
  async explain(
    document: TextDocument,
    position: Position,
    question: Question | undefined,
    token: CancellationToken,
  ): Promise<Explanation | null> {
    await this.last.catch(() => {}); // Reported to whoever started it; here it ends in "not running".
    if (this.connected === undefined) throw new Error('The Pinscope server is not running.');
    const { client } = this.connected;
    const params: ExplainParams = {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
      position: client.code2ProtocolConverter.asPosition(position),
      ...(question === undefined ? {} : { question }),
    };
    return client.sendRequest<Explanation | null>(EXPLAIN, params, token);
  }

  /**
   * The text of one of our own documents.
   *
   * @throws when the server is not running.
   */
  async declarations(uri: Uri, token: CancellationToken): Promise<string | null> {
    await this.last.catch(() => {}); // As above.
    if (this.connected === undefined) throw new Error('The Pinscope server is not running.');
    const params: DeclarationsParams = { uri: uri.toString(true) };
    return this.connected.client.sendRequest<string | null>(DECLARATIONS, params, token);
  }

  private inTurn(task: () => Promise<void>): Promise<void> {
    this.last = this.last.catch(() => {}).then(task);
    return this.last;
  }

  private async connect(): Promise<void> {
    this.onStatus({ state: 'starting', message: '' });
    try {
      const own = await this.platform.initializationOptions();
      const connected = await this.platform.createClient(this.clientOptions(own));
      this.connected = connected;
      connected.client.onNotification(STATUS, this.onStatus);
      serveFiles(connected.client);
      connected.client.onDidChangeState(() => {
        const alive = connected.client.needsStop();
        if (!alive && this.connected === connected) this.onStatus({ state: 'error', message: '' });
      });
      await connected.client.start();
    } catch (error) {
      this.connected?.terminate();
      this.connected = undefined;
      this.onStatus({ state: 'error', message: String(error) });
      throw error;
    }
  }

  private async disconnect(): Promise<void> {
    const connected = this.connected;
    this.connected = undefined;
    if (connected === undefined) return;
    try {
      await connected.client.dispose();
    } catch (error) {
      this.log.warn('The server did not stop in time', String(error));
    }
    connected.terminate();
  }

  private clientOptions(own: InitializationOptions): LanguageClientOptions {
    const initializationOptions: InitializationOptions = {
      ...own,
      commandLinks: true,
      fileSystemRequests: true,
      statusNotifications: true,
      declarationDocuments: true,
      documentationRoot: DOCUMENTATION_ROOT,
    };
    return {
      documentSelector: [{ language: 'rust' }],
      diagnosticCollectionName: 'pinscope',
      outputChannel: this.log,
      initializationOptions,
      // Links in hovers may run our own commands and no others.
      markdown: { isTrusted: { enabledCommands: Object.values(CLIENT_COMMANDS) } },
      middleware: { workspace: { configuration: explicitSettings } },
    };
  }
}
