/** What the item tree keeps of a `macro_rules!`. */
import { lex, type Token } from '../syntax/index.ts';
import { closeOf, groupsIn } from './macros/expansion/groups.ts';
import type { MacroDefinitionItem } from './model.ts';

/** Definitions longer than this do more than pass items on. */
const MAX_TRANSPARENT = 4000;
/** Longer ones are not kept, so that their calls are not expanded. */
const MAX_KEPT = 8000;

/** What is kept of the text of a `macro_rules!` item. */
export function definedMacro(text: string): Pick<MacroDefinitionItem, 'transparent' | 'text'> {
  return { transparent: isTransparent(text), text: text.length > MAX_KEPT ? '' : text };
}

/**
 * Whether every rule gives back the items it is handed, perhaps with attributes, and nothing else: tokio's
 * `cfg_rt! { … }` and its like. Then the items in a call's arguments are those that it makes.
 */
function isTransparent(definition: string): boolean {
  if (definition.length > MAX_TRANSPARENT) return false;
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
