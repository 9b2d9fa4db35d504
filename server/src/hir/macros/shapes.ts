/** Well-known macros that take plain expressions, patterns or statements. */
import type { Span } from '../../base/text.ts';
import { NONE } from '../../syntax/index.ts';
import { blockBody } from '../body/blocks.ts';
import { declareGuardedPattern } from '../body/control.ts';
import { argumentTokens, expressionList, type MacroForm, singleExpression, sound } from './form.ts';

export const dbg: MacroForm = (cx, call) => {
  const found = expressionList(cx, call.args);
  return found && { shape: 'dbg', arguments: found };
};

export const ready: MacroForm = (cx, call) => {
  const poll = singleExpression(cx, call.args);
  return poll === null ? null : { shape: 'ready', poll };
};

/** Macros that are expanded to a constant: their arguments are no expressions of the body. */
export const constant: MacroForm = () => ({ shape: 'values', arguments: [] });

/** Macros that take values, and perhaps a message, and give back one of them or nothing. */
export const values: MacroForm = (cx, call) => {
  const found = expressionList(cx, call.args);
  return found && { shape: 'values', arguments: found };
};

export const vec: MacroForm = (cx, call) => {
  const tree = cx.fragment(call.args, 'array');
  if (!sound(tree)) return null;
  return cx.within(tree, () => {
    const length = tree.childByField(0, 'length');
    if (length !== NONE)
      return { shape: 'vecRepeat', element: cx.expr(cx.operand(0), 0), count: cx.expr(length) };
    return { shape: 'vec', elements: cx.expressionsIn(0).map((node) => cx.expr(node)) };
  });
};

/** `matches!(expression, pattern if guard)`: the comma between is the first that leaves an expression before it. */
export const matches: MacroForm = (cx, call) => {
  const tokens = argumentTokens(cx, call);
  const trailing = tokens.at(-1)?.text === ',' ? tokens.at(-1)! : null;
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'open') depth++;
    if (token.kind === 'close') depth--;
    if (depth > 0 || token.text !== ',' || token === trailing) continue;
    const scrutinee = { start: call.args.start, end: token.start };
    const pattern = { start: token.end, end: trailing?.start ?? call.args.end };
    const tree = cx.compose(['const C:C=match(', scrutinee, '\n){', pattern, '\n=>x};'], 'match_expression');
    if (!sound(tree)) continue;
    return cx.within(tree, () => ({
      shape: 'matches',
      scrutinee: cx.exprByField(0, 'value'),
      ...cx.scopes.scoped(() => declareGuardedPattern(cx, tree.find('match_pattern'), 0)),
    }));
  }
  return null;
};

/** `join!(a, b)`; tokio's may begin with `biased;`. */
export const join =
  (flavor: 'tokio' | 'futures', tries: boolean): MacroForm =>
  (cx, call) => {
    const [first, second] = argumentTokens(cx, call);
    const biased = first?.text === 'biased' && second?.text === ';';
    const futures = expressionList(cx, biased ? { start: second.end, end: call.args.end } : call.args);
    return futures && { shape: 'join', flavor, try: tries, futures };
  };

/** `stream! { … yield x; … }` becomes an `async move` block. */
export const stream =
  (tries: boolean): MacroForm =>
  (cx, call) => {
    const tree = cx.fragment(
      call.args,
      'statements',
      withoutForAwait(cx.tree.slice(call.args.start, call.args.end)),
    );
    if (!sound(tree)) return null;
    const span: Span = call.args;
    const body = cx.within(tree, () =>
      cx.addWithId((id) => cx.owned(id, () => blockBody(cx, 0, span, 'async', true))),
    );
    return { shape: 'stream', body, try: tries };
  };

/** `for await x in stream` does not parse. Without the word it does; the loop's form looks for the word in the text. */
function withoutForAwait(text: string): string {
  return text.replace(/\bfor(\s+)await\b/g, 'for$1     ');
}
