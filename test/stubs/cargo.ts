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

function cargo(parameters: readonly string[]) {
  return spawnSync('cargo', parameters, {
    cwd: WORKSHOP,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: BUILD_MINUTES * 60_000,
  });
}

interface CargoMessage {
  readonly reason: string;
  readonly target?: { readonly name: string; readonly src_path: string };
  readonly message?: {
    readonly level: string;
    readonly message: string;
    readonly code: { readonly code: string } | null;
    readonly spans: readonly {
      readonly is_primary: boolean;
      readonly line_start: number;
      readonly file_name: string;
    }[];
    readonly rendered: string;
  };
}

function refusalsIn(line: string, packages: readonly string[]): readonly Refusal[] {
  if (!line.startsWith('{')) return [];
  const { target, message } = JSON.parse(line) as CargoMessage;
  if (target === undefined || message === undefined || !message.level.startsWith('error')) return [];
  const name = packages.find((each) => target.src_path.endsWith(path.join(each, 'src/lib.rs')));
  const code = message.code?.code ?? '';
  if (name === undefined) throw new Error(message.rendered);
  const own = message.spans.filter(({ is_primary }) => is_primary);
  return own.map(({ line_start }) => ({ package: name, line: line_start, code, message: message.message }));
}
