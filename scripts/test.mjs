// @ts-check
// Everything that tells whether Pinscope holds, in one run that ends in a line as `12 passed, 0 failed`.
// Usage: npm test [-- [-u] [--only STEP,…]]        npm run test:all
//   -u      writes what the fixtures expect, and what is generated, anew instead of comparing it
//   --all   adds the oldest VS Code, the web host, Restricted Mode, the packaged extension and all UI tests
//   --only  runs the named steps alone; a wrong name lists them
import { parseArgs } from 'node:util';
import { root } from './lib/places.mjs';
import { endOnSignals } from './lib/processes.mjs';
import { runMain, seconds, Trouble } from './lib/progress.mjs';
import { tools as makeTools, packaged, perform, script, suite, ui, vitest } from './lib/steps.mjs';
import { closing, nothing, sum } from './lib/tally.mjs';

/** @typedef {import('./lib/steps.mjs').Step} Step */
/** @typedef {import('./lib/steps.mjs').Tools} Tools */
/** @typedef {import('./lib/tally.mjs').Tally} Tally */

endOnSignals();
await runMain(async () => {
  const { values } = parseArgs({
    options: {
      update: { type: 'boolean', short: 'u', default: false },
      all: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  process.chdir(root);
  const began = Date.now();
  const tools = makeTools(console.log);
  const { checks, suites } = select(steps(tools, values.update, values.all), values.only, values.all);
  const installs = fetchTools(tools, suites);
  const tallies = await together(checks);
  const built = checks.every((step, index) => step.name !== 'build' || tallies[index]?.failed === 0);
  for (const step of suites) tallies.push(built ? await alone(step) : notRun(step, 'the build failed'));
  // Without a suite that waits for them, what is being installed is still finished, for the next run.
  await installs;
  console.log(`\nTook ${seconds(Date.now() - began)}.`);
  const total = sum(tallies);
  console.log(closing(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
});

/**
 * Every step: first the checks, which are quick and independent of each other, then what needs the build, each of
 * which fills the machine.
 *
 * @param {Tools} tools
 * @param {boolean} update
 * @param {boolean} all
 * @returns {{ checks: Step[], suites: Step[] }}
 */
function steps(tools, update, all) {
  return {
    checks: [
      script('build', 'Build', ['build']),
      script('types', 'Types', ['types']),
      script('lint', 'Lint and format', ['lint']),
      script('layers', 'Layers', ['layers']),
      script('generated', 'Generated files', update ? ['generate'] : ['generate', '--', '--check']),
    ],
    suites: [
      vitest(update),
      suite(tools, { name: 'vscode', title: 'VS Code, current version' }),
      ui(tools, all),
      suite(tools, { name: 'oldest', title: 'VS Code, oldest version', all: true, age: 'oldest' }),
      suite(tools, { name: 'web', title: 'VS Code in the web', all: true, host: 'web' }),
      suite(tools, { name: 'restricted', title: 'VS Code in Restricted Mode', all: true, trusted: false }),
      packaged(tools),
    ],
  };
}

/**
 * @param {{ checks: Step[], suites: Step[] }} steps
 * @param {string | undefined} only
 * @param {boolean} all
 * @returns {{ checks: Step[], suites: Step[] }}
 */
function select({ checks, suites }, only, all) {
  if (only === undefined) return { checks, suites: suites.filter((step) => all || !step.all) };
  const names = only.split(',');
  const known = [...checks, ...suites].map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Trouble(`There is no step ${unknown}. The steps are ${known.join(', ')}.`);
  /** @param {Step} step */
  const chosen = ({ name }) => names.includes(name);
  return { checks: checks.filter(chosen), suites: suites.filter(chosen) };
}

/**
 * Gets the browser and the VS Codes while the first steps run: they wait for the network, the steps for the
 * processor. A failure is told by the step that needs what failed.
 *
 * @param {Tools} tools
 * @param {readonly Step[]} suites
 */
async function fetchTools(tools, suites) {
  if (suites.every(({ name }) => name === 'vitest')) return;
  await tools.browser().catch(() => {});
  await tools.server('current').catch(() => {});
  if (suites.some(({ name }) => name === 'oldest')) await tools.server('oldest').catch(() => {});
}

/**
 * Runs steps two at a time and tells each in a line when it has ended, with what it said below where it failed.
 *
 * @param {readonly Step[]} steps
 * @returns {Promise<Tally[]>} in the order of the steps
 */
async function together(steps) {
  /** @type {Tally[]} */
  const tallies = [];
  const waiting = [...steps.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, step] = next;
      const began = Date.now();
      let said = '';
      const tally = await perform(step, (text) => {
        said += text;
      });
      tallies[index] = tally;
      console.log(
        `${tally.failed ? '✗' : '✓'} ${step.title} (${seconds(Date.now() - began)})\n${said}`.trimEnd(),
      );
    }
  };
  await Promise.all([worker(), worker()]);
  return tallies;
}

/**
 * Runs one step and shows what it says as it comes.
 *
 * @param {Step} step
 * @returns {Promise<Tally>}
 */
async function alone(step) {
  console.log(`\n── ${step.title}`);
  const began = Date.now();
  const tally = await perform(step, (text) => process.stdout.write(text));
  console.log(
    `${tally.failed ? '✗' : '✓'} ${step.title}: ${closing({ ...tally, flaky: [] })} (${seconds(Date.now() - began)})`,
  );
  return tally;
}

/**
 * @param {Step} step
 * @param {string} reason
 * @returns {Tally}
 */
function notRun({ title }, reason) {
  return { ...nothing(), skipped: [{ title, reason }] };
}
