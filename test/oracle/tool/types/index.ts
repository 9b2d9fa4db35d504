/** `npm run oracle -- --types`: Pinscope's types of variables and pinned places against rustc's, on whole crates. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Inspector } from '../../inspected.ts';
import { dumpCrates, remembered } from '../cargo.ts';
import { sourcesBelow } from '../distil.ts';
import { type Toolchain, typeDumpFlags } from '../rustc.ts';
import { Source } from '../source.ts';
import { type Compared, compareTypes } from './compare.ts';
import { TypeCollector, type TypedFile } from './distil.ts';
import { inspectTypes } from './inspect.ts';
import { CrateGraph } from './paths.ts';
import { printTypes, printTypesRow } from './report.ts';

export interface TypesRequest {
  /** Directories of crates. */
  readonly paths: readonly string[];
  readonly toolchain: Toolchain | null;
  readonly cached: boolean;
  /** Only files whose path holds this text. */
  readonly only: string | null;
  readonly cargoArguments: readonly string[];
  readonly verbose: boolean;
  readonly table: boolean;
}

/** Prints a report, or one line of a table, for each path; returns the exit code. */
export async function measureTypes(request: TypesRequest): Promise<number> {
  for (const target of request.paths) {
    const truth = remembered(target, 'types.json', request.cached, () => typesOf(target, request));
    if (typeof truth === 'string') {
      console.error(truth);
      return 2;
    }
    const { compared, failures } = await compareFiles(truth.files, request.only, CrateGraph.of(target));
    for (const failure of failures) console.log(`problem: ${failure.split('\n')[0]}`);
    console.log(
      request.table
        ? printTypesRow(path.basename(target), compared)
        : printTypes(compared, lines(), request.verbose),
    );
  }
  return 0;
}

function typesOf(
  directory: string,
  { toolchain, cargoArguments }: TypesRequest,
): { readonly files: readonly TypedFile[] } | string {
  const dumped = dumpCrates(directory, toolchain, 'dumps-types', typeDumpFlags('DIRECTORY'), cargoArguments);
  if (typeof dumped === 'string') return dumped;
  const collector = new TypeCollector(sourcesBelow(dumped.root));
  for (const crate of dumped.crates) collector.addCrate(crate);
  return {
    files: collector.result().map((file) => ({
      ...file,
      path: path.relative('', path.resolve(dumped.root, file.path)),
    })),
  };
}

async function compareFiles(
  files: readonly TypedFile[],
  only: string | null,
  crates: CrateGraph,
): Promise<{ readonly compared: readonly Compared[]; readonly failures: readonly string[] }> {
  const inspector = await Inspector.create();
  const compared: Compared[] = [];
  for (const file of files) {
    if (only !== null && !file.path.includes(only)) continue;
    compared.push(...compareTypes(file, await inspectTypes(inspector, file.path), crates));
  }
  inspector.dispose();
  return { compared, failures: inspector.failures };
}

function lines(): (found: Compared) => string {
  const known = new Map<string, Source>();
  return ({ path: file, place }) => {
    const source = known.get(file) ?? new Source(file, '', readFileSync(file, 'utf8'));
    known.set(file, source);
    return source.line(place.range.start.line).trim();
  };
}
