/** What futures and closures store: captures, parameters, and what is kept at suspension points. */
import type { Capture, Coroutine, Held, Suspension } from '../coroutine/index.ts';
import { keepsItem } from '../hir/harmless.ts';
import type { FunctionDefinition, TraitDefinition } from '../names/index.ts';
import { functionIn } from '../types/members.ts';
import type { BodyOrigin, Location, Ty } from '../types/model.ts';
import { type BodyOwner, ownerOf } from '../types/origin.ts';
import { mapParts, reference, substitute } from '../types/ty.ts';
import type { AnalyzedBody, Part, ThreadTrait } from './model.ts';
import type { AutoTraitProver } from './prover.ts';
import { isShaky } from './shaky.ts';

export type Stored =
  | { readonly kind: 'parts'; readonly parts: Iterable<Part> }
  /** It is this other type. */
  | { readonly kind: 'same'; readonly as: Ty }
  /** Nothing is promised, and nothing can be. */
  | { readonly kind: 'never'; readonly at: Location }
  | { readonly kind: 'unknown'; readonly what: string };

type Stores = Extract<Ty, { kind: 'closure' | 'future' }>;

export function storedBy(prover: AutoTraitProver, trait: ThreadTrait, type: Stores): Stored {
  const owner = type.origin === undefined ? null : ownerOf(type.origin);
  if (
    type.origin !== undefined &&
    owner?.kind === 'function' &&
    type.kind === 'future' &&
    type.expr === null
  ) {
    const declared = declaredFuture(prover, trait, type, type.origin, owner);
    if (declared !== null) return declared;
  }
  return storedByBody(prover, trait, type);
}

/** What the body itself says. */
export function storedByBody(prover: AutoTraitProver, trait: ThreadTrait, type: Stores): Stored {
  const { origin } = type;
  const owner = origin === undefined ? null : ownerOf(origin);
  if (origin === undefined || owner === null)
    return { kind: 'unknown', what: 'the body that makes it cannot be seen' };
  const body = prover.bodyOf(owner);
  if (body === null) return { kind: 'unknown', what: 'the body that makes it cannot be seen' };
  const here = instantiation(origin);
  const of = (stored: Ty) => prover.solver.normalize(here(stored));
  if (type.kind === 'closure') {
    const captures = prover.undisturbed(() => body.capturesOf(type.expr));
    return { kind: 'parts', parts: captureParts(body, captures, trait, of) };
  }
  const coroutine = prover
    .undisturbed(() => body.coroutines)
    .find(({ expr, parent }) => expr === type.expr && (expr !== null || parent === null));
  if (coroutine === undefined) return { kind: 'unknown', what: 'the body that makes it cannot be seen' };
  const parts = coroutineParts(prover, body, coroutine, trait, of);
  return { kind: 'parts', parts: isAsWritten(owner, body, coroutine) ? parts : unsure(parts) };
}

/**
 * Whether rustc sees the body just so: no attribute macro rewrites it, no `cfg` decides about a part of it, and no macro
 * of its own was expanded in it.
 */
function isAsWritten({ item, container }: BodyOwner, { body }: AnalyzedBody, { span }: Coroutine): boolean {
  return (
    [item, ...(container === null ? [] : [container.item])].every(
      ({ attributes, hasError }) => !hasError && attributes.every(keepsItem),
    ) &&
    ![...body.cfgs, ...body.expansions.map((expansion) => expansion.span)].some(
      ({ start, end }) => start < span.end && end > span.start,
    )
  );
}

function* unsure(parts: Iterable<Part>): Generator<Part> {
  for (const part of parts) yield { ...part, certain: false };
}

/**
 * The type parameters of the body replaced by what they are where its future stands. What stays open then is unknown:
 * a name of the body's own means nothing elsewhere.
 */
function instantiation({ generics }: BodyOrigin): (type: Ty) => Ty {
  const substitution = new Map(generics.map(({ name, type }): [string, Ty] => [name, type]));
  const close = (type: Ty): Ty => {
    if (type.kind === 'parameter') return substitution.get(type.name) ?? { kind: 'unknown' };
    if (type.kind === 'opaque' && type.argument)
      return substitution.get(type.parameter ?? '') ?? { kind: 'unknown' };
    return mapParts(type, close);
  };
  return close;
}

// ------------------------------------------------------------------------------------------ parts

/** Everything that is in the future in some state, each thing once. rustc looks at all states together. */
function* coroutineParts(
  prover: AutoTraitProver,
  body: AnalyzedBody,
  coroutine: Coroutine,
  trait: ThreadTrait,
  of: (type: Ty) => Ty,
): Generator<Part> {
  const certain = coroutine.complete;
  for (const { name, type } of coroutine.parameters)
    yield { trait, type: of(type), reason: { kind: 'parameter', name }, location: null, certain: true };
  yield* captureParts(body, coroutine.captures, trait, of);
  const seen = new Set<string>();
  for (const suspension of coroutine.suspensions) {
    const keyword = body.place(suspension.keyword);
    for (const held of [...suspension.held, ...suspension.witness]) {
      const key = `${held.declaration.start}-${held.declaration.end} ${held.name}`;
      if (seen.has(key) && held.name !== null) continue;
      seen.add(key);
      yield {
        trait,
        type: held.origin === 'for' ? iterator(prover, body, held, of) : of(held.type),
        reason: {
          kind: 'kept',
          name: held.name,
          suspension: keyword,
          witnessOnly: !suspension.held.includes(held) || isGone(held),
        },
        location: body.place(held.declaration),
        certain: certain && !isShaky(body, held),
      };
    }
    const awaited = awaitedFuture(prover, suspension, of);
    if (awaited !== null)
      yield {
        trait,
        type: awaited,
        reason: { kind: 'awaited', suspension: keyword },
        location: keyword,
        certain,
      };
  }
  // Nothing speaks against it, but not everything was in sight.
  if (!certain)
    yield { trait, type: { kind: 'unknown' }, reason: { kind: 'allFields' }, location: null, certain };
}

/** What `for` keeps: the iterator that the expression behind `in` turns into. */
function iterator(
  prover: AutoTraitProver,
  { body, types }: AnalyzedBody,
  held: Held,
  of: (type: Ty) => Ty,
): Ty {
  const { start, end } = held.declaration;
  const loop = body.exprs.find((expr) => {
    const span = expr.kind === 'for' ? body.exprs[expr.iterable]!.span : null;
    return span !== null && span.start === start && span.end === end;
  });
  const trait = prover.solver.trait('std::iter::IntoIterator');
  if (loop?.kind !== 'for' || trait === null) return { kind: 'unknown' };
  return prover.solver.project(of(types.expr(loop.iterable)), trait, 'IntoIter', null) ?? { kind: 'unknown' };
}

function isGone({ value }: Held): boolean {
  return value === 'gone';
}

/** `select!` and `join!` await what they keep in locals of theirs: nothing is added. */
const POLLING_MACROS = /^(select|select_biased|join|try_join)$/;

function awaitedFuture(prover: AutoTraitProver, suspension: Suspension, of: (type: Ty) => Ty): Ty | null {
  if (suspension.macro !== null && POLLING_MACROS.test(suspension.macro)) return null;
  const type = of(suspension.awaited);
  const { solver } = prover;
  if (type.kind === 'unknown' || solver.implements(type, 'std::future::Future') === 'yes') return type;
  const into = solver.trait('std::future::IntoFuture');
  return (into && solver.project(type, into, 'IntoFuture', null)) ?? { kind: 'unknown' };
}

function* captureParts(
  { body, place }: AnalyzedBody,
  captures: readonly Capture[],
  trait: ThreadTrait,
  of: (type: Ty) => Ty,
): Generator<Part> {
  for (const { name, binding, by, type } of captures) {
    const stored = by === 'move' ? type : reference(type, by === 'mut');
    const location = place(body.bindings[binding]!.span);
    yield { trait, type: of(stored), reason: { kind: 'capture', name }, location, certain: true };
  }
}

// ------------------------------------------------------------------------------------------ declarations

/** What the declaration of an `async fn` says without its body; null: the body decides. */
function declaredFuture(
  prover: AutoTraitProver,
  trait: ThreadTrait,
  type: Extract<Ty, { kind: 'future' }>,
  origin: BodyOrigin,
  owner: FunctionDefinition,
): Stored | null {
  const { container, home } = owner;
  const { output, future } = prover.solver.signature(owner);
  if (future !== null && output !== future) return { kind: 'same', as: output };
  if (home.anchor === 'stub') return { kind: 'parts', parts: argumentParts(type, trait) };
  if (container?.kind !== 'trait') return null;
  const self = origin.generics.find(({ name }) => name === 'Self')?.type;
  if (self === undefined || self.kind === 'unknown')
    return { kind: 'unknown', what: 'the body that makes it cannot be seen' };
  const implemented = implementation(prover, owner, container, self, origin);
  if (implemented === 'unknown') return { kind: 'unknown', what: 'the impl that decides it cannot be seen' };
  if (implemented !== null) return { kind: 'same', as: implemented };
  if (owner.item.body !== null && self.kind !== 'parameter') return null;
  // Attribute macros on the trait may have written more than is to be seen.
  if (container.item.attributes.some(({ path }) => !HARMLESS.test(path)))
    return { kind: 'unknown', what: 'an attribute macro on the trait decides it' };
  return { kind: 'never', at: origin.location };
}

const HARMLESS =
  /^(allow|warn|deny|forbid|expect|doc|deprecated|must_use|diagnostic::.*|clippy::.*|rustfmt::.*)$/;

/** A library's async fn keeps its arguments; that nothing else in it is tied to a thread, its declaration vouches for. */
function* argumentParts(
  { arguments: args, path }: Extract<Ty, { kind: 'future' }>,
  trait: ThreadTrait,
): Generator<Part> {
  for (const [index, type] of args.entries()) {
    const reason = { kind: 'argument', owner: path ?? '', index } as const;
    yield { trait, type, reason, location: null, certain: true };
  }
}

/** The type of the future that the impl for a known `Self` makes; null when `Self` is a parameter or the trait's own body counts. */
function implementation(
  prover: AutoTraitProver,
  method: FunctionDefinition,
  trait: TraitDefinition,
  self: Ty,
  { generics }: BodyOrigin,
): Ty | 'unknown' | null {
  const args = trait.item.generics.types.map(
    ({ name }) =>
      generics.find((generic) => generic.name === name.text)?.type ?? { kind: 'unknown' as const },
  );
  const selection = prover.solver.select(self, trait, args.length > 0 ? args : null);
  if (selection === 'unknown') return 'unknown';
  if (selection === 'no' || selection.kind !== 'impl') return null;
  if (!selection.sure) return 'unknown';
  const { header, bindings } = selection;
  const own = functionIn(header.definition, method.name);
  if (own === null) return null;
  const substitution = new Map(bindings);
  for (const [index, { name }] of own.item.generics.types.entries()) {
    const declared = method.item.generics.types[index]?.name.text;
    const actual = generics.find((generic) => generic.name === declared)?.type;
    if (actual !== undefined) substitution.set(name.text, actual);
  }
  for (const { name, type } of generics) if (name.startsWith('impl#')) substitution.set(name, type);
  return substitute(prover.solver.signature(own).output, substitution);
}
