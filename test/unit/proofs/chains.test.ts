/** Proofs of Send carry the chain that decides, stay unknown where something is not in sight, and always end. */
import { describe, expect, test } from 'vitest';
import type { AutoTraitProof } from '../../../server/src/types/model.ts';
import { decidingPath } from '../../../server/src/words/proofs.ts';
import { analysisOver } from '../support/analysis.ts';
import { factsOf, ofAlias, sendOf } from '../support/facts.ts';

const TICK = 'use std::{cell::Cell, rc::Rc, sync::Arc};\nasync fn tick() {}\n';

const kinds = (proof: AutoTraitProof) => decidingPath(proof).map(({ reason }) => reason.kind);

async function proofOf(code: string): Promise<AutoTraitProof> {
  return sendOf(await factsOf(TICK + code), 'example');
}

describe('the chain', () => {
  test('leads through the futures that are waited for to what is kept', async () => {
    const proof = await proofOf(`
      async fn inner() { let shared = Rc::new(1); tick().await; drop(shared); }
      async fn example() { inner().await }`);
    expect(kinds(proof)).toEqual(['awaited', 'kept', 'library']);
  });

  test('says of which trait each step is', async () => {
    const file = await factsOf(`${TICK}type A = Arc<Cell<u8>>;`);
    const path = decidingPath(ofAlias(file, 'Send', 'A'));
    expect(path.map(({ trait }) => trait)).toEqual(['Send', 'Sync']);
  });

  test('names the bound that is missing', async () => {
    const proof = await proofOf('async fn example<T>(value: T) { tick().await; drop(value); }');
    expect(proof.verdict).toBe('conditional');
    expect(proof.requires).toMatchObject([{ type: { name: 'T' }, trait: 'Send' }]);
  });

  test('knows a value that is gone but still counted', async () => {
    const proof = await proofOf(
      'async fn example() { let shared = Rc::new(1); let _ = *shared; drop(shared); tick().await; }',
    );
    expect(proof.reason).toMatchObject({ kind: 'kept', name: 'shared', witnessOnly: true });
  });
});

describe('nothing is claimed', () => {
  test.each([
    ['of a type that nobody can see', 'async fn example(thing: unseen::Thing) { tick().await }'],
    ['of a trait that nobody can see', 'async fn example<T: unseen::Tr>(t: T) { tick().await }'],
    ['where a macro may do anything', 'async fn example() { consume!(); tick().await }'],
  ])('%s', async (_, code) => {
    expect((await proofOf(code)).verdict).toBe('unknown');
  });

  test.each([
    [
      'where a method that nobody can find may take the value',
      'async fn example() { let shared = Rc::new(unseen::make()); shared.take_it(); tick().await; }',
    ],
    [
      'where a cfg decides whether the value is there',
      'async fn example() { #[cfg(unix)] let shared = Rc::new(1); tick().await; }',
    ],
    ['of a body that an attribute rewrites', '#[rewrite] async fn example(shared: Rc<u8>) { tick().await }'],
  ])('for sure %s', async (_, code) => {
    expect((await proofOf(code)).complete).toBe(false);
  });
});

describe('a proof ends', () => {
  test.each([
    ['for types that hold themselves', 'struct S { next: Option<Box<S>>, value: u8 } type A = S;', 'yes'],
    ['for types that hold each other', 'struct S(Vec<T>); struct T(Box<S>, Rc<u8>); type A = S;', 'no'],
    ['for types that grow', 'struct S<T>(Option<Box<S<(T, T)>>>, T); type A = S<u8>;', 'unknown'],
    ['for wide types', `type A = (${'u8, '.repeat(1000)}Rc<u8>);`, 'no'],
  ])('%s', async (_, code, verdict) => {
    const file = await factsOf(TICK + code);
    expect(ofAlias(file, 'Send', 'A').verdict).toBe(verdict);
  });

  test('for futures that wait for each other', async () => {
    const file = await factsOf(`${TICK}
      async fn example(n: u32) { if n > 0 { Box::pin(other(n - 1)).await } }
      async fn other(n: u32) { Box::pin(example(n)).await }
      async fn refused(n: u32) { let shared = Rc::new(n); Box::pin(refused(n)).await; drop(shared); }`);
    expect(sendOf(file, 'example').verdict).toBe('yes');
    expect(sendOf(file, 'refused').verdict).toBe('no');
  });
});

test('bodies of other files count', async () => {
  const lib = `mod work;
fn spawn<F: Future + Send>(_: F) {}
fn start() {
    spawn(work::refused());
    spawn(work::accepted());
}`;
  const work = `use std::rc::Rc;
async fn tick() {}
pub async fn refused() { let shared = Rc::new(1); tick().await; drop(shared); }
pub async fn accepted() { tick().await; }`;
  const analysis = await analysisOver({
    'file:///app/Cargo.toml': '[package]\nname = "app"\nedition = "2024"',
    'file:///app/src/lib.rs': lib,
    'file:///app/src/work.rs': work,
  });
  await analysis.loadFile('file:///app/src/lib.rs');
  const found = await analysis.diagnostics('file:///app/src/lib.rs');
  analysis.dispose();
  expect(found.map(({ rule, span }) => [rule, lib.slice(span.start, span.end)])).toEqual([
    ['not-send-across-await', 'work::refused()'],
  ]);
  expect(found[0]!.related.map(({ uri }) => uri)).toEqual([
    'file:///app/src/work.rs',
    'file:///app/src/work.rs',
  ]);
});
