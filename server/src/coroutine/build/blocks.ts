/** Blocks and statements, and the temporaries whose life a `let` extends (SEMANTICS.md 1.5). */
import type { Expr, ExprId, PatId, Statement } from '../../hir/model.ts';
import type { Builder } from '../builder.ts';
import { NO_SLOT, type SlotId } from '../cfg.ts';
import type { Scope } from '../scopes.ts';
import { isConstructor } from './calls.ts';
import { buildClosure } from './closures.ts';
import { bindPattern, isCatchAll } from './patterns.ts';

type BlockExpr = Extract<Expr, { kind: 'block' }>;
type Let = Extract<Statement, { kind: 'let' }>;

export function buildBlock(b: Builder, destination: SlotId, id: ExprId, expr: BlockExpr): void {
  if (expr.flavor === 'async' || expr.flavor === 'gen') {
    buildClosure(b, destination, id);
    return;
  }
  if (expr.flavor === 'const') {
    b.assign(destination, id);
    return;
  }
  if (expr.label === null && expr.flavor !== 'try') {
    buildStatements(b, destination, id, expr);
    return;
  }
  const exit = b.newBlock();
  b.breakables.push({ expr: id, exit, again: null, destination, depth: b.scopes.depth });
  buildStatements(b, destination, id, expr);
  b.breakables.pop();
  b.enter(exit);
}

export function buildStatements(b: Builder, destination: SlotId, id: ExprId, expr: BlockExpr): void {
  const depth = b.scopes.depth;
  const outer = b.variableScope;
  for (const statement of expr.statements) {
    if (statement.kind === 'let') buildLetStatement(b, expr, statement);
    else if (statement.kind === 'expr') b.intoTerminating(NO_SLOT, statement.expr);
  }
  if (expr.tail === null) b.assign(destination, id);
  // From edition 2024 on the temporaries of the tail die before the variables of the block.
  else if (b.edition >= 2024) b.intoTerminating(destination, expr.tail);
  else b.into(destination, expr.tail);
  while (b.scopes.depth > depth) b.scopes.pop(b.block);
  b.variableScope = outer;
}

/** A `let` opens a scope that reaches to the end of the block: for its variables and for extended temporaries. */
function buildLetStatement(b: Builder, block: BlockExpr, statement: Let): void {
  const before = b.scopes.depth;
  const scope = b.scopes.push(block.span.end, true);
  b.variableScope = scope;
  const { init, pat } = statement;
  if (init === null) {
    declareAll(b, pat);
    return;
  }
  extend(b, init, scope);
  if (hasReferenceBinding(b, pat)) extendOperand(b, init, scope);
  b.terminating(statement.span.end, b.suspends[init] === 1, () => {
    if (statement.else !== null) buildLetElse(b, statement, init, statement.else, before);
    else bindInitializer(b, pat, init, scope);
  });
}

function bindInitializer(b: Builder, pat: PatId, init: ExprId, scope: Scope): void {
  const pattern = b.body.pats[pat]!;
  if (
    pattern.kind === 'binding' &&
    pattern.subpattern === null &&
    b.types.bindingMode(pattern.binding) === 'move'
  ) {
    const slot = b.declare(pattern.binding);
    b.into(slot, init);
    b.mention(slot, init);
    b.scopes.scheduleDrop(scope, slot);
    return;
  }
  const place = b.place(init);
  // Even `let _ = place` looks at the place, though it takes nothing (rustc's `PlaceMention`).
  b.use(place.slot, init);
  bindPattern(b, pat, place);
}

/** The `else` block runs outside of the scope of the `let`: every temporary of the initialiser is dropped before. */
function buildLetElse(b: Builder, statement: Let, init: ExprId, otherwise: ExprId, depth: number): void {
  const failed = b.newBlock();
  const place = b.place(init);
  b.use(place.slot, init);
  if (!isCatchAll(b, statement.pat)) {
    const matched = b.branch();
    b.scopes.exit(b.block, depth, failed);
    b.block = matched;
  }
  bindPattern(b, statement.pat, place);
  const matched = b.block;
  const inner = b.scopes.stack.splice(depth);
  const [temporaries, variables] = [b.tempScope, b.variableScope];
  b.block = failed;
  b.tempScope = b.variableScope = b.scopes.innermost;
  b.intoTerminating(NO_SLOT, otherwise);
  b.tempScope = temporaries;
  b.variableScope = variables;
  b.scopes.stack.push(...inner);
  b.block = matched;
}

/** `let x;`: the storage begins here, the value comes later. */
function declareAll(b: Builder, pat: PatId): void {
  const pattern = b.body.pats[pat]!;
  if (pattern.kind === 'binding') {
    const slot = b.declare(pattern.binding);
    b.scopes.scheduleDrop(b.variableScope, slot);
  } else if (pattern.kind === 'tuple') for (const sub of pattern.elements) declareAll(b, sub);
}

/** Extends the temporaries that `&` makes in extending positions of an initialiser (rustc's `record_rvalue_scope_if_borrow_expr`). */
export function extend(b: Builder, id: ExprId, scope: Scope): void {
  const expr = b.expr(id);
  switch (expr.kind) {
    case 'ref':
      extend(b, expr.operand, scope);
      extendOperand(b, expr.operand, scope);
      return;
    case 'struct':
      for (const one of expr.fields) extend(b, one.value, scope);
      return;
    case 'array':
    case 'tuple':
      for (const one of expr.elements) extend(b, one, scope);
      return;
    case 'cast':
      extend(b, expr.operand, scope);
      return;
    case 'block':
      if (expr.tail !== null && expr.flavor !== 'async') extend(b, expr.tail, scope);
      return;
    case 'if':
      extend(b, expr.then, scope);
      if (expr.else !== null) extend(b, expr.else, scope);
      return;
    case 'match':
      for (const arm of expr.arms) extend(b, arm.body, scope);
      return;
    case 'call':
      if (isConstructor(b.expr(expr.callee)))
        for (const argument of expr.arguments) extend(b, argument, scope);
      return;
    case 'macro':
      // `pin!` declares a `super let`, which is extended with the expression it stands in.
      if (expr.body.shape !== 'pin') return;
      b.extended.set(id, scope);
      extend(b, expr.body.value, scope);
      return;
    default:
  }
}

/** The operand of an extending `&`, and what it is a part of. */
function extendOperand(b: Builder, id: ExprId, scope: Scope): void {
  let at = id;
  for (;;) {
    b.extended.set(at, scope);
    const expr = b.expr(at);
    if (expr.kind === 'field' || expr.kind === 'index') at = expr.base;
    else if (expr.kind === 'ref' || expr.kind === 'deref') at = expr.operand;
    else return;
  }
}

/** Patterns that bind by `ref` extend the whole initialiser. */
function hasReferenceBinding(b: Builder, id: PatId): boolean {
  const pat = b.body.pats[id]!;
  switch (pat.kind) {
    case 'binding':
      return (
        b.body.bindings[pat.binding]!.mode !== 'move' ||
        (pat.subpattern !== null && hasReferenceBinding(b, pat.subpattern))
      );
    case 'tuple':
    case 'slice':
    case 'tupleStruct':
    case 'or':
      return pat.elements.some((sub) => hasReferenceBinding(b, sub));
    case 'struct':
      return pat.fields.some((sub) => hasReferenceBinding(b, sub.pat));
    case 'box':
      return hasReferenceBinding(b, pat.inner);
    default:
      return false;
  }
}
