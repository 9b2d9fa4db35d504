/** The server's {@link Runtime} in node. */
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connection } from 'vscode-languageserver';
import { cacheFolder } from '../base/node/cache-folder.ts';
import { fileHost, toPath } from '../base/node/file-host.ts';
import type { CompiledWasmFiles } from '../base/node/wasm-files.ts';
import { startServer } from './server.ts';
import { VERSION } from './version.ts';

/**
 * @param dist the folder of the build.
 * @param wasm its WASM files.
 */
export function startNodeServer(
  connection: Connection,
  dist: string,
  wasm: Promise<CompiledWasmFiles>,
): void {
  process.on('unhandledRejection', (reason) => logCrash(connection, reason));
  process.on('uncaughtException', (error) => logCrash(connection, error));
  startServer(connection, {
    version: VERSION,
    root: `${pathToFileURL(dirname(dist)).href}/`,
    wasm: () => wasm,
    onInput: listenToInput,
    cacheFolder: (uri) => {
      const directory = toPath(uri);
      return directory === undefined ? null : cacheFolder(directory);
    },
    // Files of this machine are read directly; those of virtual workspaces through the client.
    host: (client) => ({
      machine: fileHost.machine,
      readFile: (uri) => (uri.startsWith('file:') ? fileHost : client).readFile(uri),
      readDirectory: (uri) => (uri.startsWith('file:') ? fileHost : client).readDirectory(uri),
    }),
  });
}

/** Listens beside the library, which reads the same channel already. A pipe or socket of its own nobody else can hear. */
function listenToInput(listener: () => void): void {
  if (process.send !== undefined) process.on('message', listener);
  else if (process.argv.includes('--stdio')) process.stdin.on('data', listener);
}

/** A bug that no handler caught. The server keeps serving: its documents are still what the client says they are. */
function logCrash(connection: Connection, error: unknown): void {
  connection.console.error(
    `Pinscope: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
}
