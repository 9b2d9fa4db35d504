#!/usr/bin/env node
// Stands between cargo and rustc (RUSTC_WORKSPACE_WRAPPER): adds the dump flags to the user's own crates.
// Called as `wrapper.mjs RUSTC ARGUMENT...`; the oracle passes its flags and folder in the environment.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

const [rustc, ...args] = process.argv.slice(2);
const name = args[args.indexOf('--crate-name') + 1];
const isCrate = args.includes('--crate-name') && name !== '___' && name !== 'build_script_build';
const extra =
  args.find((argument) => argument.startsWith('extra-filename='))?.slice('extra-filename='.length) ?? '';
const flags = [];
if (isCrate) {
  const directory = path.join(process.env.PINSCOPE_ORACLE_DUMPS, `${name}${extra}`);
  mkdirSync(directory, { recursive: true });
  flags.push(
    ...JSON.parse(process.env.PINSCOPE_ORACLE_FLAGS).map((flag) => flag.replace('DIRECTORY', directory)),
  );
}
// The descriptors of cargo's job server do not reach a grandchild; without their names rustc makes its own.
const { CARGO_MAKEFLAGS, MAKEFLAGS, MFLAGS, ...env } = process.env;
const result = spawnSync(rustc, [...args, ...flags], { stdio: 'inherit', env });
process.exit(result.status ?? 1);
