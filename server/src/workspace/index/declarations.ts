/**
 * The items of our own declarations (`server/stubs`), lowered when Pinscope was built. A file opens some twenty of
 * them, and lowering those took a sixth of the time from a server's start to its first diagnostics.
 */
import packed from 'pinscope:declarations';
import type { ItemTree } from '../../hir/model.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { index, list, record, text } from './codec.ts';
import { itemTree } from './item-codec.ts';

interface Entry {
  /** `std/option.rs` */
  readonly file: string;
  /** Bytes that its items take. */
  readonly size: number;
}

const contents = list(record<Entry>({ file: text, size: index }));

/** Bytes in front of the contents: how long those are. */
const HEAD = 4;

export function packDeclarations(files: ReadonlyMap<string, ItemTree>): Uint8Array {
  const parts = [...files].map(([file, items]) => ({ file, bytes: written(itemTree, items) }));
  const head = written(
    contents,
    parts.map(({ file, bytes }) => ({ file, size: bytes.length })),
  );
  const size = parts.reduce((sum, { bytes }) => sum + bytes.length, HEAD + head.length);
  const all = new Uint8Array(size);
  new DataView(all.buffer).setUint32(0, head.length, true);
  all.set(head, HEAD);
  let at = HEAD + head.length;
  for (const { bytes } of parts) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

/** @returns the items of a file by its name; null for one that is not among them. */
export function unpackDeclarations(all: Uint8Array): (file: string) => ItemTree | null {
  const places = new Map<string, Uint8Array>();
  if (all.length > 0) {
    const headSize = new DataView(all.buffer, all.byteOffset, all.byteLength).getUint32(0, true);
    let at = HEAD + headSize;
    for (const { file, size } of contents.read(ByteReader.of(all.subarray(HEAD, at)))) {
      places.set(file, all.subarray(at, at + size));
      at += size;
    }
  }
  return (file) => {
    const bytes = places.get(file);
    return bytes === undefined ? null : itemTree.read(ByteReader.of(bytes));
  };
}

/** Of the declarations that this build was made with. Tests run without a build: they lower them. */
export const loweredDeclaration = unpackDeclarations(packed);

function written<T>(codec: { write(to: ByteWriter, value: T): void }, value: T): Uint8Array {
  const writer = new ByteWriter();
  codec.write(writer, value);
  return writer.finish();
}
