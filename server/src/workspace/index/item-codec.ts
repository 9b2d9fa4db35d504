/** A file's items as bytes: see ../../hir/model.ts for what they mean. */
import type { Span } from '../../base/text.ts';
import type {
  AdtItem,
  Attribute,
  Bound,
  Field,
  FunctionItem,
  GenericArgument,
  GenericParameters,
  Item,
  ItemCommon,
  ItemTree,
  ModItem,
  Name,
  Parameter,
  Path,
  PathSegment,
  SelfParameter,
  TypeRef,
  UseImport,
  Variant,
} from '../../hir/model.ts';
import { type ByteReader, MalformedBytes } from './bytes.ts';
import {
  type Codec,
  deferred,
  flag,
  index,
  late,
  list,
  nullable,
  record,
  span,
  text,
  union,
  word,
} from './codec.ts';

const name = record<Name>({ text, span });

// ---------------------------------------------------------------------------------------------- paths and types

const typeRefs: Codec<TypeRef> = deferred(() => typeRef);
const bounds: Codec<readonly Bound[]> = list(deferred(() => bound));
const paths: Codec<Path> = deferred(() => path);

const genericArgument = union<GenericArgument>({
  type: record({ type: typeRefs }),
  lifetime: record({ name: text }),
  const: record({ text }),
  binding: record({ name: text, type: typeRefs }),
  bound: record({ name: text, bounds }),
});

const segment = record<PathSegment>({
  name,
  generics: list(genericArgument),
  parenthesized: nullable(record({ inputs: list(typeRefs), output: nullable(typeRefs) })),
});

const path = record<Path>({
  span,
  global: flag,
  qself: nullable(record({ type: typeRefs, trait: nullable(paths) })),
  segments: list(segment),
});

const typeRef = union<TypeRef>({
  path: record({ span, path }),
  reference: record({ span, lifetime: nullable(text), mutable: flag, target: typeRefs }),
  pointer: record({ span, mutable: flag, target: typeRefs }),
  tuple: record({ span, elements: list(typeRefs) }),
  slice: record({ span, element: typeRefs }),
  array: record({ span, element: typeRefs, length: text }),
  function: record({ span, inputs: list(typeRefs), output: nullable(typeRefs) }),
  dyn: record({ span, bounds }),
  impl: record({ span, bounds }),
  never: record({ span }),
  infer: record({ span }),
  missing: record({ span }),
});

const bound = union<Bound>({
  trait: record({ span, path, modifier: word('', '?', '!', 'async', 'const') }),
  lifetime: record({ span, name: text }),
  use: record({ span, names: list(text) }),
});

const generics = record<GenericParameters>({
  lifetimes: list(text),
  types: list(record({ name, bounds, default: nullable(typeRef) })),
  consts: list(record({ name, type: typeRef })),
  where: list(record({ type: typeRef, bounds })),
});

// --------------------------------------------------------------------------------------------------------- items

const attribute = record<Attribute>({ span, path: text, arguments: nullable(text), inner: flag });
const visibility = word('private', 'pub', 'restricted');

const common = {
  id: index,
  parent: nullable(index),
  span,
  attributes: list(attribute),
  visibility,
  hasError: flag,
} as const satisfies { readonly [K in keyof ItemCommon]: Codec<ItemCommon[K]> };

const parameter = record<Parameter>({ span, text, type: typeRef });

const selfParameter = record<SelfParameter>({
  span,
  by: word('value', 'ref', 'mut'),
  lifetime: nullable(text),
  type: nullable(typeRef),
});

type Signature = Pick<FunctionItem, 'generics' | 'self' | 'parameters' | 'output'>;

const storedFunction = record<StoredParts>({
  ...common,
  name,
  async: flag,
  unsafe: flag,
  const: flag,
  signature: span,
  body: nullable(span),
  types: late(
    record<Signature>({
      generics,
      self: nullable(selfParameter),
      parameters: list(parameter),
      output: nullable(typeRef),
    }),
  ),
});

interface StoredParts extends Omit<FunctionItem, 'kind' | keyof Signature> {
  readonly types: () => Signature;
}

/**
 * Most of what a library declares is functions, most of a function's bytes are its types, and of most functions nobody
 * asks for more than the name: reading them all took a fifth of the time to the first diagnostics.
 */
class StoredFunction implements FunctionItem {
  readonly kind = 'function';
  readonly id: number;
  readonly parent: number | null;
  readonly span: Span;
  readonly attributes: readonly Attribute[];
  readonly visibility: FunctionItem['visibility'];
  readonly hasError: boolean;
  readonly name: Name;
  readonly async: boolean;
  readonly unsafe: boolean;
  readonly const: boolean;
  readonly signature: Span;
  readonly body: Span | null;
  private readonly types: () => Signature;

  constructor(parts: StoredParts) {
    this.id = parts.id;
    this.parent = parts.parent;
    this.span = parts.span;
    this.attributes = parts.attributes;
    this.visibility = parts.visibility;
    this.hasError = parts.hasError;
    this.name = parts.name;
    this.async = parts.async;
    this.unsafe = parts.unsafe;
    this.const = parts.const;
    this.signature = parts.signature;
    this.body = parts.body;
    this.types = parts.types;
  }

  get generics(): GenericParameters {
    return this.types().generics;
  }

  get self(): SelfParameter | null {
    return this.types().self;
  }

  get parameters(): readonly Parameter[] {
    return this.types().parameters;
  }

  get output(): TypeRef | null {
    return this.types().output;
  }
}

const functionItem: Codec<FunctionItem> = {
  write: (to, value) => storedFunction.write(to, { ...value, types: () => value }),
  read: (from) => new StoredFunction(storedFunction.read(from)),
};

const field = record<Field>({ name, type: typeRef, attributes: list(attribute), visibility });

const variant = record<Variant>({
  name,
  shape: word('unit', 'tuple', 'struct'),
  fields: list(field),
  attributes: list(attribute),
});

const adt = record<Omit<AdtItem, 'kind'>>({ ...common, name, generics, variants: list(variant) });
const value = record({ ...common, name, type: nullable(typeRef), body: nullable(span) });
const useImport = record<UseImport>({ path: list(name), global: flag, alias: nullable(name) });
const mod = record({ ...common, name, inline: flag });

const item = union<Item>({
  function: functionItem,
  struct: adt,
  enum: adt,
  union: adt,
  typeAlias: record({ ...common, name, generics, bounds, type: nullable(typeRef) }),
  trait: record({ ...common, name, generics, supertraits: bounds, auto: flag }),
  impl: record({ ...common, generics, trait: nullable(path), negative: flag, selfType: typeRef }),
  mod,
  use: record({ ...common, imports: list(useImport) }),
  const: value,
  static: value,
  externCrate: record({ ...common, name, alias: nullable(name) }),
  externBlock: record(common),
  macroDefinition: record({ ...common, name, transparent: flag }),
  macroCall: record({ ...common, name }),
});

export const modItem = union<ModItem>({ mod });

const items: Codec<readonly Item[]> = list(item);

/** The items of one file. Reading refuses a list in which an item is not where its id says, or stands in a later one. */
export const itemTree: Codec<ItemTree> = record<ItemTree>({
  items: {
    write: items.write,
    read(from: ByteReader) {
      const all = items.read(from);
      all.forEach(({ id, parent }, at) => {
        if (id !== at || (parent !== null && parent >= at))
          throw new MalformedBytes('items are out of order');
      });
      return all;
    },
  },
  innerAttributes: list(attribute),
});
