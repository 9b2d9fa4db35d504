/** Dense bit sets, one row a block, in a single array. */
export class BitRows {
  readonly words: number;
  readonly data: Uint32Array;

  constructor(rows: number, bits: number) {
    this.words = (bits + 31) >>> 5;
    this.data = new Uint32Array(rows * this.words);
  }

  has(row: number, bit: number): boolean {
    return ((this.data[row * this.words + (bit >>> 5)]! >>> (bit & 31)) & 1) === 1;
  }

  /** Copies a row into `target`. */
  read(row: number, target: Uint32Array): void {
    const base = row * this.words;
    for (let i = 0; i < this.words; i++) target[i] = this.data[base + i]!;
  }

  /** Adds `source` to a row; true when that changed it. */
  join(row: number, source: Uint32Array): boolean {
    const base = row * this.words;
    let changed = 0;
    for (let i = 0; i < this.words; i++) {
      const old = this.data[base + i]!;
      const joined = (old | source[i]!) >>> 0;
      this.data[base + i] = joined;
      changed |= old ^ joined;
    }
    return changed !== 0;
  }
}

export function setBit(set: Uint32Array, bit: number): void {
  set[bit >>> 5]! |= 1 << (bit & 31);
}

export function clearBit(set: Uint32Array, bit: number): void {
  set[bit >>> 5]! &= ~(1 << (bit & 31));
}

export function hasBit(set: Uint32Array, bit: number): boolean {
  return ((set[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
}
