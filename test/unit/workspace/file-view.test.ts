import { expect, test } from 'vitest';
import { NO_CRATE } from '../../../server/src/workspace/crate.ts';
import { OpenFile } from '../../../server/src/workspace/open-file.ts';
import { Workspace } from '../../../server/src/workspace/workspace.ts';
import { sendOf } from '../support/facts.ts';
import { MemoryHost } from '../support/memory-host.ts';
import { rustParser } from '../support/parser.ts';

const NOWHERE = { crate: NO_CRATE, target: null };

async function opened(text: string): Promise<OpenFile> {
  const parser = await rustParser();
  const workspace = new Workspace(new MemoryHost({}), parser, () => null);
  return new OpenFile('file:///app/src/lib.rs', parser, text, 0, workspace);
}

test('what is proven of bodies follows their edits, what is proven of types stays', async () => {
  const text = `
use std::rc::Rc;
struct Kept { one: String, other: Vec<u8> }
async fn tick() {}
async fn inner() { let kept = 1; tick().await; drop(kept); }
async fn outer(kept: Kept) { inner().await; }
`;
  const file = await opened(text);
  const facts = () => file.facts(NOWHERE, '2021');
  const verdict = () => sendOf(facts(), 'outer').verdict;
  const ofKept = () => {
    const item = facts().items.items.find((one) => one.kind === 'struct')!;
    return facts().threadSafetyIn(
      'Send',
      facts().typeOf({ kind: 'path', path: pathTo('Kept'), span }, item),
      item,
    );
  };
  const span = { start: 0, end: 0 };
  const pathTo = (name: string) => ({
    ...{ global: false, qself: null, span },
    segments: [{ name: { text: name, span }, generics: [], parenthesized: null }],
  });
  const before = ofKept();
  expect(verdict()).toBe('yes');
  const at = text.indexOf('= 1') + 2;
  file.change([{ span: { start: at, end: at + 1 }, text: 'Rc::new(1)' }], 1);
  expect(verdict()).toBe('no');
  expect(ofKept()).toBe(before);
  file.change([{ span: { start: at, end: at + 'Rc::new(1)'.length }, text: '1' }], 2);
  expect(verdict()).toBe('yes');
});

test('facts in two surroundings stay apart, and are kept for as long as they are wanted', async () => {
  const file = await opened('struct One;');
  const elsewhere = { crate: { ...NO_CRATE, rustVersion: '1.70' }, target: null };
  const here = file.facts(NOWHERE, '2021');
  const there = file.facts(elsewhere, '2021');
  expect([here.rustVersion, there.rustVersion]).toEqual([null, '1.70']);
  expect(file.facts(NOWHERE, '2021')).toBe(here);
  file.keep([elsewhere]);
  expect(file.facts(elsewhere, '2021')).toBe(there);
  expect(file.facts(NOWHERE, '2021')).not.toBe(here);
});
