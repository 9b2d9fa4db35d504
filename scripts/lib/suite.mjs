// @ts-check
// Runs the mocha suite of test/vscode inside a real VS Code and collects what it found.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { listFiles, PackageManager } from '@vscode/vsce';
import { chromiumArguments } from './chromium.mjs';
import { desktopVSCode, runInDesktop } from './desktop.mjs';
import { root, temporaryFolder } from './places.mjs';
import { installExtension, startServer, workbenchAddress } from './vscode-server.mjs';

/** @typedef {import('../../test/vscode/run.ts').Run} Run */
/** @typedef {import('../../test/vscode/run.ts').Results} Results */
/** @typedef {import('../../test/vscode/run.ts').TestResult} TestResult */
/** @typedef {import('./vscode-server.mjs').Age} Age */
/** @typedef {import('./vscode-server.mjs').Installed} Installed */

/**
 * @typedef {object} SuiteOptions
 * @property {Age} age
 * @property {Run['host'] | undefined} [host] node unless given
 * @property {boolean | undefined} [trusted] false opens the workspace in Restricted Mode
 * @property {string} [vsix] a packaged extension to install and test instead of the checkout
 * @property {() => Promise<string>} browser gives a Chromium; asked only where VS Code runs in one
 * @property {(age: Age) => Promise<Installed>} server gives a VS Code server; likewise
 * @property {(line: string) => void} say receives progress, each test's outcome among it
 */

/** A suite that says nothing for this long is stuck: the slowest test has half of it. */
const patience = 60_000;

/**
 * Runs the suite: in a desktop VS Code where one can be downloaded and shown, else in the VS Code server with a
 * Chromium. The web host, Restricted Mode and packaged runs always take the server, which has switches for them.
 *
 * @param {SuiteOptions} options
 * @returns {Promise<readonly TestResult[]>} a suite that dies or hangs ends in a failed test that says so
 */
export async function runSuite({ age, host = 'node', trusted = true, vsix, browser, server: serverOf, say }) {
  const folder = temporaryFolder('suite');
  try {
    const workspace = path.join(folder, 'workspace');
    cpSync(path.join(root, 'test/vscode/workspace'), workspace, { recursive: true });
    /** @type {Run} */
    const run = { host, trusted, packaged: vsix !== undefined };
    writeFileSync(path.join(folder, 'run.json'), JSON.stringify(run));
    const follower = followResults(path.join(folder, 'results.json'), say);
    const tests = path.join(root, 'dist/test', host === 'web' ? 'index.browser.js' : 'index.js');
    const data = path.join(folder, 'data');

    if (host === 'node' && trusted && !vsix) {
      const desktop = await desktopVSCode(age, say);
      if ('executable' in desktop) {
        await runInDesktop(desktop.executable, { folder: workspace, extension: root, tests, data });
        return follower.end('VS Code ended before the suite did');
      }
      say(`In the VS Code server with Chromium: ${desktop.reason}.`);
    }
    const installed = await serverOf(age);
    if (vsix) await installExtension(installed, { data, vsix });
    const extension = vsix ? harnessExtension(folder) : host === 'web' ? await webExtension(folder) : root;
    const server = await startServer(installed, { data, trust: trusted });
    try {
      const address = workbenchAddress(server, {
        folder: workspace,
        extension,
        tests: mirrored(extension, tests),
      });
      const { stuck, complaints } = await followInChromium(await browser(), address, follower);
      const found = follower.end(stuck && `no test ended for ${patience / 1000} seconds\n${server.log()}`);
      // VS Code sends what its extension hosts complain about to the page.
      if (found.some(({ state }) => state === 'failed'))
        say(complaints.map((line) => `  ${line}`).join('\n'));
      return found;
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** @typedef {{ progress: () => Results | undefined, end: (complaint: string | false) => readonly TestResult[] }} Follower */

/**
 * Reads the results file as it grows and says each new outcome.
 *
 * @param {string} file
 * @param {(line: string) => void} say
 * @returns {Follower}
 */
function followResults(file, say) {
  /** @type {Results | undefined} */
  let results;
  let said = 0;
  const progress = () => {
    results = readResults(file) ?? results;
    for (const test of results?.tests.slice(said) ?? []) {
      say(lineOf(test));
      said++;
    }
    return results;
  };
  return {
    progress,
    end: (complaint) => {
      const { done = false, tests = [] } = progress() ?? {};
      if (done) return tests;
      /** @type {TestResult} */
      const broken = {
        title: 'the suite runs to its end',
        state: 'failed',
        milliseconds: 0,
        error: complaint || '',
      };
      say(lineOf(broken));
      return [...tests, broken];
    },
  };
}

/**
 * @param {string} file
 * @returns {Results | undefined} undefined while there is none, or it is half written
 */
function readResults(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {TestResult} test */
function lineOf(test) {
  const mark = test.state === 'passed' ? '✓' : '✗';
  return `  ${mark} ${test.title} (${test.milliseconds} ms)${test.error ? `\n${test.error.replaceAll(/^/gm, '      ')}` : ''}`;
}

/**
 * Opens the workbench, which starts the suite, and stays until the suite is done or stuck.
 *
 * @param {string} browserPath
 * @param {string} address
 * @param {Follower} follower
 * @returns {Promise<{ stuck: boolean, complaints: readonly string[] }>} whether the suite did not end, and the errors
 *   and warnings that the page wrote to its console
 */
async function followInChromium(browserPath, address, follower) {
  const browser = await chromium.launch({ executablePath: browserPath, args: chromiumArguments });
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(address);
    let count = 0;
    let changed = Date.now();
    while (Date.now() - changed < patience) {
      const results = follower.progress();
      if (results?.done) return { stuck: false, complaints };
      if (results && results.tests.length > count) {
        count = results.tests.length;
        changed = Date.now();
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return { stuck: true, complaints };
  } finally {
    await browser.close();
  }
}

/**
 * A copy of what ships, and of the suite, whose manifest has `browser` but no `main`: so VS Code runs it in the web
 * worker.
 *
 * @param {string} folder where to put it
 */
async function webExtension(folder) {
  const extension = path.join(folder, 'extension');
  const shipped = await listFiles({ cwd: root, packageManager: PackageManager.None });
  for (const part of [...shipped, 'dist/test']) {
    cpSync(path.join(root, part), path.join(extension, part), { recursive: true });
  }
  const { main: _, ...manifest } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  writeFileSync(path.join(extension, 'package.json'), JSON.stringify(manifest));
  return extension;
}

/**
 * An empty extension: VS Code runs a suite only beside an extension in development, and the one under test is
 * installed.
 *
 * @param {string} folder where to put it
 */
function harnessExtension(folder) {
  const extension = path.join(folder, 'harness');
  mkdirSync(extension);
  const manifest = { name: 'harness', publisher: 'pinscope', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(path.join(extension, 'package.json'), JSON.stringify(manifest));
  return extension;
}

/**
 * The suite's module inside a copied extension; a copy without it runs the checkout's.
 *
 * @param {string} extension
 * @param {string} tests
 */
function mirrored(extension, tests) {
  const copy = path.join(extension, path.relative(root, tests));
  return existsSync(copy) ? copy : tests;
}
