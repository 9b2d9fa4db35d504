/**
 * What a macro is handed, held against the matcher of a rule. Text that compiles is matched as rustc does it; where the
 * fragments end is told by what may follow them (Reference, "Follow-set Ambiguity Restrictions"), without parsing them.
 */
import type { Span } from '../../../base/text.ts';
import type { Token } from '../../../syntax/index.ts';
import { closeOf } from './groups.ts';
import { startsOperand } from './hygiene.ts';
import { type RulePart, Unsupported } from './rules.ts';

export interface Capture {
  readonly kind: 'capture';
  readonly fragment: string;
  /** Empty for a visibility that is not there. */
  readonly span: Span;
}

/** One for every time that a repetition took it. */
export interface Repeated {
  readonly kind: 'repeated';
  readonly each: readonly Captures[];
}

export type Captures = ReadonlyMap<string, Capture | Repeated>;

/** What the variables of `matcher` stand for; null when it does not match. */
export function matchRule(matcher: readonly RulePart[], tokens: readonly Token[]): Captures | null {
  const captures = new Map<string, Capture | Repeated>();
  return new Matching(tokens).sequence(matcher, 0, tokens.length, captures) === tokens.length
    ? captures
    : null;
}

const NO_MATCH = -1;

/** Operators that are one token to a macro and several to the lexer, longest first. */
const OPERATORS = ['<<=', '>>=', '...', '..=', '==', '!=', '<=', '>=', '&&', '||', '->', '<-', '<<', '>>'];
const ASSIGNMENTS = ['+=', '-=', '*=', '/=', '%=', '^=', '&=', '|='];
const GLUED = [...OPERATORS, ...ASSIGNMENTS];

class Matching {
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** The index behind what `parts` match from `at`; `end` is that of the brackets around. */
  sequence(
    parts: readonly RulePart[],
    at: number,
    end: number,
    captures: Map<string, Capture | Repeated>,
  ): number {
    let index = at;
    for (const part of parts) {
      index = this.part(part, index, end, captures);
      if (index === NO_MATCH) return NO_MATCH;
    }
    return index;
  }

  private part(part: RulePart, at: number, end: number, captures: Map<string, Capture | Repeated>): number {
    switch (part.kind) {
      case 'token':
        return at < end && this.tokens[at]!.text === part.token.text ? at + 1 : NO_MATCH;
      case 'crate':
        return NO_MATCH;
      case 'variable': {
        const behind = this.fragment(part.fragment, at, end);
        if (behind === NO_MATCH) return NO_MATCH;
        const start = this.tokens[at]?.start ?? this.tokens.at(-1)?.end ?? 0;
        const span = { start, end: behind > at ? this.tokens[behind - 1]!.end : start };
        captures.set(part.name, { kind: 'capture', fragment: part.fragment, span });
        return behind;
      }
      case 'repetition':
        return this.repetition(part, at, end, captures);
    }
  }

  private repetition(
    { parts, separator, operator }: Extract<RulePart, { kind: 'repetition' }>,
    at: number,
    end: number,
    captures: Map<string, Capture | Repeated>,
  ): number {
    const each: Captures[] = [];
    let behind = at;
    while (behind < end && (operator !== '?' || each.length === 0)) {
      let start = behind;
      if (each.length > 0) {
        if (!separator.every(({ text }, index) => this.tokens[start + index]?.text === text)) break;
        start += separator.length;
      }
      const inner = new Map<string, Capture | Repeated>();
      const next = this.sequence(parts, start, end, inner);
      if (next === NO_MATCH || next <= start) break;
      each.push(inner);
      behind = next;
    }
    if (operator === '+' && each.length === 0) return NO_MATCH;
    for (const name of variablesIn(parts)) captures.set(name, { kind: 'repeated', each });
    return behind;
  }

  /** The index behind a fragment of that kind which begins at `at`. */
  private fragment(kind: string, at: number, end: number): number {
    const token = at < end ? this.tokens[at]! : null;
    if (kind === 'vis') return this.visibility(at, end);
    if (token === null) return NO_MATCH;
    switch (kind) {
      case 'ident':
        return token.kind === 'identifier' && token.text !== '_' ? at + 1 : NO_MATCH;
      case 'lifetime':
        return token.kind === 'lifetime' ? at + 1 : NO_MATCH;
      case 'literal':
        return this.literal(at, end);
      case 'tt':
        return this.tokenTree(at);
      case 'block':
        return token.text === '{' ? this.tokenTree(at) : NO_MATCH;
      case 'expr':
      case 'expr_2021':
        return this.expression(at, end);
      case 'stmt':
        return token.text === 'let' ? this.until(at, end, /^;$/) : this.expression(at, end);
      case 'ty':
        return this.type(at, end, TYPE_END);
      case 'path':
        return this.type(at, end, PATH_END);
      case 'pat':
        return this.until(at, end, /^(?:=>|,|=|if|in)$/);
      case 'pat_param':
        return this.until(at, end, /^(?:=>|,|=|if|in|\|)$/);
      case 'meta':
        return this.until(at, end, /^,$/);
      default:
        throw new Unsupported();
    }
  }

  private tokenTree(at: number): number {
    const { kind, start } = this.tokens[at]!;
    if (kind === 'open') return closeOf(this.tokens, at) + 1;
    if (kind !== 'punctuation') return at + 1;
    for (const operator of GLUED) {
      let text = '';
      let behind = at;
      while (text.length < operator.length && this.tokens[behind]?.start === start + text.length)
        text += this.tokens[behind++]!.text;
      if (text === operator) return behind;
    }
    return at + 1;
  }

  private literal(at: number, end: number): number {
    const index = this.tokens[at]!.text === '-' ? at + 1 : at;
    const token = index < end ? this.tokens[index]! : null;
    if (token?.kind === 'number') return index + 1;
    const isLiteral =
      token?.kind === 'string' || token?.kind === 'char' || /^(?:true|false)$/.test(token?.text ?? '');
    return isLiteral && index === at ? index + 1 : NO_MATCH;
  }

  private visibility(at: number, end: number): number {
    if (at >= end || this.tokens[at]!.text !== 'pub') return at;
    const scope =
      this.tokens[at + 1]?.text === '(' && /^(?:crate|self|super|in)$/.test(this.tokens[at + 2]?.text ?? '');
    return scope ? closeOf(this.tokens, at + 1) + 1 : at + 1;
  }

  /** Up to a token outside of brackets and of a turbofish's `<…>` that may follow. Never empty. */
  private until(at: number, end: number, follows: RegExp): number {
    let index = at;
    while (index < end && !(follows.test(this.tokens[index]!.text) && !this.isInclusiveRange(index)))
      index = this.stepOver(index, end);
    return index > at ? Math.min(index, end) : NO_MATCH;
  }

  /** The `=` of `..=`. */
  private isInclusiveRange(at: number): boolean {
    return this.tokens[at]!.text === '=' && this.tokens[at - 1]?.text === '..';
  }

  private stepOver(at: number, end: number): number {
    const { kind, text } = this.tokens[at]!;
    if (kind === 'open') return closeOf(this.tokens, at) + 1;
    return text === '<' && this.tokens[at - 1]?.text === '::' ? this.angles(at, end) : at + 1;
  }

  private expression(at: number, end: number): number {
    if (!canBeginExpression(this.tokens[at]!)) return NO_MATCH;
    let index = at;
    while (index < end && !/^(?:=>|,|;)$/.test(this.tokens[index]!.text)) {
      const { text } = this.tokens[index]!;
      if (text === '|' && startsOperand(this.tokens, index, at)) index = this.closureHead(index, end);
      else if (text === '<' && startsOperand(this.tokens, index, at)) index = this.angles(index, end);
      else if (text === 'as') index = Math.max(this.castEnd(index + 1, end), index + 1);
      else index = this.stepOver(index, end);
    }
    return Math.min(index, end);
  }

  /** Behind the second `|` of a closure's parameters. */
  private closureHead(at: number, end: number): number {
    let index = at + 1;
    while (index < end && this.tokens[index]!.text !== '|') {
      const isType = this.tokens[index]!.text === '<';
      index = isType ? this.angles(index, end) : this.stepOver(index, end);
    }
    return index + 1;
  }

  /** Behind the path of a cast's type: only its `<…>` could be taken for something else. */
  private castEnd(at: number, end: number): number {
    let index = at;
    while (index < end && /^(?:::|[*&]|\w+)$/.test(this.tokens[index]!.text)) index++;
    return index < end &&
      this.tokens[index]!.text === '<' &&
      this.tokens[index - 1]?.kind === 'identifier' &&
      /^\p{Lu}/u.test(this.tokens[index - 1]!.text)
      ? this.angles(index, end)
      : index;
  }

  /** Behind the `>` that closes the `<` at `at`. */
  private angles(at: number, end: number): number {
    let depth = 0;
    for (let index = at; index < end; ) {
      const { kind, text } = this.tokens[index]!;
      if (kind === 'open') {
        index = closeOf(this.tokens, index) + 1;
        continue;
      }
      if (text === '<') depth++;
      if (text === '>' && this.tokens[index - 1]?.text !== '-' && --depth === 0) return index + 1;
      index++;
    }
    return end;
  }

  private type(at: number, end: number, follows: RegExp): number {
    let index = at;
    while (index < end) {
      const { kind, text } = this.tokens[index]!;
      const arrow = text === '>' && this.tokens[index - 1]?.text === '-';
      if (index > at && !arrow && follows.test(text) && !this.continuesType(index, at)) break;
      if (index === at && /^(?:=>|[,;={:}]|@)$/.test(text)) return NO_MATCH;
      if (text === '<') index = this.angles(index, end);
      else index = kind === 'open' ? closeOf(this.tokens, index) + 1 : index + 1;
    }
    return index > at ? Math.min(index, end) : NO_MATCH;
  }

  /** Behind `&`, `*const`, `dyn` and the like the type has not even begun. */
  private continuesType(at: number, from: number): boolean {
    const before = this.tokens[at - 1]!;
    return (
      at > from &&
      (/^(?:[&*+>]|mut|const|dyn|impl)$/.test(before.text) || before.kind === 'lifetime') &&
      before.text !== '>'
    );
  }
}

const TYPE_END = /^(?:[{[,=>:;|]|=>|as|where)$/;
const PATH_END = /^(?:[{[,=>:;|+]|=>|as|where)$/;

/** Words that no expression begins with. */
const NOT_FIRST = /^(?:as|else|enum|extern|fn|impl|in|mod|mut|pub|ref|struct|trait|type|use|where|_)$/;

function canBeginExpression({ kind, text }: Token): boolean {
  if (kind === 'punctuation') return /^(?:[-*!&|<#]|::|\.\.)$/.test(text);
  return kind !== 'close' && !(kind === 'identifier' && NOT_FIRST.test(text));
}

function variablesIn(parts: readonly RulePart[]): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'variable') return [part.name];
    return part.kind === 'repetition' ? variablesIn(part.parts) : [];
  });
}
