// @ts-check
// A desktop VS Code: the user's own for `npm start`, a downloaded one for the tests, where that is possible.
import path from 'node:path';
import { download, runTests, SilentReporter } from '@vscode/test-electron';
import { cacheFolder } from './places.mjs';
import { run } from './processes.mjs';
import { withProgress } from './progress.mjs';
import { vscodes } from './vscode-server.mjs';

/** @typedef {import('./vscode-server.mjs').Age} Age */

/** @typedef {{ executable: string } | { reason: string }} Desktop the program, or why there is none */

/**
 * Whether the user's own VS Code can be started from the command line.
 *
 * @returns {Promise<string | undefined>} its version
 */
export async function desktopCommand() {
  // Inside a VS Code terminal on a server, `code` exists but reaches the desktop at the other end: just as good.
  const { code, output } = await run('code', ['--version'], { timeout: 15_000 });
  return code === 0 ? /^\d+\.\d+\.\d+/m.exec(output)?.[0] : undefined;
}

/**
 * Downloads a desktop VS Code into the cache, unless it is there.
 *
 * @param {Age} age
 * @param {(line: string) => void} say receives progress
 * @returns {Promise<Desktop>}
 */
export async function desktopVSCode(age, say) {
  const { vscode: version } = vscodes[age];
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!screen) return { reason: 'no display' };
  try {
    return {
      executable: await withProgress(
        `Looking for a desktop VS Code ${version}`,
        () =>
          download({
            version,
            cachePath: path.join(cacheFolder(), 'desktop'),
            timeout: 5000,
            reporter: new SilentReporter(),
          }),
        say,
      ),
    };
  } catch (error) {
    return { reason: `VS Code cannot be downloaded (${error instanceof Error ? error.message : error})` };
  }
}

/**
 * Runs the suite in a desktop VS Code.
 *
 * @param {string} executable
 * @param {{ folder: string, extension: string, tests: string, data: string }} what absolute paths
 * @returns {Promise<void>} when VS Code has ended; the suite has written its results by then, if it ran
 */
export async function runInDesktop(executable, { folder, extension, tests, data }) {
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [folder, '--disable-extensions', '--user-data-dir', data],
    });
  } catch {
    // A failed test ends VS Code with an error; the results say which.
  }
}
