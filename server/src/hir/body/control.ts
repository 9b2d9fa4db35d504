/** Expressions that branch, loop, jump, or hold code that runs later. */
import { NONE, type NodeId } from '../../syntax/index.ts';
import type { ClosureParameter, ExprId, MatchArm } from '../model.ts';
import { lowerType, typeByField } from '../types.ts';
import type { BodyContext, ExpressionForm, ExpressionForms } from './context.ts';
import { declarePattern, patternsIn } from './patterns.ts';

/** Bindings of `let` conditions reach to the end of the block, not into the `else`. */
const conditional: ExpressionForm = (cx, node, span) => {
  const [condition, then] = cx.scopes.scoped(() => [
    cx.exprByField(node, 'condition'),
    cx.exprByField(node, 'consequence'),
  ]);
  const otherwise = cx.tree.childByField(node, 'alternative');
  return {
    kind: 'if',
    span,
    condition: condition!,
    // biome-ignore lint/suspicious/noThenProperty: the branch of an `if`, in plain data that nobody awaits
    then: then!,
    else: otherwise === NONE ? null : cx.expr(cx.operand(otherwise), otherwise),
  };
};

const letCondition: ExpressionForm = (cx, node, span) => {
  const scrutinee = cx.exprByField(node, 'value');
  const pat = declarePattern(cx, cx.tree.childByField(node, 'pattern'), node);
  return { kind: 'let', span, pat, scrutinee };
};

/** `a && let p = b && c`: the grammar has a flat list, the model a tree of `&&` that leans left, as rustc does. */
const letChain: ExpressionForm = (cx, node, span) => {
  const conditions = cx.expressionsIn(node);
  const last = conditions.at(-1);
  if (last === undefined || conditions.length < 2) return { kind: 'missing', span };
  // Every `&&` but the outermost gets its number before its parts do.
  const inner = conditions
    .slice(1, -1)
    .map(() => cx.missing(node))
    .reverse();
  let left = cx.expr(conditions[0]!);
  inner.forEach((id, index) => {
    const next = conditions[index + 1]!;
    const part = { start: span.start, end: cx.tree.end(next) };
    cx.exprs[id] = { kind: 'binary', span: part, operator: '&&', left, right: cx.expr(next) };
    left = id;
  });
  return { kind: 'binary', span, operator: '&&', left, right: cx.expr(last) };
};

const match: ExpressionForm = (cx, node, span) => {
  const { tree } = cx;
  const scrutinee = cx.exprByField(node, 'value');
  const block = tree.childByField(node, 'body');
  const arms = block === NONE ? [] : tree.children(block).filter((child) => tree.kind(child) === 'match_arm');
  return { kind: 'match', span, scrutinee, arms: arms.map((arm) => matchArm(cx, arm)) };
};

function matchArm(cx: BodyContext, arm: NodeId): MatchArm {
  return cx.scopes.scoped(() => {
    const { pat, guard } = declareGuardedPattern(cx, cx.tree.childByField(arm, 'pattern'), arm);
    return { span: cx.tree.span(arm), pat, guard, body: cx.exprByField(arm, 'value') };
  });
}

/** A `match_pattern`: a pattern with an optional guard. */
export function declareGuardedPattern(
  cx: BodyContext,
  node: NodeId,
  near: NodeId,
): Pick<MatchArm, 'pat' | 'guard'> {
  const pattern = node === NONE ? NONE : (patternsIn(cx, node)[0] ?? NONE);
  const pat = declarePattern(cx, pattern, near);
  return { pat, guard: node === NONE ? null : cx.optionalExpr(cx.tree.childByField(node, 'condition')) };
}

const loop: ExpressionForm = (cx, node, span, id) => {
  const label = cx.label(node);
  return { kind: 'loop', span, label, body: loopBody(cx, node, label?.text ?? null, id) };
};

const whileLoop: ExpressionForm = (cx, node, span, id) => {
  const label = cx.label(node);
  return cx.scopes.scoped(() => {
    const condition = cx.exprByField(node, 'condition');
    return { kind: 'while', span, label, condition, body: loopBody(cx, node, label?.text ?? null, id) };
  });
};

const forLoop: ExpressionForm = (cx, node, span, id) => {
  const label = cx.label(node);
  const iterable = loopIterable(cx, node);
  return cx.scopes.scoped(() => {
    const pat = declarePattern(cx, cx.tree.childByField(node, 'pattern'), node);
    return { kind: 'for', span, label, pat, iterable, body: loopBody(cx, node, label?.text ?? null, id) };
  });
};

/**
 * The grammar does not know `for await`, so the word is left out where that is parsed. A loop that has it suspends
 * for every item; here that is an `await` of what it loops over.
 */
function loopIterable(cx: BodyContext, node: NodeId): ExprId {
  const { tree } = cx;
  const pattern = tree.childByField(node, 'pattern');
  const value = tree.childByField(node, 'value');
  const word = tree.childOfKind(node, 'for');
  const between = word === NONE || pattern === NONE ? '' : tree.slice(tree.end(word), tree.start(pattern));
  const found = /\bawait\b/.exec(between);
  if (found === null || value === NONE) return cx.expr(value, node);
  const start = tree.end(word) + found.index;
  const keyword = { start, end: start + found[0].length };
  const span = tree.span(value);
  return cx.addWithId(() => ({ kind: 'await', span, operand: cx.expr(value), keyword }));
}

function loopBody(cx: BodyContext, node: NodeId, label: string | null, id: ExprId): ExprId {
  return cx.jumps.within({ label, loop: true, expr: id }, () => cx.exprByField(node, 'body'));
}

const breakOut: ExpressionForm = (cx, node, span) => {
  const label = cx.label(node);
  const target = cx.jumps.resolve(label);
  return { kind: 'break', span, label, target, value: cx.optionalExpr(cx.operand(node)) };
};

const continueOn: ExpressionForm = (cx, node, span) => {
  const label = cx.label(node);
  return { kind: 'continue', span, label, target: cx.jumps.resolve(label) };
};

const leave =
  (kind: 'return' | 'yield'): ExpressionForm =>
  (cx, node, span) => ({ kind, span, value: cx.optionalExpr(cx.operand(node)) });

const closure: ExpressionForm = (cx, node, span, id) => {
  const { tree } = cx;
  const output = tree.childByField(node, 'return_type');
  const list = tree.childByField(node, 'parameters');
  return cx.owned(id, () => {
    const parameters = list === NONE ? [] : closureParameters(cx, list);
    return {
      kind: 'closure',
      span,
      move: tree.has(node, 'move'),
      async: tree.has(node, 'async'),
      parameters,
      output: output === NONE ? null : lowerType(tree, output),
      body: cx.exprByField(node, 'body'),
    };
  });
};

function closureParameters(cx: BodyContext, list: NodeId): readonly ClosureParameter[] {
  const { tree } = cx;
  const patterns = new Set(patternsIn(cx, list));
  return tree.children(list).flatMap((child): ClosureParameter[] => {
    if (tree.kind(child) === 'parameter') {
      const pat = declarePattern(
        cx,
        tree.childByField(child, 'pattern'),
        child,
        tree.has(child, 'mutable_specifier'),
      );
      return [{ pat, type: typeByField(tree, child, 'type') }];
    }
    return patterns.has(child) ? [{ pat: declarePattern(cx, child, child), type: null }] : [];
  });
}

export const CONTROL_FORMS: ExpressionForms = {
  if_expression: conditional,
  let_condition: letCondition,
  let_chain: letChain,
  match_expression: match,
  loop_expression: loop,
  while_expression: whileLoop,
  for_expression: forLoop,
  break_expression: breakOut,
  continue_expression: continueOn,
  return_expression: leave('return'),
  yield_expression: leave('yield'),
  closure_expression: closure,
};
