/**
 * The language server in node. The command line is in the same bundle and does without the protocol's library, so that
 * is loaded only now. `__dirname` is the folder of the build, where the bundle lies.
 */
import { type CompiledWasmFiles, compileWasmFiles } from '../base/node/wasm-files.ts';

/** The server that VS Code starts, with the transport named on its command line. */
export async function runModuleServer(wasm: Promise<CompiledWasmFiles>): Promise<void> {
  const { createConnection } = await import('vscode-languageserver/node');
  const { startNodeServer } = await import('./node-runtime.node.ts');
  startNodeServer(createConnection(), __dirname, wasm);
}

/**
 * The server that `pinscope lsp --stdio` runs, for every other editor. Serves until the client says `exit`, closes its
 * end or dies; then the process exits: 0 after `shutdown`, else 1.
 */
export async function runStdioServer(
  wasm: Promise<CompiledWasmFiles> = compileWasmFiles(__dirname),
): Promise<void> {
  const { createConnection } = await import('vscode-languageserver/node');
  const { startNodeServer } = await import('./node-runtime.node.ts');
  // Nothing but messages may reach standard output.
  console.log = console.error;
  console.info = console.error;
  console.debug = console.error;
  startNodeServer(createConnection(process.stdin, process.stdout), __dirname, wasm);
}
