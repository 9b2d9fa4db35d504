/** Asks the built command line what Pinscope sees. */
import { spawnSync } from 'node:child_process';
import type { InspectedFile } from '../compare.ts';

export interface Inspected {
  readonly files: readonly InspectedFile[];
  readonly problems: readonly string[];
}

interface Output {
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  readonly files: readonly InspectedFile[];
}

const CLI = 'dist/cli.js';
/** Enough for the JSON of a large workspace. */
const MAX_OUTPUT = 1 << 30;

/** Runs `pinscope inspect --json` on files; each is printed under the path it was given. */
export function inspect(files: readonly string[], edition: string | null): Inspected {
  if (files.length === 0) return { files: [], problems: [] };
  const args = [CLI, 'inspect', '--json', ...(edition ? ['--edition', edition] : []), ...files];
  const result = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: MAX_OUTPUT });
  if (result.status !== 0 || result.error) {
    return {
      files: [],
      problems: [`${CLI} inspect failed (npm run build first?): ${result.stderr || String(result.error)}`],
    };
  }
  const output = JSON.parse(result.stdout) as Output;
  return { files: output.files, problems: output.problems.map(({ path, message }) => `${path}: ${message}`) };
}
