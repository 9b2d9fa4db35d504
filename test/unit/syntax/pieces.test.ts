import { expect, test } from 'vitest';
import { Turns } from '../../../server/src/base/turns.ts';
import { lowerItems, lowerItemsInPieces } from '../../../server/src/hir/index.ts';
import { rustParser } from '../support/parser.ts';

/** Turns that are over at once, and that let something else happen at every pause. */
class ShortTurns extends Turns {
  pauses = 0;
  private readonly meanwhile: () => void;

  constructor(meanwhile: () => void) {
    super();
    this.meanwhile = meanwhile;
  }

  override get isDue(): boolean {
    return true;
  }

  override async pause(): Promise<void> {
    await super.pause();
    this.pauses += 1;
    this.meanwhile();
  }
}

const LONG = 'fn f(x: u8) -> u8 { if x > 1 { g(x, |y| y + 1) } else { [1, 2, 3][x as usize] } }\n'.repeat(60);

test('a document opened in pieces is as one opened at once, whatever is parsed between the pieces', async () => {
  const parser = await rustParser();
  const turns = new ShortTurns(() => parser.open('struct Between;').dispose());
  const slow = await parser.openInPieces(LONG, turns);
  const fast = parser.open(LONG);
  expect(turns.pauses).toBeGreaterThan(10);
  expect(lowerItems(slow)).toEqual(lowerItems(fast));
  slow.dispose();
  fast.dispose();
});

test('documents opened in pieces at the same time do not mix', async () => {
  const parser = await rustParser();
  const turns = new ShortTurns(() => {});
  const documents = await Promise.all(
    ['struct A;', LONG, 'struct B {', 'struct C;'].map((text) => parser.openInPieces(text, turns)),
  );
  expect(documents.map((document) => lowerItems(document).items.length)).toEqual([1, 60, 1, 1]);
  for (const document of documents) document.dispose();
});

test('items lowered in pieces are as those lowered at once, broken ones too', async () => {
  const parser = await rustParser();
  const text = `#![allow(x)]\n${LONG}#[a] #[b] struct A; // c\n#[c]\nimpl A { fn g( }\nmod m { fn h() {} }\n${LONG}fn i() {`;
  const [one, other] = [parser.open(text), parser.open(text)];
  const turns = new ShortTurns(() => {});
  const items = await lowerItemsInPieces(one, turns);
  expect(turns.pauses).toBeGreaterThan(100);
  expect(items).toEqual(lowerItems(other));
  expect(lowerItems(one)).toBe(items);
  one.dispose();
  other.dispose();
});
