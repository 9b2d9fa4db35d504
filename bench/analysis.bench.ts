/**
 * What the whole analysis of a file costs beside parsing it alone, and what a keystroke inside one body costs until the
 * facts are there. Arguments: Rust files; without any, a generated file of 5,000 lines of async code.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createAnalysis } from '../server/src/analysis.ts';
import { fileHost } from '../server/src/base/node/file-host.ts';
import { compileWasmFiles } from '../server/src/base/node/wasm-files.ts';
import { loadRustParser } from '../server/src/syntax/index.ts';
import { generatedFile } from './support/async-file.ts';

declare const PINSCOPE_ROOT: string;

const URI = 'file:///bench.rs';
const KEYSTROKES = 200;
/**
 * Whole analyses, each of a file just opened, and a parse alone behind each, so that both see the same machine: by the
 * eleventh most of the code that runs is machine code.
 */
const RUNS = 30;
const SETTLED_FROM = 10;

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}

async function measure(name: string, text: string): Promise<void> {
  const wasm = await compileWasmFiles(path.join(PINSCOPE_ROOT, 'dist'));
  const parser = await loadRustParser(wasm);
  // The very first parse compiles WebAssembly; it is paid once in a process, whoever parses.
  parser.open('fn warm_up() {}').dispose();
  const parseStart = performance.now();
  parser.open(text).dispose();
  const firstParse = performance.now() - parseStart;

  const analysis = await createAnalysis({ host: fileHost, wasm });
  const cold: number[] = [];
  const parses: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    analysis.openDocument(URI, text, run);
    await analysis.inspect(URI);
    const analysed = performance.now();
    analysis.closeDocument(URI);
    cold.push(analysed - start);
    const parseAgain = performance.now();
    parser.open(text).dispose();
    parses.push(performance.now() - parseAgain);
  }
  const median = (times: readonly number[]) =>
    percentile(
      [...times].sort((a, b) => a - b),
      0.5,
    );
  const parse = median(parses);
  const warm = Math.min(...cold.slice(1, 6));
  const settled = median(cold.slice(SETTLED_FROM));
  const ratio = median(cold.map((time, run) => time / parses[run]!).slice(SETTLED_FROM));
  console.log(`${name}: ${text.split('\n').length} lines, ${(text.length / 1024).toFixed(0)} KiB`);
  console.log(`  parse alone              first ${milliseconds(firstParse)}, then ${milliseconds(parse)}`);
  console.log(
    `  whole analysis           first ${milliseconds(cold[0]!)} (${(cold[0]! / firstParse).toFixed(1)}× the first parse), ` +
      `then ${milliseconds(warm)} (${(warm / parse).toFixed(1)}× the parse), ` +
      `settled ${milliseconds(settled)} (${ratio.toFixed(2)}×, target 4)`,
  );

  // A keystroke in the middle of the file: a statement in one body grows and shrinks by a character.
  analysis.openDocument(URI, text, 0);
  await analysis.inspect(URI);
  const place = text.indexOf(';', text.length >> 1);
  const edits: number[] = [];
  for (let i = 0; i < KEYSTROKES; i++) {
    const typed = i % 2 === 0;
    const change = typed
      ? { span: { start: place, end: place }, text: ' ' }
      : { span: { start: place, end: place + 1 }, text: '' };
    const start = performance.now();
    analysis.changeDocument(URI, [change], i + 1);
    await analysis.inspect(URI);
    edits.push(performance.now() - start);
  }
  edits.sort((a, b) => a - b);
  console.log(
    `  keystroke to the facts   p50 ${milliseconds(percentile(edits, 0.5))}, p95 ${milliseconds(percentile(edits, 0.95))}`,
  );
  analysis.dispose();
}

async function main(): Promise<void> {
  const files = process.argv.slice(2);
  if (files.length === 0) await measure('generated', generatedFile(5000));
  for (const file of files) await measure(file, readFileSync(file, 'utf8'));
}

void main();
