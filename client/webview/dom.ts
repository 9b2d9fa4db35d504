/** Building elements. Text is only ever set as text: nothing that comes from code can become markup. */
import type { CodeTarget } from '../../server/src/protocol.ts';
import { type Inline, parseInline } from './inline.ts';

type Child = Node | string | null;

/** An element with attributes and children; null children are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const result = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) result.setAttribute(key, value);
  result.append(...children.filter((child) => child !== null));
  return result;
}

export function button(
  attributes: Readonly<Record<string, string>>,
  onClick: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const result = element('button', { type: 'button', ...attributes }, ...children);
  result.addEventListener('click', onClick);
  return result;
}

/** Opens a place in code. */
export type Reveal = (target: CodeTarget) => void;

/** Inline Markdown as nodes. Links to code are buttons that look like links: they go nowhere in this page. */
export function inline(source: string, reveal: Reveal): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...parseInline(source).map((part) => inlineNode(part, reveal)));
  return fragment;
}

function inlineNode(part: Inline, reveal: Reveal): Node | string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'code') return element('code', {}, part.text);
  const children = part.children.map((child) => inlineNode(child, reveal));
  if (part.kind !== 'link') return element(part.kind === 'strong' ? 'strong' : 'em', {}, ...children);
  const { target } = part;
  if (target === null) return element('span', {}, ...children);
  return button({ class: 'link' }, () => reveal(target), ...children);
}
