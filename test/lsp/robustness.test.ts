/** Input that no one hopes for: every answer is empty or sound, and the server keeps serving. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import { LspClient, positionOf } from './support/client.ts';
import { longFile, ONE_AWAIT, UNPINNED_POLL } from './support/rust.ts';

const URI = 'file:///workspace/main.rs';
const ORIGIN = { line: 0, character: 0 };
const AWAIT = positionOf(ONE_AWAIT, '.await', 2);
let client: LspClient;

// One server takes everything.
beforeAll(async () => {
  client = await LspClient.start();
});

afterEach(() => client.close(URI));

afterAll(() => client.kill());

async function stillServes(): Promise<void> {
  const uri = 'file:///workspace/still.rs';
  await client.open(uri, ONE_AWAIT);
  expect(await client.hover(uri, AWAIT)).not.toBeNull();
}

describe('a document that the server does not know', () => {
  async function hasEmptyAnswers(uri: string): Promise<void> {
    expect(await client.hover(uri, ORIGIN)).toBeNull();
    expect(await client.pull(uri)).toEqual({ kind: 'full', items: [] });
    expect(await client.codeActions(uri, { start: ORIGIN, end: ORIGIN })).toEqual([]);
    expect(
      await client.connection.sendRequest('pinscope/explain', { textDocument: { uri }, position: ORIGIN }),
    ).toBeNull();
  }

  test('because it was never opened has empty answers', () => hasEmptyAnswers('file:///nowhere.rs'));

  test('because it was closed has empty answers', async () => {
    await client.open(URI, UNPINNED_POLL);
    await client.close(URI);
    await hasEmptyAnswers(URI);
  });

  test('because it is not Rust has empty answers', async () => {
    await client.open(URI, UNPINNED_POLL, 'markdown');
    await hasEmptyAnswers(URI);
  });

  test('may be changed and closed without harm', async () => {
    await client.change('file:///nowhere.rs', { text: 'fn main() {}' });
    await client.close('file:///nowhere.rs');
    await stillServes();
  });
});

describe('a document of any scheme', () => {
  test.each([
    'untitled:Untitled-1',
    'vscode-vfs://github/owner/repo/src/main.rs',
    'vscode-remote://wsl%2Bdebian/home/me/main.rs',
    'file:///c%3A/with%20blank/(parentheses)/main.rs',
  ])('%s is answered', async (uri) => {
    await client.open(uri, UNPINNED_POLL);
    expect(await client.diagnostics(uri)).toHaveLength(1);
  });
});

describe('a text', () => {
  test.each([
    ['that is empty', ''],
    ['that is binary', String.fromCharCode(...Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256))],
    ['of NUL characters', '\0'.repeat(1000)],
    ['of lone surrogates', 'fn f() { "\ud83e" }\n\udd80'],
    ['of a byte order mark', '\ufeff'],
    ['of a line as long as a book', `fn f() { ${'g(); '.repeat(50_000)} }`],
    ['of brackets nested without end', 'fn f() { '.repeat(500)],
    ['of half a function', 'async fn f( { x.await'],
  ])('%s costs nothing but its own answers', async (_, text) => {
    await client.open(URI, text);
    const { items } = await client.pull(URI);
    expect(items.filter(({ severity }) => severity === 1)).toEqual([]);
    await client.hover(URI, ORIGIN);
    await client.codeActions(URI, { start: ORIGIN, end: { line: 9e6, character: 9e6 } });
    await stillServes();
  });

  test('of 100,000 lines is answered, and edited, while the server keeps serving', async () => {
    const text = longFile(100_000);
    await client.open(URI, text);
    expect((await client.pull(URI)).items.filter(({ severity }) => severity === 1)).toEqual([]);
    await client.change(URI, { range: { start: ORIGIN, end: ORIGIN }, text: '// edited\n' });
    const line = text.split('\n').length - 3;
    expect(await client.hover(URI, { line: line - (line % 5) + 4, character: 12 })).not.toBeNull();
    await stillServes();
  }, 60_000);
});

describe('a request', () => {
  test('that is cancelled ends with RequestCancelled, or with its answer if that was quicker', async () => {
    await client.open(URI, longFile(20_000));
    const source = new CancellationTokenSource();
    const hover = client.hover(URI, ORIGIN, source.token).then(
      () => 'answered',
      (error: { code: number }) => error.code,
    );
    source.cancel();
    expect(['answered', -32800]).toContain(await hover);
    await stillServes();
  });

  test('whose document changes meanwhile is answered for no other text than it asked about', async () => {
    await client.open(URI, ONE_AWAIT);
    const before = client.hover(URI, AWAIT).then(
      (hover) => hover?.range?.start.line ?? null,
      (error: { code: number }) => error.code,
    );
    await client.change(URI, { range: { start: ORIGIN, end: ORIGIN }, text: '\n\n' });
    expect([AWAIT.line, -32801]).toContain(await before);
    expect((await client.hover(URI, { ...AWAIT, line: AWAIT.line + 2 }))?.range?.start.line).toBe(
      AWAIT.line + 2,
    );
  });

  test('with positions that make no sense costs only its own answer', async () => {
    await client.open(URI, ONE_AWAIT);
    const position = { line: -1, character: Number.MAX_SAFE_INTEGER };
    await client.hover(URI, position).catch(() => null);
    await client.connection
      .sendRequest('textDocument/hover', { textDocument: { uri: URI } })
      .catch(() => null);
    await client.connection.sendRequest('textDocument/hover', {}).catch(() => null);
    await stillServes();
  });

  test('of a method that does not exist is refused', async () => {
    await expect(client.connection.sendRequest('pinscope/nothing', {})).rejects.toMatchObject({
      code: -32601,
    });
    await stillServes();
  });
});
