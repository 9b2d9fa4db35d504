/**
 * Which `macro_rules!` a single name means: textual scope (Reference, "Macros By Example", "Scoping"). A definition
 * holds from where it stands to the end of its module or block, in the modules inside too, and a later one shadows it.
 */
import type { ExternCrateItem, ItemId, MacroDefinitionItem, ModItem } from '../hir/model.ts';
import { likeliest } from './item-list.ts';
import type { MacroDefinition } from './model.ts';
import type { Module } from './module.ts';

/** No position given: whatever stands in the module counts. */
const EVERYWHERE = Number.POSITIVE_INFINITY;

/**
 * The macro in textual scope at `at`, an offset as the spans of `from`'s items have them; null without one.
 */
export function textualMacro(from: Module, name: string, at: number = EVERYWHERE): MacroDefinition | null {
  let position = at;
  for (let module: Module | null = from; module !== null; module = module.parent) {
    const found = latestBefore(module, name, position);
    if (found !== null) return found;
    position = placeIn(module, position);
  }
  return null;
}

/** The last definition in a module itself, or in what it declares `#[macro_use]`. */
function latestBefore(module: Module, name: string, at: number): MacroDefinition | null {
  const { entries, macroUses } = module.declared;
  const { cfg } = module.crate;
  const own = cfg.inSight(
    (entries.get(name)?.items ?? []).filter(
      (item): item is MacroDefinitionItem => item.kind === 'macroDefinition' && item.span.start < at,
    ),
  );
  // What `cfg` chooses between is no shadowing.
  const isOpen = own.every(({ attributes }) => cfg.mayBeAbsent(attributes));
  const last = isOpen ? likeliest(own, cfg) : own.at(-1);
  let latest = last === undefined ? null : module.define(last);
  let start = last?.span.start ?? -1;
  for (const item of macroUses) {
    // Crates are named at the root, from where their macros are seen everywhere.
    const isLater = item.kind === 'mod' ? item.span.start < at && item.span.start > start : latest === null;
    const found = isLater ? broughtBy(module, item, name) : null;
    if (found === null) continue;
    latest = found;
    start = item.span.start;
  }
  return latest?.kind === 'macro' ? latest : null;
}

function broughtBy(module: Module, item: ModItem | ExternCrateItem, name: string): MacroDefinition | null {
  if (item.kind === 'mod') {
    const inner = module.submodule(item.name.text);
    return inner === null ? null : latestBefore(inner, name, EVERYWHERE);
  }
  const found = module.crate.source.dependency(item.name.text)?.exportedMacro(name)?.definition;
  return found?.kind === 'macro' ? found : null;
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
