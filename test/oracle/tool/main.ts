/** The oracle: asks rustc what async bodies keep, and compares Pinscope with it. See README.md beside programs/. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measure } from './measure.ts';
import { compareNamesOf } from './names/index.ts';
import { refresh } from './refresh.ts';
import { printFile, printReport, printTableRow } from './report.ts';
import { findToolchain, type Toolchain } from './rustc.ts';
import { type Program, programs } from './store.ts';
import { measureTypes } from './types/index.ts';

const USAGE = `npm run oracle                        refresh the stored truths; exit 1 if one changed
npm run oracle -- PATH...             compare Pinscope with rustc on crates, workspaces or .rs files
npm run oracle -- --programs          compare Pinscope with the stored truths (no compiler needed)
npm run oracle -- --names PATH...     compare what paths in types, expressions, patterns, macros and imports lead to
npm run oracle -- --types PATH...     compare the types of variables and of what is awaited, polled and pinned

  --group NAME, --only NAME   only these programs (NAME: part of group/name), or files whose path holds NAME
  --check                     change nothing, only tell (exit 1 if a truth differs)
  --toolchain NAME            ask this one (stable, nightly, 1.95.0 ...); default: nightly, else the default
  --cached                    do not run cargo again: take the dumps of the last run on PATH
  --json OUT                  write the figures and all mismatches to OUT
  --verbose                   print every mismatch with its source line
  --table                     print one line of docs/accuracy.md's table for each PATH
  --print                     print what rustc keeps, as text, instead of comparing
  --cargo=ARGUMENT            one more argument for cargo check (repeat it for more): --cargo=--all-features
`;

const TESTS = path.resolve('test/oracle');

/** Runs the tool from the repository root; returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      group: { type: 'string' },
      only: { type: 'string' },
      check: { type: 'boolean' },
      programs: { type: 'boolean' },
      toolchain: { type: 'string' },
      cached: { type: 'boolean' },
      json: { type: 'string' },
      verbose: { type: 'boolean' },
      table: { type: 'boolean' },
      types: { type: 'boolean' },
      names: { type: 'boolean' },
      print: { type: 'boolean' },
      cargo: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const toolchain = findToolchain(values.toolchain);
  const request = {
    paths: positionals,
    toolchain,
    cached: values.cached ?? false,
    only: values.only ?? null,
    cargoArguments: values.cargo ?? [],
    verbose: values.verbose ?? false,
    table: values.table ?? false,
  };
  if (values.types) return measureTypes(request);
  if (values.names) return compareNamesOf({ ...request, json: values.json ?? null });
  if (positionals.length === 0 && !values.programs)
    return refreshAll(chosen(values), toolchain, values.check ?? false);
  const ask = (paths: readonly (string | Program)[]) =>
    measure({
      paths,
      toolchain,
      cached: values.cached ?? false,
      only: values.only ?? null,
      cargoArguments: values.cargo ?? [],
    });
  if (values.table) return printTable(positionals, ask);
  const outcome = await ask(values.programs ? chosen(values) : positionals);
  if (typeof outcome === 'string') {
    console.error(outcome);
    return 2;
  }
  if (values.print) console.log([...outcome.truth.map(printFile), ...outcome.problems].join('\n'));
  else console.log(printReport(outcome, values.verbose ?? false));
  if (values.json)
    writeFileSync(
      values.json,
      `${JSON.stringify({ ...outcome.comparison, problems: outcome.problems }, null, 1)}\n`,
    );
  return 0;
}

async function printTable(
  paths: readonly string[],
  ask: (paths: readonly string[]) => Promise<Measured | string>,
): Promise<number> {
  for (const target of paths) {
    const outcome = await ask([target]);
    if (typeof outcome === 'string') {
      console.error(outcome);
      return 2;
    }
    console.log(printTableRow(path.basename(target), outcome.comparison));
  }
  return 0;
}

function chosen({ group, only }: { readonly group?: string; readonly only?: string }): Program[] {
  return programs(path.join(TESTS, 'programs')).filter(
    (program) => (!group || program.group === group) && (!only || program.id.includes(only)),
  );
}

function refreshAll(list: readonly Program[], toolchain: Toolchain | null, keep: boolean): number {
  if (!toolchain) {
    console.error('No rustc here: the stored truths stay as they are.');
    return 2;
  }
  console.log(`Asking ${toolchain.version} about ${list.length} programs`);
  const changed: string[] = [];
  for (const program of list) {
    const result = refresh(program, toolchain, keep);
    if (result === 'same') continue;
    const failed = typeof result === 'object';
    if (failed || result === 'changed') changed.push(program.id);
    console.log(failed ? `${program.id}: failed\n${result.failed}` : `${program.id}: ${result}`);
  }
  if (!keep) recordToolchain(toolchain);
  console.log(
    changed.length === 0
      ? 'Every truth that was stored still holds.'
      : `${changed.length} of ${list.length} truths changed: ${changed.join(', ')}`,
  );
  return changed.length === 0 ? 0 : 1;
}

/** Says in one place which compiler wrote the stored truths. */
function recordToolchain(toolchain: Toolchain): void {
  const file = path.join(TESTS, 'toolchain.json');
  const text = `${JSON.stringify({ rustc: toolchain.version }, null, 2)}\n`;
  let stored = '';
  try {
    stored = readFileSync(file, 'utf8');
  } catch {
    // The first run writes the file.
  }
  if (stored !== text) writeFileSync(file, text);
}
