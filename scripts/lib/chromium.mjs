// @ts-check
// A Chromium for the tests: one that is installed, else Playwright's own download, else the system's package.
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { run } from './processes.mjs';
import { Trouble, withProgress } from './progress.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

/** What a browser needs in a container without a graphics card, and what keeps it from calling home. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * An installed Chromium, Chrome or Edge: `$CHROME_PATH`, PATH, the usual places, Playwright's cache.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} an absolute path
 * @throws {Trouble} when `$CHROME_PATH` is set and names no program
 */
export function findChromium(env = process.env) {
  if (env.CHROME_PATH) {
    if (isProgram(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Trouble(`CHROME_PATH names ${env.CHROME_PATH}, which is not a program.`);
  }
  const onPath = (env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) =>
      names.map((name) => path.join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
    );
  return [...onPath, ...places, chromium.executablePath()].find(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * An installed Chromium, else one that this installs: through Playwright, else through apt where we are root.
 *
 * @param {(line: string) => void} [say] receives progress
 * @returns {Promise<string>} an absolute path
 * @throws {Trouble} naming what to install, when nothing works
 */
export async function ensureChromium(say = console.log) {
  const found = findChromium();
  if (found) return found;
  /** @type {string[]} */
  const attempts = [];
  for (const install of [fromPlaywright, fromApt]) {
    const failure = await install(say);
    const installed = findChromium();
    if (installed && failure === undefined) return installed;
    attempts.push(failure ?? 'it reported success, but no browser is there');
    say(attempts.at(-1) ?? '');
  }
  throw new Trouble(
    'The tests in VS Code need Chromium, Chrome or Edge, and none was found.\n' +
      attempts.map((attempt) => `- ${attempt}\n`).join('') +
      'Install one (on Debian and Ubuntu: apt-get install chromium), or set CHROME_PATH to its program.',
  );
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>} why it failed
 */
async function fromPlaywright(say) {
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  /** @param {string[]} args */
  const playwright = (args) =>
    run(process.execPath, [cli, ...args], {
      timeout: 240_000,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' },
    });
  return withProgress(
    'Downloading Chromium through Playwright',
    async () => {
      const { code, output } = await playwright(['install', 'chromium']);
      if (code !== 0) return `Playwright's download failed: ${reason(output)}`;
      // A bare system lacks libraries the download needs; its own command for them needs root.
      if (await starts(chromium.executablePath())) return undefined;
      if (process.getuid?.() === 0) await playwright(['install-deps', 'chromium']);
      if (await starts(chromium.executablePath())) return undefined;
      return "Playwright's Chromium does not start: system libraries are missing";
    },
    say,
  );
}

/** @param {string} browser */
async function starts(browser) {
  return (await run(browser, ['--version'], { timeout: 20_000 })).code === 0;
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>} why it failed
 */
async function fromApt(say) {
  if (!existsSync('/usr/bin/apt-get')) return 'apt-get is not on this system';
  if (process.getuid?.() !== 0) return 'apt-get needs root';
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const impatient = [
    '-o',
    'Acquire::Retries=1',
    '-o',
    'Acquire::http::Timeout=20',
    '-o',
    'DPkg::Lock::Timeout=120',
  ];
  return withProgress(
    'Installing Chromium through apt-get',
    async () => {
      // A list that cannot be refreshed (a third-party source is down) does not keep Debian's own from working.
      await run('apt-get', ['update', '-qq', ...impatient], { env });
      const { code, output } = await run(
        'apt-get',
        ['install', '-y', '-qq', '--no-install-recommends', ...impatient, 'chromium'],
        { env },
      );
      return code === 0 ? undefined : `apt-get install chromium failed: ${reason(output)}`;
    },
    say,
  );
}

/**
 * The line of a failed command's output that says why.
 *
 * @param {string} output
 */
function reason(output) {
  const lines = output.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /^(E:|Error:)/.test(line)) ??
    lines.findLast((line) => line !== '') ??
    'no reason given'
  );
}
