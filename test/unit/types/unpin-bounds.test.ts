/** Proofs of absurd types: an answer, within a bounded number of steps. No clock is read: what would hang is never done. */
import { describe, expect, test } from 'vitest';
import type { AutoTraitProof } from '../../../server/src/types/index.ts';
import { UNKNOWN } from '../../../server/src/types/index.ts';
import { typedFile } from '../support/types.ts';

async function unpinOf(declarations: string, name = 'S'): Promise<AutoTraitProof> {
  return (await typedFile(`use std::marker::PhantomPinned;\n${declarations}`)).unpin(name);
}

/** Nodes of a proof, shared ones counted once: what was worked out for it. */
function sizeOf(proof: AutoTraitProof, seen = new Set<AutoTraitProof>()): number {
  if (!seen.has(proof)) {
    seen.add(proof);
    for (const below of proof.because) sizeOf(below, seen);
  }
  return seen.size;
}

const nested = (open: string, inner: string, close: string, times: number) =>
  open.repeat(times) + inner + close.repeat(times);

describe('an answer for', () => {
  test.each([
    ['aliases in a circle', 'type A = B; type B = A; struct S(A);'],
    ['a circle with an argument', 'type A<T> = B<Vec<T>>; type B<T> = A<Vec<T>>; struct S(A<u8>);'],
    ['an alias of itself', 'type S = S;'],
    ['ten thousand nested arguments', `struct B<T>(T); type S = ${nested('B<', 'u8', '>', 10_000)};`],
    ['ten thousand nested parentheses', `struct S${nested('(', 'u8', ')', 10_000)};`],
    ['ten thousand nested tuples', `struct S${nested('(', 'u8', ',)', 10_000)};`],
    ['ten thousand nested references', `struct S(${nested("&'static ", 'u8', '', 10_000)});`],
    ['ten thousand nested arrays', `struct S(${nested('[', 'u8', '; 1]', 10_000)});`],
    [
      'an associated type that leads on forever',
      'trait Tr { type A; } impl<T> Tr for T { type A = <Vec<T> as Tr>::A; } struct S(<u8 as Tr>::A);',
    ],
    [
      'projections of projections',
      `trait Tr { type A: Tr; } struct S<T: Tr>(${nested('<', 'T', ' as Tr>::A', 1_000)});`,
    ],
    ['a struct that grows', 'struct S<T>(Option<Box<S<(T, T)>>>, Vec<S<Vec<T>>>, T);'],
    ['an impl that asks for itself', 'struct S<T>(T); impl<T> Unpin for S<T> where S<S<T>>: Unpin {}'],
    ['a bound on itself', 'struct S<T>(T) where S<T>: Unpin;'],
    ['supertraits in a circle', 'trait A: B {} trait B: A {} struct S<T: A>(T);'],
  ])('%s', async (_what, declarations) => {
    const proof = await unpinOf(declarations);
    expect(['yes', 'no', 'conditional', 'unknown']).toContain(proof.verdict);
    expect(sizeOf(proof)).toBeLessThan(5_000);
  });
});

test('types that each hold the next one twice are proven once each', async () => {
  const steps = Array.from({ length: 60 }, (_, index) => `struct T${index}(T${index + 1}, T${index + 1});`);
  const proof = await unpinOf(`${steps.join(' ')} struct T60(PhantomPinned); struct S(T0);`);
  expect([proof.verdict, proof.complete]).toEqual(['no', true]);
  expect(sizeOf(proof)).toBeLessThan(100);
});

test('a thousand parameters are all asked for, each once', async () => {
  const names = Array.from({ length: 1_000 }, (_, index) => `T${index}`).join(', ');
  const proof = await unpinOf(`struct S<${names}>(${names}, ${names});`);
  expect([proof.verdict, proof.requires.length]).toEqual(['conditional', 1_000]);
});

test('a thousand arguments', async () => {
  const names = Array.from({ length: 1_000 }, (_, index) => `T${index}`).join(', ');
  const proof = await unpinOf(
    `struct Wide<${names}>(${names}); struct S(Wide<${'u8, '.repeat(999)}PhantomPinned>);`,
  );
  expect([proof.verdict, proof.complete]).toEqual(['no', true]);
});

test('beyond the bound nothing is claimed', async () => {
  const proof = await unpinOf(`type S = ${nested('Option<', 'PhantomPinned', '>', 500)};`);
  expect(proof.complete && proof.verdict === 'yes').toBe(false);
});

test('a type nobody knows is not followed', async () => {
  const file = await typedFile('fn f() {}');
  expect(file.context.unpinIn(UNKNOWN, null).verdict).toBe('unknown');
});
