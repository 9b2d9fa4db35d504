import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { FlatTree, NodeId } from '../../../server/src/syntax/index.ts';
import { withDocument } from '../support/parser.ts';
import { PROGRAMS } from '../support/programs.ts';

/** As much of the native binding as is used here. */
interface NativeNode {
  readonly type: string;
  readonly isNamed: boolean;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly namedChildren: readonly NativeNode[];
}
interface NativeParser {
  setLanguage(language: unknown): void;
  parse(text: string): { readonly rootNode: NativeNode };
}

/** The native binding has no prebuilt binary for every platform. */
function loadNative(): NativeParser | null {
  const require = createRequire(import.meta.url);
  try {
    const Parser = require('tree-sitter') as new () => NativeParser;
    const parser = new Parser();
    parser.setLanguage(require('tree-sitter-rust'));
    return parser;
  } catch (error) {
    console.log(`skipped: the native tree-sitter does not load here (${String(error).split('\n')[0]})`);
    return null;
  }
}

const native = loadNative();
const NOT_COPIED = /^(line|block)_comment$/;
const LEAF =
  /^(?:inner_)?attribute_item$|^visibility_modifier$|^extern_modifier$|^token_tree$|^macro_rule$|^lifetime$|^label$|^(?:raw_)?string_literal$/;

function nativeShape(node: NativeNode): unknown {
  const children = LEAF.test(node.type)
    ? []
    : node.namedChildren.filter((child) => !NOT_COPIED.test(child.type));
  return [node.type, node.startIndex, node.endIndex, children.map(nativeShape)];
}

function shape(tree: FlatTree, node: NodeId): unknown {
  const named = tree
    .children(node)
    .filter((child) => /^[a-z_]{2,}$|^ERROR$/.test(tree.kind(child)) && !isKeyword(tree, child));
  return [tree.kind(node), tree.start(node), tree.end(node), named.map((child) => shape(tree, child))];
}

/** Keywords are anonymous nodes that look like named ones; they have the kind they are spelt like. */
function isKeyword(tree: FlatTree, node: NodeId): boolean {
  return tree.kind(node) === tree.text(node) && !['self', 'super', 'crate'].includes(tree.kind(node));
}

describe.skipIf(native === null)('the native tree-sitter', () => {
  it.each(Object.entries(PROGRAMS))('has the same tree: %s', async (_name, text) => {
    const ours = await withDocument(text, (document) => shape(document.full(), 0));
    expect(ours).toEqual(nativeShape(native!.parse(text).rootNode));
  });
});
