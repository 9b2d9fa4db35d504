/**
 * Plain data as bytes, close together: numbers take as many bytes as they need, a span counts from the one before it,
 * a string is written once and then called by its number.
 */

/** What is read is not what {@link ByteWriter} writes: truncated, altered, or of another format. */
export class MalformedBytes extends Error {
  constructor(reason: string) {
    super(`malformed bytes: ${reason}`);
  }
}

const FIRST_ROOM = 4096;
const BLOCK_ROOM = 256;

export class ByteWriter {
  private bytes: Uint8Array;
  private length = 0;
  private lastStart = 0;
  private readonly strings: Map<string, number>;

  /** @param strings numbers of those written before, where this is a part of other bytes. */
  constructor(strings = new Map<string, number>(), room = FIRST_ROOM) {
    this.strings = strings;
    this.bytes = new Uint8Array(room);
  }

  /** A non-negative integer below 2³². */
  unsigned(value: number): void {
    if (this.length + 5 > this.bytes.length) this.grow(5);
    let rest = value;
    while (rest > 0x7f) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  span(start: number, end: number): void {
    const delta = start - this.lastStart;
    this.unsigned(delta >= 0 ? delta * 2 : -delta * 2 - 1);
    this.unsigned(end - start);
    this.lastStart = start;
  }

  string(text: string): void {
    let index = this.strings.get(text);
    if (index === undefined) {
      index = this.strings.size;
      this.strings.set(text, index);
    }
    this.unsigned(index);
  }

  raw(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.bytes.length) this.grow(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What `write` writes, so that {@link ByteReader.block} can step over it. */
  block(write: (to: ByteWriter) => void): void {
    const inner = new ByteWriter(this.strings, BLOCK_ROOM);
    write(inner);
    this.unsigned(inner.length);
    this.raw(inner.bytes.subarray(0, inner.length));
  }

  /** The strings, then what was written. The writer must not be used any more. */
  finish(): Uint8Array {
    const head = new ByteWriter();
    const texts = [...this.strings.keys()];
    head.unsigned(texts.length);
    for (const text of texts) head.unsigned(text.length);
    const blob = new TextEncoder().encode(texts.join(''));
    head.unsigned(blob.length);
    head.raw(blob);
    head.raw(this.bytes.subarray(0, this.length));
    return head.bytes.slice(0, head.length);
  }

  private grow(needed: number): void {
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + needed));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Reads what {@link ByteWriter.finish} gave. Every method throws {@link MalformedBytes} for bytes it cannot be. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private readonly end: number;
  private position: number;
  private lastStart = 0;
  private strings: readonly string[] = [];

  private constructor(bytes: Uint8Array, start: number, end: number) {
    this.bytes = bytes;
    this.position = start;
    this.end = end;
  }

  static of(bytes: Uint8Array): ByteReader {
    const reader = new ByteReader(bytes, 0, bytes.length);
    reader.strings = reader.readStrings();
    return reader;
  }

  /** Bytes not read yet. */
  get remaining(): number {
    return this.end - this.position;
  }

  /** Steps over what {@link ByteWriter.block} wrote. @returns a reader of that. */
  block(): ByteReader {
    const size = this.count();
    const inner = new ByteReader(this.bytes, this.position, this.position + size);
    inner.strings = this.strings;
    this.position += size;
    return inner;
  }

  unsigned(): number {
    const first = this.byte();
    if (first < 0x80) return first; // As good as always, and this runs before any of it is machine code.
    let value = first & 0x7f;
    // By bits, as products are floating-point numbers: one such offset makes V8 box the offsets of every span there is.
    for (let shift = 7; shift < 28; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    const last = this.byte();
    if (last >= 0x80) throw new MalformedBytes('a number is too long');
    return value + last * 2 ** 28;
  }

  private byte(): number {
    if (this.position >= this.end) throw new MalformedBytes('they end too early');
    return this.bytes[this.position++]!;
  }

  /** The length of a list, each of whose elements takes at least a byte. */
  count(): number {
    const count = this.unsigned();
    if (count > this.remaining) throw new MalformedBytes('a list is longer than what is left');
    return count;
  }

  span(): { readonly start: number; readonly end: number } {
    const zigzag = this.unsigned();
    const start = this.lastStart + ((zigzag & 1) === 0 ? zigzag >>> 1 : -((zigzag + 1) >>> 1));
    if (start < 0) throw new MalformedBytes('a span starts before the text');
    this.lastStart = start;
    return { start, end: start + this.unsigned() };
  }

  string(): string {
    const text = this.strings[this.unsigned()];
    if (text === undefined) throw new MalformedBytes('there is no such string');
    return text;
  }

  private readStrings(): readonly string[] {
    const count = this.count();
    const lengths: number[] = [];
    for (let i = 0; i < count; i++) lengths.push(this.unsigned());
    const size = this.count();
    // One decoding for all of them: a decoder costs more to call than a short string costs to cut off.
    const all = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      this.bytes.subarray(this.position, this.position + size),
    );
    this.position += size;
    let end = 0;
    return lengths.map((length) => {
      end += length;
      return all.slice(end - length, end);
    });
  }
}
