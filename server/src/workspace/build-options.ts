/**
 * What a build of a package sets for `cfg`: features, the platform, and names that people or build scripts give. Says
 * nothing where it is not sure: of code that may be built, something would then be said to be out of sight.
 */
import type { Platform } from '../base/host.ts';
import type { CfgOptions } from '../names/index.ts';
import { stringsOf, type Table, table } from './manifest.ts';

export interface BuildOptions {
  /** Null for features that only some builds turn on. */
  feature(name: string): boolean | null;
  /** Tests of fetched libraries are never built; a workspace's own sometimes are. */
  readonly test: false | null;
  /** Null when it is not known, or another one is built for. */
  readonly platform: Platform | null;
  /** Whether `--cfg name` is given. */
  custom(name: string): boolean | null;
}

export function cfgOptions({ feature, test, platform, custom }: BuildOptions): CfgOptions {
  return {
    isSet(name, value) {
      if (name === 'feature') return value === null ? null : feature(value);
      if (name === 'test') return test;
      if (BY_PROFILE.test(name)) return null;
      if (/^target_|^(unix|windows)$/.test(name))
        return platform === null ? null : ofPlatform(platform, name, value);
      return ELSEWHERE.has(name) && custom(name) !== true ? false : custom(name);
    },
  };
}

/** What profiles, editions and flags of the compiler decide. */
const BY_PROFILE =
  /^(debug_assertions|overflow_checks|ub_checks|panic|proc_macro|relocation_model|sanitize\w*|version|accessible)$/;

/** Set where code is documented, checked or formatted by other tools, never where it is built. */
const ELSEWHERE = new Set([
  'docsrs',
  'doc',
  'doctest',
  'miri',
  'rustfmt',
  'clippy',
  'fuzzing',
  'kani',
  'loom',
]);

/** "Set Configuration Options" of the Reference; both processors have 64 bits, and atomics of up to as many. */
function ofPlatform({ os, arch }: Platform, name: string, value: string | null): boolean | null {
  switch (name) {
    case 'unix':
      return os !== 'windows';
    case 'windows':
      return os === 'windows';
    case 'target_family':
      return value === (os === 'windows' ? 'windows' : 'unix');
    case 'target_os':
      return value === os;
    case 'target_arch':
      return value === arch;
    case 'target_pointer_width':
      return value === '64';
    case 'target_endian':
      return value === 'little';
    case 'target_has_atomic':
      return value === '128' ? null : value === null || ['8', '16', '32', '64', 'ptr'].includes(value);
    case 'target_env':
      return os === 'macos' || os === 'freebsd' ? value === '' : null;
    default:
      return null;
  }
}

// ------------------------------------------------------------------------------------------ names that people give

/** What `.cargo/config.toml` says of builds. */
export interface CargoConfig {
  /** Given with `--cfg` in `[build] rustflags`. */
  readonly given: ReadonlySet<string>;
  /** Given for some platforms only, or by an alias or in the environment. */
  readonly maybeGiven: ReadonlySet<string>;
  /** Builds are for another platform than this one, or for several. */
  readonly crossBuilds: boolean;
}

export function cargoConfig(text: string, config: Table): CargoConfig {
  const build = table(config, 'build') ?? {};
  const { rustflags, target } = build;
  const flags = typeof rustflags === 'string' ? rustflags : stringsOf(build, 'rustflags').join(' ');
  return { given: cfgNames(flags), maybeGiven: cfgNames(text), crossBuilds: target !== undefined };
}

export const NO_CONFIG: CargoConfig = { given: new Set(), maybeGiven: new Set(), crossBuilds: false };

function cfgNames(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/--cfg[\s=",']+(\w+)/g)].map((match) => match[1]!));
}

/**
 * Names other than the compiler's: given, or not. A build script may give any; and what a workspace's own manifest
 * tells the compiler to expect (`[lints.rust] unexpected_cfgs`), people give now and then.
 */
export function customNames(
  { given, maybeGiven }: CargoConfig,
  hasBuildScript: boolean,
  expected: readonly string[] = [],
): BuildOptions['custom'] {
  const declared = new Set(expected.flatMap((one) => one.match(/\w+/g) ?? []));
  return (name) => {
    if (given.has(name)) return true;
    return hasBuildScript || maybeGiven.has(name) || declared.has(name) ? null : false;
  };
}

/** `check-cfg` of `[lints.rust] unexpected_cfgs`, the package's or those that it takes from its workspace. */
export function expectedNames(manifest: Table, workspace: Table | null): readonly string[] {
  return [manifest, workspace ?? {}].flatMap((owner) => {
    const rust = table(table(owner, 'lints') ?? {}, 'rust') ?? {};
    return stringsOf(table(rust, 'unexpected_cfgs') ?? {}, 'check-cfg');
  });
}
