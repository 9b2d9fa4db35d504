import { describe, expect, test } from 'vitest';
import { type TokenKind, tokenizeRust } from '../../../client/webview/rust.ts';

function textsOf(source: string, kind: TokenKind): string[] {
  return tokenizeRust(source)
    .filter((token) => token.kind === kind)
    .map(({ text }) => text);
}

const SNIPPET = `// SAFETY: \`fut\` never moves.
let mut fut = std::pin::pin!(tick::<'static>(1_000u64, 'x', "a \\"b\\"", r#"c"d"#));
while x != Poll::Ready(0..10) { /* let */ }`;

describe('Rust in a snippet', () => {
  test('loses nothing', () => {
    expect(
      tokenizeRust(SNIPPET)
        .map(({ text }) => text)
        .join(''),
    ).toBe(SNIPPET);
  });

  test.each<[TokenKind, string[]]>([
    ['comment', ['// SAFETY: `fut` never moves.', '/* let */']],
    ['string', ["'x'", '"a \\"b\\""', 'r#"c"d"#']],
    ['number', ['1_000u64', '0', '10']],
    ['keyword', ['let', 'mut', 'while']],
    ['macro', ['pin!']],
    ['type', ['Poll', 'Ready']],
  ])('has its %ss', (kind, texts) => {
    expect(textsOf(SNIPPET, kind)).toEqual(texts);
  });
});

test("a lifetime is no character's beginning", () => {
  expect(textsOf("fn f<'a>(x: &'a str) -> char { 'a' }", 'string')).toEqual(["'a'"]);
});
