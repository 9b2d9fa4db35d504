#!/usr/bin/env node
// Stands between cargo and rustc (RUSTC_WORKSPACE_WRAPPER): before a crate of the user's is compiled as usual, rustc
// prints what its paths resolve to. Called as `wrapper.mjs RUSTC ARGUMENT...`; the folder comes in the environment.
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const [rustc, ...args] = process.argv.slice(2);
const name = args[args.indexOf('--crate-name') + 1];
const isCrate = args.includes('--crate-name') && name !== '___' && name !== 'build_script_build';
const extra =
  args.find((argument) => argument.startsWith('extra-filename='))?.slice('extra-filename='.length) ?? '';
// The descriptors of cargo's job server do not reach a grandchild; without their names rustc makes its own.
const { CARGO_MAKEFLAGS, MAKEFLAGS, MFLAGS, ...env } = process.env;

/** Pretty-printed dumps are nearly all white space: packed they take a twentieth. */
async function dump(mode, file) {
  const child = spawn(rustc, [...args, '-Zverbose-internals', `-Zunpretty=${mode}`], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await pipeline(child.stdout, createGzip({ level: 1 }), createWriteStream(file));
}

if (isCrate) {
  const directory = path.join(process.env.PINSCOPE_ORACLE_DUMPS, `${name}${extra}`);
  mkdirSync(directory, { recursive: true });
  await dump('hir-tree', path.join(directory, 'hir.gz'));
  await dump('thir-tree', path.join(directory, 'thir.gz'));
  await dump('expanded,hygiene', path.join(directory, 'hygiene.gz'));
  const externs = args.filter(
    (_, index) => args[index - 1] === '--extern' || /^dependency=/.test(args[index]),
  );
  writeFileSync(
    path.join(directory, 'crate.json'),
    JSON.stringify({ name, directory: process.cwd(), externs }),
  );
}
const result = spawnSync(rustc, args, { stdio: 'inherit', env });
process.exit(result.status ?? 1);
