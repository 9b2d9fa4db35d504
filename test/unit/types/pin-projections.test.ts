import { expect, test } from 'vitest';
import { typedFile } from '../support/types.ts';

/** What `x` is, in a function that has a pinned `Both` or `Either`. */
async function typeOfX(code: string): Promise<string> {
  const file = await typedFile(`
    use std::pin::Pin;
    #[pin_project::pin_project]
    struct Both<F, T> { #[pin] future: F, tag: T }
    pin_project_lite::pin_project! {
      #[project = EitherProj]
      enum Either<L, R> { Left { #[pin] left: L }, Right { right: R } }
    }
    fn f<F>(mut both: Pin<&mut Both<F, u8>>, either: Pin<&mut Either<F, u8>>) { ${code} }
  `);
  return file.local('x');
}

test.each([
  ['a pinned field', 'let x = both.project().future;', 'Pin<&mut F>'],
  ['a field that is not pinned', 'let x = both.project().tag;', '&mut u8'],
  ['a pinned field of a reborrowed pin', 'let x = both.as_mut().project().future;', 'Pin<&mut F>'],
  ['a shared projection', 'let x = both.as_ref().project_ref().future;', 'Pin<&F>'],
  [
    'a pinned field of a variant',
    'match either.project() { EitherProj::Left { left: x } => {} _ => {} }',
    'Pin<&mut F>',
  ],
  [
    'a field of a variant',
    'if let EitherProj::Right { right } = either.project() { let x = right; }',
    '&mut u8',
  ],
])('types %s', async (_, code, type) => {
  expect(await typeOfX(code)).toBe(type);
});

test('leaves a type alone that no macro projects', async () => {
  const file = await typedFile('struct S { a: u8 } fn f(s: std::pin::Pin<&mut S>) { let x = s.project(); }');
  expect(file.local('x')).toBe('_');
});
