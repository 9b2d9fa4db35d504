/** Content as a key. */

/** Characters of a digest as text: the first 128 bits of SHA-256. Nobody can make two files with the same one. */
export const DIGEST_LENGTH = 32;

/** Null where the machine has no cryptography for us: web pages that came over plain HTTP. */
export async function digestOf(bytes: Uint8Array): Promise<string | null> {
  const hash = await sha256(bytes);
  return hash === null ? null : toHex(hash).slice(0, DIGEST_LENGTH);
}

/**
 * A key of a text that is there at once. Chance collisions do not happen, but somebody could make one: only for keys
 * that stay within one workspace, where whoever does that fools nobody else.
 */
export function fingerprintOf(text: string): string {
  const lanes = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
  let [a, b, c, d] = lanes as [number, number, number, number];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Each lane takes in its neighbour's high bits, so that four lanes are more than four times the same.
    a = Math.imul(a ^ unit ^ (d >>> 17), 0x01000193);
    b = Math.imul(b ^ unit ^ (a >>> 15), 0x5bd1e995);
    c = Math.imul(c ^ unit ^ (b >>> 13), 0x1b873593);
    d = Math.imul(d ^ unit ^ (c >>> 11), 0x2c1b3c6d);
  }
  const bytes = new DataView(new ArrayBuffer(DIGEST_LENGTH / 2));
  [a ^ text.length, b, c, d].forEach((lane, at) => {
    bytes.setUint32(at * 4, lane >>> 0);
  });
  return toHex(new Uint8Array(bytes.buffer));
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
