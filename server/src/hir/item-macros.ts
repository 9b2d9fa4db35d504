/**
 * Items inside macro calls: `pin_project! { … }`, `cfg_if! { … }`, tokio's `cfg_rt! { … }`, `thread_local! { … }`.
 * Such macros give back the items they are handed, so what they hold is read as items.
 */
import type { Span } from '../base/text.ts';
import { type FlatTree, lex, NONE, type NodeId, type PartedText, type Token } from '../syntax/index.ts';

/** Macros that are sure to hold items: what stands in them counts even when a part of it does not parse. */
const HOLDS_ITEMS = /^(cfg_\w+|\w+_cfg|pin_project|pin_project_lite|thread_local|task_local|lazy_static)$/;

/** An item begins with an attribute, a visibility, one of these words, or the call of another such macro. */
const BEGINS_ITEM =
  /^(?:#|pub\b|fn\b|async\b|unsafe\b|const\b|static\b|struct\b|enum\b|union\b|trait\b|impl\b|mod\b|use\b|type\b|extern\b|macro_rules\b|(?:\w+::)*\w+!)/;

/** The lists of items in the macro call at `call`, each a `source_file` with offsets like those of `tree`. */
export function itemsInMacro(
  document: PartedText,
  tree: FlatTree,
  call: NodeId,
  name: string,
): readonly FlatTree[] {
  const tokens = call === NONE ? NONE : tree.childOfKind(call, 'token_tree');
  if (tokens === NONE || tree.end(tokens) - tree.start(tokens) <= 2) return [];
  const inner = { start: tree.start(tokens) + 1, end: tree.end(tokens) - 1 };
  const last = name.slice(name.lastIndexOf(':') + 1);
  const spans = last === 'cfg_if' ? cfgIfBranches(tree.slice(inner.start, inner.end), inner.start) : [inner];
  return spans.flatMap((span) => {
    if (!BEGINS_ITEM.test(withoutComments(tree.slice(span.start, span.end)))) return [];
    const fileSpan = { start: tree.origin + span.start, end: tree.origin + span.end };
    const items = document.fragment(fileSpan, 'items', tree.origin, { depth: 'skeleton' });
    return items.hasError && !HOLDS_ITEMS.test(last) ? [] : [items];
  });
}

function withoutComments(text: string): string {
  return text.replace(/^(?:\s+|\/\/.*|\/\*[\s\S]*?\*\/)*/, '');
}

/** The insides of the braces of `if #[cfg(…)] { … } else if … { … } else { … }`. */
function cfgIfBranches(text: string, offset: number): readonly Span[] {
  const tokens: readonly Token[] = lex(text, offset);
  const branches: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const token of tokens) {
    if (token.kind === 'open' && depth++ === 0) start = token.text === '{' ? token.end : NONE;
    if (token.kind === 'close' && --depth === 0 && start !== NONE) branches.push({ start, end: token.start });
  }
  return branches;
}
