/** The extension in node: desktop VS Code, remote hosts. */
import { type ExtensionContext, Uri } from 'vscode';
import { activate as activateShared, type ExtensionApi } from './extension.ts';
import { SERVER_ENVIRONMENT, SERVER_NODE_OPTIONS } from './server-process.ts';

export { deactivate } from './extension.ts';

export function activate(context: ExtensionContext): ExtensionApi {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server', 'main.node.js').fsPath;
  return activateShared(context, {
    // The server may write to this machine's disk only; a folder elsewhere would be of no use to it.
    initializationOptions: async () =>
      context.globalStorageUri.scheme === 'file'
        ? { cacheFolder: Uri.joinPath(context.globalStorageUri, 'index').toString() }
        : {},
    createClient: async (clientOptions) => {
      // Loaded only now: activation itself waits for nothing.
      const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
      // A module runs in the node that runs this extension: nothing has to be installed.
      const options = { env: SERVER_ENVIRONMENT, execArgv: SERVER_NODE_OPTIONS };
      const run = { module, transport: TransportKind.ipc, options };
      const debugOptions = [...SERVER_NODE_OPTIONS, '--nolazy', '--inspect=6009'];
      const debug = { ...run, options: { ...options, execArgv: debugOptions } };
      return {
        client: new LanguageClient('pinscope', 'Pinscope', { run, debug }, clientOptions),
        terminate: () => {},
      };
    },
  });
}
