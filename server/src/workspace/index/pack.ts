/**
 * Many entries in one file:
 *
 *     8 bytes    PSINDEX and the format's number
 *     32 bytes   SHA-256 of all that follows
 *     32 bytes   SHA-256 of the stamp: what made the entries; another maker's are of no use
 *     4 bytes    the number of entries
 *     24 bytes   for each entry: its key (16), for how many sessions nobody used it (4), its length (4)
 *     …          the entries, one behind the other
 *
 * Numbers are little-endian. A file is taken as a whole or not at all.
 */
import { DIGEST_LENGTH, fromHex, sha256, toHex } from './digest.ts';

export interface PackEntry {
  /** Sessions since somebody used it; 0 when it was used in the one that wrote it. */
  readonly idle: number;
  readonly bytes: Uint8Array;
}

/** By the {@link digestOf} what they were made from. */
export type Pack = ReadonlyMap<string, PackEntry>;

export type PackResult =
  | { readonly ok: true; readonly entries: Pack }
  /** `reason` is the end of a sentence. */
  | { readonly ok: false; readonly reason: string };

const MAGIC = new TextEncoder().encode('PSINDEX1');
const HASH = 32;
const KEY = DIGEST_LENGTH / 2;
const STAMP_AT = MAGIC.length + HASH;
const COUNT_AT = STAMP_AT + HASH;
const DIRECTORY_AT = COUNT_AT + 4;
const ROW = KEY + 8;

/** The entries as one file; null where there is no cryptography. */
export async function writePack(stamp: string, entries: Pack): Promise<Uint8Array | null> {
  const stampHash = await sha256(new TextEncoder().encode(stamp));
  let size = DIRECTORY_AT;
  for (const { bytes } of entries.values()) size += ROW + bytes.length;
  const file = new Uint8Array(size);
  const numbers = new DataView(file.buffer);
  if (stampHash === null) return null;
  file.set(MAGIC);
  file.set(stampHash, STAMP_AT);
  numbers.setUint32(COUNT_AT, entries.size, true);
  let row = DIRECTORY_AT;
  let at = DIRECTORY_AT + entries.size * ROW;
  for (const [key, { idle, bytes }] of entries) {
    file.set(fromHex(key), row);
    numbers.setUint32(row + KEY, idle, true);
    numbers.setUint32(row + KEY + 4, bytes.length, true);
    file.set(bytes, at);
    row += ROW;
    at += bytes.length;
  }
  const hash = await sha256(file.subarray(STAMP_AT));
  if (hash === null) return null;
  file.set(hash, MAGIC.length);
  return file;
}

/** The entries of a file; their bytes are views of `file`. Says what is wrong with files that are not ours. */
export async function readPack(stamp: string, file: Uint8Array): Promise<PackResult> {
  const numbers = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < DIRECTORY_AT) return { ok: false, reason: 'it ends too early' };
  if (!isSame(file.subarray(0, MAGIC.length), MAGIC)) return { ok: false, reason: 'it has another format' };
  const hash = await sha256(file.subarray(STAMP_AT));
  if (!isSame(file.subarray(MAGIC.length, STAMP_AT), hash)) return { ok: false, reason: 'it is damaged' };
  const stampHash = await sha256(new TextEncoder().encode(stamp));
  if (!isSame(file.subarray(STAMP_AT, COUNT_AT), stampHash))
    return { ok: false, reason: 'another version of Pinscope wrote it' };
  const count = numbers.getUint32(COUNT_AT, true);
  let at = DIRECTORY_AT + count * ROW;
  const entries = new Map<string, PackEntry>();
  for (let number = 0; number < count && at <= file.length; number++) {
    const row = DIRECTORY_AT + number * ROW;
    const end = at + numbers.getUint32(row + KEY + 4, true);
    entries.set(toHex(file.subarray(row, row + KEY)), {
      idle: numbers.getUint32(row + KEY, true),
      bytes: file.subarray(at, end),
    });
    at = end;
  }
  return at === file.length ? { ok: true, entries } : { ok: false, reason: 'its lengths do not add up' };
}

function isSame(a: Uint8Array, b: Uint8Array | null): boolean {
  return b !== null && a.length === b.length && a.every((byte, at) => byte === b[at]);
}
