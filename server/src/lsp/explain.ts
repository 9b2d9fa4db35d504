/** `pinscope/explain`: the explanation at a position, in the client's positions and with links that the page follows. */
import type { CancellationToken } from 'vscode-languageserver';
import { type ExplainBlock, type ExplainTreeNode, type Fix, type Span, toMarkdown } from '../analysis.ts';
import type {
  CodeTarget,
  ExplainParams,
  Explanation,
  ExplanationAction,
  ExplanationBlock,
  TreeNode,
} from '../protocol.ts';
import { fileAddress, type LinesOf, pageAddress, rewriteLinks } from './links.ts';
import { toOffset, toRange } from './positions.ts';
import { linesToLinkTo, type OpenDocument, type Session } from './session.ts';

export async function explain(
  session: Session,
  { uri, lines }: OpenDocument,
  { position, question }: ExplainParams,
  token: CancellationToken,
): Promise<Explanation | null> {
  const { analysis, features } = session;
  const offset = toOffset(lines, position, features.encoding);
  const found = await (question === undefined
    ? analysis.explain(uri, offset, token)
    : analysis.why(uri, offset, question, token));
  if (found === null) return null;
  const linesOf = linesToLinkTo(session);
  const forPage = pageAddress(linesOf, features.encoding);
  const convert: Conversion = {
    text: (text) => rewriteLinks(text, uri, forPage),
    target: (place) => codeTarget(session, place, linesOf),
  };
  return {
    title: convert.text(found.title),
    summary: convert.text(found.summary),
    blocks: found.blocks.map((block) => toBlock(block, convert)),
    actions: found.actions.flatMap((fix) => toAction(session, fix)),
    markdown: rewriteLinks(toMarkdown(found), uri, fileAddress(linesOf)),
    subject: { uri, range: toRange(lines, found.subject.span, features.encoding) },
  };
}

interface Conversion {
  text(text: string): string;
  target(place: Place | null): CodeTarget | null;
}

interface Place {
  readonly uri: string;
  readonly span: Span;
}

function toBlock(block: ExplainBlock, { text, target }: Conversion): ExplanationBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return { ...block, text: text(block.text) };
    case 'list':
      return { ...block, items: block.items.map(text) };
    case 'table':
      return { ...block, header: block.header.map(text), rows: block.rows.map((row) => row.map(text)) };
    case 'tree':
      return { ...block, roots: block.roots.map((root) => toTreeNode(root, { text, target })) };
    case 'states':
      return {
        ...block,
        states: block.states.map((state) => ({
          ...state,
          label: text(state.label),
          detail: text(state.detail),
          target: target(state.target),
        })),
      };
    case 'code':
      return block;
  }
}

function toTreeNode(node: ExplainTreeNode, convert: Conversion): TreeNode {
  return {
    text: convert.text(node.text),
    verdict: node.verdict,
    target: convert.target(node.target),
    children: node.children.map((child) => toTreeNode(child, convert)),
  };
}

/** Null for places in files whose text is not known, or that the client cannot open. */
function codeTarget({ features }: Session, place: Place | null, linesOf: LinesOf): CodeTarget | null {
  const lines = place === null ? null : linesOf(place.uri);
  if (place === null || lines === null) return null;
  return { uri: place.uri, range: toRange(lines, place.span, features.encoding) };
}

/** One action, or none when the fix reaches into a file that is not open. */
function toAction(session: Session, { title, preferred, edits }: Fix): ExplanationAction[] {
  const converted: ExplanationAction['edits'][number][] = [];
  for (const { newText, ...place } of edits) {
    const target = codeTarget(session, place, (uri) => session.analysis.lines(uri));
    if (target === null) return [];
    converted.push({ ...target, newText });
  }
  return [{ title, preferred, edits: converted }];
}
