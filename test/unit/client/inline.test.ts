import { describe, expect, test } from 'vitest';
import { parseInline } from '../../../client/webview/inline.ts';

const text = (value: string) => ({ kind: 'text', text: value });
const code = (value: string) => ({ kind: 'code', text: value });

describe('inline Markdown', () => {
  test('has code, bold, emphasis and text', () => {
    expect(parseInline('a `b` **c** *d*')).toEqual([
      text('a '),
      code('b'),
      text(' '),
      { kind: 'strong', children: [text('c')] },
      text(' '),
      { kind: 'emphasis', children: [text('d')] },
    ]);
  });

  test('nests', () => {
    expect(parseInline('**a `b` *c***')).toEqual([
      {
        kind: 'strong',
        children: [text('a '), code('b'), text(' '), { kind: 'emphasis', children: [text('c')] }],
      },
    ]);
  });

  test('leaves stars in code and lone stars alone', () => {
    expect(parseInline('`*p = **q` 2 * 3')).toEqual([code('*p = **q'), text(' 2 * 3')]);
  });

  test('reads code with backticks in it', () => {
    expect(parseInline('`` a`b ``')).toEqual([code('a`b')]);
  });

  test('takes backslashes off', () => {
    expect(parseInline('\\*a\\* \\[b\\]')).toEqual([text('*a* [b]')]);
  });

  test('never makes markup of what looks like HTML', () => {
    expect(parseInline('<img src=x onerror=alert(1)>')).toEqual([text('<img src=x onerror=alert(1)>')]);
  });
});

describe('a link', () => {
  const target = {
    uri: 'file:///a.rs',
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
  };
  const address = `pinscope:goto?${encodeURIComponent(JSON.stringify(target))}`;

  test('to code has its target', () => {
    expect(parseInline(`[\`a[0]\` here](${address})`)).toEqual([
      { kind: 'link', target, children: [code('a[0]'), text(' here')] },
    ]);
  });

  test.each([
    'https://example.org',
    'command:workbench.action.quit',
    'pinscope:goto?{',
    'pinscope:goto?1',
    '',
  ])('to %j leads nowhere', (elsewhere) => {
    expect(parseInline(`[a](${elsewhere})`)).toEqual([{ kind: 'link', target: null, children: [text('a')] }]);
  });
});
