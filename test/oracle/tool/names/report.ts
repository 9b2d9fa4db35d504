/** The figures about names as text for a terminal. */
import { all, type Count, type Mismatch, type NameComparison, total } from './compare.ts';
import { KINDS } from './truth.ts';

export interface Named {
  readonly comparison: NameComparison;
  readonly problems: readonly string[];
  /** The text of a line of a file. */
  readonly lineAt: (file: string, line: number) => string;
}

/** The figures per kind, then the mismatches: grouped by what rustc names, or one by one. */
export function printNames({ comparison, problems, lineAt }: Named, verbose: boolean): string {
  const rows = KINDS.map((kind) => row(kind, comparison.counts[kind]));
  const show = (mismatch: Mismatch) =>
    `${mismatch.file}:${mismatch.written.line}:${mismatch.written.column} ${sentence(mismatch)}\n    ${lineAt(mismatch.file, mismatch.written.line).trim()}`;
  return [
    'paths            rustc     same    wrong  unknown   precision  recall',
    ...rows,
    row('all', total(comparison)),
    ...problems.map((problem) => `problem: ${problem}`),
    '',
    ...(verbose ? comparison.mismatches.map(show) : groups(comparison.mismatches, show)),
  ].join('\n');
}

/** One crate's line in the table of docs/accuracy.md. */
export function printNamesRow(name: string, comparison: NameComparison): string {
  const count = total(comparison);
  const kinds = KINDS.map((kind) => share(recall(comparison.counts[kind])).trim());
  return `| ${[name, all(count), share(recall(count)).trim(), count.wrong, count.unknown, ...kinds].join(' | ')} |`;
}

/** Of what Pinscope names, the share that is right. */
function precision({ same, wrong }: Count): number {
  return same + wrong === 0 ? 1 : same / (same + wrong);
}

/** Of what rustc names, the share that Pinscope names as well. */
function recall(count: Count): number {
  return all(count) === 0 ? 1 : count.same / all(count);
}

function row(kind: string, count: Count): string {
  const numbers = [all(count), count.same, count.wrong, count.unknown].map((n) => String(n).padStart(8));
  return `${kind.padEnd(13)} ${numbers.join(' ')}    ${share(precision(count))} ${share(recall(count))}`;
}

function share(part: number): string {
  return `${(part * 100).toFixed(2)}%`.padStart(8);
}

function sentence({ written, rustc, pinscope }: Mismatch): string {
  const right = rustc.map(({ path }) => path).join(' and ');
  const said = pinscope.map(({ path, certain }) => (certain ? path : `${path} (unsure)`)).join(' and ');
  return `${written.kind} ${written.name}: rustc ${right}, Pinscope ${said || 'does not know'}`;
}

/** Wrong ones first, then those of one crate or module together, the most frequent first. */
function groups(mismatches: readonly Mismatch[], show: (mismatch: Mismatch) => string): string[] {
  const byCause = new Map<string, Mismatch[]>();
  for (const mismatch of mismatches) {
    const cause = causeOf(mismatch);
    byCause.set(cause, [...(byCause.get(cause) ?? []), mismatch]);
  }
  return [...byCause]
    .sort(
      ([a, x], [b, y]) =>
        Number(b.startsWith('wrong')) - Number(a.startsWith('wrong')) || y.length - x.length,
    )
    .flatMap(([cause, found]) => [
      `${found.length} × ${cause}`,
      ...found.slice(0, 3).map((one) => `  ${show(one)}`),
    ]);
}

function causeOf({ written, rustc, pinscope }: Mismatch): string {
  const right = rustc[0]?.path ?? '';
  return `${pinscope.length > 0 ? 'wrong' : 'unknown'}: ${written.kind} in ${right.split('::').slice(0, 2).join('::')}`;
}
