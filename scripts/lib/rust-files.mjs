// @ts-check
// Rust files of the checkout, above all the declarations in server/stubs.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from './places.mjs';

export const stubs = path.join(root, 'server', 'stubs');

/** Names of the declaration files, `std/option.rs`, in order. */
export function stubFiles() {
  return rustFiles(stubs);
}

/** Names of the Rust files below a folder, from there, in order. @param {string} folder */
export async function rustFiles(folder) {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.rs'))
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
}
