/** Diagnostics of a large file are worked out in pieces: hovers, edits and cancelling reach the server in between. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol/node';
import { LspClient, PLAIN, positionOf, RICH } from './support/client.ts';
import { UNPINNED_POLL } from './support/rust.ts';

const URI = 'file:///workspace/main.rs';

/** Many bodies, none of them large, and a mistake behind them. */
const LARGE = `async fn tick() {}
${Array.from(
  { length: 600 },
  (_, i) => `
async fn work_${i}(names: Vec<String>) -> usize {
    let longest = names.iter().map(|name| name.len()).max().unwrap_or(${i});
    let copy = names.clone();
    tick().await;
    copy.len() + longest
}
`,
).join('')}
${UNPINNED_POLL}`;

const HOVERED = positionOf(LARGE, 'tick().await', 'tick().'.length + 2);

let client: LspClient;
/** What was answered, in order. */
let order: string[];

beforeEach(() => {
  order = [];
});

afterEach(() => client.kill());

async function noting<T>(name: string, answer: Promise<T>): Promise<T> {
  const result = await answer;
  order.push(name);
  return result;
}

test('a hover is answered before the diagnostics that were pulled before it', async () => {
  client = await LspClient.start({ capabilities: RICH });
  await client.open(URI, LARGE);
  const diagnostics = noting('diagnostics', client.diagnostics(URI));
  const hover = noting('hover', client.hover(URI, HOVERED));
  expect(JSON.stringify(await hover)).toContain('longest');
  expect((await diagnostics).map(({ code }) => code)).toContain('unpinned-poll');
  expect(order).toEqual(['hover', 'diagnostics']);
});

test('a hover is answered before the diagnostics that are pushed', async () => {
  client = await LspClient.start({ capabilities: PLAIN });
  const diagnostics = noting('diagnostics', client.nextPublished(URI));
  await client.open(URI, LARGE);
  await noting('hover', client.hover(URI, HOVERED));
  expect((await diagnostics).diagnostics.map(({ code }) => code)).toContain('unpinned-poll');
  expect(order).toEqual(['hover', 'diagnostics']);
});

test('diagnostics that the client cancels end before they are there', async () => {
  client = await LspClient.start({ capabilities: RICH });
  await client.open(URI, LARGE);
  const source = new CancellationTokenSource();
  const params = { textDocument: { uri: URI } };
  const pulled = client.connection.sendRequest('textDocument/diagnostic', params, source.token);
  source.cancel();
  await expect(pulled).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

test('an edit ends the diagnostics of the text before it, and those asked for again are of the new text', async () => {
  client = await LspClient.start({ capabilities: RICH });
  await client.open(URI, LARGE);
  const pulled = client.pull(URI);
  const start = { line: 0, character: 0 };
  await client.change(URI, { range: { start, end: start }, text: '\n' });
  await expect(pulled).rejects.toMatchObject({ code: LSPErrorCodes.ServerCancelled });
  const found = (await client.diagnostics(URI)).find(({ code }) => code === 'unpinned-poll');
  expect(found?.range.start.line).toBe(positionOf(LARGE, 'fut.poll').line + 1);
});
