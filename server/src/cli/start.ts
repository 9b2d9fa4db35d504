/** `dist/cli.js`: what the command `pinscope` runs. */
import { join } from 'node:path';
import { runBundle } from '../base/node/bundle.ts';
import { compileWasmFiles } from '../base/node/wasm-files.ts';

const wasm = compileWasmFiles(__dirname);
const { runCli } = runBundle(join(__dirname, 'node.js')) as typeof import('./node.ts');
void runCli(wasm);
