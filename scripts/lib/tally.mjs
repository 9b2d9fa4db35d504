// @ts-check
// Counts of passed, failed and skipped tests, from whichever runner, and their sum.

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {{ title: string, reason: string }[]} skipped
 * @property {string[]} flaky titles of tests that passed on a second try only; they are among the passed
 */

/** @returns {Tally} */
export function nothing() {
  return { passed: 0, failed: 0, skipped: [], flaky: [] };
}

/**
 * A check that either holds or does not, counted as one test.
 *
 * @param {boolean} holds
 * @returns {Tally}
 */
export function check(holds) {
  return { ...nothing(), passed: holds ? 1 : 0, failed: holds ? 0 : 1 };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
    flaky: tallies.flatMap(({ flaky }) => flaky),
  };
}

/**
 * @param {readonly import('../../test/vscode/run.ts').TestResult[]} results of the suite inside VS Code
 * @returns {Tally}
 */
export function ofSuite(results) {
  const failed = results.filter(({ state }) => state === 'failed').length;
  return { ...nothing(), passed: results.length - failed, failed };
}

/**
 * @param {import('@playwright/test/reporter').JSONReport} report
 * @returns {Tally}
 */
export function ofPlaywright(report) {
  const tally = nothing();
  tally.failed += report.errors.length;
  /** @param {readonly import('@playwright/test/reporter').JSONReportSuite[]} suites */
  const visit = (suites) => {
    for (const suite of suites) {
      visit(suite.suites ?? []);
      for (const { title, tests } of suite.specs) for (const test of tests) add(title, test);
    }
  };
  /**
   * @param {string} title
   * @param {import('@playwright/test/reporter').JSONReportTest} test
   */
  const add = (title, { status, annotations }) => {
    if (status === 'unexpected') tally.failed++;
    else if (status === 'skipped') {
      const reason = annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
      tally.skipped.push({ title, reason: reason ?? 'skipped by the test itself' });
    } else {
      tally.passed++;
      if (status === 'flaky') tally.flaky.push(title);
    }
  };
  visit(report.suites);
  return tally;
}

/**
 * What a test run ends with: flaky and skipped tests by name, then a line of its own as `12 passed, 0 failed`, with
 * `, 3 skipped` where tests were.
 *
 * @param {Tally} tally
 * @returns {string}
 */
export function closing({ passed, failed, skipped, flaky }) {
  /** @type {Map<string, string[]>} */
  const reasons = new Map();
  for (const { title, reason } of skipped) reasons.set(reason, [...(reasons.get(reason) ?? []), title]);
  return [
    ...flaky.map((title) => `flaky: ${title} passed on its second try only`),
    ...[...reasons].map(
      ([reason, titles]) =>
        `skipped: ${titles[0]}${titles.length > 1 ? ` and ${titles.length - 1} more` : ''}: ${reason}`,
    ),
    `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
  ].join('\n');
}
