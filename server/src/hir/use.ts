/** Flattens `use` declarations: one import for each name brought in. */
import { type FlatTree, NONE, type NodeId } from '../syntax/index.ts';
import type { Name, UseImport } from './model.ts';
import { lowerName, lowerPath } from './types.ts';

const DEPTH_LIMIT = 100;

interface Prefix {
  readonly path: readonly Name[];
  readonly global: boolean;
}

export function lowerUse(tree: FlatTree, declaration: NodeId): readonly UseImport[] {
  const argument = tree.childByField(declaration, 'argument');
  const imports: UseImport[] = [];
  if (argument !== NONE) collectImports(tree, argument, { path: [], global: false }, imports, 0);
  return imports;
}

function collectImports(
  tree: FlatTree,
  node: NodeId,
  prefix: Prefix,
  imports: UseImport[],
  depth: number,
): void {
  if (depth > DEPTH_LIMIT || tree.isMissing(node)) return;
  switch (tree.kind(node)) {
    case 'scoped_use_list': {
      const list = tree.childByField(node, 'list');
      const inner = extend(tree, prefix, tree.childByField(node, 'path'), true);
      if (list !== NONE) collectImports(tree, list, inner, imports, depth + 1);
      return;
    }
    case 'use_list':
      for (const child of tree.children(node)) collectImports(tree, child, prefix, imports, depth + 1);
      return;
    case 'use_as_clause': {
      const alias = tree.childByField(node, 'alias');
      const target = extend(tree, prefix, tree.childByField(node, 'path'), false);
      imports.push({ ...withoutSelf(target), alias: alias === NONE ? null : lowerName(tree, alias) });
      return;
    }
    case 'use_wildcard': {
      const path = tree.children(node).find((child) => !['*', '::'].includes(tree.kind(child)));
      const global = prefix.path.length === 0 && tree.text(node).startsWith('::');
      const target =
        path === undefined
          ? { ...prefix, global: prefix.global || global }
          : extend(tree, prefix, path, false);
      imports.push({ ...target, alias: null });
      return;
    }
    case 'identifier':
    case 'self':
    case 'super':
    case 'crate':
    case 'scoped_identifier': {
      const target = withoutSelf(extend(tree, prefix, node, false));
      imports.push({ ...target, alias: target.path.at(-1) ?? null });
      return;
    }
  }
}

/** `{self}` in a list imports what the list hangs on; the name it gets is that thing's. */
function withoutSelf(target: Prefix): Prefix {
  const last = target.path.at(-1);
  return target.path.length > 1 && last?.text === 'self'
    ? { ...target, path: target.path.slice(0, -1) }
    : target;
}

function extend(tree: FlatTree, prefix: Prefix, node: NodeId, list: boolean): Prefix {
  // `use ::{a, b}` has a list with nothing before its `::`.
  if (node === NONE) return list && prefix.path.length === 0 ? { ...prefix, global: true } : prefix;
  const path = lowerPath(tree, node);
  return {
    path: [...prefix.path, ...path.segments.map((segment) => segment.name)],
    global: prefix.global || (prefix.path.length === 0 && path.global),
  };
}
