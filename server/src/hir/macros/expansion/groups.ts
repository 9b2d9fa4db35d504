/** Brackets among tokens. */
import type { Token } from '../../../syntax/index.ts';

/** The insides of the brackets at the top: matcher, transcriber, matcher, … */
export function groupsIn(tokens: readonly Token[]): (readonly Token[])[] {
  const groups: (readonly Token[])[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== 'open') continue;
    const close = closeOf(tokens, at);
    groups.push(tokens.slice(at + 1, close));
    at = close;
  }
  return groups;
}

/** Index of the bracket that closes the one at `open`; the number of tokens when none does. */
export function closeOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]!.kind === 'open') depth++;
    if (tokens[at]!.kind === 'close' && --depth === 0) return at;
  }
  return tokens.length;
}

/** Index of the bracket that the one at `close` closes; 0 when none does. */
export function openOf(tokens: readonly Token[], close: number): number {
  let depth = 0;
  for (let at = close; at > 0; at--) {
    if (tokens[at]!.kind === 'close') depth++;
    if (tokens[at]!.kind === 'open' && --depth === 0) return at;
  }
  return 0;
}
