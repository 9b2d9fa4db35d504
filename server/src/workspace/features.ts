/** The `[features]` of a package and what turning some of them on turns on (The Cargo Book, "Features"). */
import { type Dependency, stringsOf, type Table, table } from './manifest.ts';

/** Features that a package has, by name, with what each turns on; optional dependencies' own among them. */
export type FeatureTable = ReadonlyMap<string, readonly string[]>;

/** What some features of a package turn on. */
export interface Activation {
  /** Of the package itself. */
  readonly features: ReadonlySet<string>;
  /** Keys of optional dependencies that are used. */
  readonly enabled: ReadonlySet<string>;
  /** Features that are asked of dependencies, by their keys; those of `a?/b` only where `a` is used. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
}

/** An optional dependency is a feature of its name, unless some feature calls it `dep:name`. */
export function featureTable(manifest: Table, dependencies: readonly Dependency[]): FeatureTable {
  const features = new Map<string, readonly string[]>();
  const written = table(manifest, 'features') ?? {};
  for (const name of Object.keys(written)) features.set(name, stringsOf(written, name));
  const named = new Set([...features.values()].flat().filter((entry) => entry.startsWith('dep:')));
  for (const { key, optional } of dependencies) {
    const own = `dep:${key}`;
    if (optional && !named.has(own) && !features.has(key)) features.set(key, [own]);
  }
  return features;
}

/** All that the features in `wanted` turn on; those that the package does not have are left out. */
export function activate(features: FeatureTable, wanted: Iterable<string>): Activation {
  const active = new Set<string>();
  const enabled = new Set<string>();
  const asked = new Map<string, Set<string>>();
  const weak: [key: string, feature: string][] = [];
  const ask = (key: string, feature: string) => {
    const known = asked.get(key);
    if (known === undefined) asked.set(key, new Set([feature]));
    else known.add(feature);
  };
  const pending = [...wanted];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const entries = features.get(name);
    if (entries === undefined || active.has(name)) continue;
    active.add(name);
    for (const entry of entries) {
      const [, key = '', optional, feature = ''] = /^([^/?]+)(\?)?\/(.+)$/.exec(entry) ?? [];
      if (entry.startsWith('dep:')) enabled.add(entry.slice(4));
      else if (key === '') pending.push(entry);
      else if (optional !== undefined) weak.push([key, feature]);
      else {
        enabled.add(key);
        ask(key, feature);
        pending.push(key); // `a/b` turns the feature `a` on as well, where there is one.
      }
    }
  }
  for (const [key, feature] of weak) ask(key, feature);
  return { features: active, enabled, asked };
}

/** The features that a package asks of a dependency, with what its own active features add; null when it is not used. */
export function askedOf(dependency: Dependency, { enabled, asked }: Activation): readonly string[] | null {
  const { key, optional, features, defaultFeatures } = dependency;
  if (optional && !enabled.has(key)) return null;
  return [...features, ...(defaultFeatures ? ['default'] : []), ...(asked.get(key) ?? [])];
}
