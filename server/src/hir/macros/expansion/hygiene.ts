/**
 * Hygiene of locals: a variable that a macro's own text declares is another than one of the same name in what the macro
 * is handed, and nobody outside sees it (Reference, "Hygiene"). So it gets a name of its own for the time of lowering.
 */
import type { Token } from '../../../syntax/index.ts';
import { capturedNames } from '../format.ts';
import { openOf } from './groups.ts';
import type { RulePart } from './rules.ts';

/** A letter that names may have and no one's have: what follows it is the number of the expansion. */
const MARK = 'ǃ';

/** What tokens of a transcriber are written as, by the number of the expansion; those that are not in it stay. */
export type Renaming = ReadonlyMap<Token, (expansion: number) => string>;

/** The text with the names that people gave. */
export function withoutMarks(text: string): string {
  return text.includes(MARK) ? text.replace(/\u01c3\d+/gu, '') : text;
}

/** Which of a transcriber's own tokens mean its own locals. */
export function renaming(transcriber: readonly RulePart[]): Renaming {
  const tokens: readonly Token[] = flattened(transcriber);
  const names = declaredNames(tokens);
  const result = new Map<Token, (expansion: number) => string>();
  if (names.size === 0) return result;
  const literals = structBraces(tokens);
  tokens.forEach((token, at) => {
    if (token.kind === 'string') {
      const captured = capturedNames(token.text, 0).filter(({ text }) => names.has(text));
      if (captured.length > 0) result.set(token, (expansion) => inString(token.text, captured, expansion));
    }
    if (token.kind !== 'identifier' || !names.has(token.text) || !isFree(tokens, at)) return;
    const renamed = (expansion: number) => `${token.text}${MARK}${expansion}`;
    const field = literals[at] ? fieldForm(tokens, at) : 'value';
    if (field === 'name') return;
    result.set(
      token,
      field === 'shorthand' ? (expansion) => `${token.text}: ${renamed(expansion)}` : renamed,
    );
  });
  return result;
}

function inString(
  text: string,
  captured: readonly { readonly text: string; readonly span: { readonly end: number } }[],
  expansion: number,
): string {
  let result = text;
  for (const { span } of [...captured].reverse())
    result = `${result.slice(0, span.end)}${MARK}${expansion}${result.slice(span.end)}`;
  return result;
}

/** Stands for a variable: its text is the macro's user's. */
const HOLE: Token = { kind: 'punctuation', text: '$', start: 0, end: 0 };

function flattened(parts: readonly RulePart[]): Token[] {
  return parts.flatMap((part) => {
    if (part.kind === 'token') return [part.token];
    return part.kind === 'repetition' ? [...flattened(part.parts), ...part.separator] : [HOLE];
  });
}

const NO_NAME = new Set([
  ...['_', 'mut', 'ref', 'box', 'move', 'if', 'else', 'in', 'let', 'true', 'false', 'self', 'crate', 'super'],
  ...['match', 'return', 'async', 'await', 'for', 'while', 'loop', 'break', 'continue', 'unsafe', 'const'],
]);

/** The variables that patterns in `let`, `for`, closures and `match` arms declare; a few others do no harm. */
function declaredNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const pattern = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const { kind, text } = tokens[at]!;
      if (kind !== 'identifier' || NO_NAME.has(text) || !/^[\p{Ll}_]/u.test(text) || !isFree(tokens, at))
        continue;
      // Before a colon inside of the pattern stands the name of a field.
      if (/^[({]$/.test(tokens[at + 1]?.text ?? '') || (at + 1 < to && tokens[at + 1]?.text === ':'))
        continue;
      names.add(text);
    }
  };
  tokens.forEach(({ text }, at) => {
    if (text === 'let') pattern(at + 1, outsideUntil(tokens, at + 1, /^[=:;]$/));
    if (text === 'for' && tokens[at + 1]?.text !== '<') pattern(at + 1, outsideUntil(tokens, at + 1, /^in$/));
    if (text === '|' && startsOperand(tokens, at)) parameters(tokens, at + 1, pattern);
    if (text === '=>') pattern(armStart(tokens, at), guardStart(tokens, armStart(tokens, at), at));
  });
  return names;
}

/** No field, no method, no part of a longer path, no macro's name. */
function isFree(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text;
  const behind = tokens[at + 1]?.text;
  if (before === '.' || before === '::' || behind === '::') return false;
  return behind !== '!' || tokens[at + 2]?.kind !== 'open';
}

/** The first token from `from` outside of brackets that `wanted` names, or the end of the brackets around. */
function outsideUntil(tokens: readonly Token[], from: number, wanted: RegExp): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const { kind, text } = tokens[at]!;
    if (depth === 0 && wanted.test(text)) return at;
    if (kind === 'open') depth++;
    if (kind === 'close' && --depth < 0) return at;
  }
  return tokens.length;
}

/** The parameters of a closure behind its first `|`, without their types. */
function parameters(
  tokens: readonly Token[],
  from: number,
  pattern: (from: number, to: number) => void,
): void {
  const end = outsideUntil(tokens, from, /^\|$/);
  for (let at = from; at < end; ) {
    const stop = Math.min(outsideUntil(tokens, at, /^[,:|]$/), end);
    pattern(at, stop);
    const next = tokens[stop]?.text === ':' ? Math.min(outsideUntil(tokens, stop, /^[,|]$/), end) : stop;
    at = next + 1;
  }
}

/** Words before which a value begins. */
const OPERAND_NEXT = new Set([
  'move',
  'static',
  'async',
  'return',
  'break',
  'in',
  'else',
  'match',
  'if',
  'while',
]);

/** Whether a value begins at `at`: what stands before it is none that an operator could follow. */
export function startsOperand(tokens: readonly Token[], at: number, from = 0): boolean {
  const before = at > from ? tokens[at - 1] : undefined;
  if (before === undefined || before.kind === 'open') return true;
  if (before.kind === 'identifier') return OPERAND_NEXT.has(before.text);
  return before.kind === 'punctuation' && before.text !== '?' && before.text !== '$';
}

/** Where the arm begins whose arrow stands at `arrow`. */
function armStart(tokens: readonly Token[], arrow: number): number {
  let depth = 0;
  for (let at = arrow - 1; at >= 0; at--) {
    const { kind, text } = tokens[at]!;
    if (kind === 'open' && --depth < 0) return at + 1;
    if (kind === 'close') {
      if (depth === 0 && text === '}' && !isNamed(tokens, openOf(tokens, at))) return at + 1;
      depth++;
    }
    if (depth === 0 && text === ',') return at + 1;
  }
  return 0;
}

function guardStart(tokens: readonly Token[], from: number, arrow: number): number {
  return Math.min(outsideUntil(tokens, from, /^if$/), arrow);
}

/** Whether the brace at `open` belongs to a type's name: the fields of a struct. */
function isNamed(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1];
  // A variable may be a type or a condition: what stands between the braces tells.
  if (before === HOLE) return /^[:,]$/.test(tokens[open + 2]?.text ?? '');
  return before?.kind === 'identifier' && /^\p{Lu}/u.test(before.text) && tokens[open - 2]?.text !== '>';
}

/** For every token whether it stands directly between the braces of a struct's fields. */
function structBraces(tokens: readonly Token[]): readonly boolean[] {
  const around: boolean[] = [];
  return tokens.map(({ kind, text }, at) => {
    if (kind === 'close') around.pop();
    const inside = around.at(-1) ?? false;
    if (kind === 'open') around.push(text === '{' && isNamed(tokens, at));
    return inside;
  });
}

/** What an identifier between such braces is. */
function fieldForm(tokens: readonly Token[], at: number): 'name' | 'shorthand' | 'value' {
  const before = tokens[at - 1]!.text;
  const behind = tokens[at + 1]?.text ?? '';
  if (before !== ',' && before !== '{') return 'value';
  if (behind === ':') return 'name';
  return behind === ',' || behind === '}' ? 'shorthand' : 'value';
}
