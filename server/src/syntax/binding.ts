/**
 * tree-sitter's trees as they lie in the memory of web-tree-sitter's WebAssembly module. Reading a node there costs a
 * few loads; every question to the module's own functions costs a call out of JavaScript and back, and a walk asks
 * seven a node (measured on 5,000 lines: 30 ms by the module's cursor, 6 by reading).
 *
 * The layout is that of tree-sitter 0.25 to 0.27 on a little-endian machine with pointers of 32 bits, which is what
 * WebAssembly is: `SubtreeInlineData`, `SubtreeHeapData` and `TSTree` in lib/src/subtree.h and tree.h, `TSLanguage` in
 * lib/src/parser.h. Addresses are those of bytes, indices those of 32-bit words. A test holds what is read equal to
 * what the public API says.
 */
import type { Tree } from 'web-tree-sitter';

/** Address of a `TSTree` in WASM memory. */
export type TreeAddress = number;

/** WASM memory as it is now: the view is replaced whenever the memory grows, so no parse may come between. */
export type Heap = () => Int32Array;

/**
 * A subtree is two words: either all of a small leaf, or the address of a record. The lowest bit of the first word
 * tells, as addresses are even. Lengths are bytes of UTF-16 text.
 */
export const SUBTREE_WORDS = 2;

/** Bits of the first word of a leaf that is stored in place; the symbol is its second byte. */
export const INLINE = {
  isInline: 1,
  visible: 1 << 1,
  extra: 1 << 3,
  missing: 1 << 5,
  symbolShift: 8,
} as const;
/** Bytes of the second word, by the bits before them. */
export const INLINE_LENGTHS = { paddingShift: 16, sizeShift: 24 } as const;

/** Words of a subtree's record. Its children lie directly before it. */
export const SUBTREE = {
  padding: 1,
  size: 4,
  errorCost: 8,
  childCount: 9,
  /** In the lower half. */
  symbol: 10,
  flags: 11,
  /** Only of those with children. */
  visibleChildCount: 12,
  /** In the upper half; only of those with children. */
  production: 16,
} as const;
export const FLAGS = { visible: 1, extra: 1 << 2, missing: 1 << 9 } as const;

/** `TSTree` begins with the root, a subtree, and the address of the language. */
const TREE_LANGUAGE = 2;

/** Words of `TSLanguage`. */
const LANGUAGE = {
  abiVersion: 0,
  symbolCount: 1,
  aliasCount: 2,
  productionCount: 7,
  fieldCount: 8,
  /** In the lower half. */
  longestAliasSequence: 9,
  fieldMapSlices: 16,
  fieldMapEntries: 17,
  publicSymbolMap: 19,
  aliasSequences: 21,
} as const;
const ABI_VERSIONS = [14, 15];

/** What a language says of the children of its productions, by `production * width + index among those not extra`. */
export interface Productions {
  readonly width: number;
  /** The symbol that a child goes by instead of its own, or 0. */
  readonly aliases: Uint16Array;
  /** The field that a child is in, or 0. */
  readonly fields: Uint8Array;
  /** The symbol that the API shows for each symbol. */
  readonly publicSymbols: Uint16Array;
}

/**
 * Reads the tables of a tree's language.
 * @throws Error when they are not laid out as in the pinned versions.
 */
export function productionsOf(heap: Int32Array, tree: TreeAddress): Productions {
  const language = heap[(tree >>> 2) + TREE_LANGUAGE]! >>> 2;
  const word = (name: keyof typeof LANGUAGE) => heap[language + LANGUAGE[name]]!;
  if (!ABI_VERSIONS.includes(word('abiVersion')))
    throw new Error('web-tree-sitter lays languages out another way: it is not the pinned version');
  const halves = new Uint16Array(heap.buffer);
  const bytes = new Uint8Array(heap.buffer);
  const count = word('productionCount');
  const sequence = word('longestAliasSequence') & 0xffff;
  const publicAt = word('publicSymbolMap') >>> 1;
  const symbols = word('symbolCount') + word('aliasCount');

  const fields: { readonly production: number; readonly child: number; readonly field: number }[] = [];
  for (let production = 0; word('fieldCount') > 0 && production < count; production++) {
    const slice = (word('fieldMapSlices') >>> 1) + production * 2;
    for (let i = 0; i < halves[slice + 1]!; i++) {
      const entry = word('fieldMapEntries') + (halves[slice]! + i) * 4;
      const inherited = bytes[entry + 3] !== 0;
      if (!inherited) fields.push({ production, child: bytes[entry + 2]!, field: halves[entry >>> 1]! });
    }
  }
  const width = Math.max(sequence, ...fields.map(({ child }) => child + 1));
  const result: Productions = {
    width,
    aliases: new Uint16Array(count * width),
    fields: new Uint8Array(count * width),
    publicSymbols: halves.slice(publicAt, publicAt + symbols),
  };
  // The first production is that of all which have neither aliases nor fields.
  for (let production = 1; production < count; production++) {
    const at = (word('aliasSequences') >>> 1) + production * sequence;
    result.aliases.set(halves.subarray(at, at + sequence), production * width);
  }
  for (const { production, child, field } of fields.reverse())
    result.fields[production * width + child] = field;
  return result;
}

/**
 * Emscripten fills the object handed to `Parser.init` with the module's functions and memory views.
 * @throws Error when web-tree-sitter does not show its memory: a wrong version was installed.
 */
export function heapOf(module: Readonly<Record<string, unknown>>): Heap {
  return () => {
    const view = module.HEAP32;
    if (!(view instanceof Int32Array)) throw new Error('web-tree-sitter does not show its memory');
    return view;
  };
}

/** The class keeps the address under the key 0, which its type does not mention. */
export function addressOf(tree: Tree): TreeAddress {
  return (tree as unknown as { readonly 0: TreeAddress })[0];
}
