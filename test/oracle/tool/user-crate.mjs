// What the wrappers around rustc share: which crate is compiled, and where its dumps go.
import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** rustc and its arguments: a wrapper is called as `wrapper.mjs RUSTC ARGUMENT...`. */
export const [rustc, ...args] = process.argv.slice(2);

// The descriptors of cargo's job server do not reach a grandchild; without their names rustc makes its own.
const { CARGO_MAKEFLAGS, MAKEFLAGS, MFLAGS, ...rest } = process.env;

/** What rustc is given for an environment. */
export const env = rest;

/**
 * The crate that is compiled: its name, and the folder for its dumps, which this makes. Null when rustc is only asked
 * about itself, and for build scripts.
 */
export function userCrate() {
  const name = args[args.indexOf('--crate-name') + 1];
  if (!args.includes('--crate-name') || name === '___' || name === 'build_script_build') return null;
  const extra =
    args.find((argument) => argument.startsWith('extra-filename='))?.slice('extra-filename='.length) ?? '';
  const directory = path.join(process.env.PINSCOPE_ORACLE_DUMPS, `${name}${extra}`);
  mkdirSync(directory, { recursive: true });
  return { name, directory };
}
