/**
 * `#[cfg(…)]` inside bodies, on whatever the grammar allows it: statements, arms, arguments, fields. What no build has is
 * cut out of the tree before anything is lowered.
 */
import type { Span } from '../../base/text.ts';
import { type FlatTree, NONE, type NodeId, type SyntaxKind } from '../../syntax/index.ts';

/** `on` is what every build has, `off` what none has; `tests` depends on whether tests are built. */
export type CfgPresence = 'on' | 'off' | 'tests' | 'open';

/** Decides the predicate between the parentheses of `cfg(…)`. */
export interface CfgDecider {
  decide(predicate: string): CfgPresence;
}

/** For files of which nobody knows how they are built. */
export const UNDECIDED: CfgDecider = { decide: () => 'open' };

export interface PresentCode {
  readonly tree: FlatTree;
  /** The attributes that could not be decided. */
  readonly open: readonly Span[];
}

const CFG = /^#\[\s*cfg\s*\(([\s\S]*)\)\s*\]$/;

/** Nodes that hold the attributes that are on them. */
const HOLDERS = new Set<SyntaxKind>(['match_arm', 'field_initializer', 'shorthand_field_initializer']);

/** What is decided of the code that an attribute is on; all but `#[cfg(…)]` leave it there. */
export function decided(attribute: string, cfg: CfgDecider): CfgPresence {
  const predicate = predicateOf(attribute);
  return predicate === null ? 'on' : cfg.decide(predicate);
}

function predicateOf(attribute: string): string | null {
  return CFG.exec(attribute)?.[1] ?? null;
}

/**
 * A tree without what no build has, and without one of two alternatives of which builds have one or the other. The
 * item's own attributes stand before its span, so they are not in its tree.
 */
export function presentCode(tree: FlatTree, cfg: CfgDecider): PresentCode {
  if (tree.size === 0 || !tree.text(0).includes('cfg')) return { tree, open: [] };
  const gone = new Set<NodeId>();
  const open: OpenCode[] = [];
  for (let node = 0; node < tree.size; node++) {
    const predicate = tree.kind(node) === 'attribute_item' ? predicateOf(tree.text(node)) : null;
    if (predicate === null) continue;
    // Parameters stay, as the signature has them.
    const parent = tree.parent(node);
    const stays = parent !== NONE && tree.kind(parent) === 'parameters';
    const presence = (stays ? UNDECIDED : cfg).decide(predicate);
    if (presence === 'off') for (const part of decorated(tree, node)) gone.add(part);
    else if (presence !== 'on') open.push({ attribute: node, predicate: withoutBlanks(predicate), presence });
  }
  for (const { attribute } of rarerAlternatives(tree, open))
    for (const part of decorated(tree, attribute)) gone.add(part);
  return {
    tree: gone.size === 0 ? tree : tree.without(gone),
    open: open.map(({ attribute }) => tree.span(attribute)),
  };
}

interface OpenCode {
  readonly attribute: NodeId;
  /** Without blanks. */
  readonly predicate: string;
  readonly presence: CfgPresence;
}

/**
 * Of code under some predicate and code beside it under the contrary, the code that the predicate brings: a feature that
 * is off by default, as nobody knows of a build that has it, or tests.
 */
function rarerAlternatives(tree: FlatTree, open: readonly OpenCode[]): readonly OpenCode[] {
  return open.flatMap((lack) => {
    const group = groupOf(tree, lack.attribute);
    return open.filter(
      ({ attribute, predicate }) =>
        groupOf(tree, attribute) === group &&
        demands(predicate).some((part) => lack.predicate === `not(${part})`),
    );
  });
}

/** The predicate, and the parts of an `all(…)`: what has to hold for it. */
function demands(predicate: string): readonly string[] {
  const inner = /^all\((.*)\)$/s.exec(predicate)?.[1];
  if (inner === undefined) return [predicate];
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= inner.length; at++) {
    const char = inner[at];
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (depth === 0 && (char === ',' || char === undefined)) {
      parts.push(inner.slice(start, at));
      start = at + 1;
    }
  }
  return [predicate, ...parts];
}

/** The node in which alternatives to what the attribute is on would stand. */
function groupOf(tree: FlatTree, attribute: NodeId): NodeId {
  const parent = tree.parent(attribute);
  return parent !== NONE && HOLDERS.has(tree.kind(parent)) ? tree.parent(parent) : parent;
}

function withoutBlanks(predicate: string): string {
  return predicate.replace(/\s+|,(?=\s*\))/g, '');
}

/** What an attribute is on, with all its attributes, so that they are not taken for those of what follows. */
function decorated(tree: FlatTree, attribute: NodeId): readonly NodeId[] {
  const parent = tree.parent(attribute);
  if (parent !== NONE && HOLDERS.has(tree.kind(parent))) return [parent];
  const parts: NodeId[] = [];
  for (const sibling of tree.children(parent)) {
    const isAttribute = tree.kind(sibling) === 'attribute_item';
    parts.push(sibling);
    if (sibling > attribute && !isAttribute) break;
    if (sibling < attribute && !isAttribute) parts.length = 0;
  }
  return parts;
}
