/**
 * Rust that the grammar does not know yet: words that it takes for errors are blanked out, or replaced by a name, in
 * what tree-sitter is given. Every stand-in has the length of what it stands for, so offsets hold, and trees show the
 * file's own text: who wants to know whether a word was there looks at the text between two nodes.
 *
 * Only text that does not parse is looked at, so that nothing here costs anything for a sound file.
 */

interface StandIn {
  readonly pattern: RegExp;
  /** What takes the place of the word in the first group; blanks without. */
  readonly name?: string;
}

const STAND_INS: readonly StandIn[] = [
  // Edition 2024: `unsafe extern "C" { safe fn f(); }`.
  { pattern: /\b(unsafe)(?=\s+extern\s*(?:"[^"\n]*"\s*)?\{)/g },
  { pattern: /\b(safe)(?=\s+(?:fn|static)\b)/g },
  // `raw` is a name unless `const` or `mut` follows; the grammar wants one of them after `&raw`.
  { pattern: /&\s*(raw)\b(?!\s+(?:const|mut)\b)/g, name: 'rav' },
  // `S { 0: x }` as a pattern; it is one of a tuple struct.
  { pattern: /[{,]\s*(\d+)(?=\s*:(?!:))/g, name: 'n' },
  // Edition 2015: `try!(…)`.
  { pattern: /\b(try)(?=!\s*[([{])/g, name: 'tri' },
  // Not yet stable.
  { pattern: /\b(box)(?=\s+[\w(&[])/g, name: '&  ' },
  { pattern: /\bfor\s+(await)\b/g },
  { pattern: /\b(auto)(?=\s+trait\b)/g },
  { pattern: /\b(const)(?=\s+(?:unsafe\s+)?trait\b)/g },
  { pattern: /\bimpl\b[^;{}]*?\s(const)(?=\s+[A-Z][^;{}:]*\sfor\b)/g },
  { pattern: /[:+]\s*((?:~|\[)?\s*const\s*\]?)(?=\s*[A-Z])/g },
  { pattern: /(?:[:+(,<]|\bimpl\b|\bdyn\b)\s*(async)(?=\s+Fn(?:Mut|Once)?\s*\()/g },
];

/** `source` with such words replaced; the same string when there are none. */
export function replaceUnknownWords(source: string): string {
  let text = source;
  for (const { pattern, name } of STAND_INS) {
    text = text.replace(pattern, (match: string, word: string) => {
      const at = match.lastIndexOf(word);
      const standIn = name === undefined ? ' '.repeat(word.length) : name.padEnd(word.length, '_');
      return match.slice(0, at) + standIn + match.slice(at + word.length);
    });
  }
  return text;
}
