/**
 * Which features the packages of a workspace have in a build of all of it: their default ones, and those that other
 * packages of it ask for. Other features are turned on by hand now and then; nobody knows when.
 */
import { type FileUri, relativeUri } from '../base/host.ts';
import { type Activation, activate, askedOf, type FeatureTable, featureTable } from './features.ts';
import { type Dependency, dependenciesOf, patchedPaths, type Table, table } from './manifest.ts';

export interface Member {
  readonly root: FileUri;
  readonly manifest: Table;
}

/** What a package of the workspace asks of a dependency in every build. */
export interface AskedFeatures {
  /** The package's name. */
  readonly by: string | null;
  readonly dependency: Dependency;
  readonly features: readonly string[];
}

export interface WorkspaceFeatures {
  /** Null for features that only some builds turn on; of packages outside the workspace too. */
  feature(root: FileUri, name: string): boolean | null;
  /** Of dependencies that cargo fetches. */
  readonly asked: readonly AskedFeatures[];
}

export const NO_FEATURES: WorkspaceFeatures = { feature: () => null, asked: [] };

interface Package {
  readonly member: Member;
  readonly dependencies: readonly { readonly dependency: Dependency; readonly to: FileUri | null }[];
  readonly table: FeatureTable;
  readonly wanted: Set<string>;
}

/** @param directory where the workspace's own manifest lies. */
export function workspaceFeatures(
  directory: FileUri,
  manifest: Table,
  members: readonly Member[],
): WorkspaceFeatures {
  const patched = patchedPaths(manifest);
  const packages = new Map(
    members.map((member): [FileUri, Package] => [
      member.root,
      packageOf(member, directory, manifest, patched),
    ]),
  );
  const active = new Map<FileUri, Activation>();
  const pending = new Set(packages.values());
  for (const one of pending) {
    pending.delete(one);
    const activation = activate(one.table, one.wanted);
    active.set(one.member.root, activation);
    for (const { dependency, to } of one.dependencies) {
      const other = to === null ? undefined : packages.get(to);
      const asked = other === undefined ? null : askedOf(dependency, activation);
      if (other === undefined || asked === null) continue;
      const before = other.wanted.size;
      for (const feature of asked) other.wanted.add(feature);
      if (other.wanted.size > before) pending.add(other);
    }
  }
  return {
    feature(root, name) {
      const one = packages.get(root);
      if (one === undefined) return null;
      if (active.get(root)?.features.has(name) === true) return true;
      return one.table.has(name) ? null : false;
    },
    asked: [...packages.values()].flatMap(({ member, dependencies }) => {
      const by = table(member.manifest, 'package')?.name;
      return dependencies.flatMap(({ dependency, to }) => {
        const features = to === null ? askedOf(dependency, active.get(member.root)!) : null;
        return features === null ? [] : [{ by: typeof by === 'string' ? by : null, dependency, features }];
      });
    }),
  };
}

function packageOf(
  member: Member,
  directory: FileUri,
  manifest: Table,
  patched: ReadonlyMap<string, string>,
): Package {
  const all = dependenciesOf(member.manifest, table(manifest, 'workspace'));
  // Those of tests, and of some platforms, are not in every build.
  const always = all.filter(({ dev, platform }) => !dev && !platform);
  const dependencies = always.map((dependency) => {
    const patch = patched.get(dependency.package);
    const to =
      dependency.path !== null
        ? relativeUri(dependency.inherited ? directory : member.root, dependency.path)
        : patch === undefined
          ? null
          : relativeUri(directory, patch);
    return { dependency, to };
  });
  return { member, dependencies, table: featureTable(member.manifest, all), wanted: new Set(['default']) };
}

/** Folders that `members` names, without those that `exclude` does; `*` stands for the folders of a folder. */
export async function memberFolders(
  directory: FileUri,
  workspace: Table,
  foldersIn: (folder: FileUri) => Promise<readonly string[]>,
): Promise<readonly FileUri[]> {
  const written = (key: string) => {
    const value = workspace[key];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  };
  const excluded = new Set(written('exclude').map((path) => relativeUri(directory, path)));
  const found = new Set<FileUri>();
  for (const pattern of written('members')) {
    let level = [directory];
    for (const part of pattern.split('/')) {
      const fits = part.includes('*') ? starPattern(part) : null;
      const next = level.map(async (folder) =>
        fits === null
          ? [relativeUri(folder, part)]
          : (await foldersIn(folder))
              .filter((name) => fits.test(name))
              .map((name) => relativeUri(folder, name)),
      );
      level = (await Promise.all(next)).flat();
    }
    for (const folder of level) if (!excluded.has(folder)) found.add(folder);
  }
  return [...found];
}

function starPattern(part: string): RegExp {
  const literal = part.split('*').map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('[^/]*')}$`);
}
