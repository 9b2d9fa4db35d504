/**
 * The impls of modules by the names in their headers: found once for each crate, shared by every file that asks.
 */
import { checkpoint, orForget } from '../base/attempt.ts';
import type { ImplHeading, TypeRef } from '../hir/model.ts';
import { type Crate, type ImplDefinition, inSight, likeliestFirst, type Module } from '../names/index.ts';
import { lowerType } from './lower.ts';
import type { Ty } from './model.ts';
import { scopeOf } from './scope.ts';
import { standsFor } from './stands-for.ts';

/** The impls of some modules, by the kind of type they are for. */
export class ImplIndex {
  private readonly inherent = new Map<string, ImplDefinition[]>();
  /** By the trait's last name, then by the head of the type. */
  private readonly traits = new Map<string, Map<string, ImplDefinition[]>>();

  constructor(modules: Iterable<Module>) {
    for (const module of modules) this.addModule(module);
  }

  addModule(module: Module): void {
    for (const impl of module.impls()) this.add(impl);
  }

  add(impl: ImplDefinition): void {
    const { item } = impl;
    const heads = standsFor(item) ?? [headOf(impl)];
    const { heading } = item;
    const name = heading.trait === null ? null : traitName(heading, heading.trait, impl.module);
    for (const head of heads) {
      if (name === null) push(this.inherent, head, impl);
      else {
        let ofTrait = this.traits.get(name);
        if (ofTrait === undefined) {
          ofTrait = new Map();
          this.traits.set(name, ofTrait);
        }
        push(ofTrait, head, impl);
      }
    }
  }

  inherentImpls(type: Ty): readonly ImplDefinition[] {
    const head = headOfType(type);
    // Methods of an impl that no build has can still be called from beside it.
    return head === null ? [] : likeliestFirst(this.inherent.get(head) ?? [], isOff);
  }

  /** Impls of a trait for types like `type`, blanket impls included. */
  traitImpls(type: Ty, traitName: string): readonly ImplDefinition[] {
    const ofTrait = this.traits.get(traitName);
    if (ofTrait === undefined) return [];
    const head = headOfType(type);
    const own = head === null ? [] : (ofTrait.get(head) ?? []);
    return inSight([...own, ...(ofTrait.get(BLANKET) ?? [])], isOff);
  }
}

function isOff({ item, module }: ImplDefinition): boolean {
  return module.crate.cfg.isOff(item.attributes);
}

/** The last name of a trait; `use std::error::Error as StdError` is seen through where it stands in the module. */
function traitName({ bare }: ImplHeading, written: string, module: Module): string {
  if (!bare) return written;
  for (let scope: Module | null = module; scope !== null; scope = scope.block ? scope.parent : null) {
    const original = renamedIn(scope).get(written);
    if (original !== undefined) return original;
  }
  return written;
}

const renames = new WeakMap<Module, ReadonlyMap<string, string>>();

/** What is imported into a module under another name, by that name. */
function renamedIn(module: Module): ReadonlyMap<string, string> {
  let known = renames.get(module);
  if (known === undefined) {
    const imports = module.items().flatMap((item) => (item.kind === 'use' ? item.imports : []));
    known = new Map(
      imports.flatMap(({ alias, path }): [string, string][] => {
        const original = path.at(-1)?.text;
        return alias === null || original === undefined || alias.text === original
          ? []
          : [[alias.text, original]];
      }),
    );
    renames.set(module, known);
  }
  return known;
}

const BLANKET = '{blanket}';

/** What the impls for types without a name are filed under, by the kind of the type as written and as known. */
const BUILT_IN_HEADS: { readonly [kind in (TypeRef | Ty)['kind']]?: string } = {
  reference: '&',
  pointer: '*',
  tuple: '()',
  slice: '[]',
  array: '[;]',
  function: 'fn',
  fnPointer: 'fn',
  never: '!',
  dyn: 'dyn',
};

function push(map: Map<string, ImplDefinition[]>, key: string, impl: ImplDefinition): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [impl]);
  else list.push(impl);
}

/** What an impl is filed under. */
function headOf(impl: ImplDefinition): string {
  const { heading } = impl.item;
  if (heading.anyType) return BLANKET;
  if (heading.type === null) return BUILT_IN_HEADS[heading.kind] ?? heading.kind;
  if (impl.module.crate.source.stub) return heading.type;
  const { selfType } = impl.item;
  if (selfType.kind !== 'path') return heading.type;
  const names = selfType.path.segments.map((segment) => segment.name.text);
  const definition = impl.module.crate.resolve(impl.module, names, 'type', selfType.path.global)?.definition;
  if (definition?.kind === 'alias') return headOfType(lowerType(selfType, scopeOf(impl))) ?? heading.type;
  return definition?.name ?? heading.type;
}

/** What the impls for a type are filed under; null for types that have none of their own. */
export function headOfType(type: Ty): string | null {
  switch (type.kind) {
    case 'adt':
      return type.definition.name;
    case 'primitive':
      return type.name === '{integer}' ? 'i32' : type.name === '{float}' ? 'f64' : type.name;
    default:
      return BUILT_IN_HEADS[type.kind] ?? null;
  }
}

/** Every module of a crate, also of files that no `mod` item names. */
function modulesOf(crate: Crate): ReadonlySet<Module> {
  const modules = new Set(crate.root.tree());
  for (const path of crate.source.filePaths()) {
    for (const module of crate.moduleAt(path).tree()) modules.add(module);
  }
  return modules;
}

/** Where impls may be looked for. */
export type ImplSource = Pick<ImplIndex, 'inherentImpls' | 'traitImpls'>;

const crateIndexes = new WeakMap<Crate, ImplSource>();

/** The impls of a crate with sources, whoever asks. */
export function crateIndex(crate: Crate): ImplSource {
  let index = crateIndexes.get(crate);
  if (index === undefined) {
    index = crate.source.implFiles === undefined ? new WholeIndex(crate) : new GrowingIndex(crate);
    crateIndexes.set(crate, index);
  }
  return index;
}

/** The impls of a crate whose files are all at hand, looked through when one of them is first asked for. */
class WholeIndex implements ImplSource {
  private readonly crate: Crate;
  private readonly index = new ImplIndex([]);
  private impls: readonly ImplDefinition[] | null = null;
  /** How many of them are in the index. */
  private added = 0;

  constructor(crate: Crate) {
    this.crate = crate;
  }

  inherentImpls(type: Ty): readonly ImplDefinition[] {
    return this.whole().inherentImpls(type);
  }

  traitImpls(type: Ty, traitName: string): readonly ImplDefinition[] {
    return this.whole().traitImpls(type, traitName);
  }

  private whole(): ImplIndex {
    this.impls ??= [...modulesOf(this.crate)].flatMap((module) => module.impls());
    while (this.added < this.impls.length) {
      this.index.add(this.impls[this.added]!);
      this.added++;
      checkpoint();
    }
    return this.index;
  }
}

/** The impls of a crate whose files are read only when an impl in them may be meant. */
class GrowingIndex implements ImplSource {
  private readonly crate: Crate;
  private readonly index = new ImplIndex([]);
  private readonly asked = new Set<string>();
  private readonly added = new Set<ImplDefinition>();

  constructor(crate: Crate) {
    this.crate = crate;
  }

  inherentImpls(type: Ty): readonly ImplDefinition[] {
    const head = headOfType(type);
    if (head !== null) this.read(null, head);
    return this.index.inherentImpls(type);
  }

  traitImpls(type: Ty, traitName: string): readonly ImplDefinition[] {
    this.read(traitName, headOfType(type));
    return this.index.traitImpls(type, traitName);
  }

  private read(trait: string | null, head: string | null): void {
    const key = `${trait ?? ''} for ${head ?? ''}`;
    if (this.asked.has(key)) return;
    this.asked.add(key);
    orForget(
      () => {
        for (const path of this.crate.source.implFiles?.(trait, head) ?? []) {
          for (const module of inFile(this.crate.moduleAt(path))) this.addImpls(module);
        }
      },
      () => this.asked.delete(key),
    );
  }

  private addImpls(module: Module): void {
    for (const impl of module.impls()) {
      if (this.added.has(impl)) continue;
      this.added.add(impl);
      orForget(
        () => this.index.add(impl),
        () => this.added.delete(impl),
      );
      checkpoint();
    }
  }
}

const stubIndexes = new WeakMap<Module, ImplIndex>();

/** The impls of the whole file that a stub module stands in. */
export function stubIndex(module: Module): ImplSource {
  let top = module;
  while (top.parent !== null && top.parent.home === top.home) top = top.parent;
  let index = stubIndexes.get(top);
  if (index === undefined) {
    index = new ImplIndex(inFile(top));
    stubIndexes.set(top, index);
    checkpoint();
  }
  return index;
}

function* inFile(module: Module): Iterable<Module> {
  yield module;
  for (const item of module.items()) {
    if (item.kind !== 'mod' || !item.inline) continue;
    const inner = module.submodule(item.name.text);
    if (inner !== null) yield* inFile(inner);
  }
}
