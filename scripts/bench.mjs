// npm run bench [-- NAME [ARGUMENT…]]: bundles and runs bench/*.ts (or one of them). Figures are printed, never asserted.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './lib/bundle.mjs';
import { declarationsInside } from './lib/declarations.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [only, ...rest] = process.argv.slice(2);
const all = (await readdir(path.join(root, 'bench'))).filter((name) => name.endsWith('.bench.ts')).sort();
const chosen = only === undefined ? all : all.filter((name) => name === `${only}.bench.ts`);
if (chosen.length === 0) {
  console.error(
    `There is no benchmark named ${only}. There are: ${all.map((name) => name.replace('.bench.ts', '')).join(', ')}`,
  );
  process.exit(2);
}

const out = await mkdtemp(path.join(root, 'node_modules', 'bench-'));
let failed = false;
try {
  for (const name of chosen) {
    const outfile = path.join(out, name.replace('.ts', '.cjs'));
    await bundle(path.join('bench', name), {
      outfile,
      external: ['tree-sitter', 'tree-sitter-rust'],
      plugins: [declarationsInside],
    });
    console.log(`\n# ${name.replace('.bench.ts', '')}`);
    failed =
      spawnSync(process.execPath, ['--expose-gc', outfile, ...rest], { stdio: 'inherit', cwd: root })
        .status !== 0 || failed;
  }
} finally {
  await rm(out, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
