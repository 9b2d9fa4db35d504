/** Lowers patterns and declares the names they bind. */
import { NONE, type NodeId, type SyntaxKind } from '../../syntax/index.ts';
import type { Binding, BindingId, Path, PatId, Pattern } from '../model.ts';
import { endsWithComma, identifierText, lowerName, lowerPath } from '../types.ts';
import type { BodyContext } from './context.ts';

const DEPTH_LIMIT = 200;

/** How an identifier binds: `mut` and `ref` stand in nodes around it. */
interface Mode {
  readonly mutable: boolean;
  readonly mode: Binding['mode'];
}

const BY_VALUE: Mode = { mutable: false, mode: 'move' };
const MUTABLE: Mode = { mutable: true, mode: 'move' };

/**
 * Lowers the pattern and puts its names into the present scope, once all of it is read. `mutable` stands for a `mut`
 * that the grammar keeps outside the pattern, as in `let mut x`.
 */
export function declarePattern(cx: BodyContext, node: NodeId, near: NodeId, mutable = false): PatId {
  const lowering = new PatternLowering(cx);
  const pat =
    node === NONE ? lowering.missing(near) : lowering.pattern(node, mutable ? MUTABLE : BY_VALUE, 0);
  for (const [name, binding] of lowering.names) cx.scopes.declare(name, binding);
  return pat;
}

/** The children of `node` that are patterns: all but tokens, types, attributes and errors. */
export function patternsIn(cx: BodyContext, node: NodeId): NodeId[] {
  return cx.tree.children(node).filter((child) => PATTERN_KINDS.has(cx.tree.kind(child)));
}

const PATTERN_KINDS = new Set<SyntaxKind>([
  '_',
  'identifier',
  'self',
  'scoped_identifier',
  'generic_pattern',
  'tuple_pattern',
  'tuple_struct_pattern',
  'struct_pattern',
  'ref_pattern',
  'slice_pattern',
  'captured_pattern',
  'reference_pattern',
  'remaining_field_pattern',
  'mut_pattern',
  'range_pattern',
  'or_pattern',
  'const_block',
  'macro_invocation',
  'closure_expression',
  'string_literal',
  'raw_string_literal',
  'char_literal',
  'boolean_literal',
  'integer_literal',
  'float_literal',
  'negative_literal',
]);

class PatternLowering {
  /** Alternatives of an or-pattern bind the same names: each name is one binding, at its first place. */
  readonly names = new Map<string, BindingId>();
  private readonly cx: BodyContext;

  constructor(cx: BodyContext) {
    this.cx = cx;
  }

  missing(near: NodeId): PatId {
    return this.cx.addPattern({ kind: 'missing', span: this.cx.tree.span(near) });
  }

  pattern(node: NodeId, mode: Mode, depth: number): PatId {
    const { tree } = this.cx;
    if (depth > DEPTH_LIMIT || tree.isMissing(node)) return this.missing(node);
    if (tree.kind(node) === 'tuple_pattern') {
      const elements = patternsIn(this.cx, node);
      const only = elements[0];
      const grouping =
        elements.length === 1 &&
        only !== undefined &&
        tree.kind(only) !== 'remaining_field_pattern' &&
        !endsWithComma(tree, node, only);
      if (grouping) return this.pattern(only, mode, depth + 1);
    }
    return this.cx.addPattern(this.form(node, mode, depth + 1));
  }

  private form(node: NodeId, mode: Mode, depth: number): Pattern {
    const { cx } = this;
    const { tree } = cx;
    const span = tree.span(node);
    switch (tree.kind(node)) {
      case '_':
        return { kind: 'wildcard', span };
      case 'remaining_field_pattern':
        return { kind: 'rest', span };
      case 'identifier':
      case 'self':
        return this.identifier(node, mode, null);
      case 'mut_pattern':
        return this.modified(node, mode.mode === 'ref' ? { mutable: false, mode: 'refMut' } : MUTABLE, depth);
      case 'ref_pattern':
        return this.modified(node, { mutable: false, mode: 'ref' }, depth);
      case 'captured_pattern': {
        const inner = patternsIn(cx, node)[1];
        return this.identifier(
          node + 1,
          mode,
          inner === undefined ? this.missing(node) : this.pattern(inner, BY_VALUE, depth),
        );
      }
      case 'scoped_identifier':
      case 'generic_pattern':
        return { kind: 'path', span, path: lowerPath(tree, node) };
      case 'tuple_pattern':
        return { kind: 'tuple', span, elements: this.elements(patternsIn(cx, node), depth) };
      case 'slice_pattern':
        return { kind: 'slice', span, elements: this.elements(patternsIn(cx, node), depth) };
      case 'tuple_struct_pattern': {
        const elements = patternsIn(cx, node).filter((child) => tree.field(child) !== 'type');
        return { kind: 'tupleStruct', span, path: this.path(node), elements: this.elements(elements, depth) };
      }
      case 'struct_pattern':
        return this.struct(node, depth);
      case 'reference_pattern': {
        const target = patternsIn(cx, node)[0];
        const inner = target === undefined ? this.missing(node) : this.pattern(target, BY_VALUE, depth);
        // The grammar does not know `box`; to it, the word is a reference (see syntax/stand-ins.ts).
        if (tree.text(node).startsWith('box')) return { kind: 'box', span, inner };
        return { kind: 'reference', span, mutable: tree.has(node, 'mutable_specifier'), inner };
      }
      case 'or_pattern':
        return { kind: 'or', span, elements: this.elements(this.alternatives(node), depth) };
      case 'range_pattern':
        return { kind: 'range', span };
      case 'macro_invocation': {
        const path = tree.childByField(node, 'macro');
        return { kind: 'macro', span, name: path === NONE ? '' : tree.text(path) };
      }
      case 'string_literal':
      case 'raw_string_literal':
      case 'char_literal':
      case 'boolean_literal':
      case 'integer_literal':
      case 'float_literal':
      case 'negative_literal':
      case 'const_block':
        return { kind: 'literal', span, text: tree.text(node) };
      default:
        return { kind: 'missing', span };
    }
  }

  /** `mut x`, `ref x`, `ref mut x`: the node is the word with a pattern behind it. */
  private modified(node: NodeId, mode: Mode, depth: number): Pattern {
    const inner = patternsIn(this.cx, node)[0];
    if (inner === undefined) return { kind: 'missing', span: this.cx.tree.span(node) };
    const { tree } = this.cx;
    if (tree.kind(inner) === 'identifier') return this.binding(inner, mode, null, tree.span(node));
    return { ...this.form(inner, mode, depth + 1), span: tree.span(node) };
  }

  private identifier(node: NodeId, mode: Mode, subpattern: PatId | null): Pattern {
    const { tree } = this.cx;
    const span = subpattern === null ? tree.span(node) : tree.span(tree.parent(node));
    const text = tree.text(node);
    if (text === '_') return { kind: 'wildcard', span };
    const constant = subpattern === null && mode === BY_VALUE && /^\p{Lu}/u.test(text);
    if (constant) return { kind: 'path', span, path: lowerPath(tree, node) };
    return this.binding(node, mode, subpattern, span);
  }

  private binding(
    node: NodeId,
    { mutable, mode }: Mode,
    subpattern: PatId | null,
    span: Pattern['span'],
  ): Pattern {
    const name = identifierText(this.cx.tree.text(node));
    const binding =
      this.names.get(name) ?? this.cx.addBinding({ name, span: this.cx.tree.span(node), mutable, mode });
    this.names.set(name, binding);
    return { kind: 'binding', span, binding, subpattern };
  }

  private struct(node: NodeId, depth: number): Pattern {
    const { tree } = this.cx;
    const fields: Extract<Pattern, { kind: 'struct' }>['fields'][number][] = [];
    for (const child of tree.children(node)) {
      if (tree.kind(child) !== 'field_pattern') continue;
      const name = tree.childByField(child, 'name');
      if (name === NONE) continue;
      const pattern = tree.childByField(child, 'pattern');
      fields.push({
        name: lowerName(tree, name),
        pat: pattern === NONE ? this.shorthand(child, name) : this.pattern(pattern, BY_VALUE, depth),
      });
    }
    const rest = tree.has(node, 'remaining_field_pattern');
    return { kind: 'struct', span: tree.span(node), path: this.path(node), fields, rest };
  }

  /** `S { ref mut a }` binds `a`, whatever its case. */
  private shorthand(field: NodeId, name: NodeId): PatId {
    const { tree } = this.cx;
    const mutable = tree.has(field, 'mutable_specifier');
    const mode: Mode = !tree.has(field, 'ref')
      ? { mutable, mode: 'move' }
      : { mutable: false, mode: mutable ? 'refMut' : 'ref' };
    return this.cx.addPattern(this.binding(name, mode, null, tree.span(field)));
  }

  private elements(nodes: readonly NodeId[], depth: number): readonly PatId[] {
    return nodes.map((node) => this.pattern(node, BY_VALUE, depth));
  }

  /** The grammar nests `a | b | c` to the left. */
  private alternatives(node: NodeId): NodeId[] {
    const result: NodeId[] = [];
    let left = node;
    while (this.cx.tree.kind(left) === 'or_pattern') {
      const operands = patternsIn(this.cx, left);
      const last = operands.at(-1);
      if (last === undefined) break;
      if (operands.length === 1) {
        left = last;
        break;
      }
      result.unshift(last);
      left = operands[0]!;
    }
    return [left, ...result];
  }

  private path(node: NodeId): Path {
    const type = this.cx.tree.childByField(node, 'type');
    return lowerPath(this.cx.tree, type === NONE ? node : type);
  }
}
