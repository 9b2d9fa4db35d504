/** Coming and going: the handshake, and every way in which a session ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { COMMANDS, LspClient, PLAIN, RICH } from './support/client.ts';
import { UNPINNED_POLL } from './support/rust.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const clients: LspClient[] = [];

function track(client: LspClient): LspClient {
  clients.push(client);
  return client;
}

afterEach(() => {
  for (const client of clients.splice(0)) client.kill();
});

describe.each(Object.entries(COMMANDS))('started as %s', (_, command) => {
  test('says who it is and what it can do', async () => {
    const client = track(await LspClient.start({ command }));
    expect(client.result.serverInfo).toEqual({ name: 'Pinscope', version });
    expect(client.result.capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix'], resolveProvider: true },
      diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
    });
  });

  test('ends with 0 after shutdown and exit', async () => {
    const client = track(await LspClient.start({ command }));
    expect(await client.stop()).toBe(0);
  });

  test('ends with 1 after exit without shutdown', async () => {
    const client = track(await LspClient.start({ command }));
    const exited = once(client.process, 'exit');
    await client.connection.sendNotification('exit');
    expect(await exited).toEqual([1, null]);
  });

  test('ends when the client closes its end', async () => {
    const client = track(await LspClient.start({ command }));
    const exited = once(client.process, 'exit');
    client.process.stdin?.end();
    expect(await exited).toEqual([1, null]);
  });
});

describe('the position encoding', () => {
  test.each([
    [['utf-8', 'utf-16'], 'utf-8'],
    [['utf-32', 'utf-16', 'utf-8'], 'utf-16'],
    [['utf-32'], 'utf-16'],
    [undefined, 'utf-16'],
  ])('offered as %j is agreed to be %s', async (positionEncodings, agreed) => {
    const general = positionEncodings === undefined ? {} : { positionEncodings };
    const client = track(await LspClient.start({ capabilities: { ...RICH, general } }));
    expect(client.result.capabilities.positionEncoding).toBe(agreed);
  });
});

test('a client that cannot pull or resolve is not told of it', async () => {
  const client = track(await LspClient.start({ capabilities: PLAIN }));
  expect(client.result.capabilities.diagnosticProvider).toBeUndefined();
  expect(client.result.capabilities.codeActionProvider).toMatchObject({ resolveProvider: false });
});

test('a request before initialize is refused with ServerNotInitialized, and initialize still works', async () => {
  const client = track(new LspClient());
  await expect(client.hover('file:///a.rs', { line: 0, character: 0 })).rejects.toMatchObject({
    code: -32002,
  });
  await client.initialize({});
  expect(client.result.serverInfo?.name).toBe('Pinscope');
});

test('a request after shutdown is refused with InvalidRequest', async () => {
  const client = track(await LspClient.start());
  await client.connection.sendRequest('shutdown');
  await expect(client.hover('file:///a.rs', { line: 0, character: 0 })).rejects.toMatchObject({
    code: -32600,
  });
});

test('nothing but messages is written to standard output', async () => {
  const client = track(new LspClient());
  const chunks: string[] = [];
  client.process.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  await client.initialize({ capabilities: PLAIN });
  await client.open('file:///a.rs', UNPINNED_POLL);
  await client.nextPublished('file:///a.rs');
  expect(chunks.join('')).toMatch(/^(Content-Length: \d+\r\n\r\n\{[^\r]*\})+$/);
});

test('the server ends when the process that initialize named is gone', async () => {
  const parent: ChildProcess = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const client = track(new LspClient());
  await client.connection.sendRequest('initialize', {
    processId: parent.pid,
    rootUri: null,
    capabilities: PLAIN,
  });
  const exited = once(client.process, 'exit');
  parent.kill();
  expect(await exited).toEqual([1, null]);
}, 15_000);

test('status is told to clients that ask for it, and to no other', async () => {
  const asking = track(await LspClient.start({ initializationOptions: { statusNotifications: true } }));
  const status = await asking.until(() =>
    asking.notifications.find(
      ({ method, params }) => method === 'pinscope/status' && (params as { state: string }).state === 'ready',
    ),
  );
  expect(status.params).toEqual({ state: 'ready', message: 'Ready' });

  const plain = track(await LspClient.start({ capabilities: PLAIN }));
  await plain.open('file:///a.rs', UNPINNED_POLL);
  await plain.nextPublished('file:///a.rs');
  expect(plain.notifications).toEqual([]);
});
