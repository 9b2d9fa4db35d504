/**
 * Where in a body something that is kept across an `.await` is declared, which statements it is used in, and the first
 * one that awaits while it is kept: what every way to end its life earlier has to know.
 */
import { contains, type Span } from '../../base/text.ts';
import type { Suspension } from '../../coroutine/model.ts';
import type { BindingId, Body, Expr, ExprId, PatId, Statement } from '../../hir/model.ts';
import type { Ty } from '../../types/model.ts';
import { someParts } from '../../types/ty.ts';
import type { BodyFacts, FileFacts } from '../../words/facts.ts';
import { suspensionPoints } from '../../words/held.ts';

export type Block = Extract<Expr, { kind: 'block' }>;

/** What a fix is asked for. Spans are relative to the body's item. */
export interface KeptValue {
  /** Null: a temporary. */
  readonly binding: BindingId | null;
  /** The binding's identifier, or the temporary's expression. */
  readonly declaration: Span;
  /** `alive`: its value must not be there any more. `stored`: nor may the future have a place for it (SEMANTICS.md 1.2). */
  readonly matters: 'alive' | 'stored';
}

/** A variable's life among the statements of the block that declares it; the block's value counts as one more. */
export interface Life {
  readonly binding: BindingId;
  readonly id: ExprId;
  readonly block: Block;
  /** Index of the `let`; -1 for a parameter, or a name that a pattern around the block binds. */
  readonly declared: number;
  /** Index of the first statement that awaits while the variable is kept. */
  readonly awaits: number;
  /** Where that statement awaits first. */
  readonly suspension: Suspension;
  /** True when the value is surely there at every suspension point that it is kept at. */
  readonly present: boolean;
}

/** Null where the variable is not one that a block or a pattern in front of it declares. */
export function lifeOf(facts: BodyFacts, binding: BindingId, kept: KeptValue): Life | null {
  const { body } = facts;
  const scope = scopeOf(body, binding);
  const block = scope === null ? undefined : body.exprs[scope.id];
  if (scope === null || block?.kind !== 'block') return null;
  const points = suspensionsKeeping(facts, kept).filter(({ suspension }) =>
    contains(block.span, suspension.span),
  );
  const [first] = points;
  if (first === undefined) return null;
  const awaits = indexIn(block, first.suspension.span);
  if (awaits === null || awaits <= scope.declared) return null;
  return {
    binding,
    id: scope.id,
    block,
    declared: scope.declared,
    awaits,
    suspension: first.suspension,
    present: points.every(({ value }) => value === 'present'),
  };
}

/** The suspension points at which something is kept, in source order. */
export function suspensionsKeeping(
  facts: BodyFacts,
  { declaration, matters }: KeptValue,
): readonly { readonly suspension: Suspension; readonly value: 'present' | 'maybe' | 'gone' }[] {
  return [...suspensionPoints(facts)]
    .flatMap(({ suspension }) => {
      const all = matters === 'stored' ? [...suspension.held, ...suspension.witness] : suspension.held;
      const held = all.find(
        ({ declaration: at, value }) =>
          at.start === declaration.start &&
          at.end === declaration.end &&
          (matters === 'stored' || value !== 'gone'),
      );
      return held === undefined ? [] : [{ suspension, value: held.value }];
    })
    .sort((a, b) => a.suspension.span.start - b.suspension.span.start);
}

/** Index of the statement that a span lies in; the number of statements for the block's value. */
export function indexIn(block: Block, span: Span): number | null {
  const index = block.statements.findIndex((statement) => contains(statement.span, span));
  if (index >= 0) return index;
  return contains(block.span, span) ? block.statements.length : null;
}

/** Where the statement with that index is, or the block's value; null for a block without one. */
export function spanAt(body: Body, block: Block, index: number): Span | null {
  return block.statements[index]?.span ?? (block.tail === null ? null : body.exprs[block.tail]!.span);
}

/** The locals that a `let` of the block declares, between two statements, both included. */
export function declaredBetween(body: Body, block: Block, first: number, last: number): readonly BindingId[] {
  return body.bindings.flatMap((binding, id) => {
    const index = indexIn(block, binding.span);
    if (index === null || index < first || index > last) return [];
    const statement = block.statements[index];
    return statement?.kind === 'let' && isInPattern(body, statement, binding.span) ? [id] : [];
  });
}

/** Whether rustc reckons that dropping a value may use what is in it: what hides behind `impl Trait` it does not look at. */
export function mayUseWhenDropped(file: FileFacts, type: Ty): boolean {
  return file.types.needsDrop(type) !== 'no' || someParts(type, (part) => part.kind === 'opaque');
}

/** Indices of the statements `drop(x);` of the block itself. */
export function releasesOf({ body, types }: BodyFacts, { block, binding }: Life): ReadonlySet<number> {
  const isRelease = (statement: Statement) => {
    const call = statement.kind === 'expr' ? body.exprs[statement.expr]! : null;
    if (statement.kind !== 'expr' || call?.kind !== 'call' || call.arguments.length !== 1) return false;
    const given = body.exprs[call.arguments[0]!]!;
    const isIt = given.kind === 'path' && given.local === binding;
    return isIt && types.call(statement.expr).path === 'std::mem::drop';
  };
  return new Set(block.statements.flatMap((statement, index) => (isRelease(statement) ? [index] : [])));
}

/** The block at whose end a variable dies, and the `let` in it that declares the variable. */
function scopeOf(body: Body, binding: BindingId): { readonly id: ExprId; readonly declared: number } | null {
  const { span, macro } = body.bindings[binding]!;
  if (macro !== null) return null;
  let found: { id: ExprId; declared: number } | null = null;
  for (const [id, expr] of body.exprs.entries()) {
    if (expr.kind !== 'block') continue;
    const declared = expr.statements.findIndex(
      (statement) => statement.kind === 'let' && isInPattern(body, statement, span),
    );
    if (declared >= 0) found = { id, declared };
  }
  const around = found === null ? blockBehindPattern(body, span) : null;
  return found ?? (around === null ? null : { id: around, declared: -1 });
}

function isInPattern(body: Body, statement: Extract<Statement, { kind: 'let' }>, span: Span): boolean {
  return contains(body.pats[statement.pat]!.span, span);
}

/** The body of the function, arm, `if let`, `while let` or `for` whose pattern binds the name. */
function blockBehindPattern(body: Body, span: Span): ExprId | null {
  const binds = (pat: PatId) => contains(body.pats[pat]!.span, span);
  if (body.parameters.some(({ pat }) => binds(pat))) return body.root;
  const letsIn = (id: ExprId): boolean => {
    const expr = body.exprs[id]!;
    if (expr.kind === 'let') return binds(expr.pat);
    return expr.kind === 'binary' && expr.operator === '&&' && (letsIn(expr.left) || letsIn(expr.right));
  };
  for (const expr of body.exprs) {
    if (expr.kind === 'match') {
      const arm = expr.arms.find(({ pat }) => binds(pat));
      if (arm !== undefined) return arm.body;
    }
    if (expr.kind === 'for' && binds(expr.pat)) return expr.body;
    if (expr.kind === 'if' && letsIn(expr.condition)) return expr.then;
    if (expr.kind === 'while' && letsIn(expr.condition)) return expr.body;
  }
  return null;
}
