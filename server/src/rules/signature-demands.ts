/**
 * Types that are written in signatures, fields and headers, and break the bounds of their own declaration: `Wrapper<T>`
 * where `struct Wrapper<T: Unpin>`. rustc checks every type where it is written (Reference, "Trait and lifetime bounds").
 */
import type { Span } from '../base/text.ts';
import type { FunctionItem, GenericParameters, ImplItem, Item, Path, TypeRef } from '../hir/model.ts';
import type { AutoTraitProof } from '../types/model.ts';
import { typeKey } from '../types/type-key.ts';
import type { FileFacts } from '../words/facts.ts';
import { decidingPath } from '../words/proofs.ts';
import { refusal } from './unpin-demands.ts';

export interface RefusedType {
  readonly item: Item;
  readonly proof: AutoTraitProof;
  /** In file offsets. */
  readonly span: Span;
  /** Name of the type that asks; null for a `where` clause that can never hold. */
  readonly asking: string | null;
}

const refusedOf = new WeakMap<FileFacts, Map<Item, readonly RefusedType[]>>();

/** Every such type of one of the file's items, its body left out; worked out once. */
export function refusedTypes(file: FileFacts, item: Item): readonly RefusedType[] {
  let known = refusedOf.get(file);
  if (known === undefined) {
    known = new Map();
    refusedOf.set(file, known);
  }
  let refused = known.get(item);
  if (refused === undefined) {
    refused = saidOnce(file, [...refusedIn(file, item)]);
    known.set(item, refused);
  }
  return refused;
}

/**
 * Of what fails in one item for the same reason rustc says one: the type that is asked about itself, else the first that has
 * it inside.
 */
function saidOnce(file: FileFacts, refused: readonly RefusedType[]): readonly RefusedType[] {
  const byReason = new Map<string, { readonly said: RefusedType; readonly isDirect: boolean }>();
  for (const each of refused) {
    const path = decidingPath(each.proof);
    const leaf = path.at(-1)!.type;
    const key = typeKey(leaf) ?? file.types.display(leaf, 'canonical');
    const known = byReason.get(key);
    const isDirect = path.length === 1;
    if (known === undefined || (isDirect && !known.isDirect)) byReason.set(key, { said: each, isDirect });
  }
  return [...byReason.values()].map(({ said }) => said);
}

function* refusedIn(file: FileFacts, item: Item): Generator<RefusedType> {
  const around = item.parent === null ? null : file.items.items[item.parent]!;
  switch (item.kind) {
    case 'function':
      if (around?.kind === 'impl') yield* inReceiver(file, item, around);
      for (const { type } of item.parameters) yield* inType(file, item, type);
      if (item.output !== null) yield* inType(file, item, item.output);
      yield* inClauses(file, item, item.generics);
      return;
    case 'struct':
    case 'enum':
    case 'union':
      for (const { fields } of item.variants) for (const { type } of fields) yield* inType(file, item, type);
      return;
    case 'const':
    case 'static':
      if (item.type !== null) yield* inType(file, item, item.type);
      return;
    case 'impl':
      yield* inType(file, item, item.selfType);
      yield* inClauses(file, item, item.generics);
      return;
    case 'typeAlias':
      // What an alias of its own stands for is looked at where it is used.
      if (around?.kind === 'impl' && item.type !== null) yield* inType(file, item, item.type);
      return;
    default:
  }
}

/** `&self` in an impl for a type that breaks its bounds: at the word `self`. */
function* inReceiver(file: FileFacts, item: FunctionItem, { selfType }: ImplItem): Generator<RefusedType> {
  if (item.self === null) return;
  if (item.self.type !== null) {
    yield* inType(file, item, item.self.type);
    return;
  }
  const { end } = item.self.span;
  for (const refused of inType(file, item, selfType))
    yield { ...refused, span: { start: end - 'self'.length, end } };
}

/** The types in a type first, then the type itself. */
function* inType(file: FileFacts, item: Item, type: TypeRef): Generator<RefusedType> {
  switch (type.kind) {
    case 'path':
      yield* inArguments(file, item, type.path);
      yield* itself(file, item, type);
      return;
    case 'reference':
    case 'pointer':
      yield* inType(file, item, type.target);
      return;
    case 'slice':
    case 'array':
      yield* inType(file, item, type.element);
      return;
    case 'function':
      for (const input of type.inputs) yield* inType(file, item, input);
      if (type.output !== null) yield* inType(file, item, type.output);
      return;
    case 'tuple':
      for (const element of type.elements) yield* inType(file, item, element);
      return;
    default:
  }
}

function* inArguments(file: FileFacts, item: Item, path: Path): Generator<RefusedType> {
  for (const { generics } of path.segments) {
    for (const argument of generics) if (argument.kind === 'type') yield* inType(file, item, argument.type);
  }
}

function* itself(file: FileFacts, item: Item, written: TypeRef): Generator<RefusedType> {
  const type = file.typeOf(written, item);
  if (type.kind !== 'adt') return;
  for (const { trait, type: argument } of file.types.argumentBounds(type)) {
    const proof = trait === 'Unpin' ? refusal(file.unpinIn(argument, item)) : null;
    if (proof !== null) yield { item, proof, span: written.span, asking: type.definition.name };
  }
}

/** `where Self: Unpin` of a type without parameters: it holds always or never, and rustc looks which. */
function* inClauses(file: FileFacts, item: Item, { where }: GenericParameters): Generator<RefusedType> {
  for (const { type: written, bounds } of where) {
    const asksForUnpin = bounds.some(
      (bound) =>
        bound.kind === 'trait' &&
        bound.modifier === '' &&
        file.resolvePath(bound.path, 'type', item).path === 'std::marker::Unpin',
    );
    const type = asksForUnpin ? file.typeOf(written, item) : null;
    if (type?.kind !== 'adt' || type.arguments.length + type.lifetimes.length > 0) continue;
    // `for<'a> T: Unpin` is looked at only where it is used.
    if (/>\s*$/.test(file.text.slice(Math.max(0, written.span.start - 20), written.span.start))) continue;
    const proof = refusal(file.unpinIn(type, null));
    const span = { start: written.span.start, end: bounds.at(-1)!.span.end };
    if (proof !== null) yield { item, proof, span, asking: null };
  }
}
