/**
 * `cfg_if! { if #[cfg(…)] { … } else { … } }` in a body: one of the branches is there. As far as nobody knows which, it
 * is read as an `if` whose conditions say nothing.
 */
import type { Span } from '../../base/text.ts';
import { lex, type Token } from '../../syntax/index.ts';
import { blockBody } from '../body/blocks.ts';
import { decided } from '../body/cfg.ts';
import type { BodyContext } from '../body/context.ts';
import type { Expr, ExprId } from '../model.ts';
import { sound } from './form.ts';

interface Branch {
  /** `#[cfg(…)]`; null behind the last `else`. */
  readonly condition: Span | null;
  /** Inside the braces. */
  readonly inner: Span;
}

/** Null when the arguments are no such chain, or a branch does not parse. */
export function cfgIf(cx: BodyContext, args: Span, span: Span): Expr | null {
  const all = branchesIn(lex(cx.tree.slice(args.start, args.end), args.start));
  const branches = all && possible(cx, all);
  const trees = branches?.map(({ inner }) => cx.fragment(inner, 'statements')) ?? [];
  if (branches === null || !trees.every(sound)) return null;
  const blockExpr = (index: number): Expr =>
    cx.within(trees[index]!, () => blockBody(cx, 0, branches[index]!.inner, 'plain', false));
  const block = (index: number): ExprId => cx.addWithId(() => blockExpr(index));
  const chain = (index: number): Expr => {
    const { condition, inner } = branches[index]!;
    const at = { start: index === 0 ? span.start : inner.start, end: span.end };
    if (condition !== null) cx.cfgs.push(condition);
    const decision = cx.add({ kind: 'missing', span: condition ?? at });
    const then = block(index);
    const next = branches[index + 1];
    if (next === undefined) return { kind: 'if', span: at, condition: decision, then, else: null };
    const rest = next.condition === null ? block(index + 1) : cx.addWithId(() => chain(index + 1));
    return { kind: 'if', span: at, condition: decision, then, else: rest };
  };
  if (branches[0] === undefined) return { kind: 'tuple', span, elements: [] };
  return branches[0].condition === null ? blockExpr(0) : chain(0);
}

/** Those that some build takes; the one that all take that get there is the last, without a condition. */
function possible(cx: BodyContext, branches: readonly Branch[]): readonly Branch[] {
  const found: Branch[] = [];
  for (const { condition, inner } of branches) {
    const text = condition === null ? null : cx.tree.slice(condition.start, condition.end);
    const presence = text === null ? 'on' : decided(text, cx.surroundings.cfg);
    if (presence === 'off') continue;
    found.push({ condition: presence === 'on' ? null : condition, inner });
    if (presence === 'on') break;
  }
  return found;
}

/** Null for anything but `if #[cfg(…)] { … } else if … { … } else { … }`. */
function branchesIn(tokens: readonly Token[]): readonly Branch[] | null {
  const branches: Branch[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (branches.length > 0 && tokens[at++]?.text !== 'else') return null;
    let condition: Span | null = null;
    if (tokens[at]?.text === 'if' && tokens[at + 1]?.text === '#') {
      const close = closing(tokens, at + 2);
      if (close < 0) return null;
      condition = { start: tokens[at + 1]!.start, end: tokens[close]!.end };
      at = close + 1;
    }
    const close = tokens[at]?.text === '{' ? closing(tokens, at) : -1;
    if (close < 0 || (condition === null && (branches.length === 0 || close !== tokens.length - 1)))
      return null;
    branches.push({ condition, inner: { start: tokens[at]!.end, end: tokens[close]!.start } });
    at = close + 1;
  }
  return branches.length === 0 ? null : branches;
}

/** Index of the bracket that closes the one at `open`, or -1. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]!.kind === 'open') depth++;
    else if (tokens[at]!.kind === 'close' && --depth === 0) return at;
  }
  return -1;
}
