/**
 * tree-sitter's trees as they lie in the memory of web-tree-sitter's WebAssembly module, and the walks through them
 * (walk.wat), which work in the same memory. A test holds what they find equal to what the public API says.
 *
 * `TSTree` is that of lib/src/tree.h, `TSLanguage` that of lib/src/parser.h, from tree-sitter 0.25 to 0.27. Addresses
 * are those of bytes, indices those of 32-bit words.
 */
import type { Tree } from 'web-tree-sitter';
import { WALK } from './walk.generated.ts';

/** Address of a `TSTree` in WASM memory, which is also that of its root. */
export type TreeAddress = number;

/** `TSTree` begins with the root, a subtree of two words, and the address of the language. */
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

/** Words of what a walk is asked for, and of what it answers. */
export const REQUEST = {
  /** The subtree: before `find` the root, after it the node that was found. */
  at: 0,
  /** Where that begins, in bytes. */
  start: 1,
  alias: 2,
  out: 3,
  /** Added to offsets, after they were made UTF-16 units; below, offsets are what comes of it. */
  delta: 4,
  /** The largest offset there is. */
  limit: 5,
  /** Of the root's children only those are copied that end behind this offset, if it is positive. */
  from: 6,
  hasError: 7,
  /** What stands for the symbol of errors, which is in no table. */
  errorKind: 8,
  aliases: 9,
  fields: 10,
  symbols: 11,
  treatments: 12,
  leafFields: 13,
  width: 14,
  frames: 15,
  framesEnd: 16,
  /** What `find` looks for, in bytes. */
  goalStart: 18,
  goalEnd: 19,
  /** How many records a copy of what `find` found has at most. */
  most: 20,
  size: 21,
} as const;

/** What `copy` does with a node, by its symbol. */
export const TREATMENTS = { copy: 0, leaf: 1, drop: 2 } as const;

export interface Walks {
  readonly find: (request: number) => void;
  /** @returns the number of records; -1 when the frames do not suffice. */
  readonly copy: (request: number) => number;
}

/** web-tree-sitter's module: its memory, and the functions that work in it. */
export interface Binding extends Walks {
  /** The view is replaced whenever the memory grows, so nothing may be allocated or parsed while it is in use. */
  readonly heap: () => Int32Array;
  readonly allocate: (bytes: number) => number;
  readonly free: (address: number) => void;
}

/** The memory as Emscripten would make it. Made here, it can be shared with {@link Walks}. */
export function treeSitterMemory(): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: 512, maximum: 32_768 });
}

/**
 * Emscripten fills the object handed to `Parser.init` with the module's functions and memory views.
 * @throws Error when web-tree-sitter no longer has what walks need: a wrong version was installed.
 */
export function bindModule(module: Readonly<Record<string, unknown>>, memory: WebAssembly.Memory): Binding {
  const heap = () => {
    const view = module.HEAP32;
    if (!(view instanceof Int32Array) || view.buffer !== memory.buffer)
      throw new Error('web-tree-sitter does not show its memory: it is not the pinned version');
    return view;
  };
  heap();
  const bytes = Uint8Array.from(atob(WALK), (char) => char.charCodeAt(0));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  return {
    ...(exports as unknown as Walks),
    heap,
    allocate: requireFunction(module, '_malloc'),
    free: requireFunction(module, '_free'),
  };
}

function requireFunction(
  module: Readonly<Record<string, unknown>>,
  name: string,
): (argument: number) => number {
  const found = module[name];
  if (typeof found !== 'function')
    throw new Error(`web-tree-sitter lacks ${name}: it is not the pinned version`);
  return found as (argument: number) => number;
}

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
    throw new Error('tree-sitter-rust lays its tables out another way: it is not the pinned version');
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

/** The class keeps the address under the key 0, which its type does not mention. */
export function addressOf(tree: Tree): TreeAddress {
  return (tree as unknown as { readonly 0: TreeAddress })[0];
}
