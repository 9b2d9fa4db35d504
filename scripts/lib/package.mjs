// @ts-check
// Packs the extension into one universal VSIX.
import { createRequire } from 'node:module';
import { root } from './places.mjs';
import { run } from './processes.mjs';
import { Trouble } from './progress.mjs';

/** The README's links stay as they are: there is no public repository to point them at. */
const offline = ['--allow-missing-repository', '--no-rewrite-relative-links'];

/**
 * Builds for production and writes the VSIX. Needs no network.
 *
 * @param {string} vsix the file to write
 * @returns {Promise<void>}
 * @throws {Trouble} with the failed command's output
 */
export async function packageExtension(vsix) {
  const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
  await must(process.execPath, ['esbuild.mjs', '--production']);
  // Everything that ships is bundled, so no dependency is packed.
  await must(process.execPath, [vsce, 'package', '--no-dependencies', ...offline, '--out', vsix]);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
async function must(command, args) {
  const { code, output } = await run(command, args, { cwd: root });
  if (code !== 0) throw new Trouble(`${[command, ...args].join(' ')} ended with code ${code}:\n${output}`);
}
