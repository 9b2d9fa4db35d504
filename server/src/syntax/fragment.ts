/**
 * Parses a part of a file as what it is known to be: the arguments of a macro, the items inside one, an item whose
 * surroundings are broken. The text is wrapped in just enough Rust to be a file; offsets are mapped back.
 */
import type { Parser } from 'web-tree-sitter';
import type { Span } from '../base/text.ts';
import { addressOf } from './binding.ts';
import type { CopyDepth, TreeCopier } from './copy.ts';
import type { NodeKind } from './kinds.generated.ts';
import { parseSource } from './parse.ts';
import type { FlatTree } from './tree.ts';

/**
 * What a fragment is parsed as, and the kind of the root that comes back:
 * `items` a `source_file`; `statements` the `block` around them; `arguments`, comma-separated expressions, an
 * `arguments`; `array`, a list or `element; length`, an `array_expression`; `pattern`, with its guard if it has one, a
 * `match_pattern`.
 */
export type FragmentKind = 'items' | 'statements' | 'arguments' | 'array' | 'pattern';

interface Wrapper {
  readonly before: string;
  readonly after: string;
  readonly root: NodeKind;
}

/** `after` begins with a line break, so that a comment at the end of the fragment does not swallow it. */
const WRAPPERS: Readonly<Record<FragmentKind, Wrapper>> = {
  items: { before: '', after: '\n;', root: 'source_file' },
  statements: { before: 'fn f(){', after: '\n}', root: 'block' },
  arguments: { before: 'const C:C=f(', after: '\n);', root: 'arguments' },
  pattern: { before: 'const C:C=match x{', after: '\n=>x};', root: 'match_pattern' },
  array: { before: 'const C:C=[', after: '\n];', root: 'array_expression' },
};

export interface FragmentOptions {
  /** `full` when absent. */
  readonly depth?: CopyDepth;
  /** Parsed in place of the text at the span; of the same length, so that offsets hold. */
  readonly standIn?: string;
}

/**
 * The fragment at `span` (file offsets) of `text`, with offsets from `origin`. Its `hasError` says whether it parsed;
 * when the text is so broken that no root can be found, the tree is empty.
 */
export function parseFragment(
  parser: Parser,
  copier: TreeCopier,
  text: string,
  span: Span,
  kind: FragmentKind,
  origin: number,
  { depth = 'full', standIn = text.slice(span.start, span.end) }: FragmentOptions = {},
): FlatTree {
  const { before, after, root } = WRAPPERS[kind];
  const { tree, repairs } = parseSource(parser, before + standIn + after);
  try {
    const source = { text, shift: span.start - before.length, limit: span.end, repairs };
    const copy = copier.copy(addressOf(tree), source, depth, origin);
    return copy.subtree(copy.find(root));
  } finally {
    tree.delete();
  }
}
