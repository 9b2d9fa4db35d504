/**
 * `include!("file.rs")` among items. The file's items stand where the call is; as they are another file's, they are taken
 * for a module with a name that nobody can write, which its surroundings see everything of: see {@link isIncluded}.
 */
import { type FlatTree, NONE, type NodeId } from '../syntax/index.ts';
import type { Item, ItemCommon, Name } from './model.ts';

/** Of the attribute that names the file; like `path`, but counted from the file that holds the call. */
export const INCLUDE = 'include';

const PREFIX = '{include';

/** Whether a module is what an `include!` brings, which is no module to the language. */
export function isIncluded(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** What stands between the quotes, as the name of the file; null for other calls, and for paths that are computed. */
export function includedFile(tree: FlatTree, call: NodeId, macro: Name): Name | null {
  const tokens = call === NONE ? NONE : tree.childOfKind(call, 'token_tree');
  if (tokens === NONE || !/^(?:(?:::)?(?:std|core)::)?include$/.test(macro.text)) return null;
  const start = tree.start(tokens) + 1;
  const found = /^(\s*")([^"\\]+)"\s*,?\s*$/.exec(tree.slice(start, tree.end(tokens) - 1));
  if (found === null) return null;
  const from = start + found[1]!.length;
  return { text: found[2]!, span: { start: from, end: from + found[2]!.length } };
}

/** The module, and the import of all that is in it. */
export function includedItems(common: ItemCommon, file: Name): readonly Item[] {
  const name: Name = { text: `${PREFIX} ${common.id}}`, span: file.span };
  const attribute = { span: file.span, inner: false };
  return [
    {
      kind: 'mod',
      name,
      inline: false,
      ...common,
      attributes: [
        ...common.attributes,
        { ...attribute, path: INCLUDE, arguments: file.text },
        { ...attribute, path: 'macro_use', arguments: null },
      ],
    },
    {
      kind: 'use',
      imports: [{ path: [name], global: false, alias: null }],
      ...common,
      id: common.id + 1,
      visibility: 'pub',
    },
  ];
}
