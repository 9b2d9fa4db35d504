// @ts-check
// Writes the three files that a rule is made of, adds it to the registry, and generates what follows from it.
// Usage: node scripts/new-rule.mjs <rule-name>
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const name = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
  console.error('Usage: npm run new-rule <rule-name>   (lower-case words joined by hyphens)');
  process.exit(2);
}
const variable = name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** @type {Record<string, string>} */
const files = {
  [`server/src/rules/${name}.ts`]: `/** \`${name}\`: what it finds, in one sentence. rustc or clippy say …, at …. */
import type { Rule } from './rule.ts';

export const ${variable}: Rule = {
  meta: {
    name: '${name}',
    id: 'D0',
    summary: 'What it finds, in one sentence.',
    // Rules start here and leave when their figures over real code are written down.
    group: 'nursery',
    severity: { learn: 'hint', work: 'hint' },
    clippy: null,
    rustc: null,
    fixes: [],
  },
  check: () => [],
  fixes: () => [],
};
`,
  [`docs/rules/${name}.md`]: `
## What it finds

## Why

## Example

\`\`\`rust,bad
fn main() {}
\`\`\`

\`\`\`rust,good
fn main() {}
\`\`\`

## Limits

## Silence it

\`// pinscope: allow(${name})\` on the line or above it.
`,
  [`test/fixtures/rules/${name}/cases.rs`]: `//- it fires
fn main() {}
// ^^^^ hint[${name}]
//- it does not
fn main() {}
`,
};

const taken = Object.keys(files).filter((file) => existsSync(path.join(root, file)));
if (taken.length > 0) {
  console.error(`There already: ${taken.join(', ')}`);
  process.exit(1);
}
for (const [file, content] of Object.entries(files)) {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}

const registry = path.join(root, 'server/src/rules/registry.ts');
const before = await readFile(registry, 'utf8');
const lines = before.split('\n');
const from = (/** @type {string} */ line) => / from '(.+)';$/.exec(line)?.[1] ?? '';
const imports = [
  ...lines.filter((line) => line.startsWith('import ')),
  `import { ${variable} } from './${name}.ts';`,
].sort((a, b) => (from(a) < from(b) ? -1 : 1));
const rest = lines.filter((line) => !line.startsWith('import '));
const heading = rest.splice(0, 1);
const added = [...heading, ...imports, ...rest]
  .join('\n')
  .replace(/(?= {2}unusedAllow,\n\];)/, `  ${variable},\n`);
await writeFile(registry, added);

spawnSync(process.execPath, [path.join(import.meta.dirname, 'generate.mjs')], { stdio: 'inherit' });
console.log(
  `Written: ${Object.keys(files).join(', ')}\nNext: its id and severity, a fixture where it fires and one where it does not, its page.`,
);
