// @ts-check
// One bundle of TypeScript that a script makes in order to run it; what ships is built by esbuild.mjs.
import path from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './places.mjs';

/**
 * Bundles a program that finds the checkout in `PINSCOPE_ROOT`, as CommonJS that needs nothing beside it.
 *
 * @param {string} entry its main file, from the checkout
 * @param {esbuild.BuildOptions} options where it goes, and what is different
 * @returns {Promise<esbuild.BuildResult>}
 */
export function bundle(entry, options) {
  return esbuild.build({
    entryPoints: [path.join(root, entry)],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
    loader: { '.rs': 'text' },
    define: { PINSCOPE_ROOT: JSON.stringify(root) },
    // Its ESM build asks for `import.meta.url`, which a CJS bundle lacks.
    alias: { 'web-tree-sitter': path.join(root, 'node_modules/web-tree-sitter/web-tree-sitter.cjs') },
    ...options,
  });
}
