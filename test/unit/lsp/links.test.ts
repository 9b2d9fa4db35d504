import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../../server/src/base/text.ts';
import {
  commandAddress,
  fileAddress,
  type LinkAddress,
  pageAddress,
  rewriteLinks,
} from '../../../server/src/lsp/links.ts';

const OWN = 'file:///a.rs';
const lines = (uri: string) => (uri === OWN ? new LineIndex('first\nsecond\n') : null);
const nowhere: LinkAddress = () => null;

function rewrite(markdown: string, address: LinkAddress): string {
  return rewriteLinks(markdown, OWN, address);
}

describe('a link to code', () => {
  test('becomes a file and a 1-based line', () => {
    expect(rewrite('see [line 2](pinscope:goto?6).', fileAddress(lines))).toBe(
      'see [line 2](file:///a.rs#L2).',
    );
  });

  test('becomes a command with the file and the range', () => {
    const written = rewrite('[line 2](pinscope:goto?8)', commandAddress(lines, 'utf-16'));
    const query = /^\[line 2\]\(command:pinscope\.goto\?([^)]*)\)$/.exec(written)?.[1] ?? '';
    const at = { line: 1, character: 2 };
    expect(JSON.parse(decodeURIComponent(query))).toEqual([OWN, { start: at, end: at }]);
  });

  test('becomes a code target for the page', () => {
    const written = rewrite('[line 2](pinscope:goto?8)', pageAddress(lines, 'utf-16'));
    const query = /\(pinscope:goto\?([^)]*)\)$/.exec(written)?.[1] ?? '';
    expect(JSON.parse(decodeURIComponent(query))).toMatchObject({ uri: OWN, range: { start: { line: 1 } } });
  });

  test('leaves its text where its file is not known', () => {
    const link = 'see [`Sleep`](pinscope:goto?file:///b.rs#3) there';
    expect(rewrite(link, fileAddress(lines))).toBe('see `Sleep` there');
  });

  test.each([
    ['[`a[0]`](pinscope:goto?0)', '`a[0]`'],
    ['[a \\] b](pinscope:goto?0)', 'a \\] b'],
    ['[x] [y](pinscope:goto?0)', '[x] y'],
  ])('%s may have brackets in its text', (link, text) => {
    expect(rewrite(link, nowhere)).toBe(text);
  });

  test('escapes what would end it early', () => {
    const inParentheses = (uri: string) => (uri === 'file:///(b).rs' ? new LineIndex('x') : null);
    expect(rewriteLinks('[x](pinscope:goto?0)', 'file:///(b).rs', fileAddress(inParentheses))).toBe(
      '[x](file:///%28b%29.rs#L1)',
    );
  });
});

describe('a link to an explanation', () => {
  test('goes away with its text and its separator where it cannot be followed', () => {
    expect(rewrite('[docs](https://x.y) · [Explain](pinscope:explain?0)', fileAddress(lines))).toBe(
      '[docs](https://x.y)',
    );
    expect(rewrite('[Explain](pinscope:explain?0) · [docs](https://x.y)', fileAddress(lines))).toBe(
      '[docs](https://x.y)',
    );
  });

  test('takes its line with it when nothing else is there', () => {
    const text = 'Kept.\n\n[Explain](pinscope:explain?0) · [Why Pin?](pinscope:explain?1)';
    expect(rewrite(text, fileAddress(lines))).toBe('Kept.');
  });
});

test('other links and other text stay as they are', () => {
  const text = '`a` **b** [c](https://d.e) | pinscope:goto?1';
  expect(rewrite(text, nowhere)).toBe(text);
});
