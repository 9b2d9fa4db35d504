/**
 * Places: a slot and a way into it. Only what decides moves and borrows is kept: whether a dereference lies on the
 * way (then borrowing the place does not borrow the slot) and the fields passed through (then a move empties a part).
 */
import type { Ty } from '../types/model.ts';
import type { Builder } from './builder.ts';
import { NO_SLOT, type PathId, type Site, type SlotId } from './cfg.ts';

export interface Place {
  /** {@link NO_SLOT}: a captured variable, a static, or something that is no place of this body. */
  readonly slot: SlotId;
  /** The place this one is a part of, and which: a field, `as Variant`, or `*` of a box. */
  readonly parent: Place | null;
  readonly key: string;
  /** For what lies behind a dereference or an index: the place of the pointer, array or slice. */
  readonly behind: Place | null;
  /** A dereference lies between the slot and the place. */
  readonly indirect: boolean;
  /** Moves out of it are tracked: it lies neither behind a reference nor an index. */
  readonly movable: boolean;
  readonly type: Ty;
}

export function slotPlace(slot: SlotId, type: Ty): Place {
  return { slot, parent: null, key: '', behind: null, indirect: false, movable: true, type };
}

/** What lies behind a reference or raw pointer in `place`. */
export function pointee(place: Place, type: Ty): Place {
  return { slot: place.slot, parent: null, key: '', behind: place, indirect: true, movable: false, type };
}

/** What lies in the box `place`: not a borrow of the box, but moving out of it empties it (SEMANTICS.md 1.1, 9). */
export function unboxed(place: Place, type: Ty): Place {
  return {
    slot: place.slot,
    parent: place,
    key: '*',
    behind: null,
    indirect: true,
    movable: place.movable,
    type,
  };
}

export function field(place: Place, key: string, type: Ty): Place {
  return {
    slot: place.slot,
    parent: place,
    key,
    behind: null,
    indirect: place.indirect,
    movable: place.movable,
    type,
  };
}

/** The enum `place` seen as one of its variants. */
export function downcast(place: Place, variant: string): Place {
  return field(place, `as ${variant}`, place.type);
}

/** Some element of an array or slice; rustc does not follow which. */
export function element(place: Place, type: Ty): Place {
  return {
    slot: place.slot,
    parent: null,
    key: '',
    behind: place,
    indirect: place.indirect,
    movable: false,
    type,
  };
}

/** The move path of a movable place. */
export function pathOf(b: Builder, place: Place): PathId {
  if (place.parent === null) return place.slot;
  return b.graph.child(pathOf(b, place.parent), place.key, place.type, b.needsDrop(place.type));
}

/** Reads the value out of a place: a copy, or a move that leaves it empty (rustc's `consume_by_copy_or_move`). */
export function consume(b: Builder, place: Place, destination: SlotId, site: Site): void {
  if (place.slot === NO_SLOT) return;
  const copy = place.movable ? b.questions.copies(place.type) : 'yes';
  if (copy === 'yes') b.use(place.slot, site);
  else if (copy === 'no') b.move(pathOf(b, place), site);
  else b.moveUnsure(pathOf(b, place), site);
  // A value behind a reference holds what the reference's target holds, not the reference.
  if (place.indirect) b.borrows.takeOut(holderOf(b, place), destination);
  else b.borrows.flow(holderOf(b, place), destination);
}

/** The slot that stands for what the place holds: of a tuple literal, the element. */
function holderOf(b: Builder, place: Place): SlotId {
  for (let at: Place | null = place; at; at = at.parent ?? at.behind) {
    const whole = at.parent;
    const elements =
      whole !== null && whole.parent === null && whole.behind === null
        ? b.borrows.elements.get(whole.slot)
        : undefined;
    if (elements) return elements[Number(at.key)] ?? at.slot;
  }
  return place.slot;
}

/** Makes a reference to a place and gives it to `destination`. Through a dereference it is a reborrow. */
export function borrow(b: Builder, place: Place, destination: SlotId, site: Site, mutable = false): void {
  if (place.slot === NO_SLOT) return;
  b.borrows.flow(holderOf(b, place), destination);
  if (place.indirect) {
    b.use(place.slot, site);
    return;
  }
  b.borrowSlot(place.slot, site);
  b.borrows.lend(place.slot, destination, mutable);
}
