// The suite's entry in a node extension host, for @vscode/test-electron and for the VS Code server alike.
import Mocha from 'mocha';
import { report } from './report.ts';

export function run(): Promise<void> {
  return report(async () => {
    const mocha = new Mocha({ ui: 'tdd', reporter: 'base', timeout: 30_000 });
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    // Only now: the suites call the globals that the line above made.
    await import('./suite/index.ts');
    return mocha.run();
  });
}
