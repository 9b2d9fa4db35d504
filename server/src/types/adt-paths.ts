/** Nominal types by their canonical paths. */
import type { AdtDefinition, Crate } from '../names/index.ts';

/** The declaration of a nominal type as `crate` sees canonical paths; null for types that nobody can see. */
export function adtByPath(path: string, crate: Crate): AdtDefinition | null {
  const [name = '', ...rest] = path.split('::');
  const owner = name === crate.name ? crate : crate.source.canonical(name);
  const definition = owner?.resolve(owner.root, ['crate', ...rest], 'type')?.definition;
  return definition?.kind === 'adt' ? definition : null;
}
