/** Compares Pinscope with rustc on the oracle's programs, on single files and on whole crates. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Comparison, compareFile, type InspectedFile, type Mismatch, sum } from '../compare.ts';
import { Inspector } from '../inspected.ts';
import type { Range, Truth, TruthFile } from '../truth.ts';
import { crateTruth } from './cargo.ts';
import { truthOf } from './refresh.ts';
import type { Toolchain } from './rustc.ts';
import { Source } from './source.ts';
import { type Program, readProgram, truthPath } from './store.ts';

export interface Request {
  /** Directories of crates, `.rs` files, or programs whose stored truth is taken. */
  readonly paths: readonly (string | Program)[];
  readonly toolchain: Toolchain | null;
  readonly cached: boolean;
  /** Only files whose path holds this text. */
  readonly only: string | null;
  readonly cargoArguments: readonly string[];
}

export interface Measured {
  readonly comparison: Comparison;
  readonly truth: readonly TruthFile[];
  readonly problems: readonly string[];
  /** The source line where a mismatch lies. */
  readonly lineAt: (mismatch: Mismatch) => string;
  readonly textOf: (file: string, range: Range) => string;
}

/** Measures all paths together; a string says why that cannot be done. */
export async function measure(request: Request): Promise<Measured | string> {
  const truth: TruthFile[] = [];
  const found: InspectedFile[] = [];
  const problems: string[] = [];
  const inspector = await Inspector.create();
  for (const target of request.paths) {
    const known = truthFor(target, request);
    if (typeof known === 'string') return known;
    const wanted = known.files.filter((file) => request.only === null || file.path.includes(request.only));
    truth.push(...wanted);
    problems.push(...known.problems);
    for (const file of wanted) {
      const inspected = await inspector.inspect(file.path, known.edition);
      if (inspected) found.push(inspected);
    }
  }
  problems.push(...inspector.failures);
  inspector.dispose();
  const sourceOf = sources();
  const byPath = new Map(found.map((file) => [file.path, file]));
  return {
    comparison: sum(
      truth.map((file) => compareFile(file, byPath.get(file.path), sourceOf(file.path).conditional())),
    ),
    truth,
    problems,
    textOf: (file, range) => sourceOf(file).slice(range),
    lineAt: ({ path: file, at }) => sourceOf(file).line(at.start.line).trim(),
  };
}

function sources(): (file: string) => Source {
  const known = new Map<string, Source>();
  return (file) => {
    const source = known.get(file) ?? new Source(file, '', readFileSync(file, 'utf8'));
    known.set(file, source);
    return source;
  };
}

interface Known {
  /** Paths are such that this process can open them. */
  readonly files: readonly TruthFile[];
  readonly problems: readonly string[];
  readonly edition: string | null;
}

function truthFor(target: string | Program, request: Request): Known | string {
  if (typeof target !== 'string') {
    const file = truthPath(target);
    if (!existsSync(file)) return `${target.id} has no stored truth; run npm run oracle`;
    return knownFrom(JSON.parse(readFileSync(file, 'utf8')) as Truth, target.directory, target.edition);
  }
  if (!existsSync(target)) return `${target} does not exist`;
  if (!request.toolchain && !request.cached) return 'No rustc here, so there is nothing to compare with.';
  if (statSync(target).isFile()) {
    const program = readProgram(path.dirname(target), path.basename(target));
    const truth = request.toolchain ? truthOf(program, request.toolchain) : 'No rustc here.';
    return typeof truth === 'string' ? truth : knownFrom(truth, program.directory, program.edition);
  }
  const result = crateTruth(target, request.toolchain, request.cached, request.cargoArguments);
  return typeof result === 'string' ? result : { ...result, edition: null };
}

function knownFrom(truth: Truth, directory: string, edition: string): Known {
  return {
    files: truth.files.map((file) => ({ ...file, path: path.relative('', path.join(directory, file.path)) })),
    problems: [],
    edition,
  };
}
