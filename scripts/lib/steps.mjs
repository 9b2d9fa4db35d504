// @ts-check
// The steps of a test run: each calls one tool, shows what it says, and gives back what it counted.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { packageExtension } from './package.mjs';
import { root, temporaryFolder } from './places.mjs';
import { npm, run } from './processes.mjs';
import { Trouble } from './progress.mjs';
import { runSuite } from './suite.mjs';
import { check, nothing, ofPlaywright, ofSuite } from './tally.mjs';
import { installServer } from './vscode-server.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {import('./vscode-server.mjs').Age} Age */
/** @typedef {import('./vscode-server.mjs').Installed} Installed */

/**
 * @typedef {object} Step
 * @property {string} name what `--only` calls it
 * @property {string} title
 * @property {boolean} [all] true: only `npm run test:all` runs it
 * @property {(say: (text: string) => void) => Promise<Tally>} run `say` receives output as it comes, with its line ends
 */

/**
 * What runs inside VS Code needs a browser and a server. Both are got once, and early, while other steps run.
 *
 * @typedef {object} Tools
 * @property {() => Promise<string>} browser
 * @property {(age: Age) => Promise<Installed>} server
 */

/**
 * @param {(line: string) => void} say receives progress
 * @returns {Tools}
 */
export function tools(say) {
  /** @type {Promise<string> | undefined} */
  let browser;
  /** @type {Map<Age, Promise<Installed>>} */
  const servers = new Map();
  return {
    browser: () => {
      browser ??= ensureChromium(say);
      return browser;
    },
    server: (age) => {
      const server = servers.get(age) ?? installServer(age, say);
      servers.set(age, server);
      return server;
    },
  };
}

/** Output that is shown later, and perhaps in a log, holds no colours. */
const plain = { NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * A script of package.json that says nothing while all is well; its output is shown when it fails.
 *
 * @param {string} name
 * @param {string} title
 * @param {readonly string[]} script its name and arguments
 * @returns {Step}
 */
export function script(name, title, script) {
  return {
    name,
    title,
    run: async (say) => {
      const { code, output } = await run(...npm(['run', '--silent', ...script]), { cwd: root, env: plain });
      if (code !== 0) say(output);
      return check(code === 0);
    },
  };
}

/**
 * All projects of vitest.config.mts.
 *
 * @param {boolean} update writes stored expectations anew
 * @returns {Step}
 */
export function vitest(update) {
  const env = update ? { PINSCOPE_UPDATE: '1' } : {};
  const args = [
    'vitest',
    'run',
    ...(update ? ['-u'] : []),
    '--reporter=default',
    '--reporter=./scripts/lib/vitest-reporter.mjs',
  ];
  return {
    name: 'vitest',
    title: 'Unit, fixture, oracle, LSP and command line tests',
    run: (say) => counted('test-results/vitest.json', args, env, say, (/** @type {Tally} */ tally) => tally),
  };
}

/**
 * The UI tests, with the current VS Code.
 *
 * @param {Tools} tools
 * @param {boolean} all false: the one path tagged `@smoke`
 * @returns {Step}
 */
export function ui(tools, all) {
  return {
    name: 'ui',
    title: all ? 'UI tests' : 'UI tests, one path',
    run: async (say) => {
      await tools.server('current');
      const env = { CHROME_PATH: await tools.browser() };
      const args = ['playwright', 'test', ...(all ? [] : ['--grep', '@smoke'])];
      return counted('test-results/ui.json', args, env, say, ofPlaywright);
    },
  };
}

/**
 * Runs a tool that writes what it counted into a file.
 *
 * @template T
 * @param {string} file
 * @param {readonly string[]} args for `npx`
 * @param {NodeJS.ProcessEnv} env
 * @param {(text: string) => void} say
 * @param {(report: T) => Tally} read
 * @returns {Promise<Tally>} with at least one failure when the tool failed
 */
async function counted(file, args, env, say, read) {
  const report = path.join(root, file);
  rmSync(report, { force: true });
  const { code } = await run(...npm(['exec', '--no', '--', ...args]), { cwd: root, env, onOutput: say });
  const tally = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : nothing();
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/**
 * The mocha suite inside a VS Code.
 *
 * @param {Tools} tools
 * @param {Pick<Step, 'name' | 'title' | 'all'> & { age?: Age, host?: 'node' | 'web', trusted?: boolean }} what
 * @returns {Step}
 */
export function suite(tools, { age = 'current', host, trusted, ...named }) {
  return {
    ...named,
    run: async (say) => ofSuite(await runSuite({ age, host, trusted, ...tools, say: lines(say) })),
  };
}

/**
 * The mocha suite with the extension packed and installed as a user would.
 *
 * @param {Tools} tools
 * @returns {Step}
 */
export function packaged(tools) {
  return {
    name: 'packaged',
    title: 'The packaged extension, installed',
    all: true,
    run: async (say) => {
      const folder = temporaryFolder('vsix');
      try {
        const vsix = path.join(folder, 'pinscope.vsix');
        await packageExtension(vsix);
        return ofSuite(await runSuite({ age: 'current', vsix, ...tools, say: lines(say) }));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/**
 * @param {(text: string) => void} say
 * @returns {(line: string) => void}
 */
function lines(say) {
  return (line) => say(`${line}\n`);
}

/**
 * Runs a step; what it throws is told and counts as one failure.
 *
 * @param {Step} step
 * @param {(text: string) => void} say
 * @returns {Promise<Tally>}
 */
export async function perform(step, say) {
  try {
    return await step.run(say);
  } catch (error) {
    say(`${error instanceof Trouble ? error.message : error instanceof Error ? error.stack : error}\n`);
    return check(false);
  }
}
