// Writes server/src/names/stub-files.generated.ts from what lies in server/stubs: one import a file, one table of all.
// Usage: node scripts/generate-stubs.mjs [--check]   (--check: exit 1 when the file is stale, write nothing)
import { writeGenerated } from './lib/generated.mjs';
import { stubFiles } from './lib/rust-files.mjs';

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
await writeGenerated('server/src/names/stub-files.generated.ts', lines.join('\n'));
