/** `npm run oracle -- --names PATH…`: what the paths in real crates lead to, Pinscope beside rustc. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Toolchain } from '../rustc.ts';
import { Answerer, type Answers } from './answers.ts';
import { compareNames, type NameComparison } from './compare.ts';
import { namesOf } from './dump.ts';
import { lookUp, type Meanings } from './probe.ts';
import { type Named, printNames, printNamesRow } from './report.ts';

export interface NamesRequest {
  readonly paths: readonly string[];
  readonly toolchain: Toolchain | null;
  readonly cached: boolean;
  /** Only files whose path holds this text. */
  readonly only: string | null;
  readonly cargoArguments: readonly string[];
  readonly verbose: boolean;
  /** Print one line of docs/accuracy.md's table for each path. */
  readonly table: boolean;
  /** Write the figures and all mismatches to this file. */
  readonly json: string | null;
}

/** Prints the comparison; returns the exit code. */
export async function compareNamesOf(request: NamesRequest): Promise<number> {
  const comparisons: Record<string, NameComparison> = {};
  for (const directory of request.paths) {
    const named = await measureNames(directory, request);
    if (typeof named === 'string') {
      console.error(named);
      return 2;
    }
    const name = path.basename(directory);
    comparisons[name] = named.comparison;
    if (request.table) console.log(printNamesRow(name, named.comparison));
    else console.log(`${name}\n${printNames(named, request.verbose)}`);
  }
  if (request.json !== null) writeFileSync(request.json, `${JSON.stringify(comparisons, null, 1)}\n`);
  return 0;
}

async function measureNames(
  directory: string,
  { toolchain, cached, only, cargoArguments }: NamesRequest,
): Promise<Named | string> {
  const truth = await namesOf(directory, toolchain, cached, cargoArguments);
  if (typeof truth === 'string') return truth;
  const files = truth.files.filter((file) => only === null || file.path.includes(only));
  const answerer = new Answerer();
  const answers = new Map<string, Answers>();
  for (const file of files) answers.set(file.path, await answerer.answers(file.path));
  answerer.dispose();
  const meanings =
    toolchain === null ? NO_MEANINGS : await lookUp(foreignPaths(answers), truth.externs, toolchain);
  const texts = new Map<string, readonly string[]>();
  return {
    comparison: compareNames(truth, files, (file) => answers.get(file)!, meanings),
    problems: answerer.failures,
    lineAt: (file, line) => {
      const text = texts.get(file) ?? readFileSync(file, 'utf8').split('\n');
      texts.set(file, text);
      return text[line - 1] ?? '';
    },
  };
}

const NO_MEANINGS: Meanings = new Map();

/** Every path into a dependency that Pinscope gave as an answer, and what it is a member of. */
function foreignPaths(answers: ReadonlyMap<string, Answers>): string[] {
  const paths = new Set<string>();
  for (const found of answers.values()) {
    for (const { path: said } of [...found.values()].flat()) {
      if (!/^(?!crate\b)\w+(::(r#)?\w+)+$/.test(said)) continue;
      paths.add(said);
      const owner = said.slice(0, said.lastIndexOf('::'));
      if (owner.includes('::')) paths.add(owner);
    }
  }
  return [...paths];
}
