import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { Language, Parser, type TreeCursor } from 'web-tree-sitter';
import type { FlatTree } from '../../../server/src/syntax/index.ts';
import { rustParser, withDocument } from '../support/parser.ts';
import { PROGRAMS } from '../support/programs.ts';

const require = createRequire(import.meta.url);

/** One line a node: depth, field, kind, offsets. */
function linesOf(tree: FlatTree): string[] {
  const lines: string[] = [];
  for (let node = 0; node < tree.size; node++) {
    let depth = 0;
    for (let up = tree.parent(node); up >= 0; up = tree.parent(up)) depth++;
    lines.push(`${depth} ${tree.field(node)} ${tree.kind(node)} ${tree.start(node)} ${tree.end(node)}`);
  }
  return lines;
}

const BRACKETS_AND_COMMENTS = /^(line_comment|block_comment|[()[\]{},;])$/;
const LEAF =
  /^(inner_)?attribute_item$|^visibility_modifier$|^extern_modifier$|^token_tree$|^macro_rule$|^lifetime$|^label$|^(raw_)?string_literal$/;

/** The same from web-tree-sitter's own cursor, as its documentation says to walk a tree. */
function publicLines(cursor: TreeCursor, depth = 0, lines: string[] = []): string[] {
  if (BRACKETS_AND_COMMENTS.test(cursor.nodeType) && !cursor.nodeIsMissing) return lines;
  lines.push(
    `${depth} ${cursor.currentFieldName} ${cursor.nodeType} ${cursor.startIndex} ${cursor.endIndex}`,
  );
  if (!LEAF.test(cursor.nodeType) && cursor.gotoFirstChild()) {
    do publicLines(cursor, depth + 1, lines);
    while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return lines;
}

describe('a copied tree', () => {
  let parser: Parser;
  beforeAll(async () => {
    await rustParser();
    parser = new Parser();
    const wasm = await readFile(require.resolve('tree-sitter-rust/tree-sitter-rust.wasm'));
    parser.setLanguage(await Language.load(wasm));
  });

  it.each([
    ...Object.entries(PROGRAMS),
    ['an error', 'fn f() { let x = ; }'],
    ['a missing token', 'fn f() { let x = 1 }'],
    [
      'an error with more children than a production can have',
      ', fn f() b: u8 # x => y -> :: , a b: u8 if x => y fn f() b: u8 else :: b: u8',
    ],
    ['non-ASCII text', 'fn größe() { "😀" + x }'],
  ])('has what the public cursor shows: %s', async (_name, text) => {
    const tree = parser.parse(text)!;
    const cursor = tree.walk();
    const expected = publicLines(cursor);
    cursor.delete();
    tree.delete();
    expect(await withDocument(text, (document) => linesOf(document.full()))).toEqual(expected);
  });
});

describe('the skeleton', () => {
  it('stops at bodies and values', async () => {
    const text = 'const A: u8 = 1 + 2; fn f() { x(); } impl S { fn g(&self) { y } }';
    const kinds = await withDocument(text, (document) => {
      const tree = document.skeleton();
      return linesOf(tree).map((line) => line.split(' ')[2]);
    });
    expect(kinds).not.toContain('call_expression');
    expect(kinds).not.toContain('integer_literal');
    expect(kinds.filter((kind) => kind === 'block')).toHaveLength(2);
  });
});

describe('a flattened item', () => {
  const text = '// 😀\nfn a() { x }\n\nfn b() { y(1) }';

  it('counts from its own start', async () => {
    const [start, kind, source] = await withDocument(text, (document) => {
      const at = text.indexOf('fn b');
      const tree = document.flatten({ start: at, end: text.length });
      return [tree.start(0), tree.kind(0), tree.text(tree.find('call_expression'))];
    });
    expect([start, kind, source]).toEqual([0, 'function_item', 'y(1)']);
  });

  it('is parsed on its own where the tree has no such node', async () => {
    const macro = 'cfg_rt! { fn a() { x(2) } }';
    const span = { start: macro.indexOf('fn'), end: macro.length - 2 };
    const found = await withDocument(macro, (document) => {
      const tree = document.flatten(span);
      const call = tree.find('call_expression');
      return [tree.text(call), tree.start(call)];
    });
    expect(found).toEqual(['x(2)', 9]);
  });
});
