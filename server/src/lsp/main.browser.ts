/** The server as a web worker: `dist/server/main.browser.js`. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { fromBase64 } from './base64.ts';
import { startServer } from './server.ts';
import { VERSION } from './version.ts';

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  version: VERSION,
  root: null,
  async wasm({ wasm }) {
    if (wasm === undefined) throw new Error('the client did not send the WASM files.');
    return { treeSitter: fromBase64(wasm.treeSitter), rust: fromBase64(wasm.rust) };
  },
  host: (client) => client,
  cacheFolder: () => null,
});
