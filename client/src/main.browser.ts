/** The extension in a web worker: vscode.dev and github.dev. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { toBase64 } from './base64.ts';
import { activate as activateShared, type ExtensionApi } from './extension.ts';

export { deactivate } from './extension.ts';

export function activate(context: ExtensionContext): ExtensionApi {
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  const read = async (name: string) => toBase64(await workspace.fs.readFile(Uri.joinPath(dist, name)));
  return activateShared(context, {
    // The worker cannot read the extension's folder: the files travel with the first message.
    async initializationOptions() {
      const [treeSitter, rust] = await Promise.all([
        read('web-tree-sitter.wasm'),
        read('tree-sitter-rust.wasm'),
      ]);
      return { wasm: { treeSitter, rust } };
    },
    createClient(options) {
      const worker = new Worker(Uri.joinPath(dist, 'server', 'main.browser.js').toString(true));
      return {
        client: new LanguageClient('pinscope', 'Pinscope', worker, options),
        terminate: () => worker.terminate(),
      };
    },
  });
}
