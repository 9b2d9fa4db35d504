// Builds everything that ships, and the tests that run inside VS Code, into dist/.
// Usage: node esbuild.mjs [--watch] [--production]
import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { writeCodeCache } from './scripts/lib/code-cache.mjs';
import { declarationTextsBeside } from './scripts/lib/declaration-texts.mjs';
import { declarationsBeside, declarationsInside } from './scripts/lib/declarations.mjs';
import { lateBuiltins } from './scripts/lib/late-builtins.mjs';

const require = createRequire(import.meta.url);
const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** A digest of what makes items of a text: stored items are of no use to another build. */
async function loweringDigest() {
  const hash = createHash('sha256');
  for (const room of ['base', 'syntax', 'hir', 'workspace/index']) {
    const directory = path.join('server/src', room);
    const names = await readdir(directory, { recursive: true });
    for (const name of names.filter((name) => name.endsWith('.ts')).sort()) {
      hash.update(await readFile(path.join(directory, name)));
    }
  }
  hash.update(await readFile(require.resolve('tree-sitter-rust/tree-sitter-rust.wasm')));
  return hash.digest('hex').slice(0, 16);
}

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'info',
  define: {
    PINSCOPE_VERSION: JSON.stringify(version),
    PINSCOPE_LOWERING: JSON.stringify(await loweringDigest()),
  },
  // Rust declaration files travel inside the bundle, so that node and web worker read the same ones.
  loader: { '.rs': 'text' },
};

/** The CommonJS build of web-tree-sitter: its ESM build asks for `import.meta.url`, which a CJS bundle lacks. */
const treeSitterCjs = {
  name: 'web-tree-sitter-cjs',
  setup(build) {
    const file = path.join(
      path.dirname(require.resolve('web-tree-sitter/web-tree-sitter.wasm')),
      'web-tree-sitter.cjs',
    );
    build.onResolve({ filter: /^web-tree-sitter$/ }, () => ({ path: file }));
  },
};

/** Emscripten's glue names node modules behind a run-time check; the web worker never reaches them. */
const nodeBuiltinsAreAbsent = {
  name: 'node-builtins-are-absent',
  setup(build) {
    build.onResolve(
      { filter: /^(node:)?(fs|fs\/promises|path|url|module|worker_threads|crypto)$/ },
      (args) =>
        args.importer.includes('web-tree-sitter') ? { path: args.path, namespace: 'absent' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/** @type {esbuild.BuildOptions} */
const node = {
  ...common,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  plugins: [treeSitterCjs, declarationTextsBeside, declarationsBeside],
};
/** @type {esbuild.BuildOptions} */
const worker = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  define: { ...common.define, global: 'globalThis' },
  plugins: [treeSitterCjs, nodeBuiltinsAreAbsent, declarationsInside],
};

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  {
    ...node,
    entryPoints: ['client/src/main.node.ts'],
    outfile: 'dist/client/main.node.js',
    external: ['vscode'],
  },
  {
    ...worker,
    format: 'cjs',
    entryPoints: ['client/src/main.browser.ts'],
    outfile: 'dist/client/main.browser.js',
    external: ['vscode'],
  },
  // Without comments it is ASCII, which node reads several times as fast as UTF-8.
  {
    ...node,
    entryPoints: ['server/src/cli/node.ts'],
    outfile: 'dist/node.js',
    minifyWhitespace: true,
    plugins: [...node.plugins, lateBuiltins],
  },
  { ...node, entryPoints: ['server/src/lsp/start.node.ts'], outfile: 'dist/server/main.node.js' },
  {
    ...worker,
    format: 'iife',
    entryPoints: ['server/src/lsp/main.browser.ts'],
    outfile: 'dist/server/main.browser.js',
  },
  {
    ...node,
    entryPoints: ['server/src/cli/start.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['client/webview/explainer.ts', 'client/webview/explainer.css'],
    outdir: 'dist/webview',
  },
  {
    ...node,
    entryPoints: ['test/vscode/index.node.ts'],
    outfile: 'dist/test/index.js',
    external: ['vscode', 'mocha'],
  },
  {
    ...worker,
    format: 'cjs',
    entryPoints: ['test/vscode/index.browser.ts'],
    outfile: 'dist/test/index.browser.js',
    external: ['vscode'],
  },
];

if (!watch) await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
await copyFile(require.resolve('web-tree-sitter/web-tree-sitter.wasm'), 'dist/web-tree-sitter.wasm');
await copyFile(require.resolve('tree-sitter-rust/tree-sitter-rust.wasm'), 'dist/tree-sitter-rust.wasm');

if (watch) {
  for (const options of bundles) await (await esbuild.context(options)).watch();
} else {
  await Promise.all(bundles.map((options) => esbuild.build({ ...options, logLevel: 'warning' })));
  await chmod('dist/cli.js', 0o755);
  await writeCodeCache('dist/node.js');
  await writeFile('dist/version.txt', `${version}\n`);
}
