import { describe, expect, test } from 'vitest';
import { anchorAt, moveAnchor, type OffsetChange } from '../../../client/src/anchor.ts';

const TEXT = 'fn a() {}\nfn show(p: Pin<T>) {}\n';
const PIN = TEXT.indexOf('Pin') + 1;

/** The three characters at the anchor after changes, each given as the text to replace and its replacement. */
function after(...changes: readonly (readonly [string, string])[]): string {
  let text = TEXT;
  let anchor = anchorAt(PIN);
  for (const [from, to] of changes) {
    const rangeOffset = text.indexOf(from);
    const change: OffsetChange = { rangeOffset, rangeLength: from.length, text: to };
    anchor = moveAnchor(anchor, change);
    text = text.slice(0, rangeOffset) + to + text.slice(rangeOffset + from.length);
  }
  return text.slice(anchor.offset, anchor.offset + 3);
}

describe('an anchor', () => {
  test.each([
    ['text before it', [['fn a() {}\n', '']]],
    ['text behind it', [['<T>', '<Box<T>>']]],
    ['a line typed before it', [['fn show', '// new\nfn show']]],
    ['the same text with something longer', [['Pin<T>', 'Pin<&mut T>']]],
  ] as const)('stays on its text when an edit replaces %s', (_, changes) => {
    expect(after(...changes)).toBe('in<');
  });

  test('stays on its text when something is typed right before it', () => {
    const moved = moveAnchor(anchorAt(5), { rangeOffset: 5, rangeLength: 0, text: 'ab' });
    expect(moved).toEqual(anchorAt(7));
  });

  test('comes back when the deletion of its text is undone', () => {
    const rangeOffset = TEXT.indexOf('fn show');
    const line = TEXT.slice(rangeOffset);
    const gone = moveAnchor(anchorAt(PIN), { rangeOffset, rangeLength: line.length, text: '' });
    expect(gone.offset).toBe(rangeOffset);
    expect(moveAnchor(gone, { rangeOffset, rangeLength: 0, text: line })).toEqual(anchorAt(PIN));
  });

  test('comes back in pieces, as an undo of several deletions brings them', () => {
    let anchor = anchorAt(6);
    anchor = moveAnchor(anchor, { rangeOffset: 4, rangeLength: 4, text: '' });
    anchor = moveAnchor(anchor, { rangeOffset: 4, rangeLength: 0, text: 'a' });
    anchor = moveAnchor(anchor, { rangeOffset: 5, rangeLength: 0, text: 'bcd' });
    expect(anchor).toEqual(anchorAt(6));
  });
});
