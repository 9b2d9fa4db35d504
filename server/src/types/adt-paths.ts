/** Nominal types by their canonical paths. */
import type { AdtDefinition, Crate } from '../names/index.ts';
import { type Ty, UNKNOWN } from './model.ts';
import { adtDefinition } from './ty.ts';

/** The declaration of a nominal type as `crate` sees canonical paths; null for types that nobody can see. */
export function adtByPath(path: string, crate: Crate): AdtDefinition | null {
  const [name = '', ...rest] = path.split('::');
  const owner = name === crate.name ? crate : crate.source.canonical(name);
  const definition = owner?.resolve(owner.root, ['crate', ...rest], 'type')?.definition;
  return definition?.kind === 'adt' ? definition : null;
}

/** A nominal type by its canonical path; unknown when nobody can see it. Parameters that are not given are unknown, too. */
export function typeByPath(path: string, crate: Crate, args: readonly Ty[]): Ty {
  const definition = adtByPath(path, crate);
  if (definition === null) return UNKNOWN;
  const { types, lifetimes } = definition.item.generics;
  return {
    kind: 'adt',
    definition: adtDefinition(definition),
    arguments: types.map((_, index) => args[index] ?? UNKNOWN),
    lifetimes: lifetimes.map(() => "'_"),
  };
}
