/**
 * Walking a lowered body: what an expression is made of, who holds it, and every path written in it. Bodies are flat
 * arrays, so the walk is a fold over ids; parents are worked out once per body and remembered with it.
 */
import type {
  BindingId,
  Body,
  Bound,
  Expr,
  ExprId,
  GenericArgument,
  MacroBody,
  Path,
  PatId,
  Pattern,
  Statement,
  TypeRef,
} from '../hir/model.ts';

/** The expressions directly inside another, in the order they are written. */
export function childrenOf(expr: Expr): readonly ExprId[] {
  switch (expr.kind) {
    case 'missing':
    case 'underscore':
    case 'literal':
    case 'path':
    case 'continue':
      return [];
    case 'call':
      return [expr.callee, ...expr.arguments];
    case 'methodCall':
      return [expr.receiver, ...expr.arguments];
    case 'field':
      return [expr.base];
    case 'index':
      return [expr.base, expr.index];
    case 'await':
    case 'try':
    case 'ref':
    case 'deref':
    case 'unary':
    case 'cast':
      return [expr.operand];
    case 'binary':
    case 'assign':
    case 'compoundAssign':
      return [expr.left, expr.right];
    case 'range':
      return present(expr.start, expr.end);
    case 'tuple':
    case 'array':
      return expr.elements;
    case 'repeat':
      return [expr.element, expr.count];
    case 'struct':
      return [...expr.fields.map((field) => field.value), ...present(expr.base)];
    case 'block':
      return [...expr.statements.flatMap(statementExprs), ...present(expr.tail)];
    case 'if':
      return [expr.condition, expr.then, ...present(expr.else)];
    case 'let':
      return [expr.scrutinee];
    case 'match':
      return [expr.scrutinee, ...expr.arms.flatMap((arm) => [...present(arm.guard), arm.body])];
    case 'loop':
      return [expr.body];
    case 'while':
      return [expr.condition, expr.body];
    case 'for':
      return [expr.iterable, expr.body];
    case 'break':
    case 'return':
    case 'yield':
    case 'become':
      return present(expr.value);
    case 'closure':
      return [expr.body];
    case 'macro':
      return macroExprs(expr.body);
  }
}

function macroExprs(body: MacroBody): readonly ExprId[] {
  switch (body.shape) {
    case 'format':
    case 'dbg':
    case 'values':
      return body.arguments;
    case 'write':
      return [body.destination, ...body.arguments];
    case 'assert':
      return [body.condition, ...body.arguments];
    case 'compare':
      return [body.left, body.right, ...body.arguments];
    case 'matches':
      return [body.scrutinee, ...present(body.guard)];
    case 'vec':
      return body.elements;
    case 'vecRepeat':
      return [body.element, body.count];
    case 'pin':
      return [body.value];
    case 'pinShadow':
      return body.pinned.map((pinned) => pinned.value);
    case 'join':
      return body.futures;
    case 'select':
      return [
        ...body.arms.flatMap((arm) => [arm.future, ...present(arm.precondition), arm.handler]),
        ...present(body.otherwise, body.default),
      ];
    case 'ready':
      return [body.poll];
    case 'stream':
      return [body.body];
    case 'bail':
      return [...present(body.condition), ...body.arguments];
    case 'unknown':
      return body.mentions;
  }
}

function statementExprs(statement: Statement): readonly ExprId[] {
  if (statement.kind === 'let') return present(statement.init, statement.else);
  return statement.kind === 'expr' ? [statement.expr] : [];
}

function present(...ids: readonly (ExprId | null)[]): ExprId[] {
  return ids.filter((id) => id !== null);
}

/** Who holds each expression of a body; null for the root and for what nothing reachable holds. */
export type Parents = readonly (ExprId | null)[];

const parentsOfBody = new WeakMap<Body, Parents>();

export function parentsOf(body: Body): Parents {
  let parents = parentsOfBody.get(body);
  if (parents === undefined) {
    const found: (ExprId | null)[] = body.exprs.map(() => null);
    body.exprs.forEach((expr, id) => {
      for (const child of childrenOf(expr)) found[child] = id;
    });
    parents = found;
    parentsOfBody.set(body, parents);
  }
  return parents;
}

/** The expressions around `id`, innermost first; `id` itself left out. */
export function* ancestorsOf(body: Body, id: ExprId): Generator<ExprId> {
  const parents = parentsOf(body);
  for (let at = parents[id] ?? null; at !== null; at = parents[at] ?? null) yield at;
}

/** True when `inner` lies in `outer`, or is it. */
export function isInside(body: Body, inner: ExprId, outer: ExprId): boolean {
  if (inner === outer) return true;
  for (const at of ancestorsOf(body, inner)) if (at === outer) return true;
  return false;
}

/** Every place that names a local, in the order of the ids. */
export function usesOf(body: Body, binding: BindingId): readonly ExprId[] {
  const uses: ExprId[] = [];
  body.exprs.forEach((expr, id) => {
    if (expr.kind === 'path' && expr.local === binding) uses.push(id);
  });
  return uses;
}

/** The pattern that declares a binding; null for bindings that macros declare. */
function patternOf(body: Body, binding: BindingId): PatId | null {
  const id = body.pats.findIndex((pat) => pat.kind === 'binding' && pat.binding === binding);
  return id < 0 ? null : id;
}

/** The `let` that declares a binding with a plain name, and the block and position it stands at. */
export interface LetDeclaration {
  readonly block: ExprId;
  readonly index: number;
  readonly statement: Extract<Statement, { kind: 'let' }>;
}

export function letOf(body: Body, binding: BindingId): LetDeclaration | null {
  const pat = patternOf(body, binding);
  if (pat === null) return null;
  for (let block = 0; block < body.exprs.length; block++) {
    const expr = body.exprs[block]!;
    if (expr.kind !== 'block') continue;
    for (let index = 0; index < expr.statements.length; index++) {
      const statement = expr.statements[index]!;
      if (statement.kind === 'let' && statement.pat === pat) return { block, index, statement };
    }
  }
  return null;
}

// ---------------------------------------------------------------------------------------------------- paths in types

/** Every path written in a type, the outermost first, each with the type it stands for when it is one by itself. */
export function* pathsInType(
  type: TypeRef,
): Generator<{ readonly path: Path; readonly type: TypeRef | null }> {
  switch (type.kind) {
    case 'path':
      yield { path: type.path, type };
      yield* pathsInArguments(type.path);
      return;
    case 'reference':
    case 'pointer':
      yield* pathsInType(type.target);
      return;
    case 'tuple':
      for (const element of type.elements) yield* pathsInType(element);
      return;
    case 'slice':
    case 'array':
      yield* pathsInType(type.element);
      return;
    case 'function':
      for (const input of type.inputs) yield* pathsInType(input);
      if (type.output !== null) yield* pathsInType(type.output);
      return;
    case 'dyn':
    case 'impl':
      yield* pathsInBounds(type.bounds);
      return;
    case 'never':
    case 'infer':
    case 'missing':
      return;
  }
}

export function* pathsInBounds(
  bounds: readonly Bound[],
): Generator<{ readonly path: Path; readonly type: TypeRef | null }> {
  for (const bound of bounds) {
    if (bound.kind !== 'trait') continue;
    yield { path: bound.path, type: null };
    yield* pathsInArguments(bound.path);
  }
}

/** The paths in a path's own generic arguments. */
export function* pathsInArguments(
  path: Path,
): Generator<{ readonly path: Path; readonly type: TypeRef | null }> {
  if (path.qself !== null) {
    yield* pathsInType(path.qself.type);
    if (path.qself.trait !== null) yield { path: path.qself.trait, type: null };
  }
  for (const segment of path.segments) {
    for (const argument of segment.generics) yield* pathsInArgument(argument);
    if (segment.parenthesized === null) continue;
    for (const input of segment.parenthesized.inputs) yield* pathsInType(input);
    if (segment.parenthesized.output !== null) yield* pathsInType(segment.parenthesized.output);
  }
}

function* pathsInArgument(
  argument: GenericArgument,
): Generator<{ readonly path: Path; readonly type: TypeRef | null }> {
  if (argument.kind === 'type' || argument.kind === 'binding') yield* pathsInType(argument.type);
  else if (argument.kind === 'bound') yield* pathsInBounds(argument.bounds);
}

// --------------------------------------------------------------------------------------------------- paths in bodies

/** A path written in a body: in an expression, a pattern, or a type. */
export interface WrittenPath {
  readonly path: Path;
  readonly role: 'value' | 'type' | 'bound';
  /** The type as written, when the path is one by itself. */
  readonly type: TypeRef | null;
  /** The expression that holds it, when it is one. */
  readonly expr: ExprId | null;
}

/** Every path written in a body, bodies of nested functions left out. */
export function* pathsInBody(body: Body): Generator<WrittenPath> {
  for (let id = 0; id < body.exprs.length; id++) {
    const expr = body.exprs[id]!;
    switch (expr.kind) {
      case 'path':
        if (expr.local === null) yield { path: expr.path, role: 'value', type: null, expr: id };
        yield* inArguments(expr.path);
        break;
      case 'struct':
        yield { path: expr.path, role: 'type', type: null, expr: id };
        yield* inArguments(expr.path);
        break;
      case 'methodCall':
        for (const argument of expr.generics) yield* typed(pathsInArgument(argument));
        break;
      case 'cast':
        yield* typed(pathsInType(expr.type));
        break;
      case 'closure':
        for (const { type } of expr.parameters) if (type !== null) yield* typed(pathsInType(type));
        if (expr.output !== null) yield* typed(pathsInType(expr.output));
        break;
      case 'block':
        for (const statement of expr.statements) {
          if (statement.kind === 'let' && statement.type !== null) yield* typed(pathsInType(statement.type));
        }
        break;
      default:
    }
  }
  for (const pat of body.pats) yield* pathsInPattern(pat);
}

function* pathsInPattern(pat: Pattern): Generator<WrittenPath> {
  if (pat.kind !== 'path' && pat.kind !== 'tupleStruct' && pat.kind !== 'struct') return;
  yield { path: pat.path, role: pat.kind === 'struct' ? 'type' : 'value', type: null, expr: null };
  yield* inArguments(pat.path);
}

function* inArguments(path: Path): Generator<WrittenPath> {
  yield* typed(pathsInArguments(path));
}

function* typed(
  paths: Iterable<{ readonly path: Path; readonly type: TypeRef | null }>,
): Generator<WrittenPath> {
  for (const { path, type } of paths)
    yield { path, role: type === null ? 'bound' : 'type', type, expr: null };
}
