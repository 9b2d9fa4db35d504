/** Fixes as code actions: offered, resolved, applied. */
import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol';
import {
  applyEdits,
  editsOf,
  LspClient,
  PLAIN,
  positionOf,
  RICH,
  type StartOptions,
} from './support/client.ts';
import { UNPINNED_POLL } from './support/rust.ts';

const URI = 'file:///workspace/main.rs';
const CURSOR = positionOf(UNPINNED_POLL, 'poll(cx)', 1);
const AT_POLL = { start: CURSOR, end: CURSOR };
let client: LspClient;

async function open(options: StartOptions = {}): Promise<void> {
  client = await LspClient.start(options);
  await client.open(URI, UNPINNED_POLL);
}

async function preferred(): Promise<CodeAction> {
  const actions = await client.codeActions(URI, AT_POLL);
  expect(actions[0]?.isPreferred).toBe(true);
  return actions[0]!;
}

afterEach(() => client.kill());

describe('the fixes of an unpinned poll', () => {
  test('are quick fixes of its diagnostic, one of them preferred, without edits yet', async () => {
    await open();
    const [diagnostic] = await client.diagnostics(URI);
    const actions = await client.codeActions(URI, AT_POLL);
    expect(actions.length).toBeGreaterThan(1);
    for (const action of actions) {
      expect(action).toMatchObject({ kind: 'quickfix', diagnostics: [diagnostic] });
      expect(action.edit).toBeUndefined();
    }
    expect(actions.filter(({ isPreferred }) => isPreferred)).toEqual([actions[0]]);
  });

  test('resolve to an edit of this version that makes the diagnostic go', async () => {
    await open();
    const { edit } = await client.resolve(await preferred());
    expect(edit?.documentChanges).toMatchObject([{ textDocument: { uri: URI, version: 1 } }]);
    const fixed = applyEdits(UNPINNED_POLL, editsOf(edit, URI));
    expect(fixed).toContain('pin!(');
    await client.change(URI, { text: fixed });
    expect(await client.diagnostics(URI)).toEqual([]);
  });

  test('come with their edits for clients that do not resolve', async () => {
    await open({ capabilities: PLAIN });
    const actions = await client.codeActions(URI, AT_POLL);
    expect(applyEdits(UNPINNED_POLL, editsOf(actions[0]?.edit, URI))).toContain('pin!(');
    expect(actions[0]?.edit).not.toHaveProperty('documentChanges');
  });

  test('are not resolved for a text that changed since', async () => {
    await open();
    const action = await preferred();
    await client.change(URI, { range: { start: CURSOR, end: CURSOR }, text: 'x' });
    await expect(client.resolve(action)).rejects.toMatchObject({ code: -32801 });
  });

  test('are offered on their diagnostic only', async () => {
    await open();
    const start = { line: 0, character: 0 };
    expect(await client.codeActions(URI, { start, end: start })).toEqual([]);
  });
});

describe('the kinds that a client asks for', () => {
  test.each([
    [['quickfix'], true],
    [[''], true],
    [['refactor', 'quickfix'], true],
    [['refactor'], false],
    [['source.fixAll'], false],
    [['quickfix.other'], false],
  ])('%j: offered is %s', async (only, offered) => {
    await open();
    const actions = await client.codeActions(URI, AT_POLL, { only });
    expect(actions.length > 0).toBe(offered);
  });
});

test('a client that knows commands only is offered nothing', async () => {
  await open({ capabilities: { ...RICH, textDocument: { ...RICH.textDocument, codeAction: {} } } });
  expect(await client.codeActions(URI, AT_POLL)).toEqual([]);
});

test('edits keep the line breaks of the document', async () => {
  client = await LspClient.start();
  const text = UNPINNED_POLL.replaceAll('\n', '\r\n');
  await client.open(URI, text);
  const { edit } = await client.resolve(await preferred());
  const fixed = applyEdits(text, editsOf(edit, URI));
  expect(fixed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
