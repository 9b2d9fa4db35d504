/** The truth about the names in a crate or workspace: `cargo check`, with dumps of its own crates made on the way. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheOf, dumpCrates } from '../cargo.ts';
import type { Toolchain } from '../rustc.ts';
import { distilNames } from './distil.ts';
import type { NameTruth } from './truth.ts';

/** Compiles and distils; a string says why that was not possible. File names are as `directory` was given. */
export async function namesOf(
  directory: string,
  toolchain: Toolchain | null,
  cached: boolean,
  cargoArguments: readonly string[],
): Promise<NameTruth | string> {
  const stored = path.join(cacheOf(directory), 'names.json');
  if (cached && existsSync(stored)) return JSON.parse(readFileSync(stored, 'utf8')) as NameTruth;
  const dumped = dumpCrates(directory, toolchain, 'name-dumps', [], cargoArguments, 'names/wrapper.mjs');
  if (typeof dumped === 'string') return dumped;
  const truth = await distilNames(dumped.crates);
  const files = truth.files.map((file) => ({
    ...file,
    path: path.relative('', path.resolve(dumped.root, file.path)),
  }));
  const result = { ...truth, files };
  writeFileSync(stored, JSON.stringify(result));
  return result;
}
