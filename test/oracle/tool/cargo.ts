/** The truth about a whole crate or workspace: `cargo check` with the dump flags added to its own crates. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import type { Coroutine, TruthFile } from '../truth.ts';
import { distil, inOrder, sourcesBelow } from './distil.ts';
import { dumpFlags, type Toolchain } from './rustc.ts';

export interface CrateTruth {
  /** Paths are joined to the crate's directory as it was given. */
  readonly files: readonly TruthFile[];
  readonly problems: readonly string[];
}

/**
 * Compiles and distils; a string says why that was not possible.
 * @param cached take what the last run on this directory distilled
 */
export function crateTruth(
  directory: string,
  toolchain: Toolchain | null,
  cached: boolean,
  cargoArguments: readonly string[],
): CrateTruth | string {
  return remembered(directory, 'truth.json', cached, () => {
    const dumped = dumpCrates(directory, toolchain, 'dumps', dumpFlags('DIRECTORY'), cargoArguments);
    if (typeof dumped === 'string') return dumped;
    const open = sourcesBelow(dumped.root);
    const crates = dumped.crates.map((crate) => distil(crate, open));
    return {
      files: merged(crates.flatMap((crate) => crate.files)).map((file) => ({
        ...file,
        path: path.relative('', path.resolve(dumped.root, file.path)),
      })),
      problems: counted(crates.flatMap((crate) => crate.problems)),
    };
  });
}

/** What `ask` says of a directory, kept for the next run; a string, which says why there is no answer, is not kept. */
export function remembered<T extends object>(
  directory: string,
  name: string,
  cached: boolean,
  ask: () => T | string,
): T | string {
  const stored = path.join(cacheOf(directory), name);
  if (cached && existsSync(stored)) return JSON.parse(readFileSync(stored, 'utf8')) as T;
  const answer = ask();
  if (typeof answer !== 'string') writeFileSync(stored, JSON.stringify(answer));
  return answer;
}

export interface DumpedCrates {
  /** The workspace, which the paths in the dumps are relative to. */
  readonly root: string;
  /** One folder of dumps for each of the user's crates; tests are crates of their own. */
  readonly crates: readonly string[];
}

/**
 * Compiles with rustc's dumps switched on; a string says why that was not possible.
 * @param folder where the dumps go, in the cache of the directory
 * @param flags for rustc; `DIRECTORY` stands for the crate's own folder
 * @param wrapper the file in this folder that stands between cargo and rustc
 */
export function dumpCrates(
  directory: string,
  toolchain: Toolchain | null,
  folder: string,
  flags: readonly string[],
  cargoArguments: readonly string[],
  wrapper = 'wrapper.mjs',
): DumpedCrates | string {
  if (!toolchain) return 'No rustc here, so there is nothing to compare with.';
  const root = workspaceRoot(directory, toolchain);
  if (!root) return `cargo finds no crate in ${directory}`;
  const cache = cacheOf(directory);
  const dumps = path.join(cache, folder);
  rmSync(dumps, { recursive: true, force: true });
  mkdirSync(dumps, { recursive: true });
  const error = check(directory, toolchain, cache, dumps, flags, cargoArguments, wrapper);
  if (error) return error;
  return { root, crates: readdirSync(dumps).map((crate) => path.join(dumps, crate)) };
}

/** Whatever the problem, one line with how many bodies it concerns. */
function counted(problems: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const problem of new Set(problems)) {
    const cause = problem.slice(problem.indexOf(': ') + 2);
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts].map(
    ([cause, count]) => `${count} ${count === 1 ? 'body' : 'bodies'} left out: ${cause}`,
  );
}

/** One folder per measured directory, outside of it and of this repository. */
export function cacheOf(directory: string): string {
  const base = process.env.XDG_CACHE_HOME ?? (homedir() ? path.join(homedir(), '.cache') : tmpdir());
  const key = createHash('sha256').update(path.resolve(directory)).digest('hex').slice(0, 12);
  return path.join(base, 'pinscope-oracle', `${path.basename(path.resolve(directory))}-${key}`);
}

function selected({ selector }: Toolchain): string[] {
  return selector ? [selector] : [];
}

function workspaceRoot(directory: string, toolchain: Toolchain): string | null {
  const result = spawnSync(
    'cargo',
    [...selected(toolchain), 'locate-project', '--workspace', '--message-format', 'plain'],
    {
      cwd: directory,
      encoding: 'utf8',
    },
  );
  return result.status === 0 ? path.dirname(result.stdout.trim()) : null;
}

function check(
  directory: string,
  toolchain: Toolchain,
  cache: string,
  dumps: string,
  flags: readonly string[],
  cargoArguments: readonly string[],
  wrapper: string,
): string | null {
  const args = [...selected(toolchain), 'check', ...cargoArguments];
  const target = path.join(cache, 'target');
  // Cargo replays a crate it has checked before; without the fingerprints of the user's crates it runs rustc again.
  const clean = spawnSync(
    'cargo',
    [...selected(toolchain), 'metadata', '--no-deps', '--format-version', '1'],
    {
      cwd: directory,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  const packages =
    clean.status === 0
      ? (JSON.parse(clean.stdout) as { packages: { name: string }[] }).packages.map((entry) => entry.name)
      : [];
  forget(path.join(target, 'debug', '.fingerprint'), packages);
  const result = spawnSync('cargo', args, {
    cwd: directory,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ...toolchain.environment,
      RUSTC_WORKSPACE_WRAPPER: path.resolve('test/oracle/tool', wrapper),
      CARGO_TARGET_DIR: target,
      CARGO_INCREMENTAL: '0',
      PINSCOPE_ORACLE_DUMPS: dumps,
      PINSCOPE_ORACLE_FLAGS: JSON.stringify(flags),
    },
  });
  return result.status === 0 ? null : `cargo check failed in ${directory}`;
}

function forget(fingerprints: string, packages: readonly string[]): void {
  if (!existsSync(fingerprints)) return;
  for (const entry of readdirSync(fingerprints)) {
    if (packages.includes(entry.replace(/-[0-9a-f]+$/, '')))
      rmSync(path.join(fingerprints, entry), { recursive: true });
  }
}

/** A library and its tests, or two binaries, may compile the same file: one entry per body. */
function merged(files: readonly TruthFile[]): TruthFile[] {
  const byPath = new Map<string, Map<string, Coroutine>>();
  for (const file of files) {
    const known = byPath.get(file.path) ?? new Map<string, Coroutine>();
    for (const coroutine of file.coroutines) {
      const key = JSON.stringify(coroutine.range);
      if (!known.has(key)) known.set(key, coroutine);
    }
    byPath.set(file.path, known);
  }
  return [...byPath].map(([file, coroutines]) => ({
    path: file,
    coroutines: inOrder([...coroutines.values()]),
  }));
}
