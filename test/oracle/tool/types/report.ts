/** The figures about types as text for a terminal. */
import type { Compared } from './compare.ts';

/** Figures, every wrong type, and with `verbose` every unknown one; unknown ones otherwise grouped by rustc's type. */
export function printTypes(
  compared: readonly Compared[],
  lineOf: (found: Compared) => string,
  verbose: boolean,
) {
  const { locals, pinned } = split(compared);
  const wrong = compared.filter(({ head }) => head === 'wrong');
  const unknown = compared.filter(({ head }) => head === 'unknown');
  const wrongUnpin = compared.filter((found) => found.wrongUnpin);
  return [
    'places                          compared   head right   wrong    whole type right',
    row('locals', locals),
    row('awaited, polled, pinned', pinned),
    `${wrongUnpin.length} wrong verdicts about Unpin`,
    ...wrongUnpin.map((found) => placeLine(found, lineOf)),
    '',
    `${wrong.length} wrong`,
    ...wrong.map((found) => placeLine(found, lineOf)),
    '',
    `${unknown.length} unknown`,
    ...(verbose ? unknown.map((found) => placeLine(found, lineOf)) : groups(unknown, lineOf)),
  ].join('\n');
}

/** One crate's line in the table of docs/accuracy.md. */
export function printTypesRow(name: string, compared: readonly Compared[]): string {
  const { locals, pinned } = split(compared);
  const cells = [locals, pinned].flatMap((list) => [
    list.length,
    share(list, ({ head }) => head === 'right'),
    share(list, ({ head }) => head === 'wrong'),
    share(list, ({ whole }) => whole === 'right'),
  ]);
  return `| ${[name, ...cells, compared.filter(({ wrongUnpin }) => wrongUnpin).length].join(' | ')} |`;
}

function split(compared: readonly Compared[]) {
  return {
    locals: compared.filter(({ place }) => place.kind === 'local'),
    pinned: compared.filter(({ place }) => place.kind !== 'local'),
  };
}

function row(name: string, list: readonly Compared[]): string {
  const cells = [
    share(list, ({ head }) => head === 'right'),
    share(list, ({ head }) => head === 'wrong'),
    share(list, ({ whole }) => whole === 'right'),
  ].map((cell) => cell.padStart(10));
  return `${name.padEnd(28)} ${String(list.length).padStart(10)} ${cells.join(' ')}`;
}

function share(list: readonly Compared[], test: (found: Compared) => boolean): string {
  return list.length === 0 ? '' : ((list.filter(test).length / list.length) * 100).toFixed(1);
}

function placeLine({ path, place, ours }: Compared, lineOf: (found: Compared) => string): string {
  const { line, column } = place.range.start;
  const what = place.name ?? place.kind;
  return `${path}:${line}:${column} ${what}: rustc ${place.types.join(' or ')}; Pinscope ${ours ?? 'does not see it'}`
    .concat('\n    ')
    .concat(lineOf({ path, place, ours } as Compared));
}

function groups(unknown: readonly Compared[], lineOf: (found: Compared) => string): string[] {
  const byType = new Map<string, Compared[]>();
  for (const found of unknown) {
    const type = found.place.types[0]!.replace(/<.*$/s, '').replace(/^(\{\w+).*$/s, '$1');
    const key = found.ours === null ? 'not seen' : type;
    byType.set(key, [...(byType.get(key) ?? []), found]);
  }
  return [...byType]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([type, found]) => [
      `${found.length} × ${type}`,
      ...found.slice(0, 3).map((one) => `    ${one.path}:${one.place.range.start.line}  ${lineOf(one)}`),
    ]);
}
