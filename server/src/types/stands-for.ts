/** Impls of the stubs that are written once for several types. */
import type { ImplItem } from '../hir/model.ts';

/** The names of the types that `#[pinscope::stands_for(…)]` lists; null for an ordinary impl. */
export function standsFor(item: ImplItem): ReadonlySet<string> | null {
  const attribute = item.attributes.find(({ path }) => path === 'pinscope::stands_for');
  return attribute === undefined
    ? null
    : new Set((attribute.arguments ?? '').split(',').map((name) => name.trim()));
}
