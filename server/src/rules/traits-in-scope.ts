/**
 * Whether a trait that may be in scope declares a method of some name. A method call finds inherent methods and those
 * of traits in scope (Reference, "Method call expressions"); what cannot be seen through counts as "maybe".
 */
import { pathOf, plainPath } from '../hir/index.ts';
import type { Item, ModItem, TraitItem, UseImport } from '../hir/model.ts';
import type { Ty } from '../types/model.ts';
import { reference } from '../types/ty.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';
import { pathsInType } from '../words/walk.ts';
import { itemsAround } from './certainty.ts';

/**
 * False only when no trait in scope at the body can have such a method for one of the receiver's types, the standard
 * library's own left out. `receivers`: the type of the receiver and all that it is dereferenced to.
 */
export function traitMethodMayBeInScope(
  file: FileFacts,
  facts: BodyFacts,
  method: string,
  receivers: readonly Ty[],
): boolean {
  const wanted: Wanted = { method, isLacking: (trait) => isLackedBy(file, facts, trait, receivers) };
  const around = itemsAround(file, facts.offset);
  const module = around.findLast((item): item is ModItem => item.kind === 'mod') ?? null;
  const inBody = facts.body.items;
  return (
    inBody.some((item) => itemMayBring(file, inBody, item, wanted, new Set())) ||
    moduleMayBring(file, module, wanted, new Set())
  );
}

/** A method that is looked for. */
interface Wanted {
  readonly method: string;
  /** Whether nothing that the method is looked for in implements the trait, as itself or as a reference. */
  readonly isLacking: (trait: TraitItem) => boolean;
}

function isLackedBy(
  file: FileFacts,
  { item }: BodyFacts,
  trait: TraitItem,
  receivers: readonly Ty[],
): boolean {
  if (file.items.items[trait.id] !== trait) return false;
  const { path } = file.resolvePath(plainPath([trait.name]), 'type', trait);
  if (path === null) return false;
  return receivers
    .flatMap((type) => [type, reference(type, false), reference(type, true)])
    .every((type) => file.implementsIn(type, path, item) === 'no');
}

function moduleMayBring(
  file: FileFacts,
  module: ModItem | null,
  wanted: Wanted,
  seen: Set<ModItem | null>,
): boolean {
  if (seen.has(module)) return false;
  seen.add(module);
  const items = file.items.items.filter((item) => item.parent === (module?.id ?? null));
  return items.some((item) => itemMayBring(file, file.items.items, item, wanted, seen));
}

function itemMayBring(
  file: FileFacts,
  list: readonly Item[],
  item: Item,
  wanted: Wanted,
  seen: Set<ModItem | null>,
): boolean {
  switch (item.kind) {
    case 'trait':
      return declares(list, item, wanted.method) && !wanted.isLacking(item);
    case 'use':
      return item.imports.some((imported) => importMayBring(file, item, imported, wanted, seen));
    case 'macroCall':
      return !DECLARES_NO_TRAIT.has(item.name.text.split('::').at(-1)!);
    default:
      return false;
  }
}

/** Macros in item position that declare types, statics or functions only. */
const DECLARES_NO_TRAIT = new Set([
  'pin_project',
  'thread_local',
  'lazy_static',
  'compile_error',
  'macro_rules',
  'bitflags',
  'task_local',
]);

function declares(list: readonly Item[], trait: TraitItem, method: string): boolean {
  return list.some(
    (item) => item.kind === 'function' && item.parent === trait.id && item.name.text === method,
  );
}

/** Crates whose traits are known to have no method that a future could be polled by without being pinned. */
const STANDARD = new Set(['std', 'core', 'alloc']);

function importMayBring(
  file: FileFacts,
  use: Item,
  imported: UseImport,
  wanted: Wanted,
  seen: Set<ModItem | null>,
): boolean {
  const [first] = imported.path;
  const last = imported.path.at(-1);
  if (first === undefined || last === undefined || STANDARD.has(first.text)) return false;
  if (imported.alias === null) return globMayBring(file, use, imported, wanted, seen);
  // Modules, functions and macros are written in lower case and bring no trait.
  if (/^[a-z]/.test(last.text)) return false;
  // What has a declaration is in sight: method lookup has looked through it, and found nothing.
  if (file.resolvePath(plainPath(imported.path, imported.global), 'type', use).location !== null)
    return false;
  // Since edition 2021 a trait cannot stand where a type does.
  return !namesUsedAsTypes(file).has(imported.alias.text);
}

/** `use super::*`, `use Enum::*`: followed inside this file, a guess nowhere. */
function globMayBring(
  file: FileFacts,
  use: Item,
  imported: UseImport,
  wanted: Wanted,
  seen: Set<ModItem | null>,
): boolean {
  const items = file.items.items;
  const parentOf = (item: Item | null) => {
    for (let at = item?.parent ?? null; at !== null; at = items[at]!.parent) {
      const candidate = items[at]!;
      if (candidate.kind === 'mod') return candidate;
    }
    return null;
  };
  let module: ModItem | null = parentOf(use);
  let inFile = true;
  imported.path.forEach((segment, index) => {
    if (!inFile) return;
    if (segment.text === 'self' && index === 0) return;
    if (segment.text === 'super') {
      if (module === null) inFile = false;
      module = parentOf(module);
      return;
    }
    const at: ModItem | null = module;
    const inside = items.find(
      (item) =>
        item.parent === (at?.id ?? null) &&
        ((item.kind === 'mod' && item.inline) || item.kind === 'enum') &&
        item.name.text === segment.text,
    );
    if (inside?.kind === 'mod') module = inside;
    else if (inside?.kind !== 'enum') inFile = false;
  });
  return !inFile || moduleMayBring(file, module, wanted, seen);
}

const usedAsTypes = new WeakMap<FileFacts['items'], ReadonlySet<string>>();

function namesUsedAsTypes(file: FileFacts): ReadonlySet<string> {
  let names = usedAsTypes.get(file.items);
  if (names === undefined) {
    const found = new Set<string>();
    if (file.edition !== '2015' && file.edition !== '2018') {
      for (const item of file.items.items) for (const name of typeNamesIn(item)) found.add(name);
    }
    names = found;
    usedAsTypes.set(file.items, names);
  }
  return names;
}

function* typeNamesIn(item: Item): Generator<string> {
  for (const type of typesWrittenIn(item)) {
    for (const { path, type: own } of pathsInType(type)) {
      if (own !== null && path.qself === null && path.segments.length === 1)
        yield path.segments[0]!.name.text;
    }
  }
}

function* typesWrittenIn(item: Item) {
  switch (item.kind) {
    case 'function':
      for (const parameter of item.parameters) yield parameter.type;
      if (item.output !== null) yield item.output;
      return;
    case 'struct':
    case 'enum':
    case 'union':
      for (const variant of item.variants) for (const field of variant.fields) yield field.type;
      return;
    case 'typeAlias':
    case 'const':
    case 'static':
      if (item.type !== null) yield item.type;
      return;
    case 'impl':
      yield item.selfType;
      return;
    default:
  }
}

/**
 * True when every trait of the bounds is one whose methods are all in sight. Those were looked through when the call was
 * not resolved, so none of them has such a method.
 */
export function boundsAreInSight(file: FileFacts, traits: readonly string[]): boolean {
  return traits.every((trait) => {
    if (trait.startsWith("'") || STANDARD.has(trait.split('::')[0]!)) return true;
    return file.resolvePath(pathOf(trait.split('::')), 'type', null).location !== null;
  });
}
