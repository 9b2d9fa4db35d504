import { expect, test } from 'vitest';
import { compareFile, type InspectedSlot, precision, recall } from './compare.ts';
import type { Range, Slot, TruthFile } from './truth.ts';

/** A range on one line. */
function at(line: number, from: number, to: number): Range {
  return { start: { line, column: from }, end: { line, column: to } };
}

const BODY = at(1, 1, 100);
const AWAIT = at(1, 40, 52);

function slot(
  name: string | null,
  declaration: Range,
  borrowsFrom: Slot['borrowsFrom'] = [],
): Slot & InspectedSlot {
  return { name, origin: null, type: 'Job', declaration, value: 'present', why: ['dropped'], borrowsFrom };
}

function truth(...held: readonly Slot[]): TruthFile {
  const suspension = { range: AWAIT, macro: null, held, witness: [] };
  const coroutine = {
    name: 'f',
    kind: 'async fn',
    range: BODY,
    parent: null,
    captures: [],
    suspensions: [suspension],
  } as const;
  return { path: 'f.rs', coroutines: [coroutine] };
}

function inspected(held: readonly InspectedSlot[], range = BODY, awaits = [AWAIT]) {
  const suspensions = awaits.map((place) => ({ range: place, macro: null, held, witness: [] }));
  return { path: 'f.rs', coroutines: [{ kind: 'async fn', range, suspensions }] };
}

test('equal slots match', () => {
  const job = slot('job', at(1, 10, 13));
  const { counts, mismatches } = compareFile(truth(job), inspected([job]));
  expect(counts.locals).toEqual({ matched: 1, missed: 0, extra: 0 });
  expect(mismatches).toEqual([]);
});

test('a variable of the same name declared elsewhere is another variable', () => {
  const { counts } = compareFile(truth(slot('job', at(1, 10, 13))), inspected([slot('job', at(1, 20, 23))]));
  expect(counts.locals).toEqual({ matched: 0, missed: 1, extra: 1 });
});

test('two temporaries of one expression need two entries', () => {
  const value = slot(null, at(1, 20, 30));
  expect(compareFile(truth(value, value), inspected([value])).counts.temporaries).toEqual({
    matched: 1,
    missed: 1,
    extra: 0,
  });
});

test('bodies are matched by where they end, whatever of the signature their range takes in', () => {
  expect(compareFile(truth(), inspected([], at(1, 30, 100))).counts.suspensions.matched).toBe(1);
});

test('a body that was not found costs everything in it', () => {
  const { counts } = compareFile(truth(slot('job', at(1, 10, 13))), undefined);
  expect([counts.suspensions.missed, counts.locals.missed]).toEqual([1, 1]);
});

test('a body that rustc did not compile costs nothing, and is counted apart', () => {
  const result = compareFile({ path: 'f.rs', coroutines: [] }, inspected([slot('job', at(1, 10, 13))]));
  expect([result.counts.suspensions.extra, result.notCompiled]).toEqual([0, 1]);
});

test('an await behind a cfg that was off costs nothing', () => {
  const off = at(1, 60, 80);
  const found = inspected([], BODY, [AWAIT, at(1, 62, 75)]);
  expect(compareFile(truth(), found).counts.suspensions.extra).toBe(1);
  expect(compareFile(truth(), found, [off]).counts.suspensions.extra).toBe(0);
});

test('an edge is missed with the slot that holds it', () => {
  const owner = slot('job', at(1, 10, 13));
  const edge = { name: 'job', declaration: owner.declaration, live: true, mutable: false };
  const view = slot('view', at(1, 20, 24), [edge]);
  expect(compareFile(truth(owner, view), inspected([owner])).counts.edges).toEqual({
    matched: 0,
    missed: 1,
    extra: 0,
  });
});

test('an edge that nobody follows any more may be said or not', () => {
  const owner = slot('job', at(1, 10, 13));
  const edge = { name: 'job', declaration: owner.declaration, live: false, mutable: false };
  const view = slot('view', at(1, 20, 24), [edge]);
  const silent = compareFile(truth(owner, view), inspected([owner, slot('view', at(1, 20, 24))]));
  expect([silent.counts.edges.missed, silent.agreement.staleEdgesFound]).toEqual([0, 0]);
  const spoken = compareFile(truth(owner, view), inspected([owner, view]));
  expect([spoken.counts.edges.extra, spoken.agreement.staleEdgesFound]).toEqual([0, 1]);
});

test('a partly moved struct may be called present or maybe, but not gone', () => {
  const half = { ...slot('pair', at(1, 10, 14)), value: 'partly' } as const;
  const agreed = (value: string) => compareFile(truth(half), inspected([{ ...half, value }])).agreement.value;
  expect([agreed('present'), agreed('maybe'), agreed('gone')]).toEqual([1, 1, 0]);
});

test('precision and recall of nothing are perfect', () => {
  const nothing = { matched: 0, missed: 0, extra: 0 };
  expect([precision(nothing), recall(nothing)]).toEqual([1, 1]);
  expect([
    precision({ matched: 3, missed: 1, extra: 1 }),
    recall({ matched: 3, missed: 3, extra: 0 }),
  ]).toEqual([0.75, 0.5]);
});
