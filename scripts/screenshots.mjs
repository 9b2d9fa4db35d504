// @ts-check
// Takes the pictures of README.md and docs anew: runs the UI tests, then copies each picture that a page shows and
// that a test has taken.
// Usage: npm run screenshots
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/places.mjs';
import { endOnSignals, npm, run } from './lib/processes.mjs';
import { runMain, Trouble } from './lib/progress.mjs';

endOnSignals();
await runMain(async () => {
  const onOutput = (/** @type {string} */ text) => process.stdout.write(text);
  for (const command of [
    ['run', 'build'],
    ['exec', '--no', '--', 'playwright', 'test'],
  ]) {
    const { code } = await run(...npm(command), { cwd: root, onOutput });
    if (code !== 0) throw new Trouble(`npm ${command.join(' ')} failed; no picture was copied.`);
  }
  for (const name of shownPictures()) {
    const taken = path.join(root, 'test-results/screens', name);
    if (!existsSync(taken)) continue;
    copyFileSync(taken, path.join(root, 'docs/images', name));
    console.log(`docs/images/${name}`);
  }
});

/** The names of the pictures in docs/images that README.md or a page of docs shows. */
function shownPictures() {
  const docs = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  const pages = [
    'README.md',
    ...docs.filter((file) => file.endsWith('.md')).map((file) => path.join('docs', file)),
  ];
  const texts = pages.map((page) => readFileSync(path.join(root, page), 'utf8'));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/images\/([\w-]+\.png)/g)].map((match) => match[1] ?? '')),
  );
}
