/** Cargo.lock: which version of each package cargo chose, and from where. Written by cargo, it is read leniently. */
import { parse } from 'smol-toml';
import { checkpoint } from '../base/attempt.ts';
import { satisfies } from './versions.ts';

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** `registry+…`, `sparse+…` or `git+…`; null for packages with a path. */
  readonly source: string | null;
  /** `name`, `name version` or `name version (source)`: as much as tells them apart. */
  readonly dependencies: readonly string[];
}

export class Lockfile {
  private readonly byName = new Map<string, LockedPackage[]>();

  constructor(packages: readonly LockedPackage[]) {
    for (const one of packages) {
      const same = this.byName.get(one.name);
      if (same === undefined) this.byName.set(one.name, [one]);
      else same.push(one);
    }
  }

  /** The package of the workspace with that name; undefined when the lockfile is older than the manifest. */
  own(name: string): LockedPackage | undefined {
    return this.byName.get(name)?.find(({ source }) => source === null);
  }

  /** The package that `from` means by a dependency; undefined when that cannot be told. */
  dependency(
    from: LockedPackage | undefined,
    name: string,
    requirement: string | null,
  ): LockedPackage | undefined {
    const all = this.byName.get(name) ?? [];
    const listed =
      from === undefined ? all : all.filter((one) => from.dependencies.some((line) => means(line, one)));
    const fitting = listed.filter(({ version }) => requirement === null || satisfies(version, requirement));
    const [first, ...more] = fitting.length > 0 ? fitting : listed;
    return more.length === 0 ? first : undefined;
  }
}

/** Where a package begins: cargo writes each as a table of its own. */
const PACKAGE = /^(?=\[\[package\]\])/m;

/**
 * @param known packages by their text, from which it takes, and to which it adds, those that it has read: most stay the
 * same when cargo chooses anew, and an attempt that is given up loses nothing.
 * @returns the lockfile, or a sentence that says why it cannot be read.
 */
export function parseLockfile(
  text: string,
  known = new Map<string, readonly LockedPackage[]>(),
): Lockfile | string {
  const packages: LockedPackage[] = [];
  for (const part of text.split(PACKAGE)) {
    let found = known.get(part);
    if (found === undefined) {
      const read = packagesIn(part);
      if (typeof read === 'string') return read;
      found = read;
      known.set(part, found);
      checkpoint();
    }
    packages.push(...found);
  }
  return new Lockfile(packages);
}

function packagesIn(text: string): readonly LockedPackage[] | string {
  try {
    const { package: packages } = parse(text);
    return Array.isArray(packages) ? packages.flatMap((one) => lockedPackage(one) ?? []) : [];
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}

function lockedPackage(entry: unknown): LockedPackage | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { name, version, source, dependencies } = entry as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof version !== 'string') return null;
  return {
    name,
    version,
    source: typeof source === 'string' ? source : null,
    dependencies: Array.isArray(dependencies) ? dependencies.filter((one) => typeof one === 'string') : [],
  };
}

function means(line: string, { name, version, source }: LockedPackage): boolean {
  const [wanted, ofVersion, ofSource] = line.split(' ');
  if (wanted !== name || (ofVersion !== undefined && ofVersion !== version)) return false;
  // Lines leave out the revision that a git source ends with.
  return ofSource === undefined || ofSource.replace(/^\(|\)$/g, '') === source?.replace(/#.*/, '');
}
