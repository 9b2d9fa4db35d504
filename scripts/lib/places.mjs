// @ts-check
// Where things are: the checkout, and the cache for what is too big to install twice.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout: the folder that holds package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * The folder for installed VS Codes, outside the checkout so that several clones share it:
 * `$PINSCOPE_CACHE`, else `$XDG_CACHE_HOME/pinscope`, else `~/.cache/pinscope`. Created on first use.
 *
 * @returns {string} an absolute path
 */
export function cacheFolder() {
  const folder = path.resolve(
    process.env.PINSCOPE_CACHE ||
      path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'pinscope'),
  );
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** @type {string[]} */
const temporary = [];

process.on('exit', () => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/**
 * A fresh temporary folder, with symbolic links resolved: VS Code reports real paths, and tests compare them. It is
 * removed when this process ends, if nobody has removed it by then.
 *
 * @param {string} purpose a short word for its name
 * @returns {string} an absolute path
 */
export function temporaryFolder(purpose) {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), `pinscope-${purpose}-`)));
  temporary.push(folder);
  return folder;
}
