/** Traits by their canonical paths, and which traits they rest on. */
import type { Crate, TraitDefinition } from '../names/index.ts';
import { lowerTraitPath } from './lower.ts';
import type { TraitBound } from './model.ts';
import { scopeOf } from './scope.ts';

const byPath = new WeakMap<Crate, Map<string, TraitDefinition | null>>();

/** The declaration of a trait as `crate` sees canonical paths; null for lifetimes and for traits nobody can see. */
export function traitOfBound(bound: { readonly trait: string }, crate: Crate): TraitDefinition | null {
  return traitByPath(bound.trait, crate);
}

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
  const owner = name === crate.name ? crate : crate.source.dependency(name);
  if (owner === null || owner === undefined) return null;
  const definition = owner.resolve(owner.root, ['crate', ...rest], 'type')?.definition;
  return definition?.kind === 'trait' ? definition : null;
}

/** Remembers a trait that no path leads to: one declared in a block. */
export function registerTrait(trait: TraitDefinition): void {
  const crate = trait.module.crate;
  if (byPath.get(crate)?.get(trait.path) === undefined) {
    traitByPath(trait.path, crate);
    const known = byPath.get(crate)!;
    if (known.get(trait.path) === null) known.set(trait.path, trait);
  }
}

const supertraits = new WeakMap<TraitDefinition, readonly TraitBound[]>();

/** Bounds written behind the trait's name, and those of its `where Self: …` clauses. */
export function supertraitBounds(trait: TraitDefinition): readonly TraitBound[] {
  let known = supertraits.get(trait);
  if (known === undefined) {
    supertraits.set(trait, []); // A cycle brings nothing new.
    const scope = scopeOf(trait);
    const written = [
      ...trait.item.supertraits,
      ...trait.item.generics.where.flatMap(({ type, bounds }) =>
        type.kind === 'path' && type.path.segments.length === 1 && type.path.segments[0]!.name.text === 'Self'
          ? bounds
          : [],
      ),
    ];
    known = written.flatMap((bound) =>
      bound.kind === 'trait' && bound.modifier !== '?' ? (lowerTraitPath(bound.path, scope) ?? []) : [],
    );
    supertraits.set(trait, known);
  }
  return known;
}

/** The trait and every trait it rests on, itself first. */
export function traitsAbove(trait: TraitDefinition): readonly TraitDefinition[] {
  const found = new Set([trait]);
  for (const current of found) {
    for (const bound of supertraitBounds(current)) {
      const above = traitOfBound(bound, current.module.crate);
      if (above !== null) found.add(above);
    }
  }
  return [...found];
}
