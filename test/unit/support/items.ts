import type { ItemTree } from '../../../server/src/hir/model.ts';

/** Items that were stored, with what is read late as properties like the others. */
export function plain({ items, innerAttributes }: ItemTree): ItemTree {
  return {
    innerAttributes,
    items: items.map((item) => {
      if (item.kind === 'function') {
        const { generics, self, parameters, output } = item;
        const { types: _, ...rest } = { types: null, ...item };
        return { ...rest, generics, self, parameters, output };
      }
      if (item.kind !== 'impl') return item;
      const { generics, trait, selfType } = item;
      const { header: _, ...rest } = { header: null, ...item };
      return { ...rest, generics, trait, selfType };
    }),
  };
}
