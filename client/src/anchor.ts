/** A place in a text that edits move, delete, and by undoing bring back. */

export interface Anchor {
  /** UTF-16 offset. */
  readonly offset: number;
  /** After the text around the place was deleted: how far inside that text it was. Null while it stands. */
  readonly inDeleted: number | null;
}

/** As VS Code reports changes. */
export interface OffsetChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

export function anchorAt(offset: number): Anchor {
  return { offset, inDeleted: null };
}

/** The anchor in the text that the change makes of its text. */
export function moveAnchor(anchor: Anchor, { rangeOffset, rangeLength, text }: OffsetChange): Anchor {
  const { offset, inDeleted } = anchor;
  if (rangeOffset > offset) return anchor;
  if (rangeOffset === offset && rangeLength === 0 && inDeleted !== null) {
    const back = Math.min(inDeleted, text.length);
    return { offset: offset + back, inDeleted: back === inDeleted ? null : inDeleted - back };
  }
  if (rangeOffset + rangeLength <= offset) {
    return { offset: offset + text.length - rangeLength, inDeleted };
  }
  const inside = offset - rangeOffset;
  const kept = Math.min(inside, text.length);
  const lost = text.length >= rangeLength ? inDeleted : (inDeleted ?? 0) + inside - kept;
  return { offset: rangeOffset + kept, inDeleted: lost };
}
