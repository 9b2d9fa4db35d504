/** Findings on their way to the client: pulled, pushed, in both encodings, under every setting. */
import { afterEach, describe, expect, test } from 'vitest';
import { LspClient, PLAIN, positionOf, RICH, type StartOptions } from './support/client.ts';
import { UNPINNED_POLL } from './support/rust.ts';

const URI = 'file:///workspace/main.rs';
const UTF8 = { ...RICH, general: { positionEncodings: ['utf-8'] } };
let client: LspClient;

async function start(options: StartOptions = {}): Promise<LspClient> {
  client = await LspClient.start(options);
  return client;
}

afterEach(() => client.kill());

describe('pulled diagnostics', () => {
  test('say what, where, why, and which page explains it', async () => {
    await start();
    await client.open(URI, UNPINNED_POLL);
    const [found, ...more] = await client.diagnostics(URI);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: 1, source: 'pinscope', code: 'unpinned-poll' });
    expect(found?.message).toContain('`fut`');
    expect(found?.codeDescription?.href).toMatch(/^file:.*\/docs\/rules\/unpinned-poll\.md$/);
    expect(found?.range.start.line).toBe(positionOf(UNPINNED_POLL, 'fut.poll').line);
  });

  test('are unchanged until the text changes', async () => {
    await start();
    await client.open(URI, UNPINNED_POLL);
    const first = await client.pull(URI);
    expect(first.kind).toBe('full');
    expect(await client.pull(URI, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change(URI, { range: range(0, 0, 0, 0), text: '\n' });
    expect((await client.pull(URI, first.resultId)).kind).toBe('full');
  });

  test('are never pushed as well', async () => {
    await start();
    await client.open(URI, UNPINNED_POLL);
    await client.diagnostics(URI);
    await client.close(URI);
    await client.pull(URI);
    expect(client.published).toEqual([]);
  });

  test('leave out what the client cannot show', async () => {
    await start({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(URI, UNPINNED_POLL);
    const [found] = await client.diagnostics(URI);
    expect(found).toBeDefined();
    expect(found).not.toHaveProperty('codeDescription');
    expect(found).not.toHaveProperty('relatedInformation');
    expect(found).not.toHaveProperty('tags');
  });
});

describe('pushed diagnostics', () => {
  test('come when a document opens, with its version', async () => {
    await start({ capabilities: PLAIN });
    const published = client.nextPublished(URI);
    await client.open(URI, UNPINNED_POLL);
    expect(await published).toMatchObject({ version: 1, diagnostics: [{ code: 'unpinned-poll' }] });
  });

  test('follow the last of several edits, once', async () => {
    await start({ capabilities: PLAIN });
    await client.open(URI, UNPINNED_POLL);
    await client.nextPublished(URI);
    const line = positionOf(UNPINNED_POLL, 'fut.poll').line;
    await client.change(URI, { range: range(0, 0, 0, 0), text: '\n' });
    await client.change(URI, { range: range(0, 0, 0, 0), text: '\n' });
    const { version, diagnostics } = await client.nextPublished(URI);
    expect(version).toBe(3);
    expect(diagnostics[0]?.range.start.line).toBe(line + 2);
  });

  test('go when the mistake goes, and when the document closes', async () => {
    await start({ capabilities: PLAIN });
    await client.open(URI, UNPINNED_POLL);
    await client.nextPublished(URI, ({ diagnostics }) => diagnostics.length === 1);
    await client.change(URI, { text: 'fn main() {}\n' });
    await client.nextPublished(URI, ({ diagnostics }) => diagnostics.length === 0);
    await client.change(URI, { text: UNPINNED_POLL });
    await client.nextPublished(URI, ({ diagnostics }) => diagnostics.length === 1);
    await client.close(URI);
    expect((await client.nextPublished(URI)).diagnostics).toEqual([]);
  });
});

describe('edits', () => {
  /** Characters of every width, and a line break that is two characters, before the mistake. */
  const TEXT = UNPINNED_POLL.replace('let _ = fut', 'let _s = "🦀 é ✓"; let _ = fut').replaceAll(
    '\n',
    '\r\n',
  );

  test.each([
    ['utf-16', RICH, (text: string) => text.length],
    ['utf-8', UTF8, (text: string) => new TextEncoder().encode(text).length],
  ])('and ranges count columns in %s', async (_, capabilities, width) => {
    await start({ capabilities });
    await client.open(URI, TEXT);
    const [found] = await client.diagnostics(URI);
    expect(found?.range.start).toEqual({ line: 7, character: width('    let _s = "🦀 é ✓"; let _ = fut.') });
  });

  test.each([
    ['utf-16', RICH, (text: string) => text.length],
    ['utf-8', UTF8, (text: string) => new TextEncoder().encode(text).length],
  ])('of a line with crabs arrive where they were made, in %s', async (_, capabilities, width) => {
    await start({ capabilities });
    await client.open(URI, TEXT);
    const before = width('    let _s = "🦀 é ✓');
    // Type a crab into the string, then rename `fut` in the same notification, behind the crab.
    const fut = before + width('🦀"; let _ = ');
    await client.change(
      URI,
      { range: range(7, before, 7, before), text: '🦀' },
      { range: range(7, fut, 7, fut + 3), text: 'future' },
      { range: range(6, 12, 6, 15), text: 'future' },
    );
    const [found] = await client.diagnostics(URI);
    expect(found?.message).toContain('`future`');
    expect(found?.range.start).toEqual({ line: 7, character: fut + width('future.') });
  });

  test('piece by piece give what opening the result gives', async () => {
    await start();
    await client.open(URI, '');
    let line = 0;
    let column = 0;
    for (const piece of TEXT.match(/[\s\S]{1,7}/gu) ?? []) {
      await client.change(URI, { range: range(line, column, line, column), text: piece });
      for (const unit of piece.split('')) {
        // A notification may end between `\r` and `\n`; a lone `\r` is a line break of its own until then.
        if (unit === '\n') [line, column] = [line + 1, 0];
        else if (unit !== '\r') column++;
      }
    }
    const pieced = await client.diagnostics(URI);
    await client.close(URI);
    await client.open(URI, TEXT);
    expect(pieced).toHaveLength(1);
    expect(pieced).toEqual(await client.diagnostics(URI));
  });
});

describe('settings', () => {
  test('that switch Pinscope off are asked for before the first answer', async () => {
    await start({ settings: { enable: false } });
    await client.open(URI, UNPINNED_POLL);
    expect(await client.diagnostics(URI)).toEqual([]);
  });

  test('that change make the client pull again', async () => {
    await start({ settings: { enable: false } });
    await client.open(URI, UNPINNED_POLL);
    const off = await client.pull(URI);
    const refreshes = () => client.asked.filter((method) => method === 'workspace/diagnostic/refresh').length;
    const before = refreshes();
    client.settings = { enable: true };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => (refreshes() > before ? true : undefined));
    expect((await client.pull(URI, off.resultId)).items).toMatchObject([{ code: 'unpinned-poll' }]);
  });

  test('that change are pushed to clients that do not pull', async () => {
    await start({ capabilities: PLAIN });
    await client.open(URI, UNPINNED_POLL);
    await client.nextPublished(URI, ({ diagnostics }) => diagnostics.length === 1);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { pinscope: { rules: { 'unpinned-poll': 'hint' } } },
    });
    expect((await client.nextPublished(URI)).diagnostics).toMatchObject([{ severity: 4 }]);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { pinscope: { enable: false } },
    });
    expect((await client.nextPublished(URI)).diagnostics).toEqual([]);
  });

  test('may come with initialize', async () => {
    await start({
      capabilities: PLAIN,
      initializationOptions: { settings: { rules: { 'unpinned-poll': 'warning' } } },
    });
    await client.open(URI, UNPINNED_POLL);
    expect((await client.nextPublished(URI)).diagnostics).toMatchObject([{ severity: 2 }]);
  });

  test('that make no sense are named in the log and change nothing', async () => {
    await start({
      settings: { enable: 'yes', mode: 'loud', rules: { 'unpinned-poll': 'fatal', 'no-such-rule': 'off' } },
    });
    await client.open(URI, UNPINNED_POLL);
    expect(await client.diagnostics(URI)).toMatchObject([{ severity: 1, code: 'unpinned-poll' }]);
    const log = client.log.join('\n');
    for (const name of ['pinscope.enable', 'pinscope.mode', 'fatal', 'no-such-rule'])
      expect(log).toContain(name);
  });
});

function range(startLine: number, startCharacter: number, endLine: number, endCharacter: number) {
  return {
    start: { line: startLine, character: startCharacter },
    end: { line: endLine, character: endCharacter },
  };
}
