/**
 * A proof as a tree view, after the ARIA practices for trees: one stop for the tab key, arrows move, right and left
 * open and close, Enter goes to the code.
 */
import type { TreeNode } from '../../server/src/protocol.ts';
import { element, inline, type Reveal } from './dom.ts';

export function tree(roots: readonly TreeNode[], label: string, reveal: Reveal): HTMLElement {
  const root = element('ul', { role: 'tree', class: 'tree', 'aria-label': label });
  root.append(...roots.map((node) => item(node, reveal)));
  items(root)[0]?.setAttribute('tabindex', '0');
  root.addEventListener('keydown', (event) => onKey(root, event));
  return root;
}

function item(node: TreeNode, reveal: Reveal): HTMLElement {
  const open = node.children.length > 0;
  const row = element(
    'span',
    { class: node.target === null ? 'row' : 'row target' },
    mark(node.verdict),
    inline(node.text, reveal),
  );
  const result = element('li', { role: 'treeitem', tabindex: '-1' }, row);
  if (open) {
    const group = element('ul', { role: 'group' }, ...node.children.map((child) => item(child, reveal)));
    const twistie = element('span', { class: 'twistie', 'aria-hidden': 'true' });
    twistie.addEventListener('click', (event) => {
      event.stopPropagation();
      toggle(result);
    });
    result.setAttribute('aria-expanded', 'true');
    result.prepend(twistie);
    result.append(group);
  }
  const activate = () => (node.target === null ? toggle(result) : reveal(node.target));
  row.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('button') !== null) return;
    focusItem(result);
    activate();
  });
  result.addEventListener('pinscope-activate', (event) => {
    event.stopPropagation();
    activate();
  });
  return result;
}

/** The verdict as a sign, for the eye: the text says it in words. */
function mark(verdict: TreeNode['verdict']): HTMLElement | null {
  return verdict === null ? null : element('span', { class: `verdict ${verdict}`, 'aria-hidden': 'true' });
}

/** Visible items in reading order: those below a closed one are left out. */
function items(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[role=treeitem]')].filter(
    (candidate) => candidate.parentElement?.closest('[aria-expanded=false]') === null,
  );
}

function onKey(root: HTMLElement, event: KeyboardEvent): void {
  const current = event.target;
  if (!(current instanceof HTMLElement) || current.role !== 'treeitem') return;
  const handled = act(root, current, event.key);
  if (handled) event.preventDefault();
}

function act(root: HTMLElement, current: HTMLElement, key: string): boolean {
  const visible = items(root);
  const index = visible.indexOf(current);
  const expanded = current.getAttribute('aria-expanded');
  switch (key) {
    case 'ArrowDown':
      return focusItem(visible[index + 1]);
    case 'ArrowUp':
      return focusItem(visible[index - 1]);
    case 'Home':
      return focusItem(visible[0]);
    case 'End':
      return focusItem(visible.at(-1));
    case 'ArrowRight':
      if (expanded === 'false') toggle(current);
      else if (expanded === 'true') focusItem(visible[index + 1]);
      return true;
    case 'ArrowLeft':
      if (expanded === 'true') toggle(current);
      else focusItem(current.parentElement?.closest<HTMLElement>('[role=treeitem]') ?? undefined);
      return true;
    case 'Enter':
    case ' ':
      current.dispatchEvent(new CustomEvent('pinscope-activate'));
      return true;
    default:
      return false;
  }
}

function toggle(of: HTMLElement): void {
  const expanded = of.getAttribute('aria-expanded');
  if (expanded !== null) of.setAttribute('aria-expanded', expanded === 'true' ? 'false' : 'true');
}

/** Moves the focus, and with it the tree's one tab stop. */
function focusItem(next: HTMLElement | undefined): boolean {
  if (next === undefined) return true;
  for (const other of next.closest('[role=tree]')?.querySelectorAll('[tabindex="0"]') ?? []) {
    other.setAttribute('tabindex', '-1');
  }
  next.setAttribute('tabindex', '0');
  next.focus();
  return true;
}
