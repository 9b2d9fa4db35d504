/** What a type's declaration says besides its name: variants, public fields, derived traits. */
import { type FlatTree, NONE, type NodeId } from '../../server/src/syntax/index.ts';
import type { CrateText } from './crate-text.ts';
import { nameOf, originOf, type StubModule, splitList, textOf } from './library.ts';
import { type Header, whereText } from './syntax.ts';

/** Matches each variant of an enum. */
export function writeVariants(
  out: CrateText,
  module: StubModule,
  body: NodeId,
  header: Header,
  path: string,
): void {
  const { tree } = module;
  for (const variant of tree.children(body)) {
    if (tree.kind(variant) !== 'enum_variant') continue;
    const name = nameOf(tree, variant);
    const inner = tree.childByField(variant, 'body');
    const shape =
      inner === NONE
        ? ''
        : tree.kind(inner) === 'ordered_field_declaration_list'
          ? `(${splitList(textOf(tree, inner).slice(1, -1))
              .map(() => '_')
              .join(', ')})`
          : ' { .. }';
    out.add(
      `fn ${out.fresh('p')}${header.generics}(x: ${path}${header.arguments}) ${whereText(header.where)} { match x { ${path}::${name}${shape} => {} _ => {} } }`,
      originOf(module, variant, `${header.name}::${name}`),
    );
  }
}

/** Reads each public field of a struct, as the declared type. */
export function writeFields(
  out: CrateText,
  module: StubModule,
  body: NodeId,
  header: Header,
  self: string,
): void {
  const { tree } = module;
  const tuple = tree.kind(body) === 'ordered_field_declaration_list';
  const fields = tuple
    ? splitList(textOf(tree, body).slice(1, -1)).map((text, index) => ({ text, name: String(index) }))
    : tree.children(body).map((field) => ({ text: textOf(tree, field), name: nameOf(tree, field) }));
  for (const { text, name } of fields) {
    const type = /^pub (?:[a-z_0-9]+ ?: ?)?(.*)$/s.exec(text)?.[1];
    if (type === undefined) continue;
    out.add(
      `fn ${out.fresh('p')}${header.generics}(x: &${self}) ${whereText(header.where)} { let _: &${type.replace(/,$/, '')} = &x.${name}; }`,
      originOf(module, body, `${header.name}.${name}`),
    );
  }
}

/** The traits in `#[derive(…)]` before the item; `Debug`, which nothing here depends on, left out. */
export function derivedBy(module: StubModule, item: NodeId): readonly string[] {
  const found = argumentsOf('derive', module, item);
  return found.filter((name) => name !== 'Debug').map((name) => (name === 'Hash' ? 'std::hash::Hash' : name));
}

/** The types of `#[pinscope::stands_for(…)]` before an impl; null without it. */
export function standsFor(module: StubModule, item: NodeId): readonly string[] | null {
  const found = argumentsOf('pinscope::stands_for', module, item);
  return found.length === 0 ? null : found;
}

/** Whether the macro is one of the crate's root, as `#[macro_export]` makes it; else its module has it. */
export function isExported(module: StubModule, item: NodeId): boolean {
  return attributesOf(module, item).some((text) => text === '#[macro_export]');
}

/** The words of `#[pinscope::unchecked("…")]`: why rustc cannot be asked about the claim; null without it. */
export function uncheckedBecause(tree: FlatTree, siblings: readonly NodeId[], node: NodeId): string | null {
  const words = attributesBefore(tree, siblings, node).map(
    (text) => /^#\[pinscope::unchecked\("(.*)"\)\]$/.exec(text)?.[1],
  );
  return words.find((each) => each !== undefined) ?? null;
}

function argumentsOf(attribute: string, module: StubModule, item: NodeId): readonly string[] {
  return attributesOf(module, item).flatMap((text) => {
    const [, name, list] = /^#\[([\w:]+)\((.*)\)\]$/.exec(text) ?? [];
    return name === attribute ? splitList(list!) : [];
  });
}

function attributesOf({ tree, items }: StubModule, item: NodeId): readonly string[] {
  return attributesBefore(tree, items, item);
}

/** As written, the last first. */
function attributesBefore(tree: FlatTree, siblings: readonly NodeId[], node: NodeId): readonly string[] {
  const found: string[] = [];
  for (
    let index = siblings.indexOf(node) - 1;
    index >= 0 && tree.kind(siblings[index]!) === 'attribute_item';
    index--
  )
    found.push(textOf(tree, siblings[index]!));
  return found;
}
