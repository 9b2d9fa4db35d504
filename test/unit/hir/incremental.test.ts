import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lowerItems } from '../../../server/src/hir/index.ts';
import { rustParser } from '../support/parser.ts';

const GUIDE = 'samples/guide/src/bin';
const TYPED = [' ', 'x', ';', '}', '{', '"', '/*', '\n', '#[cfg(test)]', 'fn g() {}\n', '!'];
/** Every how many characters something is typed: a prime, so that the places differ in kind. */
const STEP = 41;

const programs = readdirSync(GUIDE).filter((name) => name.endsWith('.rs'));

describe('items after an edit are those of the text as it is', () => {
  test.each(programs)('%s', async (name) => {
    const parser = await rustParser();
    const text = readFileSync(path.join(GUIDE, name), 'utf8');
    const fresh = (source: string) => {
      const document = parser.open(source);
      const items = lowerItems(document);
      document.dispose();
      return items;
    };
    const whole = fresh(text);
    const document = parser.open(text);
    lowerItems(document);
    for (let at = 0, turn = 0; at < text.length; at += STEP, turn++) {
      const typed = TYPED[turn % TYPED.length]!;
      document.edit([{ span: { start: at, end: at }, text: typed }]);
      const place = `${JSON.stringify(typed)} at ${at}`;
      expect(lowerItems(document), place).toEqual(fresh(text.slice(0, at) + typed + text.slice(at)));
      document.edit([{ span: { start: at, end: at + typed.length }, text: '' }]);
      expect(lowerItems(document), `${place} taken back`).toEqual(whole);
    }
    document.dispose();
  });
});
