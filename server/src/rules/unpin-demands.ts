/**
 * Calls, awaits and macros that ask for `Unpin` of something that is not: what D6 and D7 have in common. Where rustc
 * points is told for each, so that the finding stands where the compiler's error does.
 */
import { type Span, shift } from '../base/text.ts';
import type { ExprId, Path } from '../hir/model.ts';
import { NOWHERE } from '../types/infer/demands.ts';
import type { AutoTraitProof, Demand, Ty } from '../types/model.ts';
import type { BodyFacts, FileFacts } from '../words/facts.ts';
import type { RelatedPlace } from '../words/finding.ts';
import * as say from '../words/messages/rules.ts';
import { decidingPath, step } from '../words/proofs.ts';
import { parentsOf } from '../words/walk.ts';
import { mayBeRedeclared } from './certainty.ts';
import { awaitKeyword, coercedExpr, promisedResultOf } from './places.ts';

/** What a body or a signature asks for. `result`: the function's `-> impl Trait + Unpin` promises it of its value. */
export type Asked = Omit<Demand, 'kind'> & { readonly kind: Demand['kind'] | 'result' };

export interface RefusedDemand {
  readonly demand: Asked;
  /** Why what is asked for is not there. */
  readonly proof: AutoTraitProof;
  /** Where rustc reports it, relative to the body's item. */
  readonly span: Span;
  /** The expression whose value is at issue: a receiver, an argument, what is awaited; null for a type argument. */
  readonly value: ExprId | null;
  /** False when the method may be another pointer's on the way to the type that is asked about. */
  readonly certain: boolean;
}

const refusedIn = new WeakMap<FileFacts, Map<BodyFacts, readonly RefusedDemand[]>>();

/** Every demand for `Unpin` in a body that is refused, worked out once for the rules that ask. */
export function refusedDemands(file: FileFacts, facts: BodyFacts): readonly RefusedDemand[] {
  let known = refusedIn.get(file);
  if (known === undefined) {
    known = new Map();
    refusedIn.set(file, known);
  }
  let refused = known.get(facts);
  if (refused === undefined) {
    refused = withoutHidden([...search(file, facts)]);
    known.set(facts, refused);
  }
  return refused;
}

function* search(file: FileFacts, facts: BodyFacts): Generator<RefusedDemand> {
  const { body } = facts;
  for (const demand of facts.types.demands()) {
    if (demand.trait !== 'Unpin') continue;
    const place = placeOf(file, facts, demand);
    if (place === null) continue;
    const asked = place.value ?? demand.expr;
    if (asked !== null && mayBeRedeclared(body, asked)) continue;
    const proof = refusal(file.unpinIn(demand.type, facts.item));
    if (proof !== null) yield { demand, proof, ...place, certain: isOwnMethod(facts, demand) };
  }
  yield* promisedResult(file, facts);
}

/** What a call asks besides is never looked at where the function is not found. */
function withoutHidden(refused: readonly RefusedDemand[]): readonly RefusedDemand[] {
  const hidden = new Set(refused.flatMap(({ demand: { hidesCallee, expr } }) => (hidesCallee ? [expr] : [])));
  return refused.filter(({ demand: { hidesCallee, expr } }) => hidesCallee || !hidden.has(expr));
}

const UNPIN = 'std::marker::Unpin';

/** `fn f() -> impl Future + Unpin`: the body's value has to keep the promise, and rustc blames the return type. */
function* promisedResult(file: FileFacts, facts: BodyFacts): Generator<RefusedDemand> {
  const promised = promisedResultOf(file, facts, UNPIN);
  const proof = promised === null ? null : refusal(file.unpinIn(promised.type, facts.item));
  if (promised === null || proof === null) return;
  const { type, path, span } = promised;
  const demand: Asked = { trait: 'Unpin', type, kind: 'result', path, expr: null, ...NOWHERE };
  yield { demand, proof, span, value: null, certain: true };
}

/**
 * A method of a trait is looked for in `Pin<P>`, `Box<T>`, a guard before it is looked for in what they point to; only
 * when nothing was dereferenced but references is it sure that no impl was overlooked.
 */
function isOwnMethod({ body, types }: BodyFacts, { expr: id, kind }: Demand): boolean {
  if (kind !== 'bound' || id === null || body.exprs[id]!.kind !== 'methodCall') return true;
  return types.receiver(id).steps.every((step) => step === 'reference');
}

/** Why rustc refuses the type; null when it may well accept it. */
export function refusal(proof: AutoTraitProof): AutoTraitProof | null {
  if (proof.verdict === 'no') return proof;
  if (proof.verdict !== 'conditional') return null;
  // The bounds asked for are not written where the value's type is used, so rustc cannot prove them either.
  return proof.requires.length > 0 && proof.requires.every(({ type }) => isGeneric(type)) ? proof : null;
}

function isGeneric(type: Ty): boolean {
  if (type.kind === 'projection') return type.trait !== null && isGeneric(type.base);
  return type.kind === 'parameter';
}

type Place = Pick<RefusedDemand, 'span' | 'value'>;

/** Where rustc reports that a demand is not met; null where that cannot be told. */
function placeOf(file: FileFacts, facts: BodyFacts, demand: Demand): Place | null {
  const { expr: id, kind, blamed, turbofish } = demand;
  const { body } = facts;
  const expr = id === null ? undefined : body.exprs[id];
  if (id === null || expr === undefined) return null;
  if (kind === 'await') return placeOfAwait(facts, id);
  if (kind === 'coercion') {
    const at = coercedExpr(body, id);
    return at === null ? null : { span: body.exprs[at]!.span, value: at };
  }
  if (expr.kind === 'methodCall') {
    const argument = blamed === null ? undefined : expr.arguments[blamed - 1];
    return argument === undefined
      ? { span: expr.method.span, value: expr.receiver }
      : { span: body.exprs[argument]!.span, value: argument };
  }
  if (expr.kind === 'struct') {
    const value = blamed === null ? undefined : expr.fields[blamed]?.value;
    return value === undefined
      ? { span: expr.path.span, value: null }
      : { span: body.exprs[value]!.span, value };
  }
  if (expr.kind !== 'call') return null;
  const argument = blamed === null ? undefined : expr.arguments[blamed];
  const value = argument ?? null;
  const callee = body.exprs[expr.callee]!;
  if (demand.hidesCallee && callee.kind === 'path')
    return { span: callee.path.segments.at(-1)!.name.span, value };
  const self = demand.ofSelf && callee.kind === 'path' ? writtenSelf(file, facts, callee.path, demand) : null;
  if (self !== null) return { span: self, value };
  const generics = callee.kind === 'path' ? callee.path.segments.at(-1)!.generics : [];
  const named =
    turbofish === null ? undefined : generics.filter(({ kind: what }) => what === 'type')[turbofish];
  // A type that is written is blamed before the argument that has it.
  if (named?.kind === 'type') return { span: named.type.span, value };
  if (argument !== undefined) return { span: body.exprs[argument]!.span, value };
  if (demand.ofResult) return { span: expr.span, value };
  return callee.kind === 'path' ? { span: callee.span, value } : null;
}

/** The type in front of a trait's function: `T` in `T::name(x)` and `<T as Trait>::name(x)`; null in `Trait::name(x)`. */
function writtenSelf(file: FileFacts, { item }: BodyFacts, path: Path, { path: of }: Demand): Span | null {
  if (path.qself !== null) return path.segments.length === 1 ? path.qself.type.span : null;
  const segments = path.segments.slice(0, -1);
  const last = segments.at(-1);
  if (last === undefined) return null;
  const end = path.segments.at(-1)!.name.span.start - '::'.length;
  const owner: Path = { ...path, span: { start: path.span.start, end }, segments };
  const trait = of.slice(0, of.lastIndexOf('::'));
  return file.resolvePath(owner, 'type', item).path === trait ? null : owner.span;
}

/** The keyword of an `.await`, the whole of a `select!`, the argument of a `join!`. */
function placeOfAwait({ body, types }: BodyFacts, id: ExprId): Place {
  const expr = body.exprs[id]!;
  if (expr.kind === 'await') {
    // A pin to what is awaited would help a pointer only; of anything else the trouble is in what it is made of.
    const value = isPlainPointer(types.expr(expr.operand)) ? expr.operand : null;
    return { span: awaitKeyword(expr.span), value };
  }
  const around = parentsOf(body)[id] ?? null;
  const macro = around === null ? undefined : body.exprs[around];
  const isSelect = macro?.kind === 'macro' && macro.body.shape === 'select';
  return { span: isSelect ? macro.span : expr.span, value: id };
}

function isPlainPointer(type: Ty): boolean {
  return type.kind === 'reference' || (type.kind === 'adt' && type.definition.path === 'std::boxed::Box');
}

/** rustc's code where a function is not found for a type. */
export const NOT_FOUND = 'E0599';

/** The places that decide: the field, the async block, the parameter. */
export function deciders(file: FileFacts, proof: AutoTraitProof): readonly RelatedPlace[] {
  return decidingPath(proof).flatMap((node) =>
    node.location === null ? [] : [{ location: node.location, message: say.becauseHere(step(file, node)) }],
  );
}

/** The sentence that asks for the bound a generic value lacks, after a space; empty when no bound would do. */
export function boundToAdd(file: FileFacts, proof: AutoTraitProof): string {
  const lacking = proof.requires[0]?.type;
  return lacking?.kind === 'parameter' ? ` ${say.addUnpinBound(file.types.display(lacking))}` : '';
}

/** The text of an expression, in file offsets. */
export function textOf(file: FileFacts, facts: BodyFacts, id: ExprId): string {
  const { start, end } = shift(facts.body.exprs[id]!.span, facts.offset);
  return file.text.slice(start, end);
}
