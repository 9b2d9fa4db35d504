/** Types of std and other libraries that the language and well-known macros make. */
import { typeByPath } from '../adt-paths.ts';
import type { Ty } from '../model.ts';
import type { InferenceContext } from './context.ts';

/** A type of std, or of another library, by its canonical path; unknown when there are no declarations of it. */
export function stdType(cx: InferenceContext, path: string, args: readonly Ty[]): Ty {
  return typeByPath(path, cx.module.crate, args);
}
