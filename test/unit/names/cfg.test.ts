/** `cfg` predicates, decided as far as a build is known. */
import { describe, expect, test } from 'vitest';
import type { Attribute } from '../../../server/src/hir/model.ts';
import { Cfg, type CfgOptions, type Presence } from '../../../server/src/names/cfg.ts';

/** Has `unix` and the feature `rt`; knows nothing of `debug_assertions` and the feature `maybe`. */
const BUILD: CfgOptions = {
  isSet: (name, value) => {
    if (name === 'test' || name === 'debug_assertions' || value === 'maybe') return null;
    return name === 'unix' || (name === 'feature' && value === 'rt');
  },
};

const attribute = (path: string, text: string): Attribute => ({
  path,
  arguments: text,
  span: { start: 0, end: 0 },
  inner: false,
});

const DECIDED: readonly [predicate: string, Presence][] = [
  ['unix', 'on'],
  ['windows', 'off'],
  ['feature = "rt"', 'on'],
  ['feature="fs"', 'off'],
  ['feature = "maybe"', 'open'],
  ['not(windows)', 'on'],
  ['not(feature = "maybe")', 'open'],
  ['all(unix, feature = "rt",)', 'on'],
  ['all(windows, feature = "maybe")', 'off'],
  ['any(unix, feature = "maybe")', 'on'],
  ['any(windows, feature = "maybe")', 'open'],
  ['all()', 'on'],
  ['any()', 'off'],
  ['true', 'on'],
  ['false', 'off'],
  ['test', 'tests'],
  ['all(test, unix)', 'tests'],
  ['all(test, windows)', 'off'],
  ['any(test, unix)', 'on'],
  ['any(test, not(test))', 'on'],
  ['debug_assertions', 'open'],
  ['any(unix, // "(" \n windows)', 'on'],
  ['version("1.80")', 'open'],
  ['all(unix', 'open'],
  ['', 'open'],
];

describe('a predicate', () => {
  test.each(DECIDED)('%s is %s', (predicate, presence) => {
    expect(new Cfg(BUILD).presence([attribute('cfg', predicate)])).toBe(presence);
  });

  test('nested without end is open', () => {
    expect(new Cfg(BUILD).decide(`${'not('.repeat(9999)}unix${')'.repeat(9999)}`)).toBe('open');
  });
});

describe('several attributes', () => {
  const cfg = new Cfg(BUILD);

  test('must all hold', () => {
    expect(cfg.presence([attribute('cfg', 'unix'), attribute('cfg', 'windows')])).toBe('off');
  });

  test.each<[string, Presence]>([
    ['windows, derive(Clone)', 'on'],
    ['unix, doc = "…"', 'on'],
    ['unix, derive(Clone)', 'open'],
    ['all(unix, feature = "maybe"), path = "a.rs"', 'open'],
  ])('cfg_attr(%s) leaves an item %s', (text, presence) => {
    expect(cfg.presence([attribute('cfg_attr', text)])).toBe(presence);
  });
});
