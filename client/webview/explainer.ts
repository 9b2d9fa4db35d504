/** The explainer page: draws what the extension tells it, and tells the extension what the reader did. */
import type { PageState, PageStrings, ToExtension, ToPage } from '../src/messages.ts';
import { block } from './blocks.ts';
import { button, element, inline, type Reveal } from './dom.ts';

interface VsCodeApi {
  postMessage(message: ToExtension): void;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

const vscode = acquireVsCodeApi();
const main = document.getElementById('explainer') ?? document.body;
/** Speaks to screen readers without moving their focus. */
const announcer = element('p', { role: 'status', class: 'visually-hidden' });
document.body.append(announcer);

const reveal: Reveal = (target) => vscode.postMessage({ type: 'reveal', target });

let strings: PageStrings | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'strings') strings = data.strings;
  else if (strings !== undefined) draw(data, strings);
});

vscode.postMessage({ type: 'ready' });

function draw(message: Exclude<ToPage, { type: 'strings' }>, words: PageStrings): void {
  vscode.setState(message.subject);
  const refresh = message.type === 'explanation' && message.refresh;
  const scroll = refresh ? window.scrollY : 0;
  const focus = refresh ? focusPath() : null;
  main.setAttribute('aria-busy', String(message.type === 'loading'));
  main.replaceChildren(...content(message, words));
  window.scrollTo(0, scroll);
  if (focus !== null) restoreFocus(focus);
  if (!refresh) announcer.textContent = main.querySelector('h1')?.textContent ?? '';
}

function content(message: Exclude<ToPage, { type: 'strings' }>, words: PageStrings): (Node | string)[] {
  const asked = message.subject.question !== undefined;
  switch (message.type) {
    case 'loading':
      return [element('p', { class: 'quiet' }, words.loading)];
    case 'empty':
      return [
        element('h1', {}, asked ? words.noType : words.empty),
        element('p', { class: 'lead' }, inline(asked ? words.noTypeHint : words.emptyHint, reveal)),
      ];
    case 'error':
      return [
        element('h1', {}, words.failed),
        element('p', { class: 'lead' }, message.message),
        button({ class: 'secondary' }, () => vscode.postMessage({ type: 'retry' }), words.retry),
      ];
    case 'explanation':
      return explanation(message, words);
  }
}

function explanation(
  { explanation: { title, summary, blocks, actions }, revision }: Extract<ToPage, { type: 'explanation' }>,
  words: PageStrings,
): Node[] {
  const fixes = actions.map(({ title: label, preferred }, action) =>
    button(
      { class: preferred ? 'primary' : 'secondary' },
      () => vscode.postMessage({ type: 'apply', revision, action }),
      inline(label, reveal),
      preferred ? element('span', { class: 'visually-hidden' }, ` (${words.preferred})`) : null,
    ),
  );
  return [
    element('header', {}, element('h1', {}, inline(title, reveal)), copyButton(words)),
    element('p', { class: 'lead' }, inline(summary, reveal)),
    ...(fixes.length === 0
      ? []
      : [element('div', { class: 'fixes', role: 'group', 'aria-label': words.fixes }, ...fixes)]),
    ...blocks.map((each) => block(each, words, reveal)),
  ];
}

function copyButton(words: PageStrings): HTMLElement {
  const result = button({ class: 'quiet' }, () => {
    vscode.postMessage({ type: 'copyMarkdown' });
    result.textContent = words.copied;
    announcer.textContent = words.copied;
    setTimeout(() => {
      result.textContent = words.copyMarkdown;
    }, 2000);
  });
  result.textContent = words.copyMarkdown;
  return result;
}

/** Where the focus is, as child indices from `main` down: the same place of the redrawn page gets it back. */
function focusPath(): number[] | null {
  let node = document.activeElement;
  if (node === null || !main.contains(node) || node === main) return null;
  const path: number[] = [];
  while (node !== null && node !== main) {
    const parent: Element | null = node.parentElement;
    path.unshift(Array.prototype.indexOf.call(parent?.children ?? [], node));
    node = parent;
  }
  return path;
}

function restoreFocus(path: readonly number[]): void {
  const node = path.reduce<Element | undefined>((parent, index) => parent?.children[index], main);
  if (node instanceof HTMLElement) node.focus({ preventScroll: true });
}
