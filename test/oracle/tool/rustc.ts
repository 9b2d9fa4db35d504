/** Runs rustc for its dumps. Any recent nightly does; stable does too when told that it may. */
import { spawnSync } from 'node:child_process';

export interface Toolchain {
  /** `+nightly`, `+stable`, or empty for whatever `rustc` is. */
  readonly selector: string;
  readonly environment: Readonly<Record<string, string>>;
  /** First line of `rustc --version`. */
  readonly version: string;
}

/** Flags that make rustc write what the distiller reads, and nothing that depends on code generation. */
export function dumpFlags(directory: string): string[] {
  return [
    '-Zdump-mir={closure & nll|{closure & coroutine_resume|{closure & StateTransform',
    `-Zdump-mir-dir=${directory}`,
    '-Zmir-include-spans=on',
    '-Zverbose-internals',
    '-Zalways-encode-mir',
  ];
}

/** Flags that make rustc write every body as it is right after type checking, with the types of all locals. */
export function typeDumpFlags(directory: string): string[] {
  return ['-Zdump-mir=built', `-Zdump-mir-dir=${directory}`, '-Zmir-include-spans=on', '-Zalways-encode-mir'];
}

/** The toolchain to ask: `wanted` if given, else nightly if installed, else the default one. */
export function findToolchain(wanted?: string): Toolchain | null {
  const candidates = wanted ? [`+${wanted}`] : ['+nightly', ''];
  for (const selector of candidates) {
    const result = spawnSync('rustc', [...(selector ? [selector] : []), '--version'], { encoding: 'utf8' });
    if (result.status !== 0) continue;
    const version = result.stdout.trim();
    return { selector, version, environment: /nightly|dev/.test(version) ? {} : { RUSTC_BOOTSTRAP: '1' } };
  }
  return null;
}

/** Compiles one file as a library; returns rustc's messages when it does not compile. */
export function dumpFile(
  toolchain: Toolchain,
  file: string,
  edition: string,
  cwd: string,
  directory: string,
): string | null {
  const args = [
    ...(toolchain.selector ? [toolchain.selector] : []),
    ...[
      '--edition',
      edition,
      '--crate-type',
      'lib',
      '--crate-name',
      'program',
      '--emit',
      'metadata',
      '--out-dir',
      directory,
    ],
    ...['--cap-lints', 'allow', ...dumpFlags(directory), file],
  ];
  const result = spawnSync('rustc', args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...toolchain.environment },
  });
  return result.status === 0 ? null : result.stderr || String(result.error);
}
