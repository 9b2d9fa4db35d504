/** A language client for tests: a real process, a real JSON-RPC connection, the capabilities that a test asks for. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import {
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  createMessageConnection,
  type Diagnostic,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { SERVER_ENVIRONMENT, SERVER_NODE_OPTIONS } from '../../../client/src/server-process.ts';

const DIST = path.resolve(process.env.PINSCOPE_DIST ?? 'dist');

/** The two ways in which the server is started over stdio: by other editors, and by the extension. */
export const COMMANDS = {
  cli: [path.join(DIST, 'cli.js'), 'lsp', '--stdio'],
  module: [...SERVER_NODE_OPTIONS, path.join(DIST, 'server', 'main.node.js'), '--stdio'],
} as const;

/** What VS Code can do, as far as the server cares. Tests take away or add. */
export const RICH: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    diagnostic: {},
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** What a plain editor can do: no pull, no resolve, no Markdown, no settings. */
export const PLAIN: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['plaintext'] },
    publishDiagnostics: { versionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

export interface StartOptions {
  readonly command?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The answer to `workspace/configuration`. */
  readonly settings?: unknown;
  /** URIs of the folders that are open. */
  readonly folders?: readonly string[];
}

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

export class LspClient {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  readonly published: Published[] = [];
  readonly log: string[] = [];
  /** Notifications that are our own, by method, and the steps of progress. */
  readonly notifications: { readonly method: string; readonly params: unknown }[] = [];
  /** Methods of the requests that the server sent. */
  readonly asked: string[] = [];
  settings: unknown;
  result: InitializeResult = { capabilities: {} };
  private readonly waiting = new Set<() => void>();
  private readonly versions = new Map<string, number>();

  /** A running server without the handshake, in the environment that the extension gives it. */
  constructor({ command = COMMANDS.cli, settings }: StartOptions = {}) {
    this.settings = settings;
    const env = { ...process.env, ...SERVER_ENVIRONMENT };
    this.process = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'pipe'], env });
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.process.stderr?.on('data', (chunk: Buffer) => this.log.push(chunk.toString()));
    this.connection.onNotification((method, params) => {
      if (method === 'window/logMessage') this.log.push((params as { message: string }).message);
      else if (method === 'textDocument/publishDiagnostics') this.published.push(params as Published);
      else this.notifications.push({ method, params });
      this.wake();
    });
    // The library keeps these from the handler above.
    this.connection.onUnhandledProgress((params) => {
      this.notifications.push({ method: '$/progress', params });
      this.wake();
    });
    this.connection.onRequest((method, params) => {
      this.asked.push(method);
      this.wake();
      if (method === 'workspace/configuration') {
        return (params as { items: unknown[] }).items.map(() => this.settings ?? null);
      }
      return null;
    });
    this.connection.listen();
  }

  static async start(options: StartOptions = {}): Promise<LspClient> {
    const client = new LspClient(options);
    await client.initialize(options);
    return client;
  }

  async initialize({ capabilities = RICH, initializationOptions, folders }: StartOptions): Promise<void> {
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions,
      ...(folders === undefined ? {} : { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }),
    };
    this.result = await this.connection.sendRequest('initialize', params);
    await this.connection.sendNotification('initialized', {});
  }

  open(uri: string, text: string, languageId = 'rust'): Promise<void> {
    this.versions.set(uri, 1);
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  hover(uri: string, position: Position, token?: CancellationToken): Promise<Hover | null> {
    const params = { textDocument: { uri }, position };
    // An undefined third argument would count as a second parameter of the request.
    return token === undefined
      ? this.connection.sendRequest('textDocument/hover', params)
      : this.connection.sendRequest('textDocument/hover', params, token);
  }

  pull(
    uri: string,
    previousResultId?: string,
  ): Promise<{
    readonly kind: 'full' | 'unchanged';
    readonly resultId?: string;
    readonly items: Diagnostic[];
  }> {
    const params = { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) };
    return this.connection.sendRequest('textDocument/diagnostic', params);
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    return (await this.pull(uri)).items;
  }

  codeActions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.connection.sendRequest('codeAction/resolve', action);
  }

  /** Resolves with the first diagnostics of a document published from now on that `accept` takes. */
  async nextPublished(
    uri: string,
    accept: (published: Published) => boolean = () => true,
  ): Promise<Published> {
    const from = this.published.length;
    return this.until(() => this.published.slice(from).find((each) => each.uri === uri && accept(each)));
  }

  /** Resolves with what `find` gives, asked again after every message from the server. */
  async until<T>(find: () => T | undefined): Promise<T> {
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  /** Shuts down in order and gives the exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    const exited = once(this.process, 'exit') as Promise<[number | null]>;
    await this.connection.sendNotification('exit');
    const [code] = await exited;
    this.connection.dispose();
    return code;
  }

  /** Ends the process without ceremony. */
  kill(): void {
    this.connection.dispose();
    this.process.kill();
  }

  private wake(): void {
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const resolve of waiting) resolve();
  }
}

/** The position of the first `$0`-less occurrence of `needle` in `text`, in UTF-16 columns. */
export function positionOf(text: string, needle: string, delta = 0): Position {
  const offset = text.indexOf(needle);
  if (offset < 0) throw new Error(`${needle} is not in the text`);
  return positionAt(text, offset + delta);
}

export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\n/);
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** A text with the edits of one document applied. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const offset = ({ line, character }: Position) => {
    let start = 0;
    for (let i = 0; i < line; i++) start = text.indexOf('\n', start) + 1;
    return start + character;
  };
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
      text,
    );
}

/** The edits of one document in a workspace edit, however the server wrote them. */
export function editsOf(edit: WorkspaceEdit | undefined, uri: string): TextEdit[] {
  const versioned = (edit?.documentChanges ?? []).flatMap((change) =>
    'textDocument' in change && change.textDocument.uri === uri ? (change.edits as TextEdit[]) : [],
  );
  return [...versioned, ...(edit?.changes?.[uri] ?? [])];
}
