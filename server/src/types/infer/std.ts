/** Types of std that the language and well-known macros make. */
import type { Ty } from '../model.ts';
import { adtDefinition } from '../ty.ts';
import type { InferenceContext } from './context.ts';

/** A type of std by its canonical path; unknown when there are no declarations of std. */
export function stdType(cx: InferenceContext, path: string, args: readonly Ty[]): Ty {
  const names = path.split('::');
  const std = cx.module.crate.source.dependency('std');
  if (std === null || std === undefined) return { kind: 'unknown' };
  const definition = std.resolve(std.root, ['crate', ...names.slice(1)], 'type')?.definition;
  if (definition?.kind !== 'adt') return { kind: 'unknown' };
  const { types, lifetimes } = definition.item.generics;
  return {
    kind: 'adt',
    definition: adtDefinition(definition),
    arguments: types.map((_, index) => args[index] ?? { kind: 'unknown' }),
    lifetimes: lifetimes.map(() => "'_"),
  };
}
