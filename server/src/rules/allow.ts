/**
 * What the code itself silences: `// pinscope: allow(rule)` on a line, above a statement or an item, `//! pinscope:
 * allow(rule)` for a file or module, and `#[allow(clippy::…)]` where a rule has a counterpart in clippy or rustc.
 */
import type { Span } from '../base/text.ts';
import type { Item } from '../hir/model.ts';
import type { FileFacts } from '../words/facts.ts';
import { attributeEnd, nextCode, type Trivia, triviaOf } from '../words/trivia.ts';
import type { Rule } from './rule.ts';

export interface Allowance {
  /** The rule's name as written, or the rule whose counterpart is allowed. */
  readonly rule: string;
  /** Findings that start in here are silenced. */
  readonly scope: Span;
  /** The rule's name in a comment; null for attributes, which belong to clippy and rustc. */
  readonly written: Span | null;
}

const MARK = /pinscope:\s*allow\(([^)]*)\)/g;

export function allowancesOf(file: FileFacts, rules: readonly Rule[]): readonly Allowance[] {
  const inComments = file.text.includes('pinscope:');
  const counterparts: readonly Counterpart[] = rules.flatMap(({ meta }) =>
    [meta.clippy, meta.rustc].flatMap((lint) => (lint === null ? [] : [{ lint, rule: meta.name }])),
  );
  const inAttributes = counterparts.filter(({ lint }) => file.text.includes(lint.replace('clippy::', '')));
  if (!inComments && inAttributes.length === 0) return [];
  const trivia = triviaOf(file.text);
  return [
    ...(inComments ? commentAllowances(file, trivia) : []),
    ...(inAttributes.length > 0 ? attributeAllowances(file, trivia, inAttributes) : []),
  ];
}

function commentAllowances(file: FileFacts, trivia: Trivia): Allowance[] {
  const found: Allowance[] = [];
  for (const comment of trivia.comments) {
    const text = file.text.slice(comment.start, comment.end);
    for (const mark of text.matchAll(MARK)) {
      const scope = commentScope(file, trivia, comment);
      const listStart = comment.start + mark.index + mark[0].indexOf('(') + 1;
      for (const name of mark[1]!.matchAll(/[^\s,]+/g)) {
        const start = listStart + name.index;
        found.push({ rule: name[0], scope, written: { start, end: start + name[0].length } });
      }
    }
  }
  return found;
}

function commentScope(file: FileFacts, trivia: Trivia, comment: Span): Span {
  const text = file.text;
  if (/^\/[/*]!/.test(text.slice(comment.start, comment.start + 3))) return moduleAround(file, comment.start);
  const line = file.lines.line(comment.start);
  const lineStart = file.lines.lineStart(line);
  const ownLine = text.slice(lineStart, comment.start).trim() === '';
  if (!ownLine) return { start: lineStart, end: file.lines.lineEnd(line) };
  return scopeOfCodeAt(file, nextCode(text, trivia, comment.end));
}

function moduleAround(file: FileFacts, offset: number): Span {
  let scope: Span = { start: 0, end: file.text.length };
  for (const item of file.items.items) {
    if (item.kind === 'mod' && item.span.start <= offset && offset < item.span.end) scope = item.span;
  }
  return scope;
}

/** The item or statement that starts at `offset`, or else its line. */
function scopeOfCodeAt(file: FileFacts, offset: number): Span {
  const item = file.items.items.find((candidate) => candidate.span.start === offset);
  if (item !== undefined) return item.span;
  const line = file.lines.line(offset);
  return statementAt(file, offset) ?? { start: offset, end: file.lines.lineEnd(line) };
}

function statementAt(file: FileFacts, offset: number): Span | null {
  const facts = file.bodyAt(offset);
  if (facts === null) return null;
  const relative = offset - facts.offset;
  for (const expr of facts.body.exprs) {
    if (expr.kind !== 'block') continue;
    const spans = expr.statements.map((statement) => statement.span);
    if (expr.tail !== null) spans.push(facts.body.exprs[expr.tail]!.span);
    const span = spans.find((candidate) => candidate.start === relative);
    if (span !== undefined) return { start: span.start + facts.offset, end: span.end + facts.offset };
  }
  return null;
}

// ------------------------------------------------------------------------------------------------------- attributes

interface Counterpart {
  readonly lint: string;
  readonly rule: string;
}

const ALLOWING = /#!?\[\s*(?:allow|expect)\s*\(/g;

function attributeAllowances(
  file: FileFacts,
  trivia: Trivia,
  counterparts: readonly Counterpart[],
): Allowance[] {
  const found: Allowance[] = [];
  for (const match of file.text.matchAll(ALLOWING)) {
    const start = match.index;
    if (isInside(trivia.comments, start) || isInside(trivia.literals, start)) continue;
    const end = attributeEnd(file.text, trivia, start);
    const lints: readonly string[] = file.text.slice(start, end).match(/[a-z_]+(?:::[a-z_]+)*/g) ?? [];
    const scope = match[0].startsWith('#!')
      ? innerScope(file, start)
      : scopeOfCodeAt(file, nextCode(file.text, trivia, end));
    for (const { lint, rule } of counterparts) {
      if (lints.includes(lint)) found.push({ rule, scope, written: null });
    }
  }
  return found;
}

/** What an inner attribute stands in: the innermost module or function, or the file. */
function innerScope(file: FileFacts, offset: number): Span {
  let scope: Span = { start: 0, end: file.text.length };
  const holds = (item: Item) =>
    (item.kind === 'mod' || item.kind === 'function' || item.kind === 'impl' || item.kind === 'trait') &&
    item.span.start <= offset &&
    offset < item.span.end;
  for (const item of file.items.items) if (holds(item)) scope = item.span;
  return scope;
}

function isInside(spans: readonly Span[], offset: number): boolean {
  return spans.some((span) => span.start <= offset && offset < span.end);
}
