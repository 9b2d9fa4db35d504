/** Which traits a trait rests on. */
import type { TraitDefinition } from '../names/index.ts';
import { lowerTraitPath } from './lower.ts';
import type { TraitBound } from './model.ts';
import { scopeOf } from './scope.ts';
import { traitByPath } from './trait-paths.ts';

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
      const above = traitByPath(bound.trait, current.module.crate);
      if (above !== null) found.add(above);
    }
  }
  return [...found];
}
