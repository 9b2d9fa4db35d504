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
  ImplHeading,
  ImplItem,
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
import { type ByteReader, type ByteWriter, MalformedBytes } from './bytes.ts';
import {
  type Codec,
  deferred,
  flag,
  index,
  Late,
  list,
  nullable,
  record,
  span,
  text,
  union,
  word,
} from './codec.ts';

/** A third of all records: read without going through a list of properties. */
const name: Codec<Name> = {
  write: record<Name>({ text, span }).write,
  read: (from) => ({ text: from.string(), span: from.span() }),
};

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

const commonProperties = record<ItemCommon>(common);
const optionalSpan = nullable(span);

const parameter = record<Parameter>({ span, text, type: typeRef });

const selfParameter = record<SelfParameter>({
  span,
  by: word('value', 'ref', 'mut'),
  lifetime: nullable(text),
  type: nullable(typeRef),
});

// Most of what a library declares is functions and impls, most of their bytes are types, and nearly always nobody asks
// for more than what they are called: reading them all took a fifth of the time to the first diagnostics. They are
// read without a record in between, for the same reason.

abstract class StoredItem implements ItemCommon {
  readonly id: number;
  readonly parent: number | null;
  readonly span: Span;
  readonly attributes: readonly Attribute[];
  readonly visibility: ItemCommon['visibility'];
  readonly hasError: boolean;

  constructor(from: ByteReader) {
    this.id = common.id.read(from);
    this.parent = common.parent.read(from);
    this.span = from.span();
    this.attributes = common.attributes.read(from);
    this.visibility = visibility.read(from);
    this.hasError = flag.read(from);
  }
}

type Signature = Pick<FunctionItem, 'generics' | 'self' | 'parameters' | 'output'>;

const signature = record<Signature>({
  generics,
  self: nullable(selfParameter),
  parameters: list(parameter),
  output: nullable(typeRef),
});

class StoredFunction extends StoredItem implements FunctionItem {
  readonly kind = 'function';
  readonly name: Name;
  readonly async: boolean;
  readonly unsafe: boolean;
  readonly const: boolean;
  readonly signature: Span;
  readonly body: Span | null;
  private readonly types: Late<Signature>;

  /** Reads what {@link write} wrote. */
  constructor(from: ByteReader) {
    super(from);
    this.name = name.read(from);
    this.async = flag.read(from);
    this.unsafe = flag.read(from);
    this.const = flag.read(from);
    this.signature = from.span();
    this.body = optionalSpan.read(from);
    this.types = Late.read(from, signature);
  }

  static write(to: ByteWriter, value: FunctionItem): void {
    commonProperties.write(to, value);
    name.write(to, value.name);
    flag.write(to, value.async);
    flag.write(to, value.unsafe);
    flag.write(to, value.const);
    span.write(to, value.signature);
    optionalSpan.write(to, value.body);
    Late.write(to, signature, value);
  }

  get generics(): GenericParameters {
    return this.types.value.generics;
  }

  get self(): SelfParameter | null {
    return this.types.value.self;
  }

  get parameters(): readonly Parameter[] {
    return this.types.value.parameters;
  }

  get output(): TypeRef | null {
    return this.types.value.output;
  }
}

const heading = record<ImplHeading>({
  trait: nullable(text),
  bare: flag,
  type: nullable(text),
  kind: word<TypeRef['kind']>(
    'path',
    'reference',
    'pointer',
    'tuple',
    'slice',
    'array',
    'function',
    'dyn',
    'impl',
    'never',
    'infer',
    'missing',
  ),
  anyType: flag,
});

type Header = Pick<ImplItem, 'generics' | 'trait' | 'selfType'>;

const header = record<Header>({ generics, trait: nullable(path), selfType: typeRef });

class StoredImpl extends StoredItem implements ImplItem {
  readonly kind = 'impl';
  readonly heading: ImplHeading;
  readonly negative: boolean;
  private readonly header: Late<Header>;

  /** Reads what {@link write} wrote. */
  constructor(from: ByteReader) {
    super(from);
    this.heading = heading.read(from);
    this.negative = flag.read(from);
    this.header = Late.read(from, header);
  }

  static write(to: ByteWriter, value: ImplItem): void {
    commonProperties.write(to, value);
    heading.write(to, value.heading);
    flag.write(to, value.negative);
    Late.write(to, header, value);
  }

  get generics(): GenericParameters {
    return this.header.value.generics;
  }

  get trait(): Path | null {
    return this.header.value.trait;
  }

  get selfType(): TypeRef {
    return this.header.value.selfType;
  }
}

const functionItem: Codec<FunctionItem> = {
  write: StoredFunction.write,
  read: (from) => new StoredFunction(from),
};

const implItem: Codec<ImplItem> = { write: StoredImpl.write, read: (from) => new StoredImpl(from) };

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
  impl: implItem,
  mod,
  use: record({ ...common, imports: list(useImport) }),
  const: value,
  static: value,
  externCrate: record({ ...common, name, alias: nullable(name) }),
  externBlock: record(common),
  macroDefinition: record({ ...common, name, transparent: flag, text }),
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
