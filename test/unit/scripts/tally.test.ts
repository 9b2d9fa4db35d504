import { describe, expect, test } from 'vitest';
import { check, closing, nothing, ofPlaywright, ofSuite, sum } from '../../../scripts/lib/tally.mjs';

describe('closing line', () => {
  test('counts what passed and failed', () => {
    expect(closing({ ...nothing(), passed: 3, failed: 1 })).toBe('3 passed, 1 failed');
  });

  test('counts what was skipped, and gives each reason once', () => {
    const skipped = [
      { title: 'a', reason: 'no rustc' },
      { title: 'b', reason: 'no rustc' },
      { title: 'c', reason: 'no display' },
    ];
    expect(closing({ ...nothing(), passed: 2, skipped })).toBe(
      'skipped: a and 1 more: no rustc\nskipped: c: no display\n2 passed, 0 failed, 3 skipped',
    );
  });

  test('names flaky tests', () => {
    expect(closing({ ...nothing(), passed: 1, flaky: ['a'] })).toBe(
      'flaky: a passed on its second try only\n1 passed, 0 failed',
    );
  });
});

test('a sum adds up every runner', () => {
  const skipped = [{ title: 'a', reason: 'b' }];
  expect(sum([check(true), check(false), { ...nothing(), passed: 5, skipped, flaky: ['c'] }])).toEqual({
    passed: 6,
    failed: 1,
    skipped,
    flaky: ['c'],
  });
});

test('the suite inside VS Code counts by state', () => {
  const results = [
    { title: 'a', state: 'passed' as const, milliseconds: 1 },
    { title: 'b', state: 'failed' as const, milliseconds: 1, error: 'no' },
  ];
  expect(ofSuite(results)).toEqual({ passed: 1, failed: 1, skipped: [], flaky: [] });
});

describe('a Playwright report', () => {
  type Report = Parameters<typeof ofPlaywright>[0];

  /** As much of a report as counts. */
  function report(...tests: readonly { title: string; status: string; reason?: string }[]): Report {
    const specs = tests.map(({ title, status, reason }) => ({
      title,
      tests: [{ status, annotations: reason ? [{ type: 'skip', description: reason }] : [] }],
    }));
    return { suites: [{ specs: [], suites: [{ specs }] }], errors: [] } as unknown as Report;
  }

  test('counts nested tests by status', () => {
    expect(
      ofPlaywright(report({ title: 'a', status: 'expected' }, { title: 'b', status: 'unexpected' })),
    ).toEqual({
      passed: 1,
      failed: 1,
      skipped: [],
      flaky: [],
    });
  });

  test('a test that passed on its second try has passed, and is named', () => {
    expect(ofPlaywright(report({ title: 'a', status: 'flaky' }))).toMatchObject({ passed: 1, flaky: ['a'] });
  });

  test('a skipped test keeps its reason', () => {
    const skipped = [{ title: 'a', reason: 'no display' }];
    expect(ofPlaywright(report({ title: 'a', status: 'skipped', reason: 'no display' }))).toMatchObject({
      skipped,
    });
  });

  test('an error outside of every test is a failure', () => {
    const broken = { ...report(), errors: [{ message: 'the server did not start' }] };
    expect(ofPlaywright(broken)).toMatchObject({ failed: 1 });
  });
});
