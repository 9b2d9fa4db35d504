#!/usr/bin/env node
// Stands between cargo and rustc (RUSTC_WORKSPACE_WRAPPER): adds the dump flags to the user's own crates.
// Called as `wrapper.mjs RUSTC ARGUMENT...`; the oracle passes its flags and folder in the environment.
import { spawnSync } from 'node:child_process';
import { args, env, rustc, userCrate } from './user-crate.mjs';

const crate = userCrate();
const flags =
  crate === null
    ? []
    : JSON.parse(process.env.PINSCOPE_ORACLE_FLAGS).map((flag) => flag.replace('DIRECTORY', crate.directory));
const result = spawnSync(rustc, [...args, ...flags], { stdio: 'inherit', env });
process.exit(result.status ?? 1);
