// The suite's entry in the web worker extension host.
import 'mocha/mocha.js';
import { report } from './report.ts';

export function run(): Promise<void> {
  return report(async () => {
    mocha.setup({ ui: 'tdd', reporter: 'base', timeout: 30_000 });
    // Only now: the suites call the globals that the line above made.
    await import('./suite/index.ts');
    return mocha.run();
  });
}
