#!/usr/bin/env node
// Stands between cargo and rustc (RUSTC_WORKSPACE_WRAPPER): before a crate of the user's is compiled as usual, rustc
// prints what its paths resolve to. Called as `wrapper.mjs RUSTC ARGUMENT...`; the folder comes in the environment.
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { args, env, rustc, userCrate } from '../user-crate.mjs';

/** Pretty-printed dumps are nearly all white space: packed they take a twentieth. */
async function dump(mode, file) {
  const child = spawn(rustc, [...args, '-Zverbose-internals', `-Zunpretty=${mode}`], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await pipeline(child.stdout, createGzip({ level: 1 }), createWriteStream(file));
}

const crate = userCrate();
if (crate !== null) {
  const { name, directory } = crate;
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
