/** The blocks of an explanation as elements. */
import type { ExplanationBlock } from '../../server/src/protocol.ts';
import type { PageStrings } from '../src/messages.ts';
import { button, element, inline, type Reveal } from './dom.ts';
import { tokenizeRust } from './rust.ts';
import { tree } from './tree.ts';

type Block<K extends ExplanationBlock['kind']> = Extract<ExplanationBlock, { kind: K }>;

export function block(of: ExplanationBlock, strings: PageStrings, reveal: Reveal): HTMLElement {
  switch (of.kind) {
    case 'paragraph':
      return element('p', {}, inline(of.text, reveal));
    case 'heading':
      return element('h2', {}, inline(of.text, reveal));
    case 'list':
      return element('ul', {}, ...of.items.map((item) => element('li', {}, inline(item, reveal))));
    case 'code':
      return element('pre', { tabindex: '0' }, element('code', {}, ...codeTokens(of)));
    case 'table':
      return table(of, reveal);
    case 'tree':
      return tree(of.roots, strings.proof, reveal);
    case 'note':
      return element(
        'aside',
        { class: 'note' },
        element('h3', {}, of.title),
        element('p', {}, inline(of.text, reveal)),
      );
    case 'states':
      return states(of, strings, reveal);
  }
}

function codeTokens({ language, text }: Block<'code'>): (Node | string)[] {
  if (language !== 'rust') return [text];
  return tokenizeRust(text).map(({ kind, text: token }) =>
    kind === 'plain' ? token : element('span', { class: `token-${kind}` }, token),
  );
}

function table({ header, rows }: Block<'table'>, reveal: Reveal): HTMLElement {
  const head = header.map((cell) => element('th', { scope: 'col' }, inline(cell, reveal)));
  const body = rows.map((row) =>
    element('tr', {}, ...row.map((cell) => element('td', {}, inline(cell, reveal)))),
  );
  return element(
    'div',
    { class: 'scroll' },
    element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body)),
  );
}

/** The states of a future from left to right, in the order in which polling reaches them. */
function states({ states: all }: Block<'states'>, strings: PageStrings, reveal: Reveal): HTMLElement {
  const items = all.map(({ label, detail, target, current }) => {
    const content = [
      element('span', { class: 'label' }, inline(label, reveal)),
      detail === '' ? null : element('span', { class: 'detail' }, inline(detail, reveal)),
      current ? element('span', { class: 'visually-hidden' }, `(${strings.currentState})`) : null,
    ];
    const state =
      target === null
        ? element('div', { class: 'state' }, ...content)
        : button({ class: 'state' }, () => reveal(target), ...content);
    return element('li', current ? { 'aria-current': 'step' } : {}, state);
  });
  return element('ol', { class: 'states', 'aria-label': strings.states }, ...items);
}
