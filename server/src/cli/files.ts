/** Which files the command line looks at: files as given, directories as every `.rs` file that git does not ignore. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Problem } from './report.ts';

export interface FoundFiles {
  /** As given, joined with `/`, sorted within each directory. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
  /** Directories without a single Rust file. */
  readonly empty: readonly string[];
}

export async function findFiles(given: readonly string[]): Promise<FoundFiles> {
  const paths: string[] = [];
  const problems: Problem[] = [];
  const empty: string[] = [];
  for (const path of given) {
    const info = await stat(path).catch(() => null);
    if (info === null) {
      problems.push({ path: withSlashes(path), message: 'There is no such file or directory.' });
    } else if (info.isDirectory()) {
      const before = paths.length;
      await walk(path, [], paths, problems);
      if (paths.length === before) empty.push(withSlashes(path));
    } else {
      paths.push(withSlashes(path));
    }
  }
  return { paths: [...new Set(paths)], problems, empty };
}

/** The rules of one `.gitignore`, for paths relative to its directory. */
interface IgnoreFile {
  readonly directory: string;
  readonly rules: Ignore;
}

const NEVER_ENTERED = new Set(['.git', 'target', 'node_modules']);

/** Depth first, names sorted. Symbolic links are not followed, so a loop of them cannot trap the walk. */
async function walk(
  directory: string,
  above: readonly IgnoreFile[],
  paths: string[],
  problems: Problem[],
): Promise<void> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    problems.push({ path: withSlashes(directory), message: 'This directory cannot be listed.' });
    return;
  }
  const ignores = entries.some((entry) => entry.name === '.gitignore')
    ? [
        ...above,
        {
          directory,
          rules: ignore().add(await readFile(join(directory, '.gitignore'), 'utf8').catch(() => '')),
        },
      ]
    : above;
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      if (!NEVER_ENTERED.has(entry.name) && !isIgnored(ignores, `${path}${sep}`)) {
        await walk(path, ignores, paths, problems);
      }
    } else if (entry.isFile() && entry.name.endsWith('.rs') && !isIgnored(ignores, path)) {
      paths.push(withSlashes(path));
    }
  }
}

/** As in git, the innermost `.gitignore` that has an opinion decides. */
function isIgnored(ignores: readonly IgnoreFile[], path: string): boolean {
  for (let i = ignores.length - 1; i >= 0; i--) {
    const { directory, rules } = ignores[i]!;
    const verdict = rules.test(withSlashes(relative(directory, path)) + (path.endsWith(sep) ? '/' : ''));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
