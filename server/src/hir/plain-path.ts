/** Paths made of names. */
import type { Span } from '../base/text.ts';
import type { GenericArgument, Name, Path } from './model.ts';

/** What most segments have: one list for all of them. */
export const NO_GENERICS: readonly GenericArgument[] = [];

/** A path of at least one name, without generic arguments. */
export function plainPath(names: readonly Name[], global = false): Path {
  return {
    span: { start: names[0]!.span.start, end: names.at(-1)!.span.end },
    global,
    qself: null,
    segments: names.map((name) => ({ name, generics: NO_GENERICS, parenthesized: null })),
  };
}

/** The path that is a name alone. */
export function singleSegment(name: Name): Path {
  return {
    span: name.span,
    global: false,
    qself: null,
    segments: [{ name, generics: NO_GENERICS, parenthesized: null }],
  };
}

/** The path of texts that all stand at one place, or nowhere. */
export function pathOf(texts: readonly string[], span: Span = { start: 0, end: 0 }): Path {
  return plainPath(texts.map((text) => ({ text, span })));
}
