/** Hovers, written for what the client can show. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { LspClient, PLAIN, positionOf, RICH, type StartOptions } from './support/client.ts';
import { ONE_AWAIT } from './support/rust.ts';

const URI = 'file:///workspace/main.rs';
let client: LspClient;

async function hoverOnAwait(options: StartOptions): Promise<{ hover: Hover; content: MarkupContent }> {
  client = await LspClient.start(options);
  await client.open(URI, ONE_AWAIT);
  const hover = await client.hover(URI, positionOf(ONE_AWAIT, '.await', 2));
  expect(hover).not.toBeNull();
  return { hover: hover!, content: hover!.contents as MarkupContent };
}

afterEach(() => client.kill());

describe('the hover of an await', () => {
  test('is Markdown that says what is kept, and stands on the await', async () => {
    const { hover, content } = await hoverOnAwait({});
    expect(content.kind).toBe('markdown');
    expect(content.value).toContain('`numbers`');
    expect(hover.range?.start.line).toBe(positionOf(ONE_AWAIT, '.await').line);
  });

  test('links to lines by file and fragment where commands do not work', async () => {
    const { content } = await hoverOnAwait({});
    expect(content.value).toMatch(/\]\(file:\/\/\/workspace\/main\.rs#L\d+\)/);
    expect(content.value).not.toMatch(/pinscope:|command:/);
  });

  test('links to lines and to the explainer by command where the client runs ours', async () => {
    const { content } = await hoverOnAwait({ initializationOptions: { commandLinks: true } });
    const goto = /\]\(command:pinscope\.goto\?([^)]*)\)/.exec(content.value);
    expect(JSON.parse(decodeURIComponent(goto?.[1] ?? ''))).toEqual([
      URI,
      { start: expect.anything(), end: expect.anything() },
    ]);
    const explain = /\]\(command:pinscope\.explainAtCursor\?([^)]*)\)/.exec(content.value);
    expect(JSON.parse(decodeURIComponent(explain?.[1] ?? ''))).toEqual([
      URI,
      { line: 3, character: expect.any(Number) },
    ]);
    expect(content.value).not.toContain('pinscope:');
  });

  test('is plain text for clients without Markdown', async () => {
    const { content } = await hoverOnAwait({ capabilities: PLAIN });
    expect(content.kind).toBe('plaintext');
    expect(content.value).toContain('numbers');
    expect(content.value).not.toMatch(/[`*|]|\]\(/);
  });

  test('is found by UTF-8 columns too', async () => {
    client = await LspClient.start({ capabilities: { ...RICH, general: { positionEncodings: ['utf-8'] } } });
    const text = ONE_AWAIT.replace('tick().await', '/* 🦀🦀🦀🦀🦀🦀 */ tick().await');
    await client.open(URI, text);
    const line = positionOf(text, '.await').line;
    const before = text.split('\n')[line]!.split('.await')[0]!;
    const character = new TextEncoder().encode(before).length;
    expect(
      (await client.hover(URI, { line, character: character + 2 }))?.range?.end.character,
    ).toBeGreaterThan(character);
  });
});

test('nothing is said of code that has nothing to do with async or Pin', async () => {
  client = await LspClient.start();
  await client.open(URI, 'fn main() { let x = 1; }\n');
  expect(await client.hover(URI, { line: 0, character: 16 })).toBeNull();
});
