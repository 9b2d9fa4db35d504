// @ts-check
// The declaration files in server/stubs.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from './places.mjs';

export const stubs = path.join(root, 'server', 'stubs');

/** Their names, `std/option.rs`, in order. */
export async function stubFiles() {
  const names = await readdir(stubs, { recursive: true });
  return names
    .filter((name) => name.endsWith('.rs'))
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
}
