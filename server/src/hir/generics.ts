/** Lowers generic parameters and `where` clauses. */
import { type FlatTree, NONE, type NodeId } from '../syntax/index.ts';
import type { GenericParameters } from './model.ts';
import { lowerBounds, lowerName, lowerType, typeByField } from './types.ts';

const NO_GENERICS: GenericParameters = { lifetimes: [], types: [], consts: [], where: [] };

/** The `<…>` and the `where` clause of an item or signature. */
export function lowerGenerics(tree: FlatTree, item: NodeId): GenericParameters {
  const parameters = tree.childByField(item, 'type_parameters');
  const clauses = tree.children(item).filter((child) => tree.kind(child) === 'where_clause');
  if (parameters === NONE && clauses.length === 0) return NO_GENERICS;
  const lifetimes: string[] = [];
  const types: GenericParameters['types'][number][] = [];
  const consts: GenericParameters['consts'][number][] = [];
  for (const parameter of parameters === NONE ? [] : tree.children(parameters)) {
    const name = tree.childByField(parameter, 'name');
    if (name === NONE) continue;
    switch (tree.kind(parameter)) {
      case 'lifetime_parameter':
        lifetimes.push(tree.text(name));
        break;
      case 'const_parameter':
        consts.push({ name: lowerName(tree, name), type: typeByField(tree, parameter, 'type') });
        break;
      case 'type_parameter': {
        const fallback = tree.childByField(parameter, 'default_type');
        types.push({
          name: lowerName(tree, name),
          bounds: lowerBounds(tree, tree.childByField(parameter, 'bounds')),
          default: fallback === NONE ? null : lowerType(tree, fallback),
        });
        break;
      }
    }
  }
  return { lifetimes, types, consts, where: clauses.flatMap((clause) => wherePredicates(tree, clause)) };
}

function wherePredicates(tree: FlatTree, clause: NodeId): GenericParameters['where'] {
  return tree.children(clause).flatMap((predicate) => {
    const left = tree.childByField(predicate, 'left');
    // `'a: 'b` says nothing about a type.
    if (left === NONE || tree.kind(left) === 'lifetime') return [];
    const bounds = lowerBounds(tree, tree.childByField(predicate, 'bounds'));
    const ranked = tree.kind(left) === 'higher_ranked_trait_bound' ? tree.childByField(left, 'type') : left;
    return ranked === NONE ? [] : [{ type: lowerType(tree, ranked), bounds }];
  });
}
