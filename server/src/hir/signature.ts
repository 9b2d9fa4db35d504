/** Lowers the signature of a function: what stands before its body. */
import { type FlatTree, NONE, type NodeId } from '../syntax/index.ts';
import { lowerGenerics } from './generics.ts';
import type { FunctionItem, ItemCommon, Parameter, SelfParameter } from './model.ts';
import { isType, lowerName, lowerType, typeByField } from './types.ts';

/** A `function_item` or `function_signature_item`; null without a name. */
export function lowerFunction(tree: FlatTree, node: NodeId, common: ItemCommon): FunctionItem | null {
  const name = tree.childByField(node, 'name');
  if (name === NONE) return null;
  const list = tree.childByField(node, 'parameters');
  const output = tree.childByField(node, 'return_type');
  const block = tree.childByField(node, 'body');
  const modifiers = tree.childOfKind(node, 'function_modifiers');
  const modifier = (word: 'async' | 'unsafe' | 'const') => modifiers !== NONE && tree.has(modifiers, word);
  return {
    kind: 'function',
    name: lowerName(tree, name),
    generics: lowerGenerics(tree, node),
    self: list === NONE ? null : selfParameter(tree, list),
    parameters: list === NONE ? [] : parameters(tree, list),
    output: output === NONE ? null : lowerType(tree, output),
    async: modifier('async'),
    unsafe: modifier('unsafe'),
    const: modifier('const'),
    signature: { start: tree.start(node), end: signatureEnd(tree, node, block) },
    body: block === NONE || tree.isMissing(block) ? null : tree.span(block),
    ...common,
  };
}

/** The end of the last token that is neither the body nor the `;` of a declaration. */
function signatureEnd(tree: FlatTree, node: NodeId, block: NodeId): number {
  let end = block === NONE ? tree.end(node) : tree.start(block);
  const start = tree.start(node);
  while (end > start && BLANK_OR_SEMICOLON.has(tree.source[tree.origin + end - 1]!)) end--;
  return end;
}

const BLANK_OR_SEMICOLON = new Set([' ', '\n', '\r', '\t', ';']);

/** True for `&self` and its kin, and for `self: T`. */
export function isSelfParameter(tree: FlatTree, parameter: NodeId): boolean {
  if (tree.kind(parameter) === 'self_parameter') return true;
  if (tree.kind(parameter) !== 'parameter') return false;
  const pattern = tree.childByField(parameter, 'pattern');
  return pattern !== NONE && tree.kind(pattern) === 'self';
}

function selfParameter(tree: FlatTree, list: NodeId): SelfParameter | null {
  const node = tree.children(list).find((child) => isSelfParameter(tree, child));
  if (node === undefined) return null;
  const span = tree.span(node);
  if (tree.kind(node) === 'parameter') {
    return { span, by: 'value', lifetime: null, type: typeByField(tree, node, 'type') };
  }
  const lifetime = tree.childOfKind(node, 'lifetime');
  const reference = tree.has(node, '&');
  const mutable = tree.has(node, 'mutable_specifier');
  return {
    span,
    by: reference ? (mutable ? 'mut' : 'ref') : 'value',
    lifetime: lifetime === NONE ? null : tree.text(lifetime),
    type: null,
  };
}

function parameters(tree: FlatTree, list: NodeId): readonly Parameter[] {
  return tree.children(list).flatMap((child): Parameter[] => {
    if (isSelfParameter(tree, child)) return [];
    const span = tree.span(child);
    if (tree.kind(child) === 'parameter') {
      const pattern = tree.childByField(child, 'pattern');
      const start = tree.has(child, 'mutable_specifier')
        ? span.start
        : tree.start(pattern === NONE ? child : pattern);
      const text = pattern === NONE ? '' : tree.slice(start, tree.end(pattern));
      return [{ span, text, type: typeByField(tree, child, 'type') }];
    }
    // Edition 2015 lets a trait's methods leave the names out.
    return isType(tree, child) ? [{ span, text: '_', type: lowerType(tree, child) }] : [];
  });
}
