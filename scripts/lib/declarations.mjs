// @ts-check
// The module `pinscope:declarations`: our own declarations (server/stubs), lowered while the bundle is built.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { bundle } from './bundle.mjs';
import { temporaryFolder } from './places.mjs';

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
 * @param {(folder: string) => Promise<import('esbuild').OnLoadResult>} load is told where the bundle goes
 * @returns {import('esbuild').Plugin}
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
  await bundle('scripts/lib/lower-declarations.ts', { outfile, plugins: [withoutBytes] });
  const options = { encoding: /** @type {const} */ ('buffer'), maxBuffer: MOST_BYTES };
  const { stdout } = await promisify(execFile)(process.execPath, [outfile], options);
  return stdout;
}
