// @ts-check
// Writes the extension as one VSIX for every platform, and says what is in it.
// Usage: npm run package [-- --out FILE]
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { listFiles, PackageManager } from '@vscode/vsce';
import { packageExtension } from './lib/package.mjs';
import { root } from './lib/places.mjs';
import { endOnSignals } from './lib/processes.mjs';
import { runMain, withProgress } from './lib/progress.mjs';

endOnSignals();
await runMain(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const vsix = path.resolve(values.out ?? path.join(root, `${name}-${version}.vsix`));
  await withProgress('Building and packing', () => packageExtension(vsix));
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  for (const file of files) console.log(`${kilobytes(path.join(root, file)).padStart(10)}  ${file}`);
  console.log(`${kilobytes(vsix).padStart(10)}  ${path.relative(process.cwd(), vsix)}`);
});

/** @param {string} file */
function kilobytes(file) {
  return `${(statSync(file).size / 1024).toFixed(1)} kB`;
}
