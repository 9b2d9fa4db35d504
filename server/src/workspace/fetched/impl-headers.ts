/**
 * What the impls and macros of a text are called, found without parsing. It tells which files of a library may hold an
 * impl that is asked for, so that no other need be parsed. Telling too many costs time only.
 */

export interface HeaderNames {
  /** Impls of traits, each by the trait's last name. */
  readonly ofTraits: readonly {
    readonly trait: string;
    /** Words in the type that it is for. */
    readonly self: ReadonlySet<string>;
    /** It may be for types of any name: a type parameter, a reference, a tuple. */
    readonly any: boolean;
  }[];
  /** Names of the types that have impls of their own. */
  readonly inherent: ReadonlySet<string>;
  /** Names of `macro_rules!`. */
  readonly macros: ReadonlySet<string>;
}

/** Longer headers are read up to here. */
const MAX_HEADER = 2000;

const MACRO = /\bmacro_rules!\s*([A-Za-z_]\w*)/g;
/**
 * `impl` at the start of an item: in types it stands behind one of these characters, in the same line; a line above may
 * be a comment that ends in one (`// ===== impl Client =====`).
 */
const IMPL = /\bimpl\b(?<![>:(,=<&+|][^\S\n]*impl)/g;
const WORD = /[A-Za-z_]\w*/g;

export function headerNames(text: string): HeaderNames {
  const ofTraits: HeaderNames['ofTraits'][number][] = [];
  const inherent = new Set<string>();
  for (const { index } of text.matchAll(IMPL)) {
    const parts = splitHeader(text.slice(index + 'impl'.length, index + MAX_HEADER));
    if (parts.trait === null) {
      const name = lastName(parts.self);
      if (name !== null) inherent.add(name);
    } else {
      const trait = lastName(parts.trait);
      if (trait !== null) ofTraits.push({ trait, self: wordsOf(parts.self), any: mayBeAny(parts) });
    }
  }
  const macros = new Set([...text.matchAll(MACRO)].map(([, name]) => name!));
  return { ofTraits, inherent, macros };
}

interface HeaderParts {
  readonly generics: string;
  readonly trait: string | null;
  readonly self: string;
}

/** `<T> Trait<T> for Type where …`, up to the brace. */
function splitHeader(text: string): HeaderParts {
  let depth = 0;
  let start = 0;
  let generics = '';
  let trait: string | null = null;
  let at = 0;
  for (; at < text.length; at++) {
    const char = text[at]!;
    if (depth === 0 && (char === '{' || char === ';')) break;
    if (char === '<' || char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']' || (char === '>' && text[at - 1] !== '-')) {
      depth--;
      const isGenerics = depth === 0 && generics === '' && text.slice(start, at).trimStart().startsWith('<');
      if (isGenerics) {
        generics = text.slice(start, at);
        start = at + 1;
      }
    } else if (depth === 0 && /\s/.test(text[at - 1] ?? ' ')) {
      if (text.startsWith('where', at)) break;
      // `for<'a>` belongs to a type.
      if (trait === null && /^for\s+[^<\s]/.test(text.slice(at, at + 8))) {
        trait = text.slice(start, at);
        start = at + 'for'.length;
      }
    }
  }
  return { generics, trait, self: text.slice(start, at).trim() };
}

/** The last segment of a path that may have arguments. */
function lastName(path: string): string | null {
  return /([A-Za-z_]\w*)\s*$/.exec(path.split('<')[0] ?? '')?.[1] ?? null;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(WORD), ([word]) => word));
}

function mayBeAny({ generics, self }: HeaderParts): boolean {
  if (!/^[A-Za-z_:]/.test(self) || /^(dyn|fn|extern|unsafe|impl)\b/.test(self)) return true;
  return /^\w+$/.test(self) && wordsOf(generics).has(self);
}
