/** Macros nobody knows: every local named in one counts as borrowed there. */
import type { Span } from '../../base/text.ts';
import { lex } from '../../syntax/index.ts';
import type { BodyContext } from '../body/context.ts';
import type { ExprId, MacroBody, Name } from '../model.ts';
import { identifierText } from '../types.ts';
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
    if (token.text === 'await' && before === '.') awaits.push(span);
    // A field, a method, a part of a longer path or a macro's name is no local.
    const partOfSomething = before === '.' || before === '::' || behind === '::' || behind === '!';
    if (!partOfSomething) mention({ text: identifierText(token.text), span });
  });
  return { shape: 'unknown', mentions, awaits };
}
