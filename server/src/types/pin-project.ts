/**
 * What pin-project and pin-project-lite generate for `Unpin`. Both write an impl that holds when the fields marked
 * `#[pin]` are `Unpin`; with `!Unpin` one that never holds; with `UnsafeUnpin` one that holds when the type implements
 * that trait (their documentation, "`!Unpin`" and "`UnsafeUnpin`").
 */
import type { Attribute } from '../hir/model.ts';
import type { AdtDefinition } from '../names/index.ts';
import type { ProofReason } from './model.ts';

type PinProject = Omit<Extract<ProofReason, { kind: 'pinProject' }>, 'kind'>;

/** How pin-project or pin-project-lite decides the type's `Unpin`; null when neither stands on it. */
export function pinProjectOf({ item, home }: AdtDefinition): PinProject | null {
  const attribute = item.attributes.find(({ path }) => /^(pin_project::)?pin_project$/.test(path));
  if (attribute !== undefined) return { macro: '#[pin_project]', unpin: optionOf(attribute) };
  const around = item.parent === null ? undefined : home.list.items[item.parent];
  if (around?.kind !== 'macroCall' || !isPinProjectLite(around.name.text)) return null;
  const options = item.attributes.filter(({ path }) => path === 'project');
  return { macro: 'pin_project!', unpin: options.some(isNever) ? 'never' : 'structural' };
}

export function isPinProjectLite(macro: string): boolean {
  return /(^|::)pin_project$/.test(macro);
}

function optionOf(attribute: Attribute): PinProject['unpin'] {
  if (isNever(attribute)) return 'never';
  return /\bUnsafeUnpin\b/.test(attribute.arguments ?? '') ? 'byImpl' : 'structural';
}

function isNever({ arguments: text }: Attribute): boolean {
  return /!\s*Unpin/.test(text ?? '');
}
