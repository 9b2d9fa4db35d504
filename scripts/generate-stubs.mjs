// Writes server/src/names/stub-files.generated.ts from what lies in server/stubs: one import a file, one table of all.
// Usage: node scripts/generate-stubs.mjs [--check]   (--check: exit 1 when the file is stale, write nothing)
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './lib/places.mjs';
import { stubFiles } from './lib/stubs.mjs';

const files = await stubFiles();
const identifier = (name) =>
  name.replace(/\.rs$/, '').replace(/[^a-z0-9]+(.)/gi, (_, letter) => letter.toUpperCase());
const lines = [
  '/** Written by scripts/generate-stubs.mjs from the files in server/stubs. */',
  ...files.map((name) => `import ${identifier(name)} from '../../stubs/${name}';`),
  '',
  '/** Text by `<crate>/<module path joined with _>.rs`. */',
  'export const STUB_FILES: Readonly<Record<string, string>> = {',
  ...files.map((name) => `  '${name}': ${identifier(name)},`),
  '};',
  '',
];
const target = path.join(root, 'server/src/names/stub-files.generated.ts');
const content = lines.join('\n');
if (!process.argv.includes('--check')) {
  await writeFile(target, content);
} else if ((await readFile(target, 'utf8').catch(() => '')) !== content) {
  console.error(`${path.relative(process.cwd(), target)} is stale: run \`npm run generate\`.`);
  process.exitCode = 1;
}
