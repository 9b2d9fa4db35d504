/**
 * What parsing, copying and lowering cost, for a generated file of 5,000 lines of async code and for any paths given,
 * and what a keystroke costs up to the lowered body. Arguments: Rust files or directories.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Bench } from 'tinybench';
import { compileWasmFiles } from '../server/src/base/node/wasm-files.ts';
import { lowerBody, lowerItems } from '../server/src/hir/index.ts';
import type { Item } from '../server/src/hir/model.ts';
import { loadRustParser, type RustParser } from '../server/src/syntax/index.ts';
import { generatedFile } from './support/async-file.ts';

declare const PINSCOPE_ROOT: string;

function* rustFiles(target: string): Generator<string> {
  if (statSync(target).isFile()) {
    if (target.endsWith('.rs')) yield readFileSync(target, 'utf8');
    return;
  }
  for (const entry of readdirSync(target)) yield* rustFiles(path.join(target, entry));
}

function lowerEverything(parser: RustParser, text: string): void {
  const document = parser.open(text);
  for (const item of lowerItems(document).items) lowerBody(document, item);
  document.dispose();
}

/** The fastest run counts: what makes the others slower is the rest of the machine. */
async function measureCold(parser: RustParser, name: string, texts: readonly string[]): Promise<void> {
  const bench = new Bench({ name, time: 1500, warmupTime: 500 });
  const each = (use: (text: string) => void) => () => {
    for (const text of texts) use(text);
  };
  bench
    .add(
      'parse',
      each((text) => parser.open(text).dispose()),
    )
    .add(
      'parse, flatten',
      each((text) => {
        const document = parser.open(text);
        document.full();
        document.dispose();
      }),
    )
    .add(
      'parse, lower items',
      each((text) => {
        const document = parser.open(text);
        lowerItems(document);
        document.dispose();
      }),
    )
    .add(
      'parse, lower items and bodies',
      each((text) => lowerEverything(parser, text)),
    );
  await bench.run();
  const lines = texts.reduce((sum, text) => sum + text.split('\n').length, 0);
  const parse = bench.tasks[0]!.result;
  console.log(`\n${name}: ${texts.length} files, ${lines} lines`);
  for (const { name: task, result } of bench.tasks) {
    if (result.state !== 'completed' || parse.state !== 'completed') continue;
    const factor = result.latency.min / parse.latency.min;
    console.log(
      `  ${task.padEnd(32)} ${result.latency.min.toFixed(2).padStart(9)} ms   ${factor.toFixed(2)} x parse`,
    );
  }
}

/** Types a character into the body in the middle of the file and deletes it again. */
function measureKeystroke(parser: RustParser, text: string): void {
  const document = parser.open(text);
  const at = text.indexOf('let total', text.length >> 1) + 'let '.length;
  const times: number[] = [];
  for (let round = 0; round < 400; round++) {
    const typed = round % 2 === 0;
    const started = performance.now();
    document.edit([
      typed ? { span: { start: at, end: at }, text: 'x' } : { span: { start: at, end: at + 1 }, text: '' },
    ]);
    const { items } = lowerItems(document);
    const edited = items.find((item: Item) => item.span.start <= at && at < item.span.end)!;
    lowerBody(document, edited);
    if (round >= 100) times.push(performance.now() - started);
  }
  document.dispose();
  times.sort((a, b) => a - b);
  const quantile = (q: number) => times[Math.floor(q * (times.length - 1))]!.toFixed(2);
  console.log(
    `\nkeystroke to lowered body: fastest ${quantile(0)} ms, p50 ${quantile(0.5)} ms, p95 ${quantile(0.95)} ms`,
  );
}

async function main(): Promise<void> {
  const parser = await loadRustParser(await compileWasmFiles(path.join(PINSCOPE_ROOT, 'dist')));
  const generated = generatedFile(5000);
  await measureCold(parser, 'generated async file', [generated]);
  measureKeystroke(parser, generated);
  for (const target of process.argv.slice(2)) await measureCold(parser, target, [...rustFiles(target)]);
}

void main();
