// @ts-check
// The module `pinscope:declarations`: our own declarations (server/stubs), lowered while the bundle is built.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import { root, temporaryFolder } from './places.mjs';

const NAME = 'pinscope:declarations';
const FILE = 'declarations.bin';
const MOST_BYTES = 64 * 2 ** 20;

const withoutBytes = plugin(async () => ({ contents: new Uint8Array(), loader: 'binary' }));

/** @type {Promise<Buffer> | undefined} */
let lowered;

/** All bundles of one build share the work. */
function once() {
  lowered ??= lower();
  return lowered;
}

/** For bundles that hold the analysis and have no files beside them. */
export const declarationsInside = plugin(async () => ({ contents: await once(), loader: 'binary' }));

/** For node, which reads a file sooner than a long string in a program: it is written to the bundle's folder. */
export const declarationsBeside = plugin(async (folder) => {
  await writeFile(path.join(folder, FILE), await once());
  const contents = `
    import { readFileSync } from 'node:fs';
    import { join } from 'node:path';
    export default readFileSync(join(__dirname, ${JSON.stringify(FILE)}));`;
  return { contents, loader: 'js' };
});

/**
 * @param {(folder: string) => Promise<esbuild.OnLoadResult>} load is told where the bundle goes
 * @returns {esbuild.Plugin}
 */
function plugin(load) {
  return {
    name: 'declarations',
    setup(build) {
      const folder = path.dirname(build.initialOptions.outfile ?? '');
      build.onResolve({ filter: new RegExp(`^${NAME}$`) }, ({ path }) => ({ path, namespace: 'pinscope' }));
      build.onLoad({ filter: /.*/, namespace: 'pinscope' }, () => load(folder));
    },
  };
}

/** The lowering is part of what is built: a bundle of it alone is run first. */
async function lower() {
  const outfile = path.join(temporaryFolder('declarations'), 'lower.cjs');
  await esbuild.build({
    entryPoints: [path.join(root, 'scripts', 'lib', 'lower-declarations.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    loader: { '.rs': 'text' },
    define: { PINSCOPE_ROOT: JSON.stringify(root) },
    alias: { 'web-tree-sitter': path.join(root, 'node_modules/web-tree-sitter/web-tree-sitter.cjs') },
    plugins: [withoutBytes],
    logLevel: 'warning',
  });
  const options = { encoding: /** @type {const} */ ('buffer'), maxBuffer: MOST_BYTES };
  const { stdout } = await promisify(execFile)(process.execPath, [outfile], options);
  return stdout;
}
