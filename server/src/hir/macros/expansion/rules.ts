/** A `macro_rules!` as data: what its rules match and what they write (Reference, "Macros By Example"). */
import { lex, type Token } from '../../../syntax/index.ts';
import { closeOf, groupsIn } from './groups.ts';
import { type Renaming, renaming } from './hygiene.ts';

/** A part of what a rule matches or writes. Brackets are tokens of their own. */
export type RulePart =
  | { readonly kind: 'token'; readonly token: Token }
  /** `$name:fragment` where it matches; `fragment` is empty where it writes. */
  | { readonly kind: 'variable'; readonly name: string; readonly fragment: string }
  /** `$crate` */
  | { readonly kind: 'crate' }
  | {
      readonly kind: 'repetition';
      readonly parts: readonly RulePart[];
      readonly separator: readonly Token[];
      readonly operator: '*' | '+' | '?';
    };

export interface Rule {
  readonly matcher: readonly RulePart[];
  readonly transcriber: readonly RulePart[];
  readonly renaming: Renaming;
}

/** Thrown by whatever meets something that only newer or rarer macros have: then nobody knows what the macro does. */
export class Unsupported extends Error {}

const parsed = new Map<string, readonly Rule[] | null>();
/** Definitions that are kept parsed. */
const MOST_DEFINITIONS = 500;

/** The rules in the text of a `macro_rules!` item; null for one that cannot be read. */
export function rulesIn(definition: string): readonly Rule[] | null {
  let rules = parsed.get(definition);
  if (rules === undefined) {
    rules = parseRules(definition);
    if (parsed.size >= MOST_DEFINITIONS) parsed.clear();
    parsed.set(definition, rules);
  }
  return rules;
}

function parseRules(definition: string): readonly Rule[] | null {
  const tokens = lex(definition, 0);
  const open = tokens.findIndex(({ kind }) => kind === 'open');
  const groups = open < 0 ? [] : groupsIn(tokens.slice(open + 1, closeOf(tokens, open)));
  if (groups.length === 0 || groups.length % 2 !== 0) return null;
  try {
    const rules: Rule[] = [];
    for (let at = 0; at < groups.length; at += 2) {
      const transcriber = partsOf(groups[at + 1]!, 'transcriber');
      rules.push({
        matcher: partsOf(groups[at]!, 'matcher'),
        transcriber,
        renaming: renaming(transcriber),
      });
    }
    return rules;
  } catch (error) {
    if (error instanceof Unsupported) return null;
    throw error;
  }
}

function partsOf(tokens: readonly Token[], side: 'matcher' | 'transcriber'): readonly RulePart[] {
  const parts: RulePart[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.text === 'macro_rules' && side === 'transcriber') throw new Unsupported();
    if (token.text !== '$') {
      parts.push({ kind: 'token', token });
      continue;
    }
    const next = tokens[++at];
    if (next?.text === '(') {
      const close = closeOf(tokens, at);
      const repeated = partsOf(tokens.slice(at + 1, close), side);
      let behind = close + 1;
      while (behind < tokens.length && !isOperator(tokens, close, behind)) behind++;
      const operator = tokens[behind]?.text as '*' | '+' | '?' | undefined;
      if (operator === undefined) throw new Unsupported();
      parts.push({
        kind: 'repetition',
        parts: repeated,
        separator: tokens.slice(close + 1, behind),
        operator,
      });
      at = behind;
    } else if (next?.text === 'crate') {
      parts.push({ kind: 'crate' });
    } else if (next?.kind !== 'identifier') {
      throw new Unsupported();
    } else if (side === 'transcriber') {
      parts.push({ kind: 'variable', name: next.text, fragment: '' });
    } else {
      const fragment = tokens[at + 2];
      if (tokens[at + 1]?.text !== ':' || fragment?.kind !== 'identifier') throw new Unsupported();
      parts.push({ kind: 'variable', name: next.text, fragment: fragment.text });
      at += 2;
    }
  }
  return parts;
}

/** Whether the repetition that closes at `close` ends at `at`; in `$(…)+*` the plus is what stands between. */
function isOperator(tokens: readonly Token[], close: number, at: number): boolean {
  const text = tokens[at]!.text;
  if (text === '?') return at === close + 1;
  if (text === '+') return !['*', '+'].includes(tokens[at + 1]?.text ?? '') || at > close + 1;
  return text === '*';
}
