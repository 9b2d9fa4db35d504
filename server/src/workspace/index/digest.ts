/** Content as a key. */

/** Characters of a digest as text: the first 128 bits of SHA-256. Nobody can make two files with the same one. */
export const DIGEST_LENGTH = 32;

/** Null where the machine has no cryptography for us: web pages that came over plain HTTP. */
export async function digestOf(bytes: Uint8Array): Promise<string | null> {
  const hash = await sha256(bytes);
  return hash === null ? null : toHex(hash).slice(0, DIGEST_LENGTH);
}

/** The 32 bytes of SHA-256; null as for {@link digestOf}. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array | null> {
  const { subtle } = globalThis.crypto;
  // The types leave room for shared memory, which nobody hands over here.
  return subtle === undefined
    ? null
    : new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}

export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}

export function fromHex(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length / 2 }, (_, at) =>
    Number.parseInt(text.slice(at * 2, at * 2 + 2), 16),
  );
}
