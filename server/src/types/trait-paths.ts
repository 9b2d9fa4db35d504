/** Traits by their canonical paths, and which of them declares an associated type. */
import type { Bound } from '../hir/model.ts';
import type { Crate, Module, TraitDefinition } from '../names/index.ts';
import { associatedTypeIn } from './members.ts';
import type { Ty } from './model.ts';

const byPath = new WeakMap<Crate, Map<string, TraitDefinition | null>>();

/** The declaration of a trait as `crate` sees canonical paths; null for lifetimes and for traits nobody can see. */
export function traitByPath(path: string, crate: Crate): TraitDefinition | null {
  let known = byPath.get(crate);
  if (known === undefined) {
    known = new Map();
    byPath.set(crate, known);
  }
  let trait = known.get(path);
  if (trait === undefined) {
    trait = find(path, crate);
    known.set(path, trait);
  }
  return trait;
}

function find(path: string, crate: Crate): TraitDefinition | null {
  const [name, ...rest] = path.split('::');
  if (name === undefined || rest.length === 0) return null;
  const owner = name === crate.name ? crate : crate.source.canonical(name);
  if (owner === null) return null;
  const undeclared = owner.source.stub ? (crate.source.undeclared?.(owner) ?? []) : [];
  for (const candidate of [owner, ...undeclared]) {
    const definition = candidate.canonical(rest, 'type');
    if (definition?.kind === 'trait') return definition;
  }
  return null;
}

/** A trait by its canonical path; its arguments are left out when they are not known. */
export interface TraitRef {
  readonly trait: string;
  readonly arguments?: readonly Ty[];
}

/**
 * The trait that `base::name` is of: one that `base` is bound by, or a supertrait of it. The answer has to be kept with
 * the written type, because bounds are gone once a concrete type stands in for `base`.
 */
export function traitDeclaring(base: Ty, name: string, crate: Crate): TraitRef | null {
  if (base.kind === 'parameter') {
    for (const bound of base.bounds) {
      const trait = traitByPath(bound.trait, crate);
      const declaring = trait === null ? null : firstAbove([trait], name);
      if (declaring !== null) return declaring.trait === bound.trait ? bound : declaring;
    }
    return null;
  }
  if (base.kind !== 'projection' || base.trait === null) return null;
  const trait = traitByPath(base.trait, crate);
  const declared = trait === null ? null : associatedTypeIn(trait, base.name);
  return declared === null ? null : firstAbove(namedIn(declared.item.bounds, declared.module), name);
}

function firstAbove(traits: readonly TraitDefinition[], name: string): TraitRef | null {
  const found = new Set(traits);
  for (const trait of found) {
    if (associatedTypeIn(trait, name) !== null) return { trait: trait.path };
    for (const above of namedIn(trait.item.supertraits, trait.module)) found.add(above);
  }
  return null;
}

/** The traits that bounds name, arguments left aside: lowering bounds would come back here. */
function namedIn(bounds: readonly Bound[], module: Module): readonly TraitDefinition[] {
  return bounds.flatMap((bound) => {
    if (bound.kind !== 'trait') return [];
    const names = bound.path.segments.map((segment) => segment.name.text);
    const definition = module.crate.resolve(module, names, 'type', bound.path.global)?.definition;
    return definition?.kind === 'trait' ? [definition] : [];
  });
}
