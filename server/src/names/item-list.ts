/** What items stand in without being members of it: macro calls, extern blocks, and `const _`. */
const TRANSPARENT: ReadonlySet<Item['kind']> = new Set(['macroCall', 'externBlock', 'const']);

/** A flat list of items (a file's or a body's) read as the tree it stands for. */
import type { Item, ItemId } from '../hir/model.ts';
import type { Cfg } from './cfg.ts';
import { pinProjections } from './pin-projections.ts';

export class ItemList {
  /** The list's own, by their ids, then those that macros make of them. */
  readonly items: readonly Item[];
  private readonly members = new Map<ItemId | null, Item[]>();

  private constructor(items: readonly Item[]) {
    const made = pinProjections(items);
    this.items = made.length === 0 ? items : [...items, ...made];
    for (const item of this.items) {
      const parent = this.scopeParent(item);
      const siblings = this.members.get(parent);
      if (siblings === undefined) this.members.set(parent, [item]);
      else siblings.push(item);
    }
  }

  /** The tree of a list; asked for the same list twice, it is built once. */
  static of(items: readonly Item[]): ItemList {
    let list = known.get(items);
    if (list === undefined) {
      list = new ItemList(items);
      known.set(items, list);
    }
    return list;
  }

  /** Members of a mod, impl or trait; of the whole list for null. Items inside extern blocks and macro calls count as their parent's. */
  children(parent: ItemId | null): readonly Item[] {
    return this.members.get(parent) ?? [];
  }

  private scopeParent(item: Item): ItemId | null {
    let parent = item.parent;
    while (parent !== null) {
      const around: Item | undefined = this.items[parent];
      if (around === undefined) return null;
      if (!TRANSPARENT.has(around.kind)) return parent;
      parent = around.parent;
    }
    return null;
  }
}

const known = new WeakMap<readonly Item[], ItemList>();

/** Of items that `cfg` chooses between: one without, else one that a feature or platform brings rather than its lack. */
export function likeliest<I extends Item>(candidates: readonly I[], cfg: Cfg): I | undefined {
  const left = cfg.inSight(candidates);
  if (left.length < 2) return left[0];
  const isLack = ({ attributes }: Item) =>
    attributes.some(({ path, arguments: text }) => path === 'cfg' && /^\s*not\b/.test(text ?? ''));
  return (
    left.find(({ attributes }) => !cfg.mayBeAbsent(attributes)) ??
    left.find((item) => !isLack(item)) ??
    left[0]
  );
}
