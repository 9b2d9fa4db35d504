/** The server that `pinscope lsp --stdio` runs, for every other editor. */

/**
 * Serves until the client says `exit`, closes its end or dies; then the process exits: 0 after `shutdown`, else 1.
 * Loads the protocol's library only now: the other commands do without it.
 */
export async function runStdioServer(): Promise<void> {
  const { createConnection } = await import('vscode-languageserver/node');
  const { startNodeServer } = await import('./node-runtime.node.ts');
  // Nothing but messages may reach standard output.
  console.log = console.error;
  console.info = console.error;
  console.debug = console.error;
  startNodeServer(createConnection(process.stdin, process.stdout), __dirname);
}
