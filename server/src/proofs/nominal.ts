/** Auto traits of structs, enums and unions: by their impls where there are any, else by their fields. */
import { type AdtDefinition, placeOf } from '../names/index.ts';
import { adtByPath } from '../types/adt-paths.ts';
import { derivedOf } from '../types/derives.ts';
import { headerOf, type ImplHeader } from '../types/impls.ts';
import { matchTypes } from '../types/match.ts';
import type { AutoTraitProof, ProofReason, Ty } from '../types/model.ts';
import { proof, unknown } from '../types/proof.ts';
import { fieldsOf } from '../types/properties.ts';
import { traitByPath } from '../types/trait-paths.ts';
import { declarationOf, substitute } from '../types/ty.ts';
import { type Part, type ThreadTrait, TRAIT_PATHS } from './model.ts';
import type { AutoTraitProver } from './prover.ts';

type Nominal = Extract<Ty, { kind: 'adt' }>;

export function proveNominal(prover: AutoTraitProver, trait: ThreadTrait, type: Nominal): AutoTraitProof {
  // Types that the compiler makes, such as what `next` gives to a loop, know their path only.
  const declared = declarationOf(type.definition) ?? adtByPath(type.definition.path, prover.solver.crate);
  if (declared === null)
    return unknown(trait, type, `the source of \`${type.definition.path}\` is not known`);
  const impls = implsOf(prover, trait, type);
  const found =
    impls.length > 0
      ? best(impls.map((header) => byImpl(prover, trait, type, header)))
      : byFields(prover, trait, type, declared);
  return found.complete && !isSeen(declared) ? { ...found, complete: false } : found;
}

/** False when something on the declaration may write impls that nobody sees. */
function isSeen(declared: AdtDefinition): boolean {
  const { item, module } = declared;
  return !item.hasError && derivedOf(declared).seen && module.crate.cfg.presence(item.attributes) === 'on';
}

// ------------------------------------------------------------------------------------------ impls

/**
 * The impls whose type has the same constructor, whatever its arguments: where there is one, the fields do not count
 * any more, even if it does not fit. Negative impls included.
 */
function implsOf(prover: AutoTraitProver, trait: ThreadTrait, type: Nominal): readonly ImplHeader[] {
  const { solver } = prover;
  const definition = solver.trait(TRAIT_PATHS[trait]);
  if (definition === null) return [];
  return solver.impls
    .ofTrait(type, definition, [])
    .map(headerOf)
    .filter(({ self }) => self.kind === 'adt' && self.definition.path === type.definition.path);
}

function byImpl(
  prover: AutoTraitProver,
  trait: ThreadTrait,
  type: Nominal,
  header: ImplHeader,
): AutoTraitProof {
  const { item, home } = header.definition;
  const location = placeOf(home, item, item.selfType.span);
  const reason: ProofReason =
    home.anchor === 'stub'
      ? { kind: 'library', path: type.definition.path }
      : { kind: 'impl', negative: item.negative };
  const bindings = new Map<string, Ty>();
  const matched = matchTypes(header.self, type, header.parameters, bindings, prover.solver.resolve);
  const certain =
    !item.hasError && !header.definition.module.crate.cfg.mayBeAbsent(item.attributes) && matched === 'yes';
  if (matched === 'no' || (matched === 'maybe' && item.negative)) {
    return matched === 'no'
      ? proof({ trait, type, verdict: 'no', reason, location, complete: certain })
      : unknown(trait, type, 'it is not known whether its `impl` fits');
  }
  if (item.negative) return proof({ trait, type, verdict: 'no', reason, location, complete: certain });
  const others = otherBounds(prover, header, bindings);
  if (others === 'no') return proof({ trait, type, verdict: 'no', reason, location, complete: false });
  const parts = header.predicates.flatMap(({ type: subject, bound }): Part[] => {
    const asked = THREAD_TRAITS.get(bound.trait);
    if (asked === undefined) return [];
    const part = prover.solver.normalize(substitute(subject, bindings));
    return [{ trait: asked, type: part, reason, location, certain: true }];
  });
  const result = prover.all(trait, type, parts);
  const told = result.verdict === 'yes' ? { ...result, reason, location, because: [] } : result;
  return { ...told, complete: told.complete && certain && others === 'yes' };
}

const THREAD_TRAITS: ReadonlyMap<string, ThreadTrait> = new Map([
  [TRAIT_PATHS.Send, 'Send'],
  [TRAIT_PATHS.Sync, 'Sync'],
]);

/** Whether the bounds of an impl that are about other traits hold. */
function otherBounds(
  prover: AutoTraitProver,
  header: ImplHeader,
  bindings: ReadonlyMap<string, Ty>,
): 'yes' | 'no' | 'unknown' {
  let answer: 'yes' | 'unknown' = 'yes';
  for (const { type, bound } of header.predicates) {
    if (THREAD_TRAITS.has(bound.trait) || bound.trait.startsWith("'")) continue;
    if (bound.trait === 'std::marker::Sized') continue;
    const asked = traitByPath(bound.trait, header.definition.module.crate);
    const subject = prover.solver.normalize(substitute(type, bindings));
    const selection = asked === null ? 'unknown' : prover.solver.select(subject, asked, null);
    if (selection === 'no') return 'no';
    if (selection === 'unknown') answer = 'unknown';
  }
  return answer;
}

const GOODNESS: readonly AutoTraitProof['verdict'][] = ['yes', 'conditional', 'unknown', 'no'];

/** One impl that fits is enough; a type that none fits lacks the trait. */
function best(proofs: readonly AutoTraitProof[]): AutoTraitProof {
  const sorted = [...proofs].sort((a, b) => GOODNESS.indexOf(a.verdict) - GOODNESS.indexOf(b.verdict));
  const [first] = sorted;
  if (first!.verdict !== 'no') return first!;
  return { ...first!, complete: proofs.every(({ complete }) => complete) };
}

// ------------------------------------------------------------------------------------------ fields

function byFields(
  prover: AutoTraitProver,
  trait: ThreadTrait,
  type: Nominal,
  declared: AdtDefinition,
): AutoTraitProof {
  const { path, name } = type.definition;
  const own = prover.all(trait, type, fieldParts(prover, trait, type, declared));
  if (declared.home.anchor !== 'stub') return own;
  // Of a library's type the argument is the better reason than a private field: `Vec<T>` is `Send` iff `T` is.
  if (own.verdict === 'yes') return { ...own, reason: { kind: 'library', path }, because: [] };
  for (const [index, argument] of type.arguments.entries()) {
    const below = prover.prove(trait, argument);
    if (below.verdict !== own.verdict) continue;
    return { ...own, reason: { kind: 'argument', owner: name, index }, location: null, because: [below] };
  }
  return { ...own, reason: { kind: 'library', path }, location: null, because: [] };
}

function* fieldParts(
  prover: AutoTraitProver,
  trait: ThreadTrait,
  type: Nominal,
  declared: AdtDefinition,
): Generator<Part> {
  for (const { field, type: own } of fieldsOf(type, declared)) {
    yield {
      trait,
      type: prover.solver.normalize(own),
      reason: { kind: 'field', owner: declared.name, field: field.name.text },
      location: placeOf(declared.home, declared.item, field.name.span),
      certain: !declared.module.crate.cfg.mayBeAbsent(field.attributes),
    };
  }
}
