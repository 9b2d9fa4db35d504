/** Types of std and other libraries that the language and well-known macros make. */
import type { Ty } from '../model.ts';
import { adtDefinition } from '../ty.ts';
import type { InferenceContext } from './context.ts';

/** A type of std by its canonical path; unknown when there are no declarations of std. */
export function stdType(cx: InferenceContext, path: string, args: readonly Ty[]): Ty {
  return libraryType(cx, path, args);
}

/** A type by its canonical path, the crate first; unknown when there are no declarations of the crate. */
export function libraryType(cx: InferenceContext, path: string, args: readonly Ty[]): Ty {
  const [crate = '', ...names] = path.split('::');
  const library = cx.module.crate.source.dependency(crate);
  if (library === null || library === undefined) return { kind: 'unknown' };
  const definition = library.resolve(library.root, ['crate', ...names], 'type')?.definition;
  if (definition?.kind !== 'adt') return { kind: 'unknown' };
  const { types, lifetimes } = definition.item.generics;
  return {
    kind: 'adt',
    definition: adtDefinition(definition),
    arguments: types.map((_, index) => args[index] ?? { kind: 'unknown' }),
    lifetimes: lifetimes.map(() => "'_"),
  };
}
