/** Macros nobody knows: every local named in one counts as borrowed there. */
import type { Span } from '../../base/text.ts';
import type { BodyContext } from '../body/context.ts';
import type { ExprId, MacroBody } from '../model.ts';
import { lex } from '../tokens.ts';
import { identifierText } from '../types.ts';

export function unknownMacro(cx: BodyContext, args: Span): MacroBody {
  const mentions: ExprId[] = [];
  const awaits: Span[] = [];
  const tokens = lex(cx.tree.slice(args.start, args.end), args.start);
  tokens.forEach((token, index) => {
    if (token.kind !== 'identifier') return;
    const span = { start: token.start, end: token.end };
    const before = tokens[index - 1]?.text;
    const behind = tokens[index + 1]?.text;
    if (token.text === 'await' && before === '.') awaits.push(span);
    const name = identifierText(token.text);
    // A field, a method, a part of a longer path or a macro's name is no local.
    const partOfSomething = before === '.' || before === '::' || behind === '::' || behind === '!';
    if (!partOfSomething && cx.scopes.resolve(name) !== null)
      mentions.push(cx.add(cx.nameExpr({ text: name, span })));
  });
  return { shape: 'unknown', mentions, awaits };
}
