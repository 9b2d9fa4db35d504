/**
 * Asks rustc what public paths of dependencies lead to, so that an item is the same by whichever path it is named:
 * `tokio::sync::Mutex` and `tokio::sync::mutex::Mutex`. A crate made of `use` declarations is enough for that.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Toolchain } from '../rustc.ts';
import { readHir } from './hir.ts';
import { parseDefId } from './truth.ts';

/** Definition paths by public path; several for a name in more than one namespace. */
export type Meanings = ReadonlyMap<string, readonly string[]>;

/** Attempts, each without the declarations that the last one found wanting. */
const MAX_ATTEMPTS = 8;

/** Looks up every path; those that lead nowhere are left out. `externs` is how rustc finds the crates. */
export async function lookUp(
  paths: readonly string[],
  externs: readonly string[],
  toolchain: Toolchain,
): Promise<Meanings> {
  const crates = cratesBehind(externs);
  const meanings = new Map<string, string[]>();
  let wanted = paths.flatMap((asked) =>
    spellings(asked, crates).map((spelling): Wanted => ({ asked, spelling })),
  );
  for (let attempt = 0; attempt < MAX_ATTEMPTS && wanted.length > 0; attempt++) {
    const { stdout, stderr } = compile(wanted, crates, externs, toolchain);
    const wrong = wrongLines(stderr);
    if (wrong.size === 0) {
      const hir = await readHir(lines(stdout));
      for (const { kind, at, meanings: found } of hir.paths) {
        const asked = kind === 'import' ? wanted[at.start.line - 1]?.asked : undefined;
        if (asked === undefined) continue;
        const paths = found.map(({ definition }) => parseDefId(definition)?.path ?? definition);
        meanings.set(asked, [...(meanings.get(asked) ?? []), ...paths]);
      }
      break;
    }
    // A crate that cannot be loaded ends the run at its first path.
    const lost = new Set([...stderr.matchAll(/can't find crate for `(\w+)`/g)].map(([, name]) => name));
    wanted = wanted.filter(
      ({ spelling }, index) => !wrong.has(index + 1) && !lost.has(spelling.replace(/::.*$/, '')),
    );
  }
  return meanings;
}

interface Wanted {
  readonly asked: string;
  /** The same in a crate that is there. */
  readonly spelling: string;
}

/** Declarations of ours stand for a family of crates (`futures` for `futures_util`, …): the path in each of those. */
function spellings(asked: string, crates: ReadonlyMap<string, string>): string[] {
  const [crate = '', ...rest] = asked.split('::');
  if (STANDARD.has(crate) || crates.has(crate)) return [asked, ...withoutInnermostModule(asked)];
  const others = [...crates.keys()].filter((name) => name.startsWith(`${crate}_`));
  return others.flatMap((alias) => {
    const inside = alias.slice(crate.length + 1) === rest[0] ? [[alias, ...rest.slice(1)]] : [];
    return [[alias, ...rest], ...inside]
      .map((names) => names.join('::'))
      .flatMap((spelling) => [spelling, ...withoutInnermostModule(spelling)]);
  });
}

/** They may keep items in a module of their own (`futures::future::join`), from where they re-export them. */
function withoutInnermostModule(spelling: string): string[] {
  const outer = spelling.replace(/::[a-z]\w*(::\w+)$/, '$1');
  return outer === spelling || !outer.includes('::') ? [] : [outer];
}

const STANDARD = new Set(['std', 'core', 'alloc', 'proc_macro', 'test']);

function compile(
  wanted: readonly Wanted[],
  crates: ReadonlyMap<string, string>,
  externs: readonly string[],
  { selector, environment }: Toolchain,
) {
  // On the first line, so that the others are numbered like the paths.
  const hidden = 'extern crate alloc; extern crate proc_macro; extern crate test;';
  const source = wanted.map(({ spelling }, index) => `pub use ::${spelling} as n${index};`).join('\n');
  const used = new Set(wanted.map(({ spelling }) => spelling.replace(/::.*$/, '')));
  const args = [
    ...(selector ? [selector] : []),
    ...['--crate-name', 'probe', '--crate-type', 'lib', '--edition', '2021', '-Zunpretty=hir-tree'],
    ...['--error-format', 'json', '-'],
    ...[...crates].flatMap(([name, file]) => (used.has(name) ? ['--extern', `${name}=${file}`] : [])),
    ...foldersIn(externs).flatMap((folder) => ['-L', `dependency=${folder}`]),
  ];
  return spawnSync('rustc', args, {
    input: `${hidden} ${source}`,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, ...environment },
  });
}

/** The files of all crates at hand, those too that only dependencies of dependencies name. */
function cratesBehind(externs: readonly string[]): ReadonlyMap<string, string> {
  const crates = new Map<string, string>();
  for (const folder of foldersIn(externs)) {
    for (const file of readdirSync(folder)) {
      const name = /^lib(.*)-[0-9a-f]+\.rmeta$/.exec(file)?.[1];
      if (name !== undefined) crates.set(name, path.join(folder, file));
    }
  }
  for (const extern of externs) {
    const [name, file] = extern.split('=');
    if (name === 'dependency' || file === undefined) continue;
    // A renamed dependency goes by its own name in canonical paths.
    crates.set(/lib(\w+)-[0-9a-f]+\.\w+$/.exec(file)?.[1] ?? name!, file);
  }
  return crates;
}

function foldersIn(externs: readonly string[]): string[] {
  return [...new Set(externs.flatMap((extern) => /^dependency=(.*)$/.exec(extern)?.slice(1, 2) ?? []))];
}

interface Message {
  readonly level?: string;
  readonly spans?: readonly { readonly line_start: number }[];
}

function wrongLines(stderr: string): Set<number> {
  const wrong = new Set<number>();
  for (const line of stderr.split('\n')) {
    if (!line.startsWith('{')) continue;
    const { level, spans = [] } = JSON.parse(line) as Message;
    if (level === 'error') for (const { line_start: at } of spans) wrong.add(at);
  }
  return wrong;
}

async function* lines(text: string): AsyncGenerator<string> {
  yield* text.split('\n');
}
