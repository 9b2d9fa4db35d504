/**
 * Whether a claim about a body can be proven at all: what stands between the text and what rustc sees of it. An error
 * node, an undecided `cfg`, an attribute macro that may rewrite the item, a macro that may declare anything.
 */
import { keepsItem } from '../hir/harmless.ts';
import type { BindingId, Body, Item } from '../hir/model.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';
import type { Evidence } from '../words/finding.ts';
import { childrenOf } from '../words/walk.ts';

/** The weakest link decides: `proven` only if every part is. */
export function evidence(...parts: readonly boolean[]): Evidence {
  return parts.every(Boolean) ? 'proven' : 'resolved';
}

/** True when rustc sees this body exactly as it is written. */
export function seenAsWritten(file: FileFacts, facts: BodyFacts): boolean {
  if (facts.body.errors.length > 0 || facts.item.hasError) return false;
  if (file.items.innerAttributes.some(({ path }) => path === 'cfg')) return false;
  const around = itemsAround(file, facts.offset);
  if (around.some((item) => item.hasError || !item.attributes.every(keepsItem))) return false;
  if (!facts.item.attributes.every(keepsItem)) return false;
  const { start, end } = around.at(-1)?.span ?? facts.item.span;
  // Attributes of statements are not lowered; a `cfg` among them may remove what the claim rests on.
  return !file.text.slice(start, end).includes('cfg');
}

/** True when rustc sees the head of an item exactly as it is written: its signature, its fields, its header. */
export function declaredAsWritten(file: FileFacts, { span }: Item): boolean {
  if (file.items.innerAttributes.some(({ path }) => path === 'cfg')) return false;
  const around = itemsAround(file, span.start);
  return (
    around.every(
      ({ hasError, attributes, kind }) => !hasError && kind !== 'macroCall' && attributes.every(keepsItem),
    ) && !file.text.slice(span.start, span.end).includes('cfg')
  );
}

/** The items around an offset, outermost first. */
export function itemsAround(file: FileFacts, offset: number): readonly Item[] {
  return file.items.items
    .filter((item) => item.span.start <= offset && offset < item.span.end)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** True when a macro nobody knows mentions the local: it may have declared another of the same name. */
export function mayBeRedeclared(body: Body, binding: BindingId): boolean {
  return body.exprs.some(
    (expr) =>
      expr.kind === 'macro' &&
      expr.body.shape === 'unknown' &&
      childrenOf(expr).some((id) => {
        const mention = body.exprs[id]!;
        return mention.kind === 'path' && mention.local === binding;
      }),
  );
}
