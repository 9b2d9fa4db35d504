/**
 * Calls of macros that people define with `macro_rules!`, expanded: the text that a rule writes is lowered as if it stood
 * there. Whatever is not understood on the way leaves the call to ./unknown.ts; nothing is lowered then.
 */
import type { Span } from '../../../base/text.ts';
import { type FlatTree, lex, type NodeId } from '../../../syntax/index.ts';
import type { BodyContext } from '../../body/context.ts';
import type { Expr, ExprId, Path, Statement } from '../../model.ts';
import type { MacroDefinitionText } from '../definitions.ts';
import { sound } from '../form.ts';
import { matchRule } from './matching.ts';
import { placed, placement } from './placement.ts';
import { rulesIn, Unsupported } from './rules.ts';
import { type ExpansionText, transcribe } from './transcription.ts';

/** A call as it stands in the present tree. */
export interface OwnCall {
  readonly path: Path;
  readonly name: string;
  readonly span: Span;
  /** The text between the brackets. */
  readonly args: Span;
}

/** The call as an expression that has the number `id`; null when it cannot be expanded. */
export function expandExpression(cx: BodyContext, call: OwnCall, id: ExprId): Expr | null {
  return expand(cx, call, 'arguments', id, (tree) => {
    const [node, second] = cx.expressionsIn(0);
    if (node === undefined || second !== undefined || tree.children(0).length !== 1) return null;
    return cx.exprAs(id, node);
  });
}

/** The statements that the call makes in its block, where those that it declares from the arguments stay in scope. */
export function expandStatements(
  cx: BodyContext,
  call: OwnCall,
  lower: (block: NodeId) => readonly Statement[],
): readonly Statement[] | null {
  return expand(cx, call, 'statements', cx.exprs.length, (tree) => {
    const statements = lower(0);
    if (statements.length > 0) return statements;
    // Something has to stand for the call.
    const span = tree.span(0);
    return [{ kind: 'expr', span, expr: cx.add({ kind: 'tuple', span, elements: [] }), semicolon: true }];
  });
}

function expand<T>(
  cx: BodyContext,
  call: OwnCall,
  kind: 'arguments' | 'statements',
  first: ExprId,
  lower: (tree: FlatTree) => T | null,
): T | null {
  const definition = cx.definitionOf(call.path, call.span.start);
  const expansion = definition && expansionOf(cx, call, definition);
  if (expansion === null) return null;
  cx.macroEffort += expansion.text.length;
  const text = kind === 'arguments' ? expansion.text.replace(/[;\s]+$/, '') : expansion.text;
  const place = placement(expansion.places, call.span);
  const bindings = cx.bindings.length;
  const expansions = cx.expansions.length;
  const lowered = cx.inExpansion(
    text,
    kind,
    call.span.start,
    (tree) => (sound(tree) ? lower(tree) : null),
    (code) => placed(code, place),
  );
  if (lowered === null) return null;
  for (let id = bindings; id < cx.bindings.length; id++) {
    const binding = cx.bindings[id]!;
    if (binding.span === call.span) cx.bindings[id] = { ...binding, macro: binding.macro ?? call.name };
  }
  for (let at = expansions; at < cx.expansions.length; at++) {
    const inner = cx.expansions[at]!;
    if (inner.span === call.span) cx.expansions[at] = { ...inner, name: '' };
  }
  cx.expansions.push({ span: call.span, name: call.name, first });
  return lowered;
}

/** The text of the first rule that matches. */
function expansionOf(
  cx: BodyContext,
  { args }: OwnCall,
  { text, crate }: MacroDefinitionText,
): ExpansionText | null {
  const { tree } = cx;
  const tokens = lex(tree.slice(args.start, args.end), args.start);
  try {
    for (const rule of rulesIn(text) ?? []) {
      const captures = matchRule(rule.matcher, tokens);
      if (captures === null) continue;
      return transcribe(rule, captures, crate, ++cx.expansionCount, ({ start, end }) =>
        tree.slice(start, end),
      );
    }
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
  }
  return null;
}
