// @ts-check
// Writes vitest's outcome to test-results/vitest.json for scripts/test.mjs: how many tests passed, failed and were
// skipped, and why those that were skipped were. A skip that gives no reason is a failure of its own.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';

/** @typedef {import('vitest/node').TestModule} TestModule */
/** @typedef {import('./tally.mjs').Tally} Tally */

/** A vitest reporter, beside the one that people read. */
export default class TallyReporter {
  /**
   * What each test file has written to the console, by the file's id; a file says there why it skips.
   *
   * @type {Map<string, string>}
   */
  #said = new Map();

  /** @param {import('vitest').UserConsoleLog} log */
  onUserConsoleLog({ taskId = '', content }) {
    // A line that stands outside every test carries the id of its file, one inside a test begins with it.
    this.#said.set(taskId, (this.#said.get(taskId) ?? '') + content);
  }

  /**
   * @param {readonly TestModule[]} modules
   * @param {readonly unknown[]} errors what went wrong outside of every test
   */
  onTestRunEnd(modules, errors) {
    /** @type {Tally} */
    const tally = { passed: 0, failed: errors.length, skipped: [], flaky: [] };
    for (const module of modules) this.#add(module, tally);
    mkdirSync(path.join(root, 'test-results'), { recursive: true });
    writeFileSync(path.join(root, 'test-results/vitest.json'), JSON.stringify(tally));
  }

  /**
   * @param {TestModule} module
   * @param {Tally} tally
   */
  #add(module, tally) {
    const file = path.relative(root, module.moduleId);
    // A file that does not load, or whose hooks fail, may hold no failed test.
    let failures = 0;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') tally.passed++;
      else if (result.state === 'failed') failures++;
      else {
        const reason =
          (result.state === 'skipped' ? result.note : undefined) ?? this.#said.get(module.id)?.trim();
        if (reason) tally.skipped.push({ title: `${file}: ${test.fullName}`, reason });
        else {
          console.log(`${file}: ${test.fullName} is skipped without a reason`);
          failures++;
        }
      }
    }
    tally.failed += failures === 0 && module.state() === 'failed' ? 1 : failures;
  }
}
