/**
 * How plain data becomes bytes and back, put together from small parts. One description serves both directions, and
 * the compiler holds it to the type: a property that the model gains must be described before the code builds again.
 * Reading checks what it reads: a value that a codec gives has the shape its type says, whatever the bytes were.
 */
import type { Span } from '../../base/text.ts';
import { type ByteReader, type ByteWriter, MalformedBytes } from './bytes.ts';

export interface Codec<T> {
  write(to: ByteWriter, value: T): void;
  /** @throws MalformedBytes */
  read(from: ByteReader): T;
}

export const text: Codec<string> = {
  write: (to, value) => to.string(value),
  read: (from) => from.string(),
};

export const index: Codec<number> = {
  write: (to, value) => to.unsigned(value),
  read: (from) => from.unsigned(),
};

export const flag: Codec<boolean> = {
  write: (to, value) => to.unsigned(value ? 1 : 0),
  read: (from) => from.unsigned() === 1,
};

export const span: Codec<Span> = {
  write: (to, value) => to.span(value.start, value.end),
  read: (from) => from.span(),
};

/** One of a few words. */
export function word<W extends string>(...words: readonly W[]): Codec<W> {
  return {
    write: (to, value) => to.unsigned(words.indexOf(value)),
    read: (from) => words[from.unsigned()] ?? malformed('there is no such word'),
  };
}

export function nullable<T>(codec: Codec<T>): Codec<T | null> {
  return {
    write(to, value) {
      to.unsigned(value === null ? 0 : 1);
      if (value !== null) codec.write(to, value);
    },
    read: (from) => (from.unsigned() === 0 ? null : codec.read(from)),
  };
}

export function list<T>(codec: Codec<T>): Codec<readonly T[]> {
  return {
    write(to, values) {
      to.unsigned(values.length);
      for (const value of values) codec.write(to, value);
    },
    read(from) {
      const values: T[] = [];
      for (let left = from.count(); left > 0; left--) values.push(codec.read(from));
      return values;
    },
  };
}

/** For types that contain themselves. */
export function deferred<T>(codec: () => Codec<T>): Codec<T> {
  return { write: (to, value) => codec().write(to, value), read: (from) => codec().read(from) };
}

type Properties<T> = { readonly [K in keyof T]-?: Codec<T[K]> };

export function record<T extends object>(properties: Properties<T>): Codec<T> {
  const names = Object.keys(properties) as (keyof T)[];
  const codecs = names.map((name) => properties[name]);
  const blank = Object.fromEntries(names.map((name) => [name, null])) as T;
  return {
    write(to, value) {
      for (let i = 0; i < names.length; i++) codecs[i]!.write(to, value[names[i]!]);
    },
    read(from) {
      // A copy that has all properties from the start takes less memory than one that gains them one by one.
      const value = { ...blank };
      for (let i = 0; i < names.length; i++) value[names[i]!] = codecs[i]!.read(from);
      return value;
    },
  };
}

/**
 * Some properties of a record in a part of their own that is read when one of them is first asked for. What is wrong in
 * that part shows only then: for bytes that are known to be whole.
 */
export class Late<T> {
  private readonly codec: Codec<T>;
  private bytes: ByteReader | null;
  private known: T | undefined = undefined;

  private constructor(codec: Codec<T>, bytes: ByteReader) {
    this.codec = codec;
    this.bytes = bytes;
  }

  get value(): T {
    if (this.bytes !== null) {
      this.known = this.codec.read(this.bytes);
      this.bytes = null;
    }
    return this.known as T;
  }

  static write<T>(to: ByteWriter, codec: Codec<T>, value: T): void {
    to.block((inner) => codec.write(inner, value));
  }

  static read<T>(from: ByteReader, codec: Codec<T>): Late<T> {
    return new Late(codec, from.block());
  }
}

type Alternative<U, K> = U extends { readonly kind: infer Kinds }
  ? K extends Kinds
    ? Omit<U, 'kind'>
    : never
  : never;

/** A type told apart by `kind`: for each, the other properties. A codec may also give a value that has its `kind`. */
export function union<U extends { readonly kind: string }>(
  alternatives: {
    readonly [K in U['kind']]: Codec<Alternative<U, K>>;
  },
): Codec<U> {
  const kinds = Object.keys(alternatives) as U['kind'][];
  const numbers = new Map(kinds.map((kind, number) => [kind, number]));
  const codecs = kinds.map((kind) => alternatives[kind] as Codec<object>);
  return {
    write(to, value) {
      const number = numbers.get(value.kind)!;
      to.unsigned(number);
      codecs[number]!.write(to, value);
    },
    read(from) {
      const number = from.unsigned();
      const kind = kinds[number] ?? malformed('there is no such kind');
      const value = codecs[number]!.read(from);
      return ('kind' in value ? value : { kind, ...value }) as U;
    },
  };
}

function malformed(reason: string): never {
  throw new MalformedBytes(reason);
}
