/** The server that VS Code starts: `dist/server/main.node.js`, with the transport named on its command line. */
import { join } from 'node:path';
import { createConnection } from 'vscode-languageserver/node';
import { startNodeServer } from './node-runtime.node.ts';

startNodeServer(createConnection(), join(__dirname, '..'));
