// @ts-check
// Starts a rule: writes its code, its page and its first fixture, and puts it into the registry, in the nursery.
// Usage: npm run new-rule my-rule [-- --id D25]
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './lib/places.mjs';
import { endOnSignals, npm, run } from './lib/processes.mjs';
import { runMain, Trouble } from './lib/progress.mjs';
import { nextId, register, scaffold } from './lib/scaffold.mjs';

const registry = path.join(root, 'server/src/rules/registry.ts');

endOnSignals();
await runMain(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { id: { type: 'string' } } });
  const [name, ...rest] = positionals;
  if (!name || rest.length > 0 || !/^[a-z]+(-[a-z]+)*$/.test(name)) {
    throw new Trouble('Usage: npm run new-rule my-rule (lower-case words with hyphens)');
  }
  const id = values.id ?? nextId(ruleSources());
  if (!/^D\d+$/.test(id)) throw new Trouble(`An id is a D and a number, not ${id}.`);

  const files = scaffold({ name, id });
  const present = Object.keys(files).find((file) => existsSync(path.join(root, file)));
  if (present) throw new Trouble(`${present} is there already.`);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
    console.log(`written  ${file}`);
  }
  writeFileSync(registry, register(readFileSync(registry, 'utf8'), name));
  console.log('changed  server/src/rules/registry.ts');

  await must([
    'exec',
    '--no',
    '--',
    'biome',
    'check',
    '--write',
    registry,
    path.join(root, `server/src/rules/${name}.ts`),
  ]);
  await must(['run', '--silent', 'generate']);
  console.log(
    `\nNext: make server/src/rules/${name}.ts find what it is for, its fixture and its page say so, and run\n`,
  );
  console.log('  npx vitest --project fixtures');
});

/** The texts of the rules that there are. */
function ruleSources() {
  const folder = path.dirname(registry);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

/** @param {readonly string[]} command */
async function must(command) {
  const { code, output } = await run(...npm(command), { cwd: root });
  if (code !== 0) throw new Trouble(`npm ${command.join(' ')} failed:\n${output}`);
}
