/**
 * The extension, the same in node and in the web: it wires the language server's client, the commands, the status item
 * and the explainer together. Activation only registers; the server starts behind it.
 */
import { commands, type ExtensionContext, l10n, window } from 'vscode';
import { CLIENT_COMMANDS } from '../../server/src/protocol.ts';
import { registerExplainCommands } from './commands.ts';
import { registerDeclarations } from './declarations.ts';
import { registerDocumentation } from './documentation.ts';
import { ExplainerPanel } from './explainer-panel.ts';
import { registerExplanationDocuments } from './explanation-document.ts';
import { goto } from './navigation.ts';
import { Server, type ServerPlatform } from './server.ts';
import { StatusItem } from './status-item.ts';

/** What other extensions, and our tests, get from `activate`. */
export interface ExtensionApi {
  /** Resolves when the language server answers; rejects when it could not be started. */
  readonly ready: Promise<void>;
}

let server: Server | undefined;

export function activate(context: ExtensionContext, platform: ServerPlatform): ExtensionApi {
  const log = window.createOutputChannel('Pinscope', { log: true });
  const status = new StatusItem();
  const started = new Server(platform, log, (state) => status.show(state));
  server = started;
  const panel = new ExplainerPanel(context.extensionUri, started, log);
  const explanations = registerExplanationDocuments(started);

  context.subscriptions.push(
    log,
    status,
    panel,
    explanations,
    registerDocumentation(context.extensionUri),
    registerDeclarations(started),
    registerExplainCommands(panel, explanations),
    commands.registerCommand(CLIENT_COMMANDS.goto, goto),
    commands.registerCommand('pinscope.showOutput', () => log.show()),
    commands.registerCommand('pinscope.restartServer', () =>
      started.restart().catch((error: unknown) => {
        log.error('Restarting the server failed', String(error));
        void window.showErrorMessage(l10n.t('Pinscope could not be restarted. Its log says why.'));
      }),
    ),
  );

  const ready = started.start();
  ready.catch((error: unknown) => log.error('The server could not be started', String(error)));
  return { ready };
}

export async function deactivate(): Promise<void> {
  await server?.stop();
  server = undefined;
}
