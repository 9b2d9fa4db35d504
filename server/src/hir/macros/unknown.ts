/** Macros nobody knows: every local named in one counts as borrowed there. */
import type { Span } from '../../base/text.ts';
import { lex, type Token } from '../../syntax/index.ts';
import type { BodyContext } from '../body/context.ts';
import type { ExprId, MacroBody, Name } from '../model.ts';
import { identifierText } from '../types.ts';
import { openOf } from './expansion/groups.ts';
import { capturedNames } from './format.ts';

export function unknownMacro(cx: BodyContext, args: Span): MacroBody {
  const mentions: ExprId[] = [];
  const awaits: Span[] = [];
  const tokens = lex(cx.tree.slice(args.start, args.end), args.start);
  const mention = (name: Name) => {
    if (cx.scopes.resolve(name.text) !== null) mentions.push(cx.add(cx.nameExpr(name)));
  };
  tokens.forEach((token, index) => {
    // Most macros that take a string with a name in braces format it.
    if (token.kind === 'string') capturedNames(token.text, token.start).forEach(mention);
    if (token.kind !== 'identifier') return;
    const span = { start: token.start, end: token.end };
    const before = tokens[index - 1]?.text;
    const behind = tokens[index + 1]?.text;
    if (token.text === 'await' && before === '.')
      awaits.push({ start: operandStart(tokens, index - 1), end: token.end });
    // A field, a method, a part of a longer path or a macro's name is no local.
    const partOfSomething = before === '.' || before === '::' || behind === '::' || behind === '!';
    if (!partOfSomething) mention({ text: identifierText(token.text), span });
  });
  return { shape: 'unknown', mentions, awaits };
}

/** Words that stand before an operand without being a part of it. */
const NO_CALLEE = new Set(['return', 'break', 'match', 'if', 'while', 'in', 'else', 'let', 'mut', 'yield']);

/** Where `a::b(c).d[e]?` begins that stands before the dot at `dot`: names, and groups with what they belong to. */
function operandStart(tokens: readonly Token[], dot: number): number {
  let at = dot - 1;
  let start = dot;
  while (at >= 0) {
    if (tokens[at]!.text === '?') {
      at--;
      continue;
    }
    const group = tokens[at]!.kind === 'close';
    if (group) at = openOf(tokens, at);
    else if (!/^\w/.test(tokens[at]!.text)) break;
    start = at;
    const before = tokens[at - 1];
    if (before === undefined) break;
    if (before.text === '.' || before.text === '::') at -= 2;
    else if (before.text === '!' && group) at -= 2;
    else if (group && isCallee(before, tokens[at]!)) at--;
    else if (before.text === 'async' && tokens[at]!.text === 'move') at--;
    else break;
  }
  return tokens[start]!.start;
}

/** Whether a group belongs to what stands before it: arguments and indices to a value, a block to `async`. */
function isCallee(before: Token, open: Token): boolean {
  if (open.text === '{') return before.text === 'async' || before.text === 'move';
  return (
    before.kind === 'close' || before.text === '?' || (/^\w/.test(before.text) && !NO_CALLEE.has(before.text))
  );
}
