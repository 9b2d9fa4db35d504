/** The oracle's own programs and their stored truths: where they lie, and how they are written. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Truth } from '../truth.ts';

export interface Program {
  /** `group/name`, without extension. */
  readonly id: string;
  readonly group: string;
  readonly directory: string;
  readonly file: string;
  readonly text: string;
  readonly edition: string;
  /** What the program shows, from its `//@ rule:` header. */
  readonly rule: string;
}

/** Every program below `directory`, sorted by id. */
export function programs(directory: string): Program[] {
  const groups = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return groups
    .flatMap(({ name: group }) =>
      readdirSync(path.join(directory, group))
        .filter((file) => file.endsWith('.rs'))
        .map((file) => readProgram(path.join(directory, group), file)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Reads one program; its group is the name of its folder. */
export function readProgram(directory: string, file: string): Program {
  const text = readFileSync(path.join(directory, file), 'utf8');
  const group = path.basename(directory);
  return {
    id: `${group}/${path.basename(file, '.rs')}`,
    group,
    directory,
    file,
    text,
    edition: header(text, 'edition') ?? '2024',
    rule: header(text, 'rule') ?? '',
  };
}

/** The value of a `//@ key: value` line, as rustc's own tests have them. */
function header(text: string, key: string): string | null {
  return new RegExp(`^//@ ${key}: *(.*)$`, 'm').exec(text)?.[1]?.trim() ?? null;
}

/** `X.truth.json` beside `X.rs`. */
export function truthPath(program: Program): string {
  return path.join(program.directory, `${path.basename(program.file, '.rs')}.truth.json`);
}

/** JSON with one slot, capture or range a line: small enough to read in a diff. */
export function printTruth(truth: Truth): string {
  return `${print(truth, '')}\n`;
}

function print(value: unknown, indent: string): string {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || flat.length + indent.length <= 100 || isLeaf(value))
    return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => inner + print(item, inner)).join(',\n')}\n${indent}]`;
  const entries = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner)}`,
  );
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

function isLeaf(value: object): boolean {
  return (
    'start' in value ||
    ('declaration' in value && (!('borrowsFrom' in value) || (value.borrowsFrom as unknown[]).length === 0))
  );
}
