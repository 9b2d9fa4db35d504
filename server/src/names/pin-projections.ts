/**
 * What pin-project and pin-project-lite write beside a type: its projections, whose fields are `Pin<&mut T>` where
 * `#[pin]` stands and `&mut T` elsewhere, and the methods that lead to them. The rules are those of the macros' docs:
 * an enum has a projection only if it is given a name.
 */
import { implHeading } from '../hir/index.ts';
import type {
  AdtItem,
  Attribute,
  Field,
  FunctionItem,
  GenericArgument,
  ImplItem,
  Item,
  ItemId,
  Name,
  TypeRef,
} from '../hir/model.ts';

/** The items made for all types of a list; their ids go on behind the list's own. */
export function pinProjections(items: readonly Item[]): Item[] {
  const made: Item[] = [];
  for (const item of items) {
    if (item.kind !== 'struct' && item.kind !== 'enum') continue;
    const options = optionsOf(item, items);
    if (options === null) continue;
    const ways = WAYS.flatMap((way) => {
      const name =
        options[way.option] ?? (item.kind === 'struct' ? `__${item.name.text}${way.suffix}` : null);
      return name === null ? [] : [{ ...way, name: { text: name, span: item.name.span } }];
    });
    if (ways.length === 0) continue;
    const owner = implOf(item, items.length + made.length);
    made.push(owner);
    for (const way of ways) {
      const id = items.length + made.length;
      made.push(projectionOf(item, way, id), methodOf(item, way, id + 1, owner.id));
    }
  }
  return made;
}

interface Way {
  readonly option: 'project' | 'project_ref';
  readonly suffix: string;
  readonly mutable: boolean;
}

const WAYS: readonly Way[] = [
  { option: 'project', suffix: 'Projection', mutable: true },
  { option: 'project_ref', suffix: 'ProjectionRef', mutable: false },
];

type Options = { readonly [Option in Way['option']]: string | null };

/** The names asked for; null for a type that neither macro looks at. */
function optionsOf(item: AdtItem, items: readonly Item[]): Options | null {
  const attribute = item.attributes.find(({ path }) => /^(pin_project::)?pin_project$/.test(path));
  if (attribute !== undefined) {
    const named = (option: string) =>
      new RegExp(`(?:^|,)\\s*${option}\\s*=\\s*(\\w+)`).exec(attribute.arguments ?? '')?.[1] ?? null;
    return { project: named('project'), project_ref: named('project_ref') };
  }
  const around = item.parent === null ? undefined : items[item.parent];
  if (around?.kind !== 'macroCall' || !/(^|::)pin_project$/.test(around.name.text)) return null;
  return {
    project: namedBy(item.attributes, 'project'),
    project_ref: namedBy(item.attributes, 'project_ref'),
  };
}

/** `Name` of `#[option = Name]`. */
function namedBy(attributes: readonly Attribute[], option: string): string | null {
  const value = attributes.find(({ path }) => path === option)?.arguments ?? '';
  return /^\w+$/.test(value.trim()) ? value.trim() : null;
}

const LIFETIME = "'__pin";

type NamedWay = Way & { readonly name: Name };

function projectionOf(item: AdtItem, { name, mutable }: NamedWay, id: ItemId): AdtItem {
  const project = (field: Field): Field => {
    const { span } = field.type;
    const target: TypeRef = { kind: 'reference', span, lifetime: LIFETIME, mutable, target: field.type };
    const pinned = field.attributes.some(({ path }) => path === 'pin');
    return {
      ...field,
      type: pinned ? pinOf(target) : target,
      attributes: field.attributes.filter(({ path }) => path !== 'pin'),
    };
  };
  return {
    ...item,
    ...made(item, id),
    name,
    generics: { ...item.generics, lifetimes: [LIFETIME, ...item.generics.lifetimes] },
    variants: item.variants.map((variant) => ({ ...variant, fields: variant.fields.map(project) })),
  };
}

function implOf(item: AdtItem, id: ItemId): ImplItem {
  const selfType = applied(item.name, item, []);
  return {
    ...made(item, id),
    kind: 'impl',
    span: item.span,
    visibility: item.visibility,
    hasError: item.hasError,
    heading: implHeading(item.generics, null, selfType),
    generics: item.generics,
    trait: null,
    negative: false,
    selfType,
  };
}

/** `fn project(self: Pin<&'__pin mut Self>) -> Projection<'__pin, …>`. */
function methodOf(
  item: AdtItem,
  { option, name, mutable }: NamedWay,
  id: ItemId,
  owner: ItemId,
): FunctionItem {
  const { span } = item.name;
  const self = pathTo([{ text: 'Self', span }], []);
  return {
    ...made(item, id),
    parent: owner,
    kind: 'function',
    span: item.span,
    visibility: 'restricted',
    hasError: item.hasError,
    name: { text: option, span },
    generics: { lifetimes: [LIFETIME], types: [], consts: [], where: [] },
    self: {
      span,
      by: 'value',
      lifetime: null,
      type: pinOf({ kind: 'reference', span, lifetime: LIFETIME, mutable, target: self }),
    },
    parameters: [],
    output: applied(name, item, [{ kind: 'lifetime', name: LIFETIME }]),
    async: false,
    unsafe: false,
    const: false,
    signature: span,
    body: null,
  };
}

/** The type with its own parameters as arguments. */
function applied(name: Name, { generics }: AdtItem, first: readonly GenericArgument[]): TypeRef {
  return pathTo(
    [name],
    [
      ...first,
      ...generics.lifetimes.map((lifetime): GenericArgument => ({ kind: 'lifetime', name: lifetime })),
      ...[...generics.types, ...generics.consts]
        .map((parameter) => parameter.name)
        .sort((a, b) => a.span.start - b.span.start)
        .map((parameter): GenericArgument => ({ kind: 'type', type: pathTo([parameter], []) })),
    ],
  );
}

function pinOf(pointer: TypeRef): TypeRef {
  const name = (text: string): Name => ({ text, span: pointer.span });
  return pathTo([name('core'), name('pin'), name('Pin')], [{ kind: 'type', type: pointer }], true);
}

function pathTo(names: readonly Name[], generics: readonly GenericArgument[], global = false): TypeRef {
  const { span } = names[0]!;
  const segments = names.map((name, index) => ({
    name,
    generics: index === names.length - 1 ? generics : [],
    parenthesized: null,
  }));
  return { kind: 'path', span, path: { span, global, qself: null, segments } };
}

function made({ parent }: AdtItem, id: ItemId): { id: ItemId; parent: ItemId | null; attributes: [] } {
  return { id, parent, attributes: [] };
}
