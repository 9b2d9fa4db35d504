/** `dist/server/main.node.js`: what VS Code runs as the language server. */
import { join } from 'node:path';
import { runBundle } from '../base/node/bundle.ts';
import { compileWasmFiles } from '../base/node/wasm-files.ts';

const dist = join(__dirname, '..');
const wasm = compileWasmFiles(dist);
const bundle = runBundle(join(dist, 'node.js')) as typeof import('./main.node.ts');
void bundle.runModuleServer(wasm);
