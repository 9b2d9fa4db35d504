/**
 * Which `macro_rules!` a single name means: textual scope (Reference, "Macros By Example", "Scoping"). A definition
 * holds from where it stands to the end of its module or block, in the modules inside too, and a later one shadows it.
 */
import type { ItemId } from '../hir/model.ts';
import type { Definition } from './model.ts';
import type { Module } from './module.ts';

/** No position given: whatever stands in the module counts. */
const EVERYWHERE = Number.POSITIVE_INFINITY;

/**
 * The macro in textual scope at `at`, an offset as the spans of `from`'s items have them; null without one.
 */
export function textualMacro(from: Module, name: string, at: number = EVERYWHERE): Definition | null {
  let position = at;
  for (let module: Module | null = from; module !== null; module = module.parent) {
    const found = latestBefore(module, name, position);
    if (found !== null) return found;
    position = placeIn(module, position);
  }
  return null;
}

/** The last definition in a module itself, or in what it declares `#[macro_use]`. */
function latestBefore(module: Module, name: string, at: number): Definition | null {
  const { entries, macroUses } = module.declared;
  let latest: Definition | null = null;
  let start = -1;
  for (const item of entries.get(name)?.items ?? []) {
    if (item.kind !== 'macroDefinition' || item.span.start >= at || item.span.start <= start) continue;
    const definition = module.define(item);
    if (definition?.kind !== 'macro') continue;
    latest = definition;
    start = item.span.start;
  }
  for (const item of macroUses) {
    // Those of crates at the root are there from the start.
    if (item.kind === 'mod' ? item.span.start >= at || item.span.start <= start : latest !== null) continue;
    const inner = item.kind === 'mod' ? module.submodule(item.name.text) : null;
    const found =
      item.kind === 'mod'
        ? inner === null
          ? null
          : latestBefore(inner, name, EVERYWHERE)
        : (module.crate.source.dependency(item.name.text)?.exportedMacro(name)?.definition ?? null);
    if (found !== null) {
      latest = found;
      start = item.span.start;
    }
  }
  return latest;
}

/** Where a module or block stands in the one around it. */
function placeIn(module: Module, at: number): number {
  const { parent, home } = module;
  if (parent === null || home === null || parent.home === null) return EVERYWHERE;
  if (module.block) return parent.home === home ? at : startOf(parent, home.anchor);
  if (module.owner !== null) return startOf(parent, module.owner);
  const items = parent.declared.entries.get(module.path.at(-1) ?? '')?.items ?? [];
  return items.find(({ kind }) => kind === 'mod')?.span.start ?? EVERYWHERE;
}

function startOf(module: Module, id: ItemId | 'file' | 'stub'): number {
  return typeof id === 'number' ? (module.home?.list.items[id]?.span.start ?? EVERYWHERE) : EVERYWHERE;
}
