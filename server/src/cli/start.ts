/** `dist/cli.js`: what the command `pinscope` runs. */
import { join } from 'node:path';
import { runBundle } from '../base/node/bundle.ts';

const { runCli } = runBundle(join(__dirname, 'node.js')) as typeof import('./node.ts');
void runCli();
