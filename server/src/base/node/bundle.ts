/**
 * Runs a bundle with the machine code that V8 made of it before. Compiling is a tenth of the time from a server's start
 * to its first diagnostics (measured: 405 ms without, 350 ms with it).
 */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** What the file has that the build wrote beside a bundle: see scripts/lib/code-cache.mjs. */
const CACHE = '.cache';

/** V8's own number, in bytes of bytecode run, and the one at the start: of the V8 of node 20. */
const INTERRUPT_BUDGET = { usual: 67_584, atStart: 540_672 };
/** Milliseconds after which the start is over. */
const START = 3_000;

/**
 * The exports of a CommonJS bundle. Code that another V8 made, or of other source, is not used: then the bundle is
 * compiled as usual.
 *
 * @param file an absolute path
 */
export function runBundle(file: string): unknown {
  const require = createRequire(file);
  const cachedData = readIfThere(file + CACHE);
  if (cachedData === undefined) {
    enableCompileCache();
    return require(file);
  }
  const source = readFileSync(file, 'latin1'); // It is ASCII: the build sees to that.
  const script = new Script(Module.wrap(source), { filename: file, cachedData });
  optimizeLater();
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  return module.exports;
}

/**
 * What runs only during the start is not worth optimizing: with it, the first diagnostics came 20 ms later (of 350). Later
 * versions of V8 have another compiler for that, and no such budget. After the script was made, as code that was kept under
 * other flags is refused.
 */
function optimizeLater(): void {
  if (!process.versions.v8.startsWith('11.') || process.versions.electron !== undefined) return;
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET.atStart}`);
  setTimeout(() => setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET.usual}`), START).unref();
}

/** Node's own cache, which it has since version 22.1; the extension ships without ours, because VS Code's V8 is another. */
function enableCompileCache(): void {
  const { enableCompileCache: enable } = Module as { readonly enableCompileCache?: () => unknown };
  enable?.();
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
