/**
 * The room `syntax`: the only importer of web-tree-sitter.
 *
 * - {@link loadRustParser} takes the WebAssembly files as bytes, in node and in the web worker alike.
 * - {@link RustParser.open} gives a {@link SyntaxDocument}, which owns a text and its tree, takes edits, and must be
 *   disposed of. Its `skeleton()`, `flatten(span)` and `fragment(…)` are {@link FlatTree}s: plain data.
 */
export type { CopyDepth } from './copy.ts';
export { type PartedText, SyntaxDocument, type TextChange } from './document.ts';
export type { FragmentKind, Piece } from './fragment.ts';
export type { FieldName, NodeKind, SyntaxKind, TokenKind } from './kinds.generated.ts';
export { lex, type Token } from './lexer.ts';
export { loadRustParser, type ParserBinaries, RustParser } from './parser.ts';
export { columnOf, isBalanced, itemSlices, memberSpan } from './recovery.ts';
export { FlatTree, NONE, type NodeId } from './tree.ts';
