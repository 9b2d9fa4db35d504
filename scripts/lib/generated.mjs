// @ts-check
// Files that a script writes and git keeps.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './places.mjs';

/**
 * Writes a generated file if it changed. With `--check` on the command line nothing is written: a stale file is named,
 * and the process will exit with 1.
 *
 * @param {string} file from the checkout
 * @param {string} content
 */
export async function writeGenerated(file, content) {
  const target = path.join(root, file);
  const present = await readFile(target, 'utf8').catch(() => null);
  if (present === content) return;
  if (!process.argv.includes('--check')) {
    await writeFile(target, content);
    return;
  }
  console.error(`${file} is stale: run \`npm run generate\`.`);
  process.exitCode = 1;
}
