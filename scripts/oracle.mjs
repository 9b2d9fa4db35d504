// Bundles test/oracle/tool on the fly and runs it. Usage: npm run oracle -- --help
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './lib/bundle.mjs';
import { declarationsInside } from './lib/declarations.mjs';

const outfile = path.resolve('node_modules/.cache/oracle/main.mjs');
await mkdir(path.dirname(outfile), { recursive: true });
await bundle('test/oracle/tool/main.ts', {
  outfile,
  format: 'esm',
  sourcemap: 'inline',
  packages: 'external',
  alias: {},
  define: { PINSCOPE_VERSION: '"oracle"' },
  plugins: [declarationsInside],
});
const { main } = await import(pathToFileURL(outfile).href);
process.exitCode = await main(process.argv.slice(2));
