// Bundles test/oracle/tool on the fly and runs it. Usage: npm run oracle -- --help
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { declarationsInside } from './lib/declarations.mjs';

const outfile = path.resolve('node_modules/.cache/oracle/main.mjs');
await mkdir(path.dirname(outfile), { recursive: true });
await esbuild.build({
  entryPoints: ['test/oracle/tool/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: 'inline',
  packages: 'external',
  loader: { '.rs': 'text' },
  define: { PINSCOPE_VERSION: '"oracle"' },
  plugins: [declarationsInside],
  logLevel: 'warning',
});
const { main } = await import(pathToFileURL(outfile).href);
process.exitCode = await main(process.argv.slice(2));
