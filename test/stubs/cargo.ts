/** Asking cargo and rustc, and telling why that is not possible. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Kept between runs: what cargo has built of the libraries stays good. */
export const WORKSHOP = path.join(os.tmpdir(), 'pinscope-stubs');

const BUILD_MINUTES = 20;

export interface Refusal {
  readonly package: string;
  /** 1-based line in the package's `src/lib.rs`. */
  readonly line: number;
  /** `E0277`; empty where rustc gives no code. */
  readonly code: string;
  readonly message: string;
}

/** Why the libraries cannot be had here; null: they can, and they lie on this machine now. */
export function fetchTrouble(): string | null {
  if (cargo(['--version']).status !== 0) return 'cargo is not installed';
  const fetched = cargo(['fetch', '--quiet']);
  if (fetched.status === 0) return null;
  return `cargo cannot fetch the libraries: ${fetched.stderr.trim().split('\n')[0] ?? ''}`;
}

/** Writes a file of the workshop, unless it already has that content. */
export function writeWorkshop(name: string, content: string): void {
  const target = path.join(WORKSHOP, name);
  mkdirSync(path.dirname(target), { recursive: true });
  if (readOrNull(target) !== content) writeFileSync(target, content);
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Every error rustc has about the packages. @throws when a dependency does not build */
export function check(packages: readonly string[], features: readonly string[]): readonly Refusal[] {
  const selected = packages.flatMap((name) => ['-p', name]);
  const run = cargo([
    'check',
    '--quiet',
    '--keep-going',
    '--message-format=json',
    '--features',
    features.join(','),
    ...selected,
  ]);
  const refusals = run.stdout.split('\n').flatMap((line) => refusalsIn(line, packages));
  if (run.status !== 0 && refusals.length === 0) throw new Error(run.stderr);
  return refusals;
}

/** Why the standard library that the declarations describe cannot be asked here; null: it can. */
export function standardTrouble(version: string): string | null {
  const installed = /^rustc (\d+)\.(\d+)/.exec(run('rustc', ['--version']).stdout ?? '');
  if (installed === null) return 'rustc is not installed';
  const [major, minor] = version.split('.').map(Number);
  const older =
    Number(installed[1]) < major! || (installed[1] === `${major}` && Number(installed[2]) < minor!);
  return older ? `the declarations describe Rust ${version}, and ${installed[0]} is older` : null;
}

/**
 * Every error rustc has about crates that use the standard library alone. They name unstable items, which a stable
 * compiler takes from those who say, with `RUSTC_BOOTSTRAP`, that they know.
 */
export function checkStandard(packages: readonly string[], features: readonly string[]): readonly Refusal[] {
  return packages.flatMap((name) => {
    const { status, stderr } = run('rustc', [
      '--edition=2021',
      '--crate-type=lib',
      '--emit=metadata',
      `--out-dir=${path.join(WORKSHOP, 'target')}`,
      '--error-format=json',
      ...features.flatMap((feature) => ['--cfg', `feature="${feature}"`]),
      path.join(WORKSHOP, name, 'src/lib.rs'),
    ]);
    const refusals = stderr
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .flatMap((line) => refusalsOf(JSON.parse(line) as Diagnostic, name));
    if (status !== 0 && refusals.length === 0) throw new Error(stderr);
    return refusals;
  });
}

function cargo(parameters: readonly string[]) {
  return run('cargo', parameters);
}

function run(program: string, parameters: readonly string[]) {
  return spawnSync(program, parameters, {
    cwd: WORKSHOP,
    encoding: 'utf8',
    env: program === 'rustc' ? { ...process.env, RUSTC_BOOTSTRAP: '1' } : process.env,
    maxBuffer: 1 << 30,
    timeout: BUILD_MINUTES * 60_000,
  });
}

interface Diagnostic {
  readonly level: string;
  readonly message: string;
  readonly code: { readonly code: string } | null;
  readonly spans: readonly {
    readonly is_primary: boolean;
    readonly line_start: number;
    readonly file_name: string;
  }[];
  readonly rendered: string;
}

interface CargoMessage {
  readonly reason: string;
  readonly target?: { readonly name: string; readonly src_path: string };
  readonly message?: Diagnostic;
}

function refusalsIn(line: string, packages: readonly string[]): readonly Refusal[] {
  if (!line.startsWith('{')) return [];
  const { target, message } = JSON.parse(line) as CargoMessage;
  if (target === undefined || message === undefined || !message.level.startsWith('error')) return [];
  const name = packages.find((each) => target.src_path.endsWith(path.join(each, 'src/lib.rs')));
  if (name === undefined) throw new Error(message.rendered);
  return refusalsOf(message, name);
}

function refusalsOf({ level, message, code, spans }: Diagnostic, name: string): readonly Refusal[] {
  if (!level.startsWith('error')) return [];
  const own = spans.filter(({ is_primary, file_name }) => is_primary && file_name.endsWith('src/lib.rs'));
  return own.map(({ line_start }) => ({
    package: name,
    line: line_start,
    code: code?.code ?? '',
    message,
  }));
}
