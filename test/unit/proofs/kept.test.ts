/** Whether futures are Send, by what they keep: every function of kept.rs against rustc's verdict. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { factsOf, sendOf } from '../support/facts.ts';

const text = readFileSync(path.join(import.meta.dirname, 'kept.rs'), 'utf8');
const expected = [...text.matchAll(/^\/\/ (Send|not Send)\nasync fn (\w+)/gm)].map(([, verdict, name]) => [
  name!,
  verdict === 'Send' ? 'yes' : 'no',
]);

test('what rustc accepts and refuses', async () => {
  const file = await factsOf(text);
  const proven = expected.map(([name]) => {
    const { verdict, complete } = sendOf(file, name!);
    return [name, complete ? verdict : `${verdict}, assumed`];
  });
  expect(expected.length).toBeGreaterThan(140);
  expect(proven).toEqual(expected);
});
