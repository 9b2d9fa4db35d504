/** `pinscope/explain`: the explainer's document over the wire. */
import { afterEach, expect, test } from 'vitest';
import type { Position } from 'vscode-languageserver-protocol';
import type { Explanation } from '../../server/src/protocol.ts';
import { applyEdits, LspClient, positionOf } from './support/client.ts';
import { ONE_AWAIT, UNPINNED_POLL } from './support/rust.ts';

const URI = 'file:///workspace/main.rs';
let client: LspClient;

async function explain(text: string, position: Position): Promise<Explanation | null> {
  client = await LspClient.start();
  await client.open(URI, text);
  return client.connection.sendRequest('pinscope/explain', { textDocument: { uri: URI }, position });
}

afterEach(() => client.kill());

test('a finding is explained with the edits of its fixes', async () => {
  const explanation = await explain(UNPINNED_POLL, positionOf(UNPINNED_POLL, 'poll(cx)', 1));
  expect(explanation?.subject).toMatchObject({ uri: URI, range: { start: { line: 7 } } });
  const [first] = explanation?.actions ?? [];
  expect(first?.preferred).toBe(true);
  expect(applyEdits(UNPINNED_POLL, [...first!.edits])).toContain('pin!(');
});

test('a suspension point is explained with what is kept there, as data and as the same in Markdown', async () => {
  const explanation = await explain(ONE_AWAIT, positionOf(ONE_AWAIT, '.await', 2));
  const cells =
    explanation?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [])) ?? [];
  expect(cells.join(' ')).toContain('`numbers`');
  expect(explanation?.markdown).toContain('`numbers`');
  expect(explanation?.markdown).not.toContain('pinscope:');
});

test('links and targets are places of the document', async () => {
  const explanation = await explain(ONE_AWAIT, positionOf(ONE_AWAIT, '.await', 2));
  const links = [...JSON.stringify(explanation?.blocks).matchAll(/\]\(pinscope:goto\?([^)]*)\)/g)];
  expect(links.length).toBeGreaterThan(0);
  for (const [, query] of links) {
    expect(JSON.parse(decodeURIComponent(query ?? ''))).toEqual({
      uri: URI,
      range: { start: expect.anything(), end: expect.anything() },
    });
  }
});

test('the proof of the type at a place has a verdict and a place at each step', async () => {
  const text = 'struct Marker {\n    pin: std::marker::PhantomPinned,\n}\n';
  client = await LspClient.start();
  await client.open(URI, text);
  const explanation: Explanation | null = await client.connection.sendRequest('pinscope/explain', {
    textDocument: { uri: URI },
    position: positionOf(text, 'Marker', 1),
    question: 'unpin',
  });
  const tree = explanation?.blocks.find((block) => block.kind === 'tree');
  expect(tree?.roots).toMatchObject([
    {
      verdict: 'no',
      target: { uri: URI, range: { start: { line: 1, character: 4 } } },
      children: [{ verdict: 'no', children: [] }],
    },
  ]);
});

test('nothing is explained where there is nothing about async or Pin', async () => {
  expect(await explain('fn main() { let x = 1; }\n', { line: 0, character: 16 })).toBeNull();
});
