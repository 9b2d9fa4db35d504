/**
 * Whether a claim about a body can be proven at all: what stands between the text and what rustc sees of it. An error
 * node, an undecided `cfg`, an attribute macro that may rewrite the item, a macro that may declare anything.
 */

import { type Span, shift } from '../base/text.ts';
import { keepsItem } from '../hir/harmless.ts';
import type { BindingId, Body, ExprId, Item } from '../hir/model.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';
import type { Evidence } from '../words/finding.ts';
import { childrenOf, letOf } from '../words/walk.ts';

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
  // A `cfg` on a part of the body, or of what is around it, may remove what the claim rests on.
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

/**
 * True when what an expression is may rest on a local that a macro nobody knows mentions, as itself or through the
 * variables that were made of it: the macro may have declared another local of the same name.
 */
export function mayBeRedeclared(body: Body, expr: ExprId): boolean {
  const mentioned = mentionedByMacros(body);
  if (mentioned.size === 0) return false;
  const seen = new Set<ExprId>([expr]);
  for (const id of seen) {
    const part = body.exprs[id]!;
    for (const child of childrenOf(part)) seen.add(child);
    const local = part.kind === 'path' ? part.local : null;
    if (local === null) continue;
    if (mentioned.has(local)) return true;
    const made = letOf(body, local)?.statement.init ?? null;
    if (made !== null) seen.add(made);
  }
  return false;
}

/** Whether what lies at a span of the body comes out of a macro of the code's own. */
export function isExpanded(body: Body, span: Span): boolean {
  return body.expansions.some((call) => call.span.start < span.end && span.start < call.span.end);
}

/** The calls that were expanded in the body around a place of the file, in file offsets. */
export function expansionsAround(file: FileFacts, offset: number): readonly Span[] {
  const facts = file.bodyAt(offset);
  return facts === null ? [] : facts.body.expansions.map(({ span }) => shift(span, facts.offset));
}

const mentions = new WeakMap<Body, ReadonlySet<BindingId>>();

/** The locals that macros nobody knows mention, and those that expanded ones mention or declare. */
function mentionedByMacros(body: Body): ReadonlySet<BindingId> {
  let found = mentions.get(body);
  if (found === undefined) {
    const locals = new Set<BindingId>();
    body.bindings.forEach(({ span }, id) => {
      if (isExpanded(body, span)) locals.add(id);
    });
    for (const expr of body.exprs) {
      if (expr.kind === 'path' && expr.local !== null && isExpanded(body, expr.span)) locals.add(expr.local);
      if (expr.kind !== 'macro' || expr.body.shape !== 'unknown') continue;
      for (const id of childrenOf(expr)) {
        const mention = body.exprs[id]!;
        if (mention.kind === 'path' && mention.local !== null) locals.add(mention.local);
      }
    }
    found = locals;
    mentions.set(body, found);
  }
  return found;
}
