/** The figures and mismatches as text for a terminal. */
import { type Comparison, type Count, KINDS, type Mismatch, precision, recall } from '../compare.ts';
import { type Slot, showRange, type TruthFile } from '../truth.ts';
import type { Measured } from './measure.ts';

/** Precision and recall per kind, then the mismatches: grouped by likely cause, or one by one. */
export function printReport(measured: Measured, verbose: boolean): string {
  const { comparison, problems } = measured;
  const rows = KINDS.map((kind) => row(kind, comparison.counts[kind]));
  const { slots, value, why, staleEdges, staleEdgesFound } = comparison.agreement;
  const lines = [
    'kind           rustc keeps  Pinscope says  both   precision  recall',
    ...rows,
    `Of ${slots} slots named by both, ${percent(value, slots)} agree on the value, ${percent(why, slots)} on the reasons.`,
    `Beside these edges, ${staleEdges} are stored but no longer followed; Pinscope says ${staleEdgesFound} of them.`,
    `${comparison.notCompiled} bodies that Pinscope sees were not compiled.`,
    ...problems.map((problem) => `problem: ${verbose ? problem : problem.split('\n')[0]}`),
    '',
    ...(verbose ? everyMismatch(measured) : groups(measured)),
  ];
  return lines.join('\n');
}

/** One crate's line in the table of docs/accuracy.md: what rustc keeps, then precision and recall, per kind. */
export function printTableRow(name: string, { counts }: Comparison): string {
  const cells = KINDS.map((kind) => {
    const count = counts[kind];
    return `${count.matched + count.missed} | ${(precision(count) * 100).toFixed(1)} / ${(recall(count) * 100).toFixed(1)}`;
  });
  return `| ${[name, ...cells].join(' | ')} |`;
}

function row(kind: string, count: Count): string {
  const { matched, missed, extra } = count;
  const numbers = [matched + missed, matched + extra, matched].map((n) => String(n).padStart(8));
  return `${kind.padEnd(14)} ${numbers[0]}     ${numbers[1]}    ${numbers[2]}   ${share(precision(count))}   ${share(recall(count))}`;
}

function share(part: number): string {
  return `${(part * 100).toFixed(2)}%`.padStart(8);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '100%' : `${((part / whole) * 100).toFixed(1)}%`;
}

/** The most frequent causes first, each with a few places. */
function groups({ comparison, lineAt, textOf }: Measured): string[] {
  const byCause = new Map<string, Mismatch[]>();
  for (const mismatch of comparison.mismatches) {
    const cause = causeOf(mismatch, textOf);
    byCause.set(cause, [...(byCause.get(cause) ?? []), mismatch]);
  }
  return [...byCause]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([cause, found]) => [
      `${found.length} × ${cause}`,
      ...found
        .slice(0, 5)
        .map((mismatch) => `    ${place(mismatch)}  ${mismatch.subject}   | ${lineAt(mismatch)}`),
    ]);
}

/** What the mismatch has to do with, as far as either side tells. */
function causeOf({ kind, side, slot, path }: Mismatch, textOf: Measured['textOf']): string {
  const says = side === 'missed' ? 'rustc' : 'only Pinscope';
  if (!slot) return `${kind}: ${says}`;
  const type =
    side === 'missed'
      ? `type ${outerType(slot.type)}`
      : slot.type === null
        ? 'type unknown to Pinscope'
        : 'type known';
  const made = kind === 'temporaries' ? `, made by ${maker(textOf(path, slot.declaration))}` : '';
  return `${kind}: ${says}, ${slot.why.join('+') || 'no reason'}, ${type}${made}`;
}

/** What an expression does last: the method or function called, `?`, `.await`, `&`, a macro. */
function maker(expression: string): string {
  if (/^&/.test(expression)) return '&';
  const last = /(\?|\.await|\]|\}|\w)$/.exec(expression)?.[1];
  if (last === '?' || last === '.await') return last;
  if (last)
    return last === ']' ? 'an index or array' : last === '}' ? 'a block or literal' : 'a path or literal';
  let depth = 0;
  for (let at = expression.length - 1; at >= 0; at--) {
    if (/[)\]}]/.test(expression[at]!)) depth++;
    else if (/[([{]/.test(expression[at]!) && --depth === 0)
      return `${/[\w!]*$/.exec(expression.slice(0, at).replace(/::<.*>$/s, ''))?.[0]}(…)`;
  }
  return 'something else';
}

/** The type without its arguments, so that like cases come together. */
function outerType(type: string | null): string {
  return (
    (type ?? 'unknown')
      .replace(/[<(].*$/s, '')
      .replace(/^(&(?:'\w+ )?(?:mut )?).*::/, '$1')
      .replace(/^\{(async|closure).*$/s, '{$1}') || 'tuple'
  );
}

function everyMismatch({ comparison, lineAt }: Measured): string[] {
  return comparison.mismatches.map((mismatch) => {
    const known = mismatch.slot
      ? ` (${mismatch.slot.why.join('+')}; ${mismatch.slot.type ?? 'type unknown'})`
      : '';
    return `${place(mismatch)} ${mismatch.side === 'missed' ? 'rustc keeps' : 'only Pinscope says'} ${mismatch.kind}: ${mismatch.subject}${known}\n    ${lineAt(mismatch)}`;
  });
}

function place({ path, at }: Mismatch): string {
  return `${path}:${at.start.line}:${at.start.column}`;
}

/** One file's truth, to be read by a person. */
export function printFile(file: TruthFile): string {
  const lines = [file.path];
  for (const coroutine of file.coroutines) {
    const captures = coroutine.captures.map(({ name, by }) => `${by} ${name}`).join(', ');
    lines.push(
      `  ${coroutine.kind} in ${coroutine.name} ${showRange(coroutine.range)}${captures ? ` captures ${captures}` : ''}`,
    );
    for (const suspension of coroutine.suspensions) {
      lines.push(
        `    ${showRange(suspension.range)} ${suspension.macro ? `${suspension.macro}!` : ''}`.trimEnd(),
      );
      for (const slot of suspension.held) lines.push(`      ${printSlot(slot)}`);
      for (const slot of suspension.witness) lines.push(`      only Send: ${printSlot(slot)}`);
    }
  }
  return lines.join('\n');
}

function printSlot(slot: Slot): string {
  const edges = slot.borrowsFrom.map(
    (edge) =>
      `${edge.mutable ? '→mut ' : '→ '}${edge.name ?? showRange(edge.declaration)}${edge.live ? '' : ' (stale)'}`,
  );
  const parts = [
    slot.name ?? slot.origin ?? 'temporary',
    showRange(slot.declaration),
    slot.value ?? '',
    slot.why.join('+'),
    slot.type ?? '',
    ...edges,
  ];
  return parts.filter((part) => part !== '').join('  ');
}
