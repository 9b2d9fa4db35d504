/** A file's items, at hand or as bytes that are read when somebody asks. */
import { checkpoint } from '../../base/attempt.ts';
import { sourceText } from '../../base/decode.ts';
import type { FileUri } from '../../base/host.ts';
import type { Item, ItemTree, ModItem } from '../../hir/model.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { type Codec, list, record } from './codec.ts';
import { itemTree, modItem } from './item-codec.ts';

/**
 * A file as the rest of the workspace sees it. The same object stands for the same content of the same file, so it may
 * be a key of what is worked out from it; a file whose content changed gets another one.
 */
export interface LoweredFile {
  readonly uri: FileUri;
  /** The modules whose text is in another file, in source order: what a walk along `mod name;` needs. */
  readonly modules: readonly FileModule[];
  /** Made when first asked for, which costs more than a property should; the same object from then on. */
  readonly items: ItemTree;
  /** What the items were lowered from. Made when first asked for, like them. */
  readonly text: string;
}

/** A `mod name;`, with the inline modules that it stands in, outermost first. */
export interface FileModule {
  readonly item: ModItem;
  readonly around: readonly ModItem[];
}

/** A file whose items were just lowered. */
export function loweredFile(uri: FileUri, text: string, items: ItemTree): LoweredFile {
  return { uri, text, items, modules: fileModules(items) };
}

function fileModules({ items }: ItemTree): FileModule[] {
  return items.flatMap((item) =>
    item.kind === 'mod' && !item.inline ? [{ item, around: modulesAround(items, item) }] : [],
  );
}

function modulesAround(items: readonly Item[], item: Item): ModItem[] {
  const around: ModItem[] = [];
  for (let id = item.parent; id !== null; ) {
    const parent: Item | undefined = items[id];
    if (parent === undefined) break;
    if (parent.kind === 'mod') around.unshift(parent);
    id = parent.parent;
  }
  return around;
}

// ------------------------------------------------------------------------------------------------------ as bytes

const fileModuleList = list(record<FileModule>({ item: modItem, around: list(modItem) }));

/** Bytes in front of an entry's two parts, the modules and the items: how long the first one is. */
const HEAD = 4;

export function encodeFile(items: ItemTree): Uint8Array {
  const modules = encode(fileModuleList, fileModules(items));
  const rest = encodeItems(items);
  const bytes = new Uint8Array(HEAD + modules.length + rest.length);
  new DataView(bytes.buffer).setUint32(0, modules.length, true);
  bytes.set(modules, HEAD);
  bytes.set(rest, HEAD + modules.length);
  return bytes;
}

/**
 * A file over the bytes that {@link encodeFile} gave.
 *
 * @param source the bytes of the file itself.
 * @param onMalformed told when the items turn out not to be readable, which leaves the file without any.
 * @throws when already the modules cannot be read.
 */
export function storedFile(
  uri: FileUri,
  source: Uint8Array,
  bytes: Uint8Array,
  onMalformed: () => void,
): LoweredFile {
  const end = HEAD + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const modules = fileModuleList.read(ByteReader.of(bytes.subarray(HEAD, end)));
  let items: ItemTree | null = null;
  let text: string | null = null;
  return {
    uri,
    modules,
    get text() {
      text ??= sourceText(source) ?? '';
      return text;
    },
    get items() {
      if (items === null) {
        items = readItems(bytes.subarray(end), onMalformed);
        checkpoint();
      }
      return items;
    },
  };
}

function readItems(bytes: Uint8Array, onMalformed: () => void): ItemTree {
  const items = decodeItems(bytes);
  if (items === null) onMalformed();
  return items ?? { items: [], innerAttributes: [] };
}

/** The items alone as bytes. */
export function encodeItems(items: ItemTree): Uint8Array {
  return encode(itemTree, items);
}

/** What {@link encodeItems} made bytes of; null for bytes of another kind. */
export function decodeItems(bytes: Uint8Array): ItemTree | null {
  try {
    return itemTree.read(ByteReader.of(bytes));
  } catch {
    return null; // Malformed, or nested so deep that the stack ends: no bytes of ours.
  }
}

function encode<T>(codec: Codec<T>, value: T): Uint8Array {
  const writer = new ByteWriter();
  codec.write(writer, value);
  return writer.finish();
}
