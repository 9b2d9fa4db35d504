/** The edits that put statements into a block of their own, which gives out what the code behind it still needs. */
import { contains, type Span, shift } from '../../base/text.ts';
import type { BindingId, Body, ExprId, Statement } from '../../hir/model.ts';
import type { BodyFacts, FileFacts } from '../../words/facts.ts';
import type { TextEdit } from '../../words/finding.ts';
import { triviaOf } from '../../words/trivia.ts';
import { usesOf } from '../../words/walk.ts';
import { asOne, indentation, insert, newline, replace } from './edits.ts';
import { type Block, mayUseWhenDropped } from './kept-value.ts';
import type { Lifted } from './lifted.ts';

/** Statements of a block, from `first` to `last`. */
export interface Scoped {
  readonly block: Block;
  readonly first: number;
  readonly last: number;
  /** Locals that are declared in them and used behind them. */
  readonly given: readonly BindingId[];
  /** Values that the code behind them reads out of what ends with the block, each under a new name. */
  readonly lifted: readonly {
    readonly name: string;
    readonly value: Lifted;
    readonly places: readonly Span[];
  }[];
  /** Statements `drop(x);` of the variable that the block is made for. */
  readonly released: ReadonlySet<number>;
}

export function scopedBlock(file: FileFacts, facts: BodyFacts, scoped: Scoped): readonly TextEdit[] {
  const { offset } = facts;
  const { block, first, released } = scoped;
  const spanOf = (index: number) => shift(block.statements[index]!.span, offset);
  const start = spanOf(first).start;
  const last = lastKept(file, scoped, spanOf);
  const { opening, closing, edits } = value(file, facts, scoped, last);
  const behind = { start: spanOf(last).end, end: spanOf(scoped.last).end };
  const removed = [
    ...(last < scoped.last ? [behind] : []),
    ...(edits.length === 0 ? idleMuts(file, facts, scoped, last) : []),
  ];
  const inside = { start, end: spanOf(last).end };
  const enclosed = asOne(file, [
    ...around(file, inside, opening, closing, behind.end),
    ...edits,
    ...removed.map((span) => replace(file, span, '')),
  ]);
  const later = [...released].filter((index) => index > scoped.last);
  return [
    enclosed,
    ...later.map((index) => replace(file, lineOf(file, spanOf(index)), '')),
    ...scoped.lifted.flatMap(({ name, places }) =>
      places.map((place) => replace(file, shift(place, offset), name)),
    ),
  ];
}

/** What is dropped at the end of the block need not be dropped by hand. */
function lastKept(file: FileFacts, scoped: Scoped, spanOf: (index: number) => Span): number {
  const { first, last, released } = scoped;
  if (!released.has(last) || last === first) return last;
  const between = file.text.slice(spanOf(last - 1).end, spanOf(last).start);
  return between.trim() === '' ? last - 1 : last;
}

/** `mut` of what is only changed behind the block, where it is declared again. */
function idleMuts(
  file: FileFacts,
  { body, offset }: BodyFacts,
  scoped: Scoped,
  last: number,
): readonly Span[] {
  const { block, given, first } = scoped;
  const inside = { start: block.statements[first]!.span.start, end: block.statements[last]!.span.end };
  return given.flatMap((local) => {
    const { mutable, span } = body.bindings[local]!;
    if (!mutable || usesOf(body, local).some((use) => contains(inside, body.exprs[use]!.span))) return [];
    const start = span.start + offset;
    const mut = /mut\s+$/.exec(file.text.slice(Math.max(0, start - 40), start));
    return mut === null ? [] : [{ start: start - mut[0].length, end: start }];
  });
}

/** A statement with its line, when nothing else stands there. */
export function lineOf(file: FileFacts, span: Span): Span {
  const start = file.lines.lineStart(file.lines.line(span.start));
  const line = file.lines.line(span.end);
  const isAlone =
    file.text.slice(start, span.start).trim() === '' &&
    file.text.slice(span.end, file.lines.lineEnd(line)).trim() === '';
  return isAlone ? { start, end: file.lines.lineStart(line + 1) } : span;
}

interface Value {
  /** What stands in front of the block: `let value = `. */
  readonly opening: string;
  /** The lines at its end: the value, and the semicolon behind the brace. */
  readonly closing: { readonly lines: readonly string[]; readonly semicolon: string };
  readonly edits: readonly TextEdit[];
}

function value(file: FileFacts, facts: BodyFacts, scoped: Scoped, last: number): Value {
  const { body, offset } = facts;
  const { given, lifted } = scoped;
  if (given.length + lifted.length === 0)
    return { opening: '', closing: { lines: [], semicolon: '' }, edits: [] };
  const [only] = given;
  const statement = scoped.block.statements[last]!;
  if (only !== undefined && given.length + lifted.length === 1 && last > scoped.first) {
    const before = scoped.block.statements[last - 1]!.span.end;
    const hasAttribute = file.text.slice(before + offset, statement.span.start + offset).includes('#');
    const tail = hasAttribute ? null : asTail(file, facts, statement, only);
    if (tail !== null) return tail;
  }
  const names = lifted.map(({ name, value: { expr, span } }) => {
    const at = shift(span, offset);
    const text = file.text.slice(at.start, at.end);
    const isSafe = mayBeTail(file, facts, expr);
    return { name, text: isSafe ? text : name, before: isSafe ? [] : [`let ${name} = ${text};`] };
  });
  const outside = given.map((id) => {
    const { name, mutable } = body.bindings[id]!;
    return mutable ? `mut ${name}` : name;
  });
  const patterns = [...outside, ...names.map(({ name }) => name)];
  const values = [...given.map((id) => body.bindings[id]!.name), ...names.map(({ text }) => text)];
  const listed = (parts: readonly string[]) => (parts.length === 1 ? parts[0]! : `(${parts.join(', ')})`);
  return {
    opening: `let ${listed(patterns)} = `,
    closing: { lines: [...names.flatMap(({ before }) => before), listed(values)], semicolon: ';' },
    edits: [],
  };
}

/** `let n = *guard;` at the end: the block's value is `*guard`, and `let n =` goes in front of the block. */
function asTail(file: FileFacts, facts: BodyFacts, statement: Statement, given: BindingId): Value | null {
  const { body, offset } = facts;
  if (statement.kind !== 'let' || statement.init === null || statement.else !== null) return null;
  const pattern = body.pats[statement.pat]!;
  if (pattern.kind !== 'binding' || pattern.binding !== given || pattern.subpattern !== null) return null;
  const init = shift(body.exprs[statement.init]!.span, offset);
  const whole = shift(statement.span, offset);
  const opening = file.text.slice(whole.start, init.start);
  const isPlain = !/\/[/*]|\($/.test(opening) && /^\s*;$/.test(file.text.slice(init.end, whole.end));
  if (!isPlain || !mayBeTail(file, facts, statement.init)) return null;
  return {
    opening,
    closing: { lines: [], semicolon: ';' },
    edits: [
      replace(file, { start: whole.start, end: init.start }, ''),
      replace(file, { start: init.end, end: whole.end }, ''),
    ],
  };
}

/**
 * Before edition 2024 the temporaries of a block's value outlive its locals: one that has something to drop must not
 * point into them (Reference, "Temporary scopes").
 */
function mayBeTail(file: FileFacts, { body, types }: BodyFacts, id: ExprId): boolean {
  if (file.edition === '2024') return true;
  const { span } = body.exprs[id]!;
  return body.exprs.every((expr, at) => {
    if (at === id || !contains(span, expr.span) || !MAKES_TEMPORARY.has(expr.kind)) return true;
    const type = types.expr(at);
    return !mayUseWhenDropped(file, type) || file.types.holdsBorrow(type) === 'no';
  });
}

const MAKES_TEMPORARY: ReadonlySet<Body['exprs'][number]['kind']> = new Set([
  'call',
  'methodCall',
  'macro',
  'struct',
]);

/** `to`: where what is left of the lines begins, behind all that goes into the block or away. */
function around(
  file: FileFacts,
  inside: Span,
  opening: string,
  { lines, semicolon }: Value['closing'],
  to: number,
): readonly TextEdit[] {
  const { text } = file;
  const lineStart = file.lines.lineStart(file.lines.line(inside.start));
  if (text.slice(lineStart, inside.start).trim() !== '') {
    const values = lines.map((line) => ` ${line}`).join('');
    return [insert(file, inside.start, `${opening}{ `), insert(file, inside.end, `${values} }${semicolon}`)];
  }
  const indent = indentation(file, inside.start);
  const unit = indent.includes('\t') ? '\t' : '    ';
  const nl = newline(file);
  const rest = text.slice(to, file.lines.lineEnd(file.lines.line(to)));
  const comment = /^\s*\/\/.*$/.test(rest) && to === inside.end ? rest.length : 0;
  const closing = [...lines.map((line) => unit + line), `}${semicolon}`]
    .map((line) => `${nl}${indent}${line}`)
    .join('');
  const blank = /^[ \t]*/.exec(rest)![0].length;
  const more = comment === 0 && rest.trim() !== '' ? [{ start: to, end: to + blank }] : [];
  return [
    insert(file, inside.start, `${opening}{${nl}${indent}${unit}`),
    ...lineStarts(file, inside).map((at) => insert(file, at, unit)),
    insert(file, inside.end + comment, closing),
    ...more.map((span) => replace(file, span, `${nl}${indent}`)),
  ];
}

/** Where the lines inside a span begin, blank ones and those that begin inside a literal left out. */
function lineStarts(file: FileFacts, { start, end }: Span): readonly number[] {
  const { literals } = triviaOf(file.text.slice(start, end));
  const starts: number[] = [];
  for (let line = file.lines.line(start) + 1; line <= file.lines.line(end); line++) {
    const at = file.lines.lineStart(line);
    const isBlank = file.text.slice(at, file.lines.lineEnd(line)).trim() === '';
    const isLiteral = literals.some((literal) => literal.start + start < at && at < literal.end + start);
    if (!isBlank && !isLiteral) starts.push(at);
  }
  return starts;
}
