/**
 * The words in the headers of a file's impls and the names of its macros, found without parsing. They tell which files
 * of a library may hold an impl that is asked for, so that no other need be parsed. Too many words cost time only:
 * comments, and `impl Trait` in types, are not told apart.
 */

/** Longer headers are read up to here. */
const MAX_HEADER = 2000;

const HEADER = /\bimpl\b|\bmacro_rules!\s*([A-Za-z_]\w*)/g;
const WORD = /[A-Za-z_]\w*/g;

export function headerWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const match of text.matchAll(HEADER)) {
    if (match[1] !== undefined) words.add(match[1]);
    else {
      const header = text.slice(match.index + 'impl'.length, match.index + MAX_HEADER);
      const end = header.search(/[{;]/);
      for (const [word] of header.slice(0, end < 0 ? MAX_HEADER : end).matchAll(WORD)) words.add(word);
    }
  }
  return words;
}
