// @ts-check
// Child processes: started in a group of their own, so that ending one ends everything it started,
// and none outlives this process, however it ends.
import { spawn, spawnSync } from 'node:child_process';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * @typedef {object} StartOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] added to this process's environment
 * @property {(text: string) => void} [onOutput] receives standard output and error as they come
 */

/**
 * @typedef {object} Finished
 * @property {number} code exit code; 127 when the program could not be started, 128 + n for signal n
 * @property {string} output standard output and error, in the order they came
 */

/** @type {Set<ChildProcess>} */
const running = new Set();
const windows = process.platform === 'win32';

process.on('exit', () => {
  for (const child of running) killGroup(child, 'SIGKILL');
});

/**
 * Ends this process, and with it every child, on Ctrl+C and on a polite request to stop. Call it once, at the
 * start of a program.
 *
 * @param {() => void} [farewell] called when the children are gone, before the process ends
 */
export function endOnSignals(farewell) {
  /** @type {[NodeJS.Signals, number][]} */
  const signals = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ];
  let ending = false;
  for (const [signal, code] of signals) {
    process.on(signal, async () => {
      // Ctrl+C comes twice: from the terminal, and from npm.
      if (ending) return;
      ending = true;
      await Promise.all([...running].map(stop));
      farewell?.();
      process.exit(code);
    });
  }
}

/**
 * Starts a program without a terminal; its standard input is closed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {StartOptions} [options]
 * @returns {ChildProcess}
 */
export function start(command, args, { cwd, env, onOutput } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !windows,
    // npm and code are `.cmd` files on Windows, which only a shell can start.
    shell: windows && !command.endsWith('.exe'),
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => onOutput?.(text));
  }
  return child;
}

/**
 * Runs a program to its end. Never throws: a program that cannot be started gives code 127 and the reason.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {StartOptions & { timeout?: number }} [options] timeout in milliseconds; when it passes the whole group is ended
 * @returns {Promise<Finished>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = start(command, args, {
      ...options,
      onOutput: (text) => {
        output += text;
        options.onOutput?.(text);
      },
    });
    const timer = options.timeout
      ? setTimeout(() => {
          output += `\n(ended after ${options.timeout} ms)\n`;
          killGroup(child, 'SIGKILL');
        }, options.timeout)
      : undefined;
    child.once('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, output: `${output}${error.message}\n` });
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code: code ?? 128 + (signal === 'SIGKILL' ? 9 : 15), output });
    });
  });
}

/**
 * Ends a child and everything it started, and waits until it is gone.
 *
 * @param {ChildProcess} child
 * @returns {Promise<void>}
 */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  killGroup(child, 'SIGTERM');
  const patience = setTimeout(() => killGroup(child, 'SIGKILL'), 3000);
  await closed;
  clearTimeout(patience);
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function killGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, signal);
  } catch {
    // The group is gone already, which is what we wanted.
  }
}

/**
 * The npm that belongs to the running Node: npm names itself to the scripts it runs.
 *
 * @param {readonly string[]} args
 * @returns {[string, string[]]} a command and its arguments
 */
export function npm(args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', [...args]];
}
