/**
 * What the background index of a workspace costs: its time beside parsing the same files alone, the server's memory,
 * hovers while it runs, and the second start, from what the first one kept. Arguments: folders, opened together as one
 * workspace. Targets: 3 × the parsing, 300 MB, 20 ms, a quarter of the first start.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileWasmFiles } from '../server/src/base/node/wasm-files.ts';
import { loadRustParser } from '../server/src/syntax/index.ts';
import { COMMANDS, LspClient, positionAt, RICH } from '../test/lsp/support/client.ts';

declare const PINSCOPE_ROOT: string;

/**
 * When diagnostics are pulled of the file that is hovered over. An editor does so as soon as a file is open, and again when the
 * server says that there are other ones: a person hovers behind the first ones, or meanwhile. The first hover of all has nothing
 * to rest on except where diagnostics came before: it is printed apart.
 */
type Pulling = 'never' | 'before' | 'meanwhile';

/** Milliseconds that no hover should take. */
const LATE = 20;
/** Milliseconds between two hovers. */
const HOVER_EVERY = 20;

/** What VS Code offers, without settings to ask for. */
const CAPABILITIES = {
  ...RICH,
  workspace: { workspaceEdit: { documentChanges: true }, diagnostics: { refreshSupport: true } },
};
/** How the server says that diagnostics are to be pulled again. */
const REFRESH = 'workspace/diagnostic/refresh';

async function rustFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const file = path.join(directory, entry.name);
      if (entry.isFile()) return entry.name.endsWith('.rs') ? [file] : [];
      const skipped = !entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'target';
      return skipped ? [] : rustFiles(file);
    }),
  );
  return found.flat();
}

/** Milliseconds that parsing the texts takes, after a few that warm up. */
async function parseAlone(texts: readonly string[]): Promise<number> {
  const parser = await loadRustParser(await compileWasmFiles(path.join(PINSCOPE_ROOT, 'dist')));
  for (const text of texts.slice(0, 20)) parser.open(text).dispose();
  const start = performance.now();
  for (const text of texts) parser.open(text).dispose();
  return performance.now() - start;
}

interface Start {
  /** Milliseconds from `initialized` to the end of the index, as the client sees it. */
  readonly duration: number;
  readonly said: string;
  /** Bytes, at the end of the index and at most; null where the system does not tell. */
  readonly memory: { readonly now: number; readonly most: number } | null;
  readonly hovers: readonly number[];
}

/** One start of the server over the folders. @param open a file to hover over while the index is made, if any. */
async function start(
  folders: readonly string[],
  cache: string,
  open: string | null,
  pulling: Pulling = 'never',
): Promise<Start> {
  const client = new LspClient({ command: COMMANDS.module });
  const uris = folders.map((folder) => pathToFileURL(path.resolve(folder)).href);
  const initializationOptions = { cacheFolder: pathToFileURL(cache).href };
  await client.initialize({ capabilities: CAPABILITIES, initializationOptions, folders: uris });
  const begun = performance.now();
  let indexing = true;
  const hovers: number[] = [];
  const hovering = open === null ? null : hoverWhile(client, open, pulling, () => indexing, hovers);
  const said = await client.until(() => client.log.find((line) => /^Indexed /.test(line)));
  const duration = performance.now() - begun;
  indexing = false;
  await hovering;
  const memory = await memoryOf(client.process.pid);
  await client.stop();
  return { duration, said, memory, hovers };
}

/** The same hovers from a server that has nothing else to do. */
async function hoversAlone(file: string, count: number): Promise<number[]> {
  const client = new LspClient({ command: COMMANDS.module });
  await client.initialize({ capabilities: CAPABILITIES });
  const times: number[] = [];
  await hoverWhile(client, file, 'never', () => times.length < count, times);
  await client.stop();
  return times;
}

async function hoverWhile(
  client: LspClient,
  file: string,
  pulling: Pulling,
  goesOn: () => boolean,
  times: number[],
): Promise<void> {
  const uri = pathToFileURL(path.resolve(file)).href;
  const text = await readFile(file, 'utf8');
  const places = [...text.matchAll(/\.await/g)].map(({ index }) => positionAt(text, index + 2));
  await client.open(uri, text);
  const pulls: Promise<unknown>[] = [];
  const pull = () => pulls.push(client.diagnostics(uri));
  if (pulling !== 'never') pull();
  if (pulling === 'before') await pulls[0];
  for (let i = 0; goesOn() && places.length > 0; i++) {
    const refreshed = client.asked.filter((method) => method === REFRESH).length;
    if (pulling !== 'never' && pulls.length <= refreshed) pull();
    const start = performance.now();
    await client.hover(uri, places[i % places.length]!);
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, HOVER_EVERY));
  }
  await Promise.all(pulls);
}

/** As the kernel counts resident memory; Linux only. */
async function memoryOf(pid: number | undefined): Promise<Start['memory']> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(status)?.[1]);
  return status === '' ? null : { now: kilobytes('VmRSS') * 1024, most: kilobytes('VmHWM') * 1024 };
}

async function main(): Promise<void> {
  const [first, ...rest] = process.argv.slice(2);
  if (first === undefined) {
    console.log('Nothing to measure: name the folders of a workspace, `npm run bench index -- PATH…`.');
    return;
  }
  const folders = [first, ...rest];
  const files = (await Promise.all(folders.map(rustFiles))).flat();
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const lines = texts.reduce((sum, text) => sum + text.split('\n').length, 0);
  const awaits = texts.map((text) => text.split('.await').length);
  const busiest = files[awaits.indexOf(Math.max(...awaits))] ?? null;
  const parse = await parseAlone(texts);
  console.log(`${files.length} files, ${lines} lines; parsing them alone takes ${parse.toFixed(0)} ms`);

  const cache = await mkdtemp(path.join(tmpdir(), 'pinscope-index-'));
  try {
    const cold = await start(folders, cache, null);
    report('first start', cold);
    console.log(`  ${(cold.duration / parse).toFixed(2)} × the parsing (target 3)`);
    const warm = await start(folders, cache, null);
    report('second start', warm);
    console.log(`  ${(warm.duration / cold.duration).toFixed(2)} × the first (target 0.25)`);
    if (busiest === null) return;
    console.log(`first starts with hovers over ${busiest}`);
    let count = 0;
    for (const pulling of ['never', 'before', 'meanwhile'] as const) {
      await rm(cache, { recursive: true, force: true });
      const busy = await start(folders, cache, busiest, pulling);
      reportHovers(`while indexing, diagnostics pulled ${pulling}`, busy.hovers);
      count = busy.hovers.length;
    }
    reportHovers('without an index or diagnostics', await hoversAlone(busiest, count));
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

function report(what: string, { duration, said, memory }: Start): void {
  const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
  console.log(`${what}: ${duration.toFixed(0)} ms (${said})`);
  if (memory !== null)
    console.log(`  memory ${megabytes(memory.now)}, at most ${megabytes(memory.most)} (target 300)`);
}

function reportHovers(when: string, hovers: readonly number[]): void {
  const [first, ...others] = hovers;
  if (first === undefined || others.length === 0) return;
  const sorted = others.sort((a, b) => a - b);
  const at = (share: number) => `${sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1)} ms`;
  const late = sorted.filter((time) => time > LATE).length;
  console.log(
    `  ${sorted.length} hovers ${when}: first ${first.toFixed(1)} ms, then p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, longest ${at(1)}; ${late} later than ${LATE} ms`,
  );
}

void main();
