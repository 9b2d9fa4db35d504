/** Dense bit sets in 32-bit words; `offset` is the first word of a set that shares its array with others. */

export function wordsFor(bits: number): number {
  return (bits + 31) >>> 5;
}

export function setBit(set: Uint32Array, bit: number, offset = 0): void {
  const word = offset + (bit >>> 5);
  set[word] = set[word]! | (1 << (bit & 31));
}

export function clearBit(set: Uint32Array, bit: number, offset = 0): void {
  const word = offset + (bit >>> 5);
  set[word] = set[word]! & ~(1 << (bit & 31));
}

export function hasBit(set: Uint32Array, bit: number, offset = 0): boolean {
  return ((set[offset + (bit >>> 5)]! >>> (bit & 31)) & 1) === 1;
}
