/** A set of small numbers (MIR locals), sized once. The dataflow joins millions of these. */
export class Bits {
  private readonly words: Uint32Array;

  constructor(size: number | Uint32Array) {
    this.words = typeof size === 'number' ? new Uint32Array((size + 31) >>> 5) : size;
  }

  copy(): Bits {
    return new Bits(this.words.slice());
  }

  has(member: number): boolean {
    return ((this.words[member >>> 5] ?? 0) & (1 << (member & 31))) !== 0;
  }

  add(member: number): void {
    const word = member >>> 5;
    this.words[word] = this.words[word]! | (1 << (member & 31));
  }

  delete(member: number): void {
    const word = member >>> 5;
    this.words[word] = this.words[word]! & ~(1 << (member & 31));
  }

  /** Adds all of `other`; true when that changed the set. Both have the same size. */
  join(other: Bits): boolean {
    let changed = false;
    for (let i = 0; i < this.words.length; i++) {
      const joined = this.words[i]! | other.words[i]!;
      if (joined >>> 0 !== this.words[i]) {
        this.words[i] = joined;
        changed = true;
      }
    }
    return changed;
  }

  equals(other: Bits): boolean {
    return this.words.every((word, i) => word === other.words[i]);
  }

  members(): number[] {
    const found: number[] = [];
    this.words.forEach((word, i) => {
      for (let bit = 0; bit < 32; bit++) if ((word >>> bit) & 1) found.push(i * 32 + bit);
    });
    return found;
  }
}
