/** The background index over the wire: progress, cancelling, the setting, what is kept, and one changed file. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MarkupContent } from 'vscode-languageserver-protocol/node';
import { LspClient, positionOf, RICH, type StartOptions } from './support/client.ts';

const SHOWS_PROGRESS = { ...RICH, window: { workDoneProgress: true } };

let directory: string;
let client: LspClient | undefined;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'pinscope-indexing-'));
});

afterEach(async () => {
  client?.kill();
  client = undefined;
  await rm(directory, { recursive: true, force: true });
});

const uriOf = (name: string) => pathToFileURL(path.join(directory, name)).href;

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(directory, name)), { recursive: true });
    await writeFile(path.join(directory, name), text);
  }
}

async function open(options: StartOptions = {}): Promise<LspClient> {
  client = await LspClient.start({ folders: [uriOf('.')], capabilities: SHOWS_PROGRESS, ...options });
  return client;
}

const indexed = (running: LspClient) =>
  running.until(() => running.log.find((line) => line.startsWith('Indexed ')));

interface Progress {
  readonly token: string | number;
  readonly value: { readonly kind: string; readonly title?: string; readonly message?: string };
}

const progressOf = (running: LspClient) =>
  running.notifications
    .filter(({ method }) => method === '$/progress')
    .map(({ params }) => params as Progress);

const APP = {
  'app/Cargo.toml':
    '[package]\nname = "app"\nedition = "2021"\n[dependencies]\nparts = { path = "../parts" }\n',
  'app/src/lib.rs':
    'mod net;\nuse parts::Part;\nasync fn tick() {}\npub async fn run(part: Part) {\n    tick().await;\n    drop(part);\n}\n',
  'app/src/net.rs': 'pub struct Conn;\n',
  'app/tests/it.rs': '',
  'parts/Cargo.toml': '[package]\nname = "parts"\nedition = "2021"\n',
  'parts/src/lib.rs': '//! Parts.\n\npub struct Part {\n    pub name: String,\n}\n',
};

test('the index says how far it is, and ends', async () => {
  await write(APP);
  const running = await open();
  expect(await indexed(running)).toMatch(/^Indexed 2 packages, 4 files, in /);
  await running.until(() => progressOf(running).find(({ value }) => value.kind === 'end'));
  expect(running.asked).toContain('window/workDoneProgress/create');
  const progress = progressOf(running);
  expect(progress[0]?.value).toMatchObject({ kind: 'begin', title: 'Pinscope: indexing', cancellable: true });
  expect(progress.some(({ value }) => /^\d of 4 files$/.test(value.message ?? ''))).toBe(true);
});

test('a client that cancels the progress ends the index, and hovers go on', async () => {
  const modules = Array.from({ length: 300 }, (_, at) => `m${at}`);
  await write({
    ...APP,
    'app/src/lib.rs': `${modules.map((name) => `mod ${name};`).join('\n')}\n${APP['app/src/lib.rs']}`,
    ...Object.fromEntries(
      modules.map((name) => [
        `app/src/${name}.rs`,
        'pub fn f(x: u8) -> Vec<u8> { vec![x; 9] }\n'.repeat(200),
      ]),
    ),
  });
  const running = await open();
  const { token } = await running.until(() => progressOf(running)[0]);
  await running.connection.sendNotification('window/workDoneProgress/cancel', { token });
  await running.until(() => running.log.find((line) => line.startsWith('Indexing was cancelled')));
  expect(running.log.some((line) => line.startsWith('Indexed '))).toBe(false);
  await running.open(uriOf('app/src/lib.rs'), APP['app/src/lib.rs']);
  await hoverUntil(running, /Suspension point/);
});

test.each([{ index: { enable: false } }, { enable: false }])(
  'settings %j switch it off',
  async (settings) => {
    await write(APP);
    const running = await open({ settings });
    await running.until(() => running.asked.find((method) => method === 'workspace/configuration'));
    await running.open(uriOf('app/src/lib.rs'), APP['app/src/lib.rs']);
    await running.pull(uriOf('app/src/lib.rs'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(running.asked).not.toContain('window/workDoneProgress/create');
    expect(running.log.filter((line) => line.startsWith('Index'))).toEqual([]);
  },
);

test('what was read is kept in the folder that the client names, also when it is damaged meanwhile', async () => {
  await write(APP);
  const initializationOptions = { cacheFolder: uriOf('kept') };
  const madeAnew: number[] = [];
  for (const damage of [false, true, false]) {
    const running = await open({ initializationOptions });
    await indexed(running);
    expect(await running.stop()).toBe(0);
    madeAnew.push(running.log.filter((line) => line.includes('made anew')).length);
    const [name, ...others] = await readdir(path.join(directory, 'kept'));
    expect(others).toEqual([]);
    if (damage) await writeFile(path.join(directory, 'kept', name!), 'no index');
  }
  expect(madeAnew).toEqual([0, 0, 1]);
});

/** The Markdown of a hover on the first place of `needle`; empty without a hover. */
async function markdownAt(running: LspClient, uri: string, text: string, needle: string): Promise<string> {
  const hover = await running.hover(uri, positionOf(text, needle, 2));
  return hover === null || !MarkupContent.is(hover.contents) ? '' : hover.contents.value;
}

/** The same on the `.await` of the application, as soon as `accept` takes it. */
async function hoverUntil(running: LspClient, accept: RegExp): Promise<string> {
  for (;;) {
    const text = await markdownAt(running, uriOf('app/src/lib.rs'), APP['app/src/lib.rs'], '.await');
    if (accept.test(text)) return text;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const OWN_STRING = 'async fn tick() {}\nasync fn f(s: String) {\n    tick().await;\n    drop(s);\n}\n';

test('a name in a hover leads to its declaration in another crate, and to a declaration of ours', async () => {
  await write(APP);
  const uri = uriOf('app/src/lib.rs');
  const running = await open({ initializationOptions: { declarationDocuments: true } });
  await running.open(uri, APP['app/src/lib.rs']);
  const kept = await hoverUntil(running, /\[`Part`\]/);
  expect(kept).toContain(`[\`Part\`](${uriOf('parts/src/lib.rs')}#L3)`);
  await running.open('untitled:a', OWN_STRING);
  const hover = await markdownAt(running, 'untitled:a', OWN_STRING, '.await');
  const [, address] = /\[`String`\]\(([^)]*)\)/.exec(hover) ?? [];
  const [declarations, line] = address!.split('#L');
  const shown: string | null = await running.connection.sendRequest('pinscope/declarations', {
    uri: declarations,
  });
  expect(shown?.split('\n')[Number(line) - 1]).toContain('pub struct String');
});

test('a client that cannot open our declarations gets no links to them', async () => {
  const running = await open();
  await running.open('untitled:a', OWN_STRING);
  const hover = await markdownAt(running, 'untitled:a', OWN_STRING, '.await');
  expect(hover).toContain('| `String` |');
});

test('a file that changed on disk changes what is known of the documents that it concerns', async () => {
  await write(APP);
  const uri = uriOf('app/src/lib.rs');
  const running = await open();
  await running.open(uri, APP['app/src/lib.rs']);
  await hoverUntil(running, /parts\/src\/lib\.rs#L3/);
  await write({ 'parts/src/lib.rs': `\n\n\n\n${APP['parts/src/lib.rs']}` });
  const refreshes = () => running.asked.filter((method) => method === 'workspace/diagnostic/refresh').length;
  const before = refreshes();
  await running.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf('parts/src/lib.rs'), type: 2 }],
  });
  await hoverUntil(running, /parts\/src\/lib\.rs#L7/);
  await running.until(() => (refreshes() > before ? true : undefined));
});
