/** Macro calls in item position: which of them make no names but those of the items they are handed. */
import type { MacroItem } from '../hir/model.ts';
import { textualMacro } from './macro-scope.ts';
import type { Module } from './module.ts';

/** Macros of libraries that give back the items they are handed, or make nothing that has a name. */
const TRANSPARENT = new Set([
  ...['cfg_if', 'pin_project', 'thread_local', 'task_local', 'compile_error', 'global_asm'],
  ...['const_assert', 'const_assert_eq', 'assert_impl_all', 'assert_not_impl_any', 'assert_obj_safe'],
]);

/** True when the items lowered from the call's arguments are all that it makes. */
export function isSeenThrough(call: MacroItem, module: Module): boolean {
  const name = call.name.text.slice(call.name.text.lastIndexOf(':') + 1);
  if (TRANSPARENT.has(name)) return true;
  const definition =
    name === call.name.text
      ? textualMacro(module, name, call.span.start)
      : (module.crate.resolve(module, call.name.text.split('::'), 'macro')?.definition ?? null);
  return (
    definition?.kind === 'macro' && definition.item.kind === 'macroDefinition' && definition.item.transparent
  );
}
