/**
 * Values that are read out of something that is kept: `*guard`, `guard.name.clone()`. Taken in a `let` of their own,
 * before the `.await`, they need the guard no longer.
 */
import { contains, type Span } from '../../base/text.ts';
import type { Body, Expr, ExprId, PatId } from '../../hir/model.ts';
import type { BodyTypes, Ty } from '../../types/model.ts';
import type { BodyFacts, FileFacts } from '../../words/facts.ts';
import { parentsOf } from '../../words/walk.ts';

export interface Lifted {
  readonly expr: ExprId;
  /** Relative to the body's item. */
  readonly span: Span;
  /**
   * `copied`: a place that stays as it is as long as the guard lives, so it may be read earlier from anywhere. `made`: a
   * call's result, to be made once and where it was made.
   */
  readonly kind: 'copied' | 'made';
}

/** The smallest value around `root` that holds nothing of it; null when there is none, or it may be made more than once. */
export function liftedFrom(
  file: FileFacts,
  { body, types }: BodyFacts,
  root: ExprId,
  fits: (type: Ty) => boolean,
): Lifted | null {
  const parents = parentsOf(body);
  let place = true;
  for (let at = root; ; ) {
    const parent = parents[at] ?? null;
    const holder = parent === null ? null : body.exprs[parent]!;
    if (parent === null || holder === null) return null;
    const { span } = body.exprs[at]!;
    const type = types.expr(at);
    if (at !== root && fits(type)) {
      if (!isPlace(body.exprs[at]!)) return leavesBody(body, span) ? null : { expr: at, span, kind: 'made' };
      const isRead = file.types.isCopy(type) === 'yes' && readsValue(body, types, holder, at);
      if (isRead) return { expr: at, span, kind: place ? 'copied' : 'made' };
    }
    if (!goesOn(holder, at, at === root)) return null;
    place &&= staysTheSame(body, types, parent);
    at = parent;
  }
}

/** Whether a place is found by nothing but the variable it belongs to. */
function staysTheSame(body: Body, types: BodyTypes, id: ExprId): boolean {
  const expr = body.exprs[id]!;
  if (expr.kind === 'index') return body.exprs[expr.index]!.kind === 'literal' && !types.index(id).overloaded;
  return expr.kind === 'deref' || expr.kind === 'field';
}

function isPlace(expr: Expr): boolean {
  return expr.kind === 'path' || expr.kind === 'field' || expr.kind === 'index' || expr.kind === 'deref';
}

/** Whether what holds an expression makes its value from that alone, at once and in any case. */
function goesOn(holder: Expr, at: ExprId, isRoot: boolean): boolean {
  switch (holder.kind) {
    case 'field':
    case 'deref':
    case 'ref':
    case 'try':
    case 'cast':
    case 'unary':
      return true;
    case 'index':
      return holder.base === at;
    case 'methodCall':
      return holder.receiver === at;
    case 'call':
      // What is handed over itself is not read but given away.
      return !isRoot && holder.callee !== at;
    case 'macro':
      return holder.body.shape === 'format' && holder.body.result === 'string';
    default:
      return false;
  }
}

/** Whether a place of a Copy type is read where it stands, and neither written to nor borrowed. */
function readsValue(body: Body, types: BodyTypes, holder: Expr, at: ExprId): boolean {
  const bindsMutably = (pat: PatId) =>
    body.bindings.some(
      ({ span }, binding) => contains(body.pats[pat]!.span, span) && types.bindingMode(binding) !== 'move',
    );
  switch (holder.kind) {
    case 'field':
    case 'index':
    case 'deref':
    case 'ref':
    case 'await':
      return holder.kind === 'index' && holder.index === at;
    case 'methodCall':
      return holder.receiver !== at;
    case 'assign':
    case 'compoundAssign':
      return holder.right === at;
    case 'match':
      return !holder.arms.some(({ pat }) => bindsMutably(pat));
    case 'let':
      return !bindsMutably(holder.pat);
    case 'block':
      return !holder.statements.some(
        (statement) => statement.kind === 'let' && statement.init === at && bindsMutably(statement.pat),
      );
    case 'macro':
      return holder.body.shape !== 'unknown';
    default:
      return true;
  }
}

/** Whether something in the span awaits, leaves the function or is not known: it has to stay where it is. */
function leavesBody(body: Body, span: Span): boolean {
  return body.exprs.some(
    (expr) =>
      contains(span, expr.span) &&
      (STAYS.has(expr.kind) || (expr.kind === 'macro' && expr.body.shape === 'unknown')),
  );
}

const STAYS: ReadonlySet<Expr['kind']> = new Set([
  'await',
  'return',
  'break',
  'continue',
  'yield',
  'missing',
]);

/**
 * The block in which an expression stands and is evaluated with the statement it is part of: exactly once, whatever
 * happens. Null when a branch, a loop or a closure lies between.
 */
export function statementBlock(body: Body, id: ExprId): ExprId | null {
  const parents = parentsOf(body);
  for (let at = id; ; ) {
    const parent = parents[at] ?? null;
    if (parent === null) return null;
    const holder = body.exprs[parent]!;
    switch (holder.kind) {
      case 'block':
        return parent;
      case 'closure':
      case 'loop':
      case 'while':
        return null;
      case 'binary':
        if ((holder.operator === '&&' || holder.operator === '||') && holder.left !== at) return null;
        break;
      case 'if':
        if (holder.condition !== at) return null;
        break;
      case 'match':
        if (holder.scrutinee !== at) return null;
        break;
      case 'for':
        if (holder.iterable !== at) return null;
        break;
      case 'macro':
        if (!EVALUATES.has(holder.body.shape)) return null;
        if (holder.body.shape === 'assert' && holder.body.condition !== at) return null;
        break;
      default:
    }
    at = parent;
  }
}

/** Macros that evaluate every argument, in order. */
const EVALUATES: ReadonlySet<string> = new Set([
  'format',
  'write',
  'assert',
  'compare',
  'dbg',
  'vec',
  'join',
]);

/** A call, or anything else that may change something, that a statement evaluates before the expression. */
export function hasEffectsBefore(body: Body, statement: Span, { start }: Span): boolean {
  return body.exprs.some(
    (expr) =>
      contains(statement, expr.span) &&
      expr.span.end <= start &&
      (EFFECTS.has(expr.kind) || expr.kind === 'macro'),
  );
}

const EFFECTS: ReadonlySet<Expr['kind']> = new Set([
  'call',
  'methodCall',
  'assign',
  'compoundAssign',
  'await',
]);

/**
 * A name for the value that nothing in the body has yet: what it is the `len`, the `name` or the clone of. `owner`: the
 * variable that it is read out of, which stands in front: other fixes that are made at the same time take other names.
 */
export function nameFor(body: Body, expr: ExprId, taken: ReadonlySet<string>, owner: string | null): string {
  const prefix = owner?.replace(/^(?:r#)?_*/, '') ?? '';
  const wanted = (prefix === '' ? '' : `${prefix}_`) + nameIn(body, expr);
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) if (!taken.has(`${wanted}_${number}`)) return `${wanted}_${number}`;
}

const SAYS_NOTHING =
  /^(?:clone|cloned|copied|to_owned|to_string|to_vec|unwrap\w*|expect|as_\w+|into\w*|get\w*|deref|lock|read|write|borrow\w*|try_\w+|iter|map|collect|pop\w*|next|take|remove|replace|insert|\d+|self)$/;

function nameIn(body: Body, id: ExprId): string {
  const expr = body.exprs[id]!;
  switch (expr.kind) {
    case 'field':
      return SAYS_NOTHING.test(expr.name.text) ? 'value' : expr.name.text;
    case 'methodCall':
      return /^[a-z_]\w*$/.test(expr.method.text) && !SAYS_NOTHING.test(expr.method.text)
        ? expr.method.text
        : nameIn(body, expr.receiver);
    case 'deref':
    case 'ref':
    case 'try':
    case 'cast':
      return expr.kind === 'deref' ? 'value' : nameIn(body, expr.operand);
    default:
      return 'value';
  }
}

/** Every name that the body speaks of: a new one must not get between. */
export function namesIn(body: Body): ReadonlySet<string> {
  const names = new Set(body.bindings.map(({ name }) => name));
  for (const expr of body.exprs) {
    if (expr.kind === 'path' || expr.kind === 'struct')
      for (const { name } of expr.path.segments) names.add(name.text);
  }
  return names;
}
