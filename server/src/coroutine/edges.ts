/**
 * Which held slots point into which (SEMANTICS.md 2.5): every loan flows along with the values that may hold it, per
 * variable and not per moment, as the borrow checker sees it. An edge counts at a suspension point while the pointer,
 * or anything it was handed on to, may still be followed there.
 */
import type { Ty } from '../types/model.ts';
import type { SlotId } from './cfg.ts';

export interface BorrowGraph {
  /** Slots whose storage `slot` may point into. */
  ownersOf(slot: SlotId): ReadonlySet<SlotId>;
  /** Slots that may hold what `slot` holds, itself included. */
  holdersOf(slot: SlotId): ReadonlySet<SlotId>;
}

/** @param flows pairs: the second may hold what the first holds. @param loans pairs: the second points to the first. */
export function borrowGraph(flows: readonly SlotId[], loans: readonly SlotId[]): BorrowGraph {
  const next = adjacency(flows, 0);
  const previous = adjacency(flows, 1);
  const lent = adjacency(loans, 1);
  const reach = (start: SlotId, edges: ReadonlyMap<SlotId, readonly SlotId[]>): Set<SlotId> => {
    const seen = new Set([start]);
    for (const slot of seen) for (const other of edges.get(slot) ?? []) seen.add(other);
    return seen;
  };
  return {
    ownersOf: (slot) => {
      const owners = new Set<SlotId>();
      for (const source of reach(slot, previous))
        for (const owner of lent.get(source) ?? []) owners.add(owner);
      return owners;
    },
    holdersOf: (slot) => reach(slot, next),
  };
}

/** Neighbours by the `from`-th of each pair. */
function adjacency(pairs: readonly SlotId[], from: 0 | 1): ReadonlyMap<SlotId, readonly SlotId[]> {
  const map = new Map<SlotId, SlotId[]>();
  for (let i = 0; i < pairs.length; i += 2) {
    const key = pairs[i + from]!;
    const value = pairs[i + 1 - from]!;
    const known = map.get(key);
    if (known) known.push(value);
    else map.set(key, [value]);
  }
  return map;
}

/** std's containers promise that dropping them does not follow the references in their elements (`may_dangle`). */
const MAY_DANGLE = new Set([
  'Box',
  'Vec',
  'VecDeque',
  'LinkedList',
  'Rc',
  'Arc',
  'HashMap',
  'HashSet',
  'BTreeMap',
  'BTreeSet',
  'BinaryHeap',
  'Option',
  'Result',
  'IntoIter',
  'Pin',
  'Poll',
  'ControlFlow',
  'RefCell',
  'Cell',
  'UnsafeCell',
  'Mutex',
  'RwLock',
  'OnceCell',
]);

/** Whether dropping a value of the type may follow a reference in it. */
export function dropFollowsBorrow(type: Ty): boolean {
  switch (type.kind) {
    case 'reference':
    case 'pointer':
    case 'primitive':
    case 'fnPointer':
    case 'fnItem':
    case 'never':
      return false;
    case 'tuple':
      return type.elements.some(dropFollowsBorrow);
    case 'array':
    case 'slice':
      return dropFollowsBorrow(type.element);
    case 'closure':
      return type.captures.some(dropFollowsBorrow);
    case 'adt':
      if (type.definition.path.startsWith('std::') && MAY_DANGLE.has(type.definition.name))
        return type.arguments.some(dropFollowsBorrow);
      return true;
    default:
      return true;
  }
}
