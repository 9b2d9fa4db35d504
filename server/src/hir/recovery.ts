/**
 * Divides a list of items that has errors in it into parts to be lowered as they are, and parts whose text is parsed
 * again an item at a time, so that an error costs the item it stands in and no other.
 */
import type { Span } from '../base/text.ts';
import {
  columnOf,
  type FlatTree,
  isBalanced,
  itemSlices,
  NONE,
  type NodeId,
  type PartedText,
} from '../syntax/index.ts';

export type ListPart =
  | { readonly kind: 'nodes'; readonly nodes: readonly NodeId[] }
  /** Offsets like those of the tree. */
  | { readonly kind: 'slices'; readonly slices: readonly Span[] };

/** The children of `list`, divided; one part with all of them where nothing is wrong. */
export function listParts(document: PartedText, tree: FlatTree, list: NodeId): readonly ListPart[] {
  const children = tree.children(list);
  const whole: ListPart = { kind: 'nodes', nodes: children };
  const first = children[0];
  if (!tree.hasError || first === undefined) return [whole];
  const column = columnOf(document.text, tree.origin + tree.start(first));
  const parts: ListPart[] = [];
  for (const run of runsOf(document, tree, children, column)) {
    const slices = run.broken ? slicesOf(document, tree, list, run.nodes, column) : null;
    parts.push(slices === null ? { kind: 'nodes', nodes: run.nodes } : { kind: 'slices', slices });
  }
  return parts;
}

interface Run {
  readonly broken: boolean;
  readonly nodes: NodeId[];
}

/** Neighbours that are sound, and neighbours that are not; what follows an error out of column belongs to it. */
function runsOf(
  document: PartedText,
  tree: FlatTree,
  children: readonly NodeId[],
  column: number,
): readonly Run[] {
  const runs: Run[] = [];
  for (const child of children) {
    const last = runs.at(-1);
    const displaced =
      last?.broken === true && columnOf(document.text, tree.origin + tree.start(child)) !== column;
    const broken = displaced || !isItemLike(tree, child) || hasErrorInside(tree, child);
    if (last?.broken === broken) last.nodes.push(child);
    else runs.push({ broken, nodes: [child] });
  }
  return runs;
}

/** Null when the run is best taken as it is: it holds no other item, or its brackets say that it is one. */
function slicesOf(
  document: PartedText,
  tree: FlatTree,
  list: NodeId,
  nodes: readonly NodeId[],
  column: number,
): readonly Span[] | null {
  const { origin } = tree;
  const last = nodes.at(-1)!;
  // The error may have kept the parser from seeing where the list goes on.
  const end = tree.nextSibling(last) === NONE ? tree.end(list) : tree.start(tree.nextSibling(last));
  const span = { start: origin + tree.start(nodes[0]!), end: origin + end };
  const slices = itemSlices(document.text, span, column);
  if (slices.length < 2) return null;
  const single = nodes.length === 1 && tree.kind(last) !== 'ERROR';
  if (single && isBalanced(document.text.slice(span.start, span.end))) return null;
  return slices.map((slice) => ({ start: slice.start - origin, end: slice.end - origin }));
}

function isItemLike(tree: FlatTree, node: NodeId): boolean {
  const kind = tree.kind(node);
  return (
    kind !== 'ERROR' &&
    kind !== 'let_declaration' &&
    !(kind === 'expression_statement' && !tree.has(node, 'macro_invocation'))
  );
}

function hasErrorInside(tree: FlatTree, node: NodeId): boolean {
  const end = tree.after(node);
  for (let inner = node; inner < end; inner++) if (tree.isErroneous(inner)) return true;
  return false;
}
