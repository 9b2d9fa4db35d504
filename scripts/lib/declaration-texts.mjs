// @ts-check
// The texts of our own declarations (server/stubs), for node in a file beside the bundle: a server only needs what they
// were lowered to, until somebody opens one. A program that holds them starts later.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stubFiles, stubs } from './rust-files.mjs';

const FILE = 'declarations.json';

/** @type {import('esbuild').Plugin} */
export const declarationTextsBeside = {
  name: 'declaration-texts',
  setup(build) {
    const folder = path.dirname(build.initialOptions.outfile ?? '');
    build.onLoad({ filter: /[/\\]stub-files\.generated\.ts$/ }, async () => {
      const texts = await declarationTexts();
      await writeFile(path.join(folder, FILE), JSON.stringify(texts));
      const contents = `
        import { readFileSync } from 'node:fs';
        import { join } from 'node:path';
        let texts;
        function textOf(file) {
          texts ??= JSON.parse(readFileSync(join(__dirname, ${JSON.stringify(FILE)}), 'utf8'));
          return texts[file];
        }
        export const STUB_FILES = {};
        for (const file of ${JSON.stringify(Object.keys(texts))})
          Object.defineProperty(STUB_FILES, file, { enumerable: true, get: () => textOf(file) });`;
      return { contents, loader: 'js' };
    });
  },
};

/** @returns {Promise<Record<string, string>>} by `<crate>/<module path joined with _>.rs` */
async function declarationTexts() {
  const files = await stubFiles();
  const texts = files.map(async (name) => [name, await readFile(path.join(stubs, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}
