// Follows a mocha run and writes down each outcome as it comes, so that a host that dies keeps what it found.
import { type TestResult, writeResults } from './run.ts';

/**
 * Resolves when the run has ended and its results are written. A suite that cannot even be loaded is a failed
 * test of its own, so that whoever waits for results learns of it at once.
 *
 * @param start loads the suites and starts them
 * @throws when a test failed, which is how VS Code learns of it
 */
export async function report(start: () => Promise<Mocha.Runner>): Promise<void> {
  const tests: TestResult[] = [];
  let written = Promise.resolve();
  const add = (result: TestResult) => {
    tests.push(result);
    const results = { done: false, tests: [...tests] };
    written = written.then(() => writeResults(results));
  };
  try {
    const runner = await start();
    await new Promise<void>((resolve) => {
      runner.on('pass', (test) =>
        add({ title: test.fullTitle(), state: 'passed', milliseconds: test.duration ?? 0 }),
      );
      runner.on('pending', (test) =>
        add(failure(test.fullTitle(), 'skipped: a suite here may not skip, for it cannot say why')),
      );
      runner.on('fail', (test, error) => add(failure(test.fullTitle(), error, test.duration)));
      runner.on('end', () => resolve());
    });
  } catch (error) {
    add(failure('the suites load', error));
  }
  await written;
  await writeResults({ done: true, tests });
  const failed = tests.filter((test) => test.state === 'failed');
  if (failed.length > 0) throw new Error(`${failed.length} of ${tests.length} tests failed`);
}

function failure(title: string, error: unknown, milliseconds = 0): TestResult {
  return {
    title,
    state: 'failed',
    milliseconds,
    error: (error instanceof Error && error.stack) || String(error),
  };
}
