// @ts-check
// What a person sees while something takes long: a line when it starts, one every ten seconds, one when it ends.

/**
 * Runs a task and says so. Errors pass through; their own message says what went wrong.
 *
 * @template T
 * @param {string} what what is being done, as "Installing VS Code 1.139.1"
 * @param {() => Promise<T>} task
 * @param {(line: string) => void} [say] where the lines go; standard output unless given
 * @returns {Promise<T>}
 */
export async function withProgress(what, task, say = console.log) {
  const began = Date.now();
  say(`${what} …`);
  const reminder = setInterval(() => say(`${what} … ${seconds(Date.now() - began)} so far`), 10_000);
  try {
    return await task();
  } finally {
    clearInterval(reminder);
    say(`${what}: took ${seconds(Date.now() - began)}`);
  }
}

/**
 * @param {number} milliseconds
 * @returns {string} as "12.3 s"
 */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** A failure that is told to the user in one plain message, without a stack trace. */
export class Trouble extends Error {}

/**
 * Runs a program's main function; a `Trouble` ends it with its message and exit code 1.
 *
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Trouble ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
