/** Everything that runs in node, in one bundle: `dist/node.js`. */
export { runModuleServer, runStdioServer } from '../lsp/main.node.ts';
export { runCli } from './main.ts';
