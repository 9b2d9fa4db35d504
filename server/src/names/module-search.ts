/** The search for one name in one module, whatever the modules around have: declarations, then imports, then globs. */
import type { Item } from '../hir/model.ts';
import { type Entry, hasAttribute, type Import, isIn } from './declared-names.ts';
import { likeliest } from './item-list.ts';
import { isSeenThrough } from './item-macros.ts';
import type { Namespace, TraitDefinition } from './model.ts';
import type { Found, Module } from './module.ts';

/** From where a name is looked up: the module and what is inside it, the rest of its crate, or another crate. */
export type Access = 'inside' | 'crate' | 'outside';

export function searchModule(
  module: Module,
  name: string,
  namespace: Namespace,
  access: Access,
): Found | null {
  const { entries, globs } = module.declared;
  const entry = entries.get(name);
  const own = entry === undefined ? null : searchEntry(module, entry, name, namespace, access);
  const isThere = own !== null && own.absent === undefined;
  if (isThere && own.definition.kind !== 'foreign') return own;
  if (namespace === 'type' && access === 'inside' && entry === undefined && !module.block) {
    const inner = module.submodule(name);
    if (inner !== null) return { definition: inner.definition, certain: true };
  }
  return isThere ? own : (throughGlobs(module, globs, name, namespace, access) ?? own);
}

/** Globs that no build has come last. */
function throughGlobs(
  module: Module,
  globs: readonly Import[],
  name: string,
  namespace: Namespace,
  access: Access,
): Found | null {
  for (const glob of module.crate.cfg.likeliestFirst(globs)) {
    if (!isVisible(glob.visibility, access)) continue;
    const found = module.crate.imports.throughGlob(module, glob.use, name, namespace);
    // A macro may make an item of that name, which would come first.
    if (found !== null) return unsureIf(mayBeAbsent(module, glob) || module.unseen, found);
  }
  return null;
}

/** What is declared or imported by name. Of several imports those that lead to something seen come first. */
function searchEntry(
  module: Module,
  entry: Entry,
  name: string,
  namespace: Namespace,
  access: Access,
): Found | null {
  const own = ownItem(module, entry, name, namespace, access);
  if (own !== null && own.absent === undefined) return own;
  let foreign: Found | null = null;
  let absent = own;
  const imports = module.crate.cfg.likeliestFirst(entry.imports);
  const several = module.crate.cfg.inSight(imports).length > 1;
  for (const one of imports) {
    const { use, visibility, crate } = one;
    if (!isVisible(visibility, access)) continue;
    const found =
      module.crate.imports.meaning(module, use, namespace) ??
      (crate && namespace === 'type' ? unseenCrate(use.path[0]!.text) : null);
    const isAbsent = module.crate.cfg.isOff(one.attributes);
    if (isAbsent) absent ??= found === null ? null : { ...found, certain: false, absent: true };
    else if (found !== null && found.definition.kind !== 'foreign')
      return unsureIf(several && mayBeAbsent(module, one), found);
    else foreign ??= found;
  }
  return foreign === null ? absent : unsureIf(module.unseen, foreign);
}

function ownItem(
  module: Module,
  entry: Entry,
  name: string,
  namespace: Namespace,
  access: Access,
): Found | null {
  const { cfg } = module.crate;
  const candidates = cfg.inSight(
    entry.items.filter((item) => isIn(item, namespace) && isVisibleItem(module, item, access)),
  );
  const chosen = likeliest(candidates, cfg);
  if (chosen === undefined) {
    const macro = namespace === 'macro' ? entry.procMacros[0] : undefined;
    return macro === undefined
      ? null
      : { definition: module.crate.defineProcMacro(module.home!, macro, module, name), certain: true };
  }
  const isAbsent = cfg.isOff(chosen.attributes);
  const certain = candidates.length === 1 && !isAbsent && !isInUnknownCall(module, chosen);
  const absent = isAbsent ? { absent: isAbsent } : {};
  if (chosen.kind === 'mod') {
    const inner = module.submodule(name);
    return inner === null ? null : { definition: inner.definition, certain, ...absent };
  }
  const definition = module.define(chosen);
  return definition === null || definition.kind === 'impl' ? null : { definition, certain, ...absent };
}

/** A `macro_rules!` that stands in the module. */
export function macroIn(module: Module, name: string, exported: boolean): Found | null {
  const item = module.crate.cfg
    .likeliestFirst(module.declared.entries.get(name)?.items ?? [])
    .find((each) => each.kind === 'macroDefinition' && (!exported || hasAttribute(each, 'macro_export')));
  const definition = item === undefined ? null : module.define(item);
  return definition?.kind === 'macro' ? { definition, certain: true } : null;
}

/** The traits that a module declares, imports, or gets from globs. */
export function traitsNamedIn(module: Module): readonly TraitDefinition[] {
  const { entries, anonymous, globs } = module.declared;
  const { imports } = module.crate;
  const traits = new Set<TraitDefinition>();
  for (const [name, entry] of entries) {
    if (entry.items.some(({ kind }) => kind === 'trait') || entry.imports.length > 0) {
      const found = module.lookup(name, 'type', module);
      if (found?.definition.kind === 'trait') traits.add(found.definition);
    }
  }
  for (const { use } of anonymous) {
    const found = imports.meaning(module, use, 'type');
    if (found?.definition.kind === 'trait') traits.add(found.definition);
  }
  for (const { use } of globs) for (const trait of imports.traitsThroughGlob(module, use)) traits.add(trait);
  return [...traits];
}

// ------------------------------------------------------------------------------------------ visibility and doubt

/** `pub(super)` and its like count as `pub(crate)`. */
function isVisible(visibility: Item['visibility'], access: Access): boolean {
  if (visibility === 'pub') return true;
  return access === 'inside' || (visibility === 'restricted' && access === 'crate');
}

function isVisibleItem(module: Module, item: Item, access: Access): boolean {
  // A `macro_rules!` has no visibility: other crates see those that are exported, and all that we declare.
  if (item.kind === 'macroDefinition' && access !== 'inside')
    return module.crate.source.stub || hasAttribute(item, 'macro_export');
  return isVisible(item.visibility, access);
}

/** True for an item written among the arguments of a macro that may do anything with it. */
function isInUnknownCall(module: Module, item: Item): boolean {
  for (let id = item.parent; id !== null && id !== module.owner; ) {
    const around: Item | undefined = module.home?.list.items[id];
    if (around === undefined) return false;
    if (around.kind === 'macroCall' && !isSeenThrough(around, module)) return true;
    id = around.parent;
  }
  return false;
}

function mayBeAbsent({ crate }: Module, { attributes, inCall }: Import): boolean {
  return inCall || crate.cfg.mayBeAbsent(attributes);
}

function unsureIf(doubt: boolean, found: Found): Found {
  return doubt && found.certain ? { ...found, certain: false } : found;
}

/** `extern crate` names a crate that exists, whoever can see it. */
function unseenCrate(name: string): Found {
  return { definition: { kind: 'foreign', path: name, name }, certain: true };
}
