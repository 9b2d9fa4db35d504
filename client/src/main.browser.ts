/** The extension in a web worker: vscode.dev and github.dev. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
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
    async createClient(options) {
      // Loaded only now: activation itself waits for nothing.
      const { LanguageClient } = await import('vscode-languageclient/browser');
      const worker = await createWorker(Uri.joinPath(dist, 'server', 'main.browser.js'));
      return {
        client: new LanguageClient('pinscope', 'Pinscope', worker, options),
        terminate: () => worker.terminate(),
      };
    },
  });
}

/**
 * VS Code starts no worker from a script of a remote extension, which is what a development build on a VS Code server
 * is: such a script is read and handed over as its text.
 */
async function createWorker(script: Uri): Promise<Worker> {
  if (script.scheme !== 'vscode-remote') return new Worker(script.toString(true));
  const text = new Uint8Array(await workspace.fs.readFile(script));
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  return new Worker(address);
}
