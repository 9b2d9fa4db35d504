/** Lowers what stands in type position: paths, type references and bounds. */
import type { Span } from '../base/text.ts';
import { type FlatTree, NONE, type NodeId } from '../syntax/index.ts';
import type { Bound, GenericArgument, Name, Path, PathSegment, TypeRef } from './model.ts';
import { NO_GENERICS, singleSegment } from './plain-path.ts';

/** Types nested deeper than this, which nobody writes, lower to `missing`; so no text can exhaust the stack. */
const DEPTH_LIMIT = 100;

export function lowerName(tree: FlatTree, node: NodeId, span: Span = tree.span(node)): Name {
  return { text: identifierText(tree.text(node)), span };
}

/** `r#type` and `type` are the same identifier where both are allowed; the model has the plain form. */
export function identifierText(text: string): string {
  return text.startsWith('r#') ? text.slice(2) : text;
}

// ------------------------------------------------------------------------------------------------------------ paths

interface PathParts {
  global: boolean;
  qself: Path['qself'];
  segments: readonly PathSegment[];
}

/** Lowers every node that the grammar uses for a path, in types, expressions, patterns, macros and `use`. */
export function lowerPath(tree: FlatTree, node: NodeId, depth = 0): Path {
  const kind = tree.kind(node);
  if (kind === 'identifier' || kind === 'type_identifier') return singleSegment(lowerName(tree, node));
  const parts: PathParts = { global: false, qself: null, segments: [] };
  collectPath(tree, node, parts, depth);
  const { global, qself, segments } = parts;
  return { span: tree.span(node), global, qself, segments };
}

function collectPath(tree: FlatTree, node: NodeId, parts: PathParts, depth: number): void {
  if (node === NONE || depth > DEPTH_LIMIT) return;
  switch (tree.kind(node)) {
    case 'scoped_identifier':
    case 'scoped_type_identifier': {
      const prefix = tree.childByField(node, 'path');
      if (prefix === NONE) parts.global = true;
      else collectPath(tree, prefix, parts, depth + 1);
      pushSegment(tree, tree.childByField(node, 'name'), parts);
      return;
    }
    case 'generic_type':
    case 'generic_type_with_turbofish': {
      collectPath(tree, tree.childByField(node, 'type'), parts, depth + 1);
      addGenerics(tree, tree.childByField(node, 'type_arguments'), parts, depth);
      return;
    }
    case 'generic_function': {
      collectPath(tree, tree.childByField(node, 'function'), parts, depth + 1);
      addGenerics(tree, tree.childByField(node, 'type_arguments'), parts, depth);
      return;
    }
    case 'generic_pattern': {
      collectPath(tree, node + 1, parts, depth + 1);
      addGenerics(tree, tree.childByField(node, 'type_arguments'), parts, depth);
      return;
    }
    case 'function_type': {
      collectPath(tree, tree.childByField(node, 'trait'), parts, depth + 1);
      const output = tree.childByField(node, 'return_type');
      changeLast(parts, (last) => ({
        name: last.name,
        generics: last.generics,
        parenthesized: {
          inputs: parameterTypes(tree, tree.childByField(node, 'parameters'), depth + 1),
          output: output === NONE ? null : lowerType(tree, output, depth + 1),
        },
      }));
      return;
    }
    case 'bracketed_type': {
      parts.qself = qualifiedSelf(tree, node, depth + 1);
      return;
    }
    default:
      pushSegment(tree, node, parts);
  }
}

/** Paths are kept, and an array that grows keeps room for sixteen more: one is made for each segment instead. */
function pushSegment(tree: FlatTree, node: NodeId, parts: PathParts): void {
  if (node === NONE) return;
  parts.segments = parts.segments.concat({
    name: lowerName(tree, node),
    generics: NO_GENERICS,
    parenthesized: null,
  });
}

function addGenerics(tree: FlatTree, list: NodeId, parts: PathParts, depth: number): void {
  changeLast(parts, ({ name, parenthesized }) => ({
    name,
    generics: lowerGenericArguments(tree, list, depth + 1),
    parenthesized,
  }));
}

function changeLast(parts: PathParts, change: (last: PathSegment) => PathSegment): void {
  const last = parts.segments.at(-1);
  if (last !== undefined) parts.segments = parts.segments.slice(0, -1).concat(change(last));
}

/** `<T>` and `<T as Trait>` in front of `::name`. */
function qualifiedSelf(tree: FlatTree, bracketed: NodeId, depth: number): Path['qself'] {
  const qualified = tree.childOfKind(bracketed, 'qualified_type');
  if (qualified === NONE) {
    const type = tree.children(bracketed).find((child) => isType(tree, child));
    return {
      type: type === undefined ? missingType(tree, bracketed) : lowerType(tree, type, depth),
      trait: null,
    };
  }
  const trait = tree.childByField(qualified, 'alias');
  return {
    type: typeByField(tree, qualified, 'type', depth),
    trait: trait === NONE ? null : lowerPath(tree, trait, depth),
  };
}

export function lowerGenericArguments(tree: FlatTree, list: NodeId, depth = 0): readonly GenericArgument[] {
  if (list === NONE) return NO_GENERICS;
  const result: GenericArgument[] = [];
  for (const child of tree.children(list)) {
    const kind = tree.kind(child);
    if (kind === 'type_binding') {
      const name = tree.childByField(child, 'name');
      result.push({
        kind: 'binding',
        name: name === NONE ? '' : tree.text(name),
        type: typeByField(tree, child, 'type', depth),
      });
    } else if (kind === 'trait_bounds') {
      // `Item: Bound` is a type and then its bounds.
      const previous = result.pop();
      if (previous?.kind === 'type') {
        const { start, end } = previous.type.span;
        result.push({ kind: 'bound', name: tree.slice(start, end), bounds: lowerBounds(tree, child, depth) });
      }
    } else if (kind === 'lifetime') {
      result.push({ kind: 'lifetime', name: tree.text(child) });
    } else if (isType(tree, child)) {
      result.push({ kind: 'type', type: lowerType(tree, child, depth) });
    } else if (kind === 'block' || kind.endsWith('_literal')) {
      result.push({ kind: 'const', text: tree.text(child) });
    }
  }
  return result.slice(); // Kept, and an array that grew has room for sixteen more.
}

// ------------------------------------------------------------------------------------------------------------ types

const TYPE_KINDS = new Set<string>([
  'abstract_type',
  'reference_type',
  'metavariable',
  'pointer_type',
  'generic_type',
  'scoped_type_identifier',
  'tuple_type',
  'unit_type',
  'array_type',
  'function_type',
  'type_identifier',
  'identifier',
  'macro_invocation',
  'never_type',
  'dynamic_type',
  'bounded_type',
  'removed_trait_bound',
  'primitive_type',
  'higher_ranked_trait_bound',
]);

export function isType(tree: FlatTree, node: NodeId): boolean {
  return TYPE_KINDS.has(tree.kind(node)) && !tree.isMissing(node);
}

export function typeByField(tree: FlatTree, node: NodeId, field: 'type' | 'element', depth = 0): TypeRef {
  const type = tree.childByField(node, field);
  return type === NONE ? missingType(tree, node) : lowerType(tree, type, depth + 1);
}

function missingType(tree: FlatTree, near: NodeId): TypeRef {
  return { kind: 'missing', span: tree.span(near) };
}

export function lowerType(tree: FlatTree, node: NodeId, depth = 0): TypeRef {
  const span = tree.span(node);
  if (depth > DEPTH_LIMIT || tree.isMissing(node)) return { kind: 'missing', span };
  const next = depth + 1;
  switch (tree.kind(node)) {
    case 'reference_type': {
      const lifetime = tree.childOfKind(node, 'lifetime');
      return {
        kind: 'reference',
        span,
        lifetime: lifetime === NONE ? null : tree.text(lifetime),
        mutable: tree.has(node, 'mutable_specifier'),
        target: typeByField(tree, node, 'type', next),
      };
    }
    case 'pointer_type': {
      const mutable = tree.has(node, 'mutable_specifier');
      return { kind: 'pointer', span, mutable, target: typeByField(tree, node, 'type', next) };
    }
    case 'unit_type':
      return { kind: 'tuple', span, elements: [] };
    case 'tuple_type': {
      const elements = tree.children(node).filter((child) => isType(tree, child));
      const only = elements[0];
      // `(dyn A + B)` groups; `(T,)` is a tuple.
      if (elements.length === 1 && only !== undefined && !endsWithComma(tree, node, only))
        return lowerType(tree, only, next);
      return { kind: 'tuple', span, elements: elements.map((child) => lowerType(tree, child, next)) };
    }
    case 'array_type': {
      const length = tree.childByField(node, 'length');
      const element = typeByField(tree, node, 'element', next);
      return length === NONE
        ? { kind: 'slice', span, element }
        : { kind: 'array', span, element, length: tree.text(length) };
    }
    case 'function_type': {
      if (tree.childByField(node, 'trait') !== NONE)
        return { kind: 'path', span, path: lowerPath(tree, node, next) };
      const output = tree.childByField(node, 'return_type');
      return {
        kind: 'function',
        span,
        inputs: parameterTypes(tree, tree.childByField(node, 'parameters'), next),
        output: output === NONE ? null : lowerType(tree, output, next),
      };
    }
    case 'never_type':
      return { kind: 'never', span };
    case 'abstract_type':
      return { kind: 'impl', span, bounds: lowerBound(tree, tree.childByField(node, 'trait'), next) };
    case 'dynamic_type':
      return { kind: 'dyn', span, bounds: lowerBound(tree, tree.childByField(node, 'trait'), next) };
    case 'bounded_type':
      return boundedType(tree, node, next);
    case 'removed_trait_bound':
    case 'higher_ranked_trait_bound':
      return { kind: 'dyn', span, bounds: lowerBound(tree, node, next) };
    case 'type_identifier':
      if (tree.text(node) === '_') return { kind: 'infer', span };
      return { kind: 'path', span, path: lowerPath(tree, node, next) };
    case 'generic_type':
    case 'scoped_type_identifier':
    case 'identifier':
    case 'primitive_type':
      return { kind: 'path', span, path: lowerPath(tree, node, next) };
    default:
      return { kind: 'missing', span };
  }
}

/** `dyn A + B`, `impl A + B`, and the 2015 edition's bare `A + B`; the grammar nests the sum to the left. */
function boundedType(tree: FlatTree, node: NodeId, depth: number): TypeRef {
  const operands = boundOperands(tree, node, depth);
  const first = operands[0];
  const abstract = first !== undefined && tree.kind(first) === 'abstract_type';
  const bounds = operands.flatMap((operand) => {
    const kind = tree.kind(operand);
    const trait =
      kind === 'abstract_type' || kind === 'dynamic_type' ? tree.childByField(operand, 'trait') : operand;
    return lowerBound(tree, trait, depth);
  });
  return { kind: abstract ? 'impl' : 'dyn', span: tree.span(node), bounds };
}

function boundOperands(tree: FlatTree, node: NodeId, depth: number): NodeId[] {
  if (tree.kind(node) !== 'bounded_type' || depth > DEPTH_LIMIT) return [node];
  return tree
    .children(node)
    .filter((child) => tree.kind(child) !== '+')
    .flatMap((child) => boundOperands(tree, child, depth + 1));
}

function parameterTypes(tree: FlatTree, parameters: NodeId, depth: number): readonly TypeRef[] {
  if (parameters === NONE) return [];
  return tree.children(parameters).flatMap((child) => {
    if (tree.kind(child) === 'parameter') return [typeByField(tree, child, 'type', depth)];
    return isType(tree, child) ? [lowerType(tree, child, depth)] : [];
  });
}

/** True when a comma stands between the only element of a parenthesised list and its closing bracket. */
export function endsWithComma(tree: FlatTree, list: NodeId, last: NodeId): boolean {
  const rest = tree.slice(tree.end(last), tree.end(list));
  return rest.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '').includes(',');
}

// ----------------------------------------------------------------------------------------------------------- bounds

/** The bounds behind `T:`; none for {@link NONE}. */
export function lowerBounds(tree: FlatTree, bounds: NodeId, depth = 0): readonly Bound[] {
  if (bounds === NONE) return [];
  return tree.children(bounds).flatMap((child) => lowerBound(tree, child, depth));
}

/** One operand of `+`; several when it is a sum in parentheses. */
function lowerBound(tree: FlatTree, node: NodeId, depth: number): readonly Bound[] {
  if (node === NONE || depth > DEPTH_LIMIT) return [];
  const span = tree.span(node);
  switch (tree.kind(node)) {
    case 'lifetime':
      return [{ kind: 'lifetime', name: tree.text(node), span }];
    case 'use_bounds': {
      const names = tree
        .children(node)
        .filter((child) => ['lifetime', 'type_identifier'].includes(tree.kind(child)));
      return [{ kind: 'use', names: names.map((name) => tree.text(name)), span }];
    }
    case 'removed_trait_bound': {
      const inner = tree.children(node).find((child) => isType(tree, child));
      return inner === undefined
        ? []
        : lowerBound(tree, inner, depth + 1).map((bound) => withModifier(bound, '?', span));
    }
    case 'higher_ranked_trait_bound':
      return lowerBound(tree, tree.childByField(node, 'type'), depth + 1);
    case 'bounded_type':
    case 'tuple_type':
      return tree
        .children(node)
        .flatMap((child) => (tree.kind(child) === '+' ? [] : lowerBound(tree, child, depth + 1)));
    case 'type_identifier':
    case 'scoped_type_identifier':
    case 'generic_type':
    case 'function_type':
    case 'primitive_type':
    case 'identifier':
      return [
        {
          kind: 'trait',
          path: lowerPath(tree, node, depth),
          modifier: modifierBefore(tree, span.start),
          span,
        },
      ];
    default:
      return [];
  }
}

/** `async` and `const` stand in the text only: the grammar does not know them here (see syntax/stand-ins.ts). */
function modifierBefore(tree: FlatTree, start: number): '' | 'async' | 'const' {
  const word = /\b(async|const)\]?\s+$/.exec(tree.slice(start - 10, start))?.[1];
  return word === 'async' || word === 'const' ? word : '';
}

function withModifier(bound: Bound, modifier: '?', span: Span): Bound {
  return bound.kind === 'trait' ? { ...bound, modifier, span } : bound;
}
