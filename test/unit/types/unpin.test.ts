import { describe, expect, test } from 'vitest';
import type { AutoTraitProof } from '../../../server/src/types/index.ts';
import { typedFile } from '../support/types.ts';

const USES = 'use std::marker::PhantomPinned; use std::pin::Pin;\n';

async function unpinOf(declarations: string, name = 'S', dependencies: readonly string[] = []) {
  const text = USES + declarations;
  const file = await typedFile(text, { dependencies: new Set(dependencies) });
  return { proof: file.unpin(name), text, items: file };
}

/** The reasons down the first branch of a proof. */
function chain(proof: AutoTraitProof): string[] {
  const { reason } = proof;
  const own = reason.kind === 'field' ? `field ${reason.field}` : reason.kind;
  return [own, ...(proof.because[0] === undefined ? [] : chain(proof.because[0]))];
}

describe('the verdict', () => {
  test.each([
    ['plain fields', 'struct S { a: u8, b: String }', 'yes'],
    ['a marker', 'struct S { a: u8, pin: PhantomPinned }', 'no'],
    ['a marker behind a box', 'struct S { a: Box<PhantomPinned> }', 'yes'],
    ['a marker behind a reference', "struct S<'a> { a: &'a PhantomPinned }", 'yes'],
    ['a marker in an option', 'struct S(Option<PhantomPinned>);', 'no'],
    ['a marker in an array', 'struct S([PhantomPinned; 2]);', 'no'],
    ['a marker in a tuple', 'struct S((u8, PhantomPinned));', 'no'],
    ['a marker in a variant', 'enum S { A(u8), B { p: PhantomPinned } }', 'no'],
    ['a phantom marker', 'struct S(std::marker::PhantomData<PhantomPinned>);', 'no'],
    ['a pinned box', 'struct S(Pin<Box<PhantomPinned>>);', 'yes'],
    ['a vector of markers', 'struct S(Vec<PhantomPinned>);', 'no'],
    ['an explicit impl', 'struct S(PhantomPinned); impl Unpin for S {}', 'yes'],
    ['a parameter', 'struct S<T>(T);', 'conditional'],
    ['a parameter with the bound', 'struct S<T: Unpin>(T);', 'yes'],
    ['a parameter behind a box', 'struct S<T>(Box<T>);', 'yes'],
    ['a boxed trait object', 'struct S(Box<dyn Send>);', 'yes'],
    ['itself behind a box', 'struct S { next: Option<Box<S>>, value: u8 }', 'yes'],
    ['itself beside a marker', 'struct S { next: Vec<S>, pin: PhantomPinned }', 'no'],
    ['an unknown type', 'struct S(elsewhere::Id);', 'unknown'],
    ['an unknown type beside a marker', 'struct S(elsewhere::Id, PhantomPinned);', 'no'],
    ['a function pointer', 'struct S(fn(PhantomPinned));', 'yes'],
    ['an alias', 'type S = Option<PhantomPinned>;', 'no'],
  ])('with %s', async (_, declaration, verdict) => {
    expect((await unpinOf(declaration, 'S', ['elsewhere'])).proof.verdict).toBe(verdict);
  });
});

describe('the chain', () => {
  test('names every field on the way to the marker', async () => {
    const { proof } = await unpinOf(
      'struct S { inner: Inner } struct Inner { state: u8, pin: PhantomPinned }',
    );
    expect(chain(proof)).toEqual(['field inner', 'field pin', 'phantomPinned']);
  });

  test('places the deciding field in its file', async () => {
    const { proof, text, items } = await unpinOf('struct S { a: u8, pin: PhantomPinned }');
    const { location } = proof;
    const start = items.item('S').span.start + location!.span.start;
    expect(text.slice(start, start + location!.span.end - location!.span.start)).toContain('pin');
  });

  test('says what a conditional answer needs', async () => {
    const { proof } = await unpinOf('struct S<T, U>(T, Box<U>);');
    expect(proof.requires).toMatchObject([{ type: { kind: 'parameter', name: 'T' }, trait: 'Unpin' }]);
  });

  test('ends at a negative impl', async () => {
    const { proof } = await unpinOf('struct S(u8); impl !Unpin for S {}');
    expect([proof.verdict, ...chain(proof)]).toEqual(['no', 'impl']);
  });

  test('shows the marker that pin_project generates a condition from', async () => {
    const { proof } = await unpinOf(
      '#[pin_project::pin_project] struct S<T> { #[pin] a: T, b: PhantomPinned }',
      'S',
      ['pin_project'],
    );
    expect([proof.verdict, proof.requires.length]).toEqual(['conditional', 1]);
  });
});

describe('a proof is complete', () => {
  test('when every step is in sight', async () => {
    expect((await unpinOf('struct S { pin: PhantomPinned }')).proof.complete).toBe(true);
  });

  test.each([
    ['an unknown attribute may rewrite the type', '#[elsewhere::rewrite] struct S { pin: PhantomPinned }'],
    ['a cfg decides whether the field exists', 'struct S { #[cfg(windows)] pin: PhantomPinned }'],
    ['a macro may write an impl', 'impl_unpin!(S); struct S { pin: PhantomPinned }'],
    ['the type stands in a macro', 'maybe! { struct S { pin: PhantomPinned } }'],
    ['an unknown derive may add an impl', '#[derive(elsewhere::Magic)] struct S { pin: PhantomPinned }'],
  ])('not when %s', async (_, declaration) => {
    expect((await unpinOf(declaration, 'S', ['elsewhere'])).proof.complete).toBe(false);
  });
});

describe('absurd types are answered within bounds', () => {
  test('a type nested a thousand times', async () => {
    const nested = `${'Option<'.repeat(1000)}u8${'>'.repeat(1000)}`;
    const { proof } = await unpinOf(`struct S(${nested});`);
    expect(['yes', 'unknown']).toContain(proof.verdict);
  });

  test('a type of a thousand arguments', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `T${index}`);
    const { proof } = await unpinOf(
      `struct Wide<${names.join(', ')}>(${names.join(', ')}); struct S(Wide<${names.map(() => 'u8').join(', ')}>);`,
    );
    expect(proof.verdict).toBe('yes');
  });

  test('a type that grows inside itself', async () => {
    const { proof } = await unpinOf('struct S<T>(Option<Box<S<(T, T)>>>, T);');
    expect(['conditional', 'unknown']).toContain(proof.verdict);
  });

  test('an alias that doubles at every step', async () => {
    const steps = Array.from({ length: 40 }, (_, index) => `type A${index + 1} = (A${index}, A${index});`);
    const { proof } = await unpinOf(`type A0 = u8; ${steps.join(' ')} struct S(A40);`);
    expect(['yes', 'unknown']).toContain(proof.verdict);
  });
});
