/**
 * The explainer: one panel that explains a place in code, follows the edits around it, applies its fixes, and comes
 * back after the window was reloaded. The page only draws; everything it knows it is told.
 */
import {
  CancellationTokenSource,
  Disposable,
  env,
  type LogOutputChannel,
  l10n,
  Position,
  type TextDocument,
  type TextDocumentChangeEvent,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type Explanation, isQuestion, type Question } from '../../server/src/protocol.ts';
import { type Anchor, anchorAt, moveAnchor } from './anchor.ts';
import { pageHtml, pageStrings } from './explainer-page.ts';
import type { PageState, ToExtension, ToPage } from './messages.ts';
import { goto } from './navigation.ts';
import { portableMarkdown } from './portable-markdown.ts';
import type { Server } from './server.ts';
import {
  type DocumentVersions,
  documentVersions,
  toWorkspaceEdit,
  unchangedSince,
} from './workspace-edits.ts';

const VIEW_TYPE = 'pinscope.explainer';

/** How long a text must rest before it is explained anew, in milliseconds. */
const REST = 300;

/** The place that is explained; it moves with the edits of its document. */
interface Subject {
  readonly uri: Uri;
  readonly anchor: Anchor;
  readonly question: Question | undefined;
}

/** What the reader asked for: a place, and what about it; its document may be gone. */
interface Asked {
  readonly uri: Uri;
  readonly position: Position;
  readonly question: Question | undefined;
}

/** The explanation that the page shows now. */
interface Shown {
  readonly explanation: Explanation;
  readonly revision: number;
  readonly versions: DocumentVersions;
}

export class ExplainerPanel implements Disposable {
  private readonly extensionUri: Uri;
  private readonly server: Server;
  private readonly log: LogOutputChannel;
  private readonly registrations: Disposable;
  private panel: WebviewPanel | undefined;
  private asked: Asked | undefined;
  private subject: Subject | undefined;
  private shown: Shown | undefined;
  /** Sent again whenever the page says that it is ready: a hidden page is thrown away by VS Code. */
  private message: ToPage | undefined;
  private revision = 0;
  private running: CancellationTokenSource | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(extensionUri: Uri, server: Server, log: LogOutputChannel) {
    this.extensionUri = extensionUri;
    this.server = server;
    this.log = log;
    this.registrations = Disposable.from(
      window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: async (panel, state: unknown) => this.restore(panel, state),
      }),
      workspace.onDidChangeTextDocument((event) => this.follow(event)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('pinscope')) this.explainLater();
      }),
    );
  }

  /** Shows the explanation of a place, in the panel that is open or in a new one beside the code. */
  async explain(uri: Uri, position: Position, question?: Question): Promise<void> {
    if (this.panel === undefined) {
      this.adopt(
        window.createWebviewPanel(VIEW_TYPE, 'Pinscope', {
          viewColumn: ViewColumn.Beside,
          preserveFocus: true,
        }),
      );
    } else {
      this.panel.reveal(undefined, true);
    }
    await this.start({ uri, position, question });
  }

  dispose(): void {
    this.registrations.dispose();
    this.panel?.dispose();
  }

  private adopt(panel: WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [Uri.joinPath(this.extensionUri, 'dist', 'webview')],
    };
    panel.webview.onDidReceiveMessage((message: ToExtension) => this.receive(message));
    panel.onDidDispose(() => {
      if (this.panel === panel) this.forget();
    });
    panel.webview.html = pageHtml(panel.webview, this.extensionUri);
  }

  private async restore(panel: WebviewPanel, state: unknown): Promise<void> {
    this.adopt(panel);
    if (!isPageState(state)) return panel.dispose();
    const { line, character } = state.range.start;
    const question = isQuestion(state.question) ? state.question : undefined;
    await this.start({ uri: Uri.parse(state.uri, true), position: new Position(line, character), question });
  }

  private async start(asked: Asked): Promise<void> {
    this.asked = asked;
    this.subject = undefined;
    this.send({ type: 'loading', subject: stateOf(asked) });
    const document = await this.open(asked);
    if (document === undefined) return;
    const { uri, position, question } = asked;
    this.subject = { uri, anchor: anchorAt(document.offsetAt(position)), question };
    await this.refresh(false);
  }

  private async open(asked: Asked): Promise<TextDocument | undefined> {
    const { uri } = asked;
    try {
      return await workspace.openTextDocument(uri);
    } catch (error) {
      this.log.info(`${uri.toString()} cannot be opened`, String(error));
      const message = l10n.t('{0} is no longer there, or cannot be read.', workspace.asRelativePath(uri));
      this.send({ type: 'error', subject: stateOf(asked), message });
      return undefined;
    }
  }

  /** @param refresh true when the reader already sees this place explained. */
  private async refresh(refresh: boolean): Promise<void> {
    clearTimeout(this.timer);
    if (this.panel === undefined || this.subject === undefined) return;
    this.running?.cancel();
    const running = new CancellationTokenSource();
    this.running = running;
    const { uri, anchor, question } = this.subject;
    const document = await this.open({ uri, position: new Position(0, 0), question });
    if (document === undefined || running.token.isCancellationRequested) return;
    const position = document.positionAt(anchor.offset);
    const subject = stateOf({ uri, position, question });
    try {
      const explanation = await this.server.explain(document, position, question, running.token);
      if (running.token.isCancellationRequested) return;
      if (explanation === null) {
        this.shown = undefined;
        this.panel.title = 'Pinscope';
        this.send({ type: 'empty', subject });
        return;
      }
      const revision = ++this.revision;
      this.shown = { explanation, revision, versions: documentVersions(explanation, document) };
      this.panel.title = explanation.title.replaceAll('`', ''); // A tab shows plain text.
      this.send({ type: 'explanation', subject, explanation, revision, refresh });
    } catch (error) {
      // Cancelled, or overtaken by an edit: another refresh is on its way.
      if (running.token.isCancellationRequested) return;
      this.log.error(`Explaining ${uri.toString()} failed`, String(error));
      this.shown = undefined;
      this.send({ type: 'error', subject, message: error instanceof Error ? error.message : String(error) });
    }
  }

  private follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (this.subject === undefined || document.uri.toString() !== this.subject.uri.toString()) return;
    if (contentChanges.length === 0) return;
    this.running?.cancel();
    const anchor = contentChanges.reduce(moveAnchor, this.subject.anchor);
    this.subject = { ...this.subject, anchor };
    this.explainLater();
  }

  private explainLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(true), REST);
  }

  private receive(message: ToExtension): void {
    switch (message.type) {
      case 'ready':
        this.post({ type: 'strings', strings: pageStrings() });
        if (this.message !== undefined) this.post(this.message);
        break;
      case 'reveal':
        void goto(message.target.uri, message.target.range);
        break;
      case 'apply':
        void this.apply(message.revision, message.action);
        break;
      case 'copyMarkdown':
        if (this.shown !== undefined) void env.clipboard.writeText(portableMarkdown(this.shown.explanation));
        break;
      case 'retry':
        if (this.subject !== undefined) void this.refresh(false);
        else if (this.asked !== undefined) void this.start(this.asked);
        break;
    }
  }

  /** Applies a fix to exactly the text that it was made for; when that has changed, explains the new one instead. */
  private async apply(revision: number, index: number): Promise<void> {
    const action = this.shown?.revision === revision ? this.shown.explanation.actions[index] : undefined;
    if (action === undefined || !unchangedSince(this.shown?.versions)) {
      await this.refresh(true);
      return;
    }
    const applied = await workspace.applyEdit(toWorkspaceEdit(action));
    if (!applied) void window.showErrorMessage(l10n.t('The fix could not be applied.'));
  }

  private send(message: ToPage): void {
    this.message = message;
    this.post(message);
  }

  private post(message: ToPage): void {
    void this.panel?.webview.postMessage(message);
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.running?.cancel();
    this.panel = undefined;
    this.asked = undefined;
    this.subject = undefined;
    this.shown = undefined;
    this.message = undefined;
  }
}

function stateOf({ uri, position: { line, character }, question }: Asked): PageState {
  const position = { line, character };
  const place = { uri: uri.toString(), range: { start: position, end: position } };
  return question === undefined ? place : { ...place, question };
}

/** VS Code hands over what the page stored, or undefined; another version of Pinscope may have stored it. */
function isPageState(state: unknown): state is PageState {
  if (typeof state !== 'object' || state === null || !('uri' in state) || !('range' in state)) return false;
  const range = state.range as Partial<PageState['range']> | null;
  return typeof state.uri === 'string' && typeof range?.start?.line === 'number';
}
