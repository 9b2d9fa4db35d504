/** Everything that runs in node, in one bundle: `dist/node.js`. */
import type { CompiledWasmFiles } from '../base/node/wasm-files.ts';

export { runModuleServer, runStdioServer } from '../lsp/main.node.ts';

/** The command line. A language server does not wait for what only this needs. */
export async function runCli(wasm: Promise<CompiledWasmFiles>): Promise<void> {
  const { runCli: run } = await import('./main.ts');
  await run(wasm);
}
