// @ts-check
// npm run scorecard: asks the installed rustc and clippy about every program in test/scorecard/cases and writes down what
// they say in test/scorecard/verdicts.json. `npm test -- -u` then writes docs/scorecard.md anew.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = path.join(root, 'test/scorecard/cases');

const toolchain = { rustc: version('rustc'), clippy: version('clippy-driver') };
if (toolchain.rustc === null || toolchain.clippy === null) {
  console.error(
    'The scorecard needs rustc and clippy-driver on the PATH: install Rust with rustup, and clippy with it.',
  );
  process.exit(2);
}

const out = await mkdtemp(path.join(tmpdir(), 'pinscope-scorecard-'));
/** @type {Record<string, { rustc: string, clippy: readonly string[] }>} */
const cases = {};
try {
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.rs')).sort()) {
    const text = await readFile(path.join(folder, name), 'utf8');
    const edition = /^\/\/@ edition: (\d+)$/m.exec(text)?.[1] ?? '2024';
    const options = [
      ...['--edition', edition, '--crate-type', 'lib', '--emit=metadata', '--out-dir', out],
      '--error-format=json',
    ];
    // A program that is rejected is not linted: clippy sees the case alone, without the function that spawns it.
    const alone = path.join(out, name);
    await writeFile(alone, text.slice(0, text.indexOf('pub fn check(')));
    const errors = messages('rustc', [...options, path.join(folder, name)]).filter(
      ({ level }) => level === 'error',
    );
    const lints = messages('clippy-driver', [
      ...options,
      '-Wclippy::await_holding_lock',
      '-Wclippy::await_holding_refcell_ref',
      alone,
    ]);
    cases[name.replace('.rs', '')] = {
      rustc:
        errors.length === 0
          ? 'accepts it'
          : errors.some(({ message }) => /cannot be sent/.test(message))
            ? 'future is not `Send`'
            : (errors[0]?.code?.code ?? 'an error'),
      clippy: [
        ...new Set(
          lints.flatMap(({ code }) => (code?.code.startsWith('clippy::await_holding') ? [code.code] : [])),
        ),
      ],
    };
  }
} finally {
  await rm(out, { recursive: true, force: true });
}
await writeFile(
  path.join(root, 'test/scorecard/verdicts.json'),
  `${JSON.stringify({ toolchain, cases }, null, 2)}\n`,
);
console.log(`${Object.keys(cases).length} programs, by ${toolchain.rustc} and ${toolchain.clippy}`);

/** @param {string} command @param {readonly string[]} args @returns {{ level: string, message: string, code: { code: string } | null }[]} */
function messages(command, args) {
  const { stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return stderr.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
}

/** @param {string} command @returns {string | null} */
function version(command) {
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
