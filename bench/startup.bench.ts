/**
 * What a person waits for: from the start of the server's process to the first diagnostics of a 1,000-line file, and
 * hovers on it, all over LSP and standard input and output. Targets: 300 ms, and 5 ms at p95.
 */
import { performance } from 'node:perf_hooks';
import { COMMANDS, LspClient, positionAt, RICH } from '../test/lsp/support/client.ts';
import { longFile, UNPINNED_POLL } from '../test/lsp/support/rust.ts';

const STARTS = 15;
const HOVERS = 400;
const URI = 'file:///bench/main.rs';
const TEXT = UNPINNED_POLL + longFile(1000);

/** What VS Code offers, without settings to ask for: the machine is measured, not the editor. */
const CAPABILITIES = { ...RICH, workspace: { workspaceEdit: { documentChanges: true } } };

const WAYS = [
  ['as VS Code starts it', COMMANDS.module],
  ['as other editors do', COMMANDS.cli],
] as const;

/** Milliseconds from the start of the process to the answer to `initialize`, and to the first diagnostics. */
async function start(command: readonly string[]): Promise<readonly [initialized: number, diagnosed: number]> {
  const begun = performance.now();
  const client = new LspClient({ command });
  await client.initialize({ capabilities: CAPABILITIES });
  const initialized = performance.now() - begun;
  await client.open(URI, TEXT);
  const { items } = await client.pull(URI);
  const diagnosed = performance.now() - begun;
  if (items.length === 0) throw new Error('The file has a finding, and none was reported.');
  await client.stop();
  return [initialized, diagnosed];
}

async function main(): Promise<void> {
  const none = (): number[] => [];
  const ways = WAYS.map(([way, command]) => ({ way, command, initialized: none(), diagnosed: none() }));
  // In turns, so that all see the same machine; the first of each reads the files from the disk.
  for (const { command } of ways) await start(command);
  for (let i = 0; i < STARTS; i++) {
    for (const { command, initialized, diagnosed } of ways) {
      const [first, second] = await start(command);
      initialized.push(first);
      diagnosed.push(second);
    }
  }
  const lines = TEXT.split('\n').length;
  for (const { way, initialized, diagnosed } of ways) {
    report(`start, ${way}, to initialized`, initialized, null);
    report(`start, ${way}, to first diagnostics of ${lines} lines`, diagnosed, 300);
  }

  const client = await LspClient.start({ capabilities: CAPABILITIES });
  await client.open(URI, TEXT);
  await client.pull(URI);
  const places = [...TEXT.matchAll(/\.await/g)].map(({ index }) => positionAt(TEXT, index + 2));
  const hovers: number[] = [];
  for (let i = 0; i < HOVERS; i++) {
    const start = performance.now();
    const hover = await client.hover(URI, places[(i * 37) % places.length]!);
    hovers.push(performance.now() - start);
    if (hover === null) throw new Error('An await without a hover.');
  }
  report('hover on an await', hovers, 5);

  const edits: number[] = [];
  const insideBody = positionAt(TEXT, TEXT.lastIndexOf('    length + '));
  for (let i = 0; i < 50; i++) {
    const start = performance.now();
    await client.change(URI, { range: { start: insideBody, end: insideBody }, text: ' ' });
    await client.pull(URI);
    edits.push(performance.now() - start);
  }
  report('a key pressed to diagnostics', edits, null);
  await client.stop();
}

/** @param target for p95 of many, in milliseconds. */
function report(what: string, times: readonly number[], target: number | null): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  const figures = `p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms`;
  console.log(`${what}: ${figures}${target === null ? '' : ` (target ${target} ms)`}`);
}

void main();
