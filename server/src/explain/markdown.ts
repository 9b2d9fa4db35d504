/** The Markdown twin of an explanation: the same data, in the same order. */
import { gotoFileTarget, link, table } from '../words/markdown.ts';
import { ACTIONS_HEADING } from '../words/messages/explain.ts';
import type {
  ExplainBlock,
  ExplainDocument,
  ExplainState,
  ExplainTarget,
  ExplainTreeNode,
} from './document.ts';

/** The address of a place; null leaves the text without a link. */
export type LinkTo = (target: ExplainTarget) => string | null;

/** Links as hovers write them, for edges that turn those into their own. */
const OWN_LINKS: LinkTo = ({ uri, span }) => gotoFileTarget(uri, span.start);

export function toMarkdown(document: ExplainDocument, linkTo: LinkTo = OWN_LINKS): string {
  const parts = [
    `# ${document.title}`,
    document.summary,
    ...document.blocks.map((block) => blockText(block, linkTo)),
  ];
  if (document.actions.length > 0) {
    parts.push(`## ${ACTIONS_HEADING}`, document.actions.map(({ title }) => `- ${title}`).join('\n'));
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: ExplainBlock, linkTo: LinkTo): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'heading':
      return `## ${block.text}`;
    case 'table':
      return table(block.header, block.rows);
    case 'code':
      return fenced(block.text, block.language);
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'tree':
      return block.roots.map((root) => treeText(root, 0, linkTo)).join('\n');
    case 'note':
      return `> **${block.title}:** ${block.text}`;
    case 'states':
      return block.states.map((state, index) => stateText(state, index + 1, linkTo)).join('\n');
  }
}

/** A fence longer than any in the code. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function treeText(node: ExplainTreeNode, depth: number, linkTo: LinkTo): string {
  const line = `${'  '.repeat(depth)}- ${linked(node.text, node.target, linkTo)}`;
  return [line, ...node.children.map((child) => treeText(child, depth + 1, linkTo))].join('\n');
}

function stateText(state: ExplainState, number: number, linkTo: LinkTo): string {
  const label = linked(state.label, state.target, linkTo);
  const text = state.detail === '' ? label : `${label}: ${state.detail}`;
  return `${number}. ${state.current ? `**${text}**` : text}`;
}

function linked(text: string, target: ExplainTarget | null, linkTo: LinkTo): string {
  const address = target === null ? null : linkTo(target);
  return address === null ? text : link(text, address);
}
