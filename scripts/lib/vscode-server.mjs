// @ts-check
// A real VS Code without a desktop: the npm package `code-server` ships a complete VS Code server, whose
// workbench any Chromium can open. It is installed into the cache from the lockfiles in scripts/vscode-server.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { cacheFolder, root } from './places.mjs';
import { npm, run, start, stop } from './processes.mjs';
import { Trouble, withProgress } from './progress.mjs';

/** @typedef {'current' | 'oldest'} Age */

/**
 * The VS Codes that Pinscope is tested in; the same two on the desktop and as server.
 * `node` is the major version of Node that the server was built for.
 *
 * @type {Readonly<Record<Age, { vscode: string, node: number }>>}
 */
export const vscodes = {
  current: { vscode: '1.139.1', node: 24 },
  oldest: { vscode: '1.100.3', node: 20 },
};

/** @typedef {{ age: Age, version: string, node: string, main: string }} Installed a server, ready to start: the Node to run it with, and its main script */

/**
 * Installs a VS Code server into the cache, unless it is there. An interrupted install leaves only a folder
 * named `*.partial-<process id>`, which the next install removes.
 *
 * @param {Age} age
 * @param {(line: string) => void} [say] receives progress
 * @returns {Promise<Installed>}
 * @throws {Trouble} when the registry cannot be reached, or no Node for it is found
 */
export async function installServer(age, say) {
  const { vscode: version } = vscodes[age];
  const recipe = path.join(root, 'scripts/vscode-server', age);
  const digest = createHash('sha256')
    .update(readFileSync(path.join(recipe, 'package-lock.json')))
    .digest('hex');
  const name = `vscode-${version}-${process.platform}-${process.arch}-${digest.slice(0, 8)}`;
  const folder = path.join(cacheFolder(), name);
  if (!existsSync(folder)) {
    await withProgress(`Installing VS Code ${version}`, () => installInto(folder, recipe), say);
  }
  return {
    age,
    version,
    node: nodeFor(age, folder),
    main: path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  };
}

/**
 * @param {string} folder
 * @param {string} recipe the folder with package.json and package-lock.json
 */
async function installInto(folder, recipe) {
  removeAbandoned(path.dirname(folder));
  const partial = `${folder}.partial-${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  cpSync(recipe, partial, { recursive: true });
  // Neither needs an install script: the server runs without its native modules, so no compiler is called.
  await npmInstall(partial, ['ci']);
  // Its own shrinkwrap pins what the server needs; `ci` would refuse it, for it lacks one optional package.
  await npmInstall(path.join(partial, 'node_modules/code-server/lib/vscode'), ['install', '--omit=dev']);
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    // Another process was quicker; its install is as good as ours.
    if (!existsSync(folder)) throw error;
  }
}

/**
 * @param {string} cwd
 * @param {readonly string[]} command
 */
async function npmInstall(cwd, command) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const impatient = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=60000'];
  const { code, output } = await run(...npm([...command, ...quiet, ...impatient]), {
    cwd,
    // The outer npm's words about its own project must not reach the inner one.
    env: { npm_config_local_prefix: undefined, npm_package_json: undefined },
  });
  if (code !== 0) {
    throw new Trouble(
      `VS Code could not be installed from the npm registry (npm ${command[0]} ended with ${code}):\n${output}\n` +
        'Check that npm reaches its registry, then run the command again.',
    );
  }
}

/** @param {string} cache */
function removeAbandoned(cache) {
  for (const entry of readdirSync(cache)) {
    const owner = /\.partial-(\d+)$/.exec(entry)?.[1];
    if (owner && !isAlive(Number(owner))) rmSync(path.join(cache, entry), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * @param {Age} age
 * @param {string} folder
 */
function nodeFor(age, folder) {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const shipped = path.join(
    folder,
    `node_modules/node-${platform}-${process.arch}/bin/node${platform === 'win' ? '.exe' : ''}`,
  );
  if (existsSync(shipped)) return shipped;
  const needed = vscodes[age].node;
  if (Number.parseInt(process.versions.node, 10) >= needed) return process.execPath;
  throw new Trouble(
    `VS Code ${vscodes[age].vscode} as a server needs Node ${needed}; this is Node ${process.versions.node}.\n` +
      `Install Node ${needed}, or put the command of a desktop VS Code (\`code\`) on PATH.`,
  );
}

/**
 * @typedef {object} ServerOptions
 * @property {string} data an empty or earlier used folder for settings, logs and installed extensions
 * @property {number} [port] a free one unless given
 * @property {boolean} [trust] false keeps workspace trust on, so that a folder opens in Restricted Mode
 * @property {boolean} [tests] true lets the page ask for an extension's test suite
 * @property {Readonly<Record<string, unknown>>} [settings] machine settings, over the quiet ones below
 */

/** @typedef {{ authority: string, log: () => string, stop: () => Promise<void> }} Server authority as "127.0.0.1:1234" */

/** A workbench that shows nothing but the work. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * Starts a VS Code server on 127.0.0.1 and waits until it listens.
 *
 * @param {Installed} installed
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 * @throws {Trouble} when it ends, or stays silent for a minute, before it listens
 */
export async function startServer(installed, { data, port = 0, trust = true, settings = {} }) {
  const machine = path.join(data, 'data/Machine');
  mkdirSync(machine, { recursive: true });
  const trusted = trust ? { 'security.workspace.trust.enabled': false } : {};
  writeFileSync(
    path.join(machine, 'settings.json'),
    JSON.stringify({ ...quietSettings, ...trusted, ...settings }),
  );
  const args = [
    installed.main,
    '--accept-server-license-terms',
    '--without-connection-token',
    // Since 1.117 the page's payload (the extension under development) is honoured only with this switch.
    '--enable-smoke-test-driver',
    ...(trust ? ['--disable-workspace-trust'] : []),
    ...['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', data],
  ];
  let log = '';
  return new Promise((resolve, reject) => {
    const child = start(installed.node, args, {
      onOutput: (text) => {
        log += text;
        const listening = /Extension host agent listening on (\d+)/.exec(log);
        if (!listening || settled) return;
        settle();
        resolve({ authority: `127.0.0.1:${listening[1]}`, log: () => log, stop: () => stop(child) });
      },
    });
    let settled = false;
    const settle = () => {
      settled = true;
      clearTimeout(patience);
    };
    /** @param {string} reason */
    const fail = (reason) => {
      if (settled) return;
      settle();
      void stop(child);
      reject(new Trouble(`The VS Code ${installed.version} server ${reason}.\n${log}`));
    };
    const patience = setTimeout(() => fail('did not start within 60 seconds'), 60_000);
    child.once('error', (error) => fail(`could not be started: ${error.message}`));
    child.once('close', (code) => fail(`ended with code ${code} before it was ready`));
  });
}

/**
 * The address that opens a folder in a server's workbench, with an extension loaded in development mode.
 *
 * @param {Server} server
 * @param {{ folder: string, extension?: string, tests?: string }} what absolute paths; `tests` is a module that exports `run()`
 * @returns {string}
 */
export function workbenchAddress(server, { folder, extension, tests }) {
  /** @param {string} file */
  const remote = (file) => `vscode-remote://${server.authority}${slashes(file)}`;
  const payload = [
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
  ];
  const query = new URLSearchParams({ folder: slashes(folder) });
  if (payload.length) query.set('payload', JSON.stringify(payload));
  return `http://${server.authority}/?${query}`;
}

/** @param {string} file an absolute path; on Windows it gets its leading slash */
function slashes(file) {
  const forward = file.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}

/**
 * Installs a packaged extension into a server's data folder, as a user would.
 *
 * @param {Installed} installed
 * @param {{ data: string, vsix: string }} what
 */
export async function installExtension(installed, { data, vsix }) {
  const { code, output } = await run(installed.node, [
    installed.main,
    '--accept-server-license-terms',
    ...['--server-data-dir', data, '--install-extension', vsix],
  ]);
  if (code !== 0)
    throw new Trouble(`${vsix} could not be installed into VS Code ${installed.version}:\n${output}`);
}
