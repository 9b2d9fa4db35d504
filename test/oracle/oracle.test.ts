/** Holds Pinscope to rustc's answers: every program beside its truth, no compiler involved. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Comparison, compareFile, type Kind, type Mismatch, precision, recall, sum } from './compare.ts';
import { Inspector } from './inspected.ts';
import { programs, truthPath } from './tool/store.ts';
import type { Truth } from './truth.ts';

/** What must be exact in every program. */
const EXACT: readonly Kind[] = ['suspensions', 'locals', 'temporaries'];

interface KnownDifference {
  readonly kinds: readonly Kind[];
  readonly reason: string;
}

const here = path.join(process.cwd(), 'test/oracle');
const all = programs(path.join(here, 'programs'));
const known = JSON.parse(readFileSync(path.join(here, 'known-differences.json'), 'utf8')) as Record<
  string,
  KnownDifference
>;
const results: Comparison[] = [];
let inspector: Inspector;

beforeAll(async () => {
  inspector = await Inspector.create();
});

afterAll(() => inspector.dispose());

describe('what an async body keeps', () => {
  test.each(all.map((program) => [program.id, program.rule, program] as const))(
    '%s: %s',
    async (id, _, program) => {
      const truth = JSON.parse(readFileSync(truthPath(program), 'utf8')) as Truth;
      const inspected = await inspector.inspect(path.join(program.directory, program.file), program.edition);
      const comparison = compareFile({ ...truth.files[0]!, path: id }, inspected ?? undefined);
      results.push(comparison);
      const differing = EXACT.filter(
        (kind) => comparison.counts[kind].missed + comparison.counts[kind].extra > 0,
      );
      const told = comparison.mismatches.filter(({ kind }) => EXACT.includes(kind)).map(tell);
      expect(differing, told.join('\n')).toEqual(known[id]?.kinds ?? []);
    },
  );
});

test('borrow edges agree in at least 98 of 100 cases', () => {
  expect(results).toHaveLength(all.length);
  const { counts, mismatches } = sum(results);
  const told = mismatches.filter(({ kind }) => kind === 'edges').map(tell);
  expect(precision(counts.edges), told.join('\n')).toBeGreaterThanOrEqual(0.98);
  expect(recall(counts.edges), told.join('\n')).toBeGreaterThanOrEqual(0.98);
});

test('every known difference names a program and says why it differs', () => {
  for (const [id, { reason }] of Object.entries(known)) {
    expect(all.map((program) => program.id)).toContain(id);
    expect(reason, id).not.toBe('');
  }
});

test('the analysis never failed', () => {
  expect(inspector.failures).toEqual([]);
});

function tell({ side, kind, path: file, at, subject }: Mismatch): string {
  return `${file}:${at.start.line}:${at.start.column} ${side === 'missed' ? 'rustc keeps' : 'only Pinscope says'} ${kind}: ${subject}`;
}
