/** What the text of a `macro_rules!` says about it, without expanding it. */
import { lex, type Token } from '../syntax/index.ts';

/** Definitions longer than this do more than pass items on. */
const MAX_LENGTH = 4000;

/**
 * Whether every rule gives back the items it is handed, perhaps with attributes, and nothing else: tokio's
 * `cfg_rt! { … }` and its like. Then the items in a call's arguments are those that it makes.
 */
export function isTransparent(definition: string): boolean {
  if (definition.length > MAX_LENGTH) return false;
  const tokens = lex(definition, 0);
  const body = tokens.findIndex(({ kind }) => kind === 'open');
  if (body < 0) return false;
  const rules = groupsIn(tokens.slice(body + 1, -1));
  return (
    rules.length > 1 &&
    rules.length % 2 === 0 &&
    pairs(rules).every(([matcher, result]) => passesOn(matcher, result))
  );
}

/** The insides of the brackets at the top: matcher, transcriber, matcher, … */
function groupsIn(tokens: readonly Token[]): (readonly Token[])[] {
  const groups: (readonly Token[])[] = [];
  let depth = 0;
  let start = 0;
  tokens.forEach(({ kind }, at) => {
    if (kind === 'open' && depth++ === 0) start = at + 1;
    if (kind === 'close' && --depth === 0) groups.push(tokens.slice(start, at));
  });
  return groups;
}

function pairs<T>(list: readonly T[]): (readonly [T, T])[] {
  return list.flatMap((first, at) => (at % 2 === 0 ? [[first, list[at + 1]!] as const] : []));
}

/** The transcriber may hold attributes, repetitions, and what the matcher took as items or as any tokens. */
function passesOn(matcher: readonly Token[], result: readonly Token[]): boolean {
  const taken = new Set<string>();
  matcher.forEach(({ text }, at) => {
    const fragment = matcher[at + 3]?.text;
    if (text === '$' && matcher[at + 2]?.text === ':' && (fragment === 'item' || fragment === 'tt'))
      taken.add(matcher[at + 1]!.text);
  });
  let uses = matcher.length === 0;
  for (let at = 0; at < result.length; at++) {
    const { text } = result[at]!;
    const next = result[at + 1]?.text ?? '';
    if (text === '#' && next === '[') at = closeOf(result, at + 1);
    else if (text === '$' && next === '(') at++;
    else if (text === '$' && taken.has(next)) {
      uses = true;
      at++;
    } else if (!/^(?:\)|[*+?])$/.test(text)) return false;
  }
  return uses;
}

function closeOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]!.kind === 'open') depth++;
    if (tokens[at]!.kind === 'close' && --depth === 0) return at;
  }
  return tokens.length;
}
