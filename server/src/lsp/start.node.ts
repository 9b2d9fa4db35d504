/** `dist/server/main.node.js`: what VS Code runs as the language server. */
import { join } from 'node:path';
import { runBundle } from '../base/node/bundle.ts';

const bundle = runBundle(join(__dirname, '..', 'node.js')) as typeof import('./main.node.ts');
void bundle.runModuleServer();
