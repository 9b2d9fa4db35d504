/** What a type's declaration says besides its name: variants, public fields, derived traits. */
import { NONE, type NodeId } from '../../server/src/syntax/index.ts';
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
export function derivedBy({ tree, items }: StubModule, item: NodeId): readonly string[] {
  const found: string[] = [];
  for (
    let index = items.indexOf(item) - 1;
    index >= 0 && tree.kind(items[index]!) === 'attribute_item';
    index--
  ) {
    const list = /derive\((.*)\)/.exec(textOf(tree, items[index]!))?.[1];
    if (list !== undefined) found.push(...splitList(list));
  }
  return found.filter((name) => name !== 'Debug').map((name) => (name === 'Hash' ? 'std::hash::Hash' : name));
}
