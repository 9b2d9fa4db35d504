/**
 * How to turn a local into the pin of what it held, so that rustc accepts the result: where the pinning expression
 * goes, and which of the local's uses change with it.
 */
import { shift } from '../../base/text.ts';
import type { BindingId, Body, Expr, ExprId, Statement } from '../../hir/model.ts';
import type { BodyFacts, FileFacts } from '../../words/facts.ts';
import type { TextEdit } from '../../words/finding.ts';
import { ancestorsOf, isInside, letOf, parentsOf, usesOf } from '../../words/walk.ts';
import { POLL_METHODS } from '../polling.ts';
import { insert, replace, statementAfter, statementBefore, wrap } from './edits.ts';

export interface PinnedLocal {
  /** False when the value leaves the function's frame: only a pin on the heap can go with it. */
  readonly stays: boolean;
  /** `opening` is `pin!(` or `Box::pin(`. */
  edits(opening: string): readonly TextEdit[];
}

/** Null when some use of the local would not compile with a pin in its place. */
export function pinnedLocal(file: FileFacts, facts: BodyFacts, local: BindingId): PinnedLocal | null {
  const { body } = facts;
  const binding = body.bindings[local]!;
  if (binding.mode !== 'move' || binding.macro !== null) return null;
  const uses = usesOf(body, local).map((use) => ({ use, kind: kindOfUse(facts, use) }));
  if (uses.some(({ kind }) => kind.kind === 'other')) return null;
  const declare = declaration(
    file,
    facts,
    local,
    uses.map(({ use }) => use),
  );
  if (declare === null) return null;
  const stays = uses.every(
    ({ use, kind }) => kind.kind !== 'leaves' && !isMovedIntoClosure(body, local, use),
  );
  return {
    stays,
    edits: (opening) => [...declare(opening), ...uses.flatMap(({ kind }) => changedUse(file, facts, kind))],
  };
}

type Use =
  /** `x.poll(cx)`: becomes `x.as_mut().poll(cx)`. */
  | { readonly kind: 'poll'; readonly receiver: ExprId }
  /** `Pin::new(&mut x)`: becomes `x.as_mut()`. */
  | { readonly kind: 'pinNew'; readonly call: ExprId; readonly name: string }
  /** `x.await`, `(&mut x).await`, an arm of `select!`: holds for a pin as it is. */
  | { readonly kind: 'same' }
  /** `drop(x)`: holds for a pin as it is, too; a pinned box is the better choice where the value goes away. */
  | { readonly kind: 'leaves' }
  | { readonly kind: 'other' };

const PIN_NEW = 'std::pin::Pin::new';

const SAME: Use = { kind: 'same' };
const OTHER: Use = { kind: 'other' };

/** The macros that poll what they are handed; a pin can be polled as well. */
function isPolledBy(expr: Expr | null | undefined): boolean {
  return expr?.kind === 'macro' && (expr.body.shape === 'select' || expr.body.shape === 'join');
}

/** Calls that ask for `Unpin` take a pin as well: it is `Unpin`, and a future or stream if what it points to is one. */
function asksForUnpin({ types }: BodyFacts, call: ExprId): boolean {
  return types.demands().some(({ trait, expr }) => trait === 'Unpin' && expr === call);
}

function kindOfUse(facts: BodyFacts, use: ExprId): Use {
  const { body, types, item } = facts;
  const parents = parentsOf(body);
  const parentId = parents[use] ?? null;
  if (parentId === null) return OTHER;
  const parent = body.exprs[parentId]!;
  switch (parent.kind) {
    case 'methodCall':
      if (parent.receiver !== use) return OTHER;
      if (POLL_METHODS.has(parent.method.text)) return { kind: 'poll', receiver: use };
      return asksForUnpin(facts, parentId) ? SAME : OTHER;
    case 'macro':
      return isPolledBy(parent) ? SAME : OTHER;
    case 'await':
      return SAME;
    case 'ref': {
      if (!parent.mutable) return OTHER;
      const outerId = parents[parentId] ?? null;
      const outer = outerId === null ? null : body.exprs[outerId]!;
      if (outer?.kind === 'await' || isPolledBy(outer)) return SAME;
      if (outerId !== null && outer?.kind === 'call' && types.call(outerId).path !== PIN_NEW)
        return asksForUnpin(facts, outerId) ? SAME : OTHER;
      if (outerId === null || outer?.kind !== 'call' || types.call(outerId).path !== PIN_NEW) return OTHER;
      const path = body.exprs[use]!;
      const name = path.kind === 'path' ? path.path.segments.at(-1)!.name.text : '';
      return { kind: 'pinNew', call: outerId, name };
    }
    case 'call':
      return types.call(parentId).path === 'std::mem::drop' ? SAME : OTHER;
    case 'block':
    case 'return': {
      // `-> impl Future` takes a pinned box as well.
      const returned = parent.kind === 'block' ? parent.tail === use && parentId === body.root : true;
      const opaque = item.kind === 'function' && !item.async && item.output?.kind === 'impl';
      return returned && opaque ? { kind: 'leaves' } : OTHER;
    }
    default:
      return OTHER;
  }
}

/** A `move` closure or async block takes the pin with it, and may leave the frame that `pin!` pins to. */
function isMovedIntoClosure(body: Body, local: BindingId, use: ExprId): boolean {
  const owner = body.bindings[local]!.owner;
  for (const at of ancestorsOf(body, use)) {
    if (at === owner) return false;
    const expr = body.exprs[at]!;
    if ((expr.kind === 'closure' || (expr.kind === 'block' && expr.flavor === 'async')) && expr.move)
      return true;
  }
  return false;
}

function changedUse(file: FileFacts, facts: BodyFacts, use: Use): readonly TextEdit[] {
  switch (use.kind) {
    case 'poll':
      return [insert(file, facts.body.exprs[use.receiver]!.span.end + facts.offset, '.as_mut()')];
    case 'pinNew':
      return [replace(file, shift(facts.body.exprs[use.call]!.span, facts.offset), `${use.name}.as_mut()`)];
    default:
      return [];
  }
}

/** The edits that make the name mean the pin. */
type Declare = (opening: string) => readonly TextEdit[];

function declaration(
  file: FileFacts,
  facts: BodyFacts,
  local: BindingId,
  uses: readonly ExprId[],
): Declare | null {
  const { body, offset } = facts;
  const binding = body.bindings[local]!;
  const name = binding.name;
  const shadow = (opening: string) => `let mut ${name} = ${opening}${name});`;
  const found = letOf(body, local);
  if (found !== null) {
    const { statement } = found;
    if (statement.init === null || statement.else !== null) return null;
    const init = shift(body.exprs[statement.init]!.span, offset);
    if (statement.type === null) {
      const mut = binding.mutable ? [] : [insert(file, binding.span.start + offset, 'mut ')];
      return (opening) => [...mut, ...wrap(file, init, opening, ')')];
    }
    const unmut = withoutMut(file, facts, local);
    const span = shift(statement.span, offset);
    return (opening) => [...unmut, statementAfter(file, span.end, span.start, shadow(opening))];
  }
  if (!isParameter(body, local)) return null;
  const before = statementAround(body, uses);
  if (before === null) return null;
  const unmut = withoutMut(file, facts, local);
  return (opening) => [...unmut, statementBefore(file, before + offset, shadow(opening))];
}

function isParameter(body: Body, local: BindingId): boolean {
  return body.parameters.some(({ pat, isSelf }) => {
    const pattern = body.pats[pat]!;
    return !isSelf && pattern.kind === 'binding' && pattern.binding === local;
  });
}

/** Start of the first statement of the function's body that holds a use. */
function statementAround(body: Body, uses: readonly ExprId[]): number | null {
  const root = body.exprs[body.root]!;
  if (root.kind !== 'block') return null;
  const exprsOf = (statement: Statement) =>
    statement.kind === 'expr'
      ? [statement.expr]
      : statement.kind === 'let'
        ? [statement.init, statement.else].filter((id) => id !== null)
        : [];
  for (const statement of root.statements) {
    if (uses.some((use) => exprsOf(statement).some((expr) => isInside(body, use, expr))))
      return statement.span.start;
  }
  return root.tail === null ? null : body.exprs[root.tail]!.span.start;
}

/** Takes the `mut` away that the pin's own name has now. */
function withoutMut(file: FileFacts, facts: BodyFacts, local: BindingId): readonly TextEdit[] {
  const binding = facts.body.bindings[local]!;
  const end = binding.span.start + facts.offset;
  const mut = /mut\s+$/.exec(file.text.slice(Math.max(0, end - 40), end));
  return binding.mutable && mut !== null ? [replace(file, { start: end - mut[0].length, end }, '')] : [];
}
