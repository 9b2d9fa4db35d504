/** What the impls of `Unpin` for a nominal type say of it. */
import type { Item } from '../hir/model.ts';
import { type AdtDefinition, type ImplDefinition, placeOf } from '../names/index.ts';
import { derivedOf } from './derives.ts';
import { headerOf } from './impls.ts';
import { matchTypes } from './match.ts';
import type { AutoTraitProof, Location, ProofReason, Ty } from './model.ts';
import { isPinProjectLite } from './pin-project.ts';
import { type Part, part } from './proof-steps.ts';
import type { Predicate } from './scope.ts';
import type { Solver } from './solver.ts';
import { substitute } from './ty.ts';

export const UNPIN = 'std::marker::Unpin';

type Adt = Extract<Ty, { kind: 'adt' }>;

/**
 * True when the declaration is seen as rustc sees it: no error in it, no attribute, derive or macro around it that may
 * change it or add an impl, and no `cfg` that may take it away.
 */
export function seenAsDeclared(declared: AdtDefinition): boolean {
  const { item, home } = declared;
  const { cfg } = declared.module.crate;
  if (item.hasError || !derivedOf(declared).seen || cfg.mayBeAbsent(item.attributes)) return false;
  if (writesUnpin(home.list.items)) return false;
  const around = item.parent === null ? undefined : home.list.items[item.parent];
  return around?.kind !== 'macroCall' || isPinProjectLite(around.name.text);
}

const writing = new WeakMap<readonly Item[], boolean>();

/** `impl_unpin!(Type)`: what a macro of such a name writes is nowhere to be seen. */
function writesUnpin(items: readonly Item[]): boolean {
  let answer = writing.get(items);
  if (answer === undefined) {
    answer = items.some((item) => item.kind === 'macroCall' && /unpin/i.test(item.name.text));
    writing.set(items, answer);
  }
  return answer;
}

/** The impls of a trait, by its last name, for any instance of the type. One that nobody can resolve counts. */
export function relevantImpls(solver: Solver, type: Adt, trait: string): readonly ImplDefinition[] {
  return solver.impls.named(type, trait.slice(trait.lastIndexOf(':') + 1)).filter((impl) => {
    const header = headerOf(impl);
    const isFor = header.self.kind === 'adt' && header.self.definition.path === type.definition.path;
    return isFor && (header.trait?.trait === trait || header.trait?.trait === UNRESOLVED);
  });
}

/** The path of a trait that nobody can see, in an impl's header. */
const UNRESOLVED = '?';

export function placeOfImpl({ home, item }: ImplDefinition): Location {
  return placeOf(home, item, item.selfType.span);
}

/** pin-project's trait is recognised by its name: nobody else has an `unsafe` trait of that name. */
function isUnsafeUnpin({ item }: ImplDefinition): boolean {
  return item.trait?.segments.at(-1)?.name.text === 'UnsafeUnpin';
}

/** What one impl would have to be true for it to speak of `type`. */
interface Candidate {
  readonly reason: ProofReason;
  readonly location: Location | null;
  /** What must be `Unpin`. */
  readonly parts: readonly Part[];
  /** What must implement other traits, of type parameters that no bound says it of. */
  readonly requires: AutoTraitProof['requires'];
  /** False when something of it cannot be told. */
  readonly sure: boolean;
}

/** Null for an impl that is not for `type`. */
export function candidateParts(solver: Solver, type: Adt, impl: ImplDefinition): Candidate | null {
  const header = headerOf(impl);
  const bindings = new Map<string, Ty>();
  const matched = matchTypes(header.self, type, header.parameters, bindings, solver.resolve);
  if (matched === 'no') return null;
  const reason: ProofReason =
    impl.home.anchor === 'stub'
      ? { kind: 'library', path: type.definition.path }
      : { kind: 'impl', negative: impl.item.negative };
  const location = placeOfImpl(impl);
  const parts: Part[] = [];
  const requires: { type: Ty; trait: string }[] = [];
  let sure = matched === 'yes' && (header.trait?.trait !== UNRESOLVED || isUnsafeUnpin(impl));
  sure &&= !impl.item.hasError && !impl.module.crate.cfg.mayBeAbsent(impl.item.attributes);
  for (const predicate of header.predicates) {
    const subject = solver.normalize(substitute(predicate.type, bindings));
    if (predicate.bound.trait === UNPIN) {
      parts.push(part(subject, reason, location));
      continue;
    }
    const answer = holds(solver, subject, predicate, bindings);
    if (answer === 'no' && !isOpen(subject)) return null;
    if (answer === 'no') requires.push({ type: subject, trait: lastName(predicate.bound.trait) });
    else if (answer === 'unknown') sure = false;
  }
  return { reason, location, parts, requires, sure };
}

function holds(solver: Solver, subject: Ty, { bound }: Predicate, bindings: ReadonlyMap<string, Ty>) {
  if (bound.trait.startsWith("'") || IMPLIED.has(bound.trait)) return 'yes';
  const trait = solver.trait(bound.trait);
  if (trait === null) return 'unknown';
  const args = bound.arguments.map((argument) => solver.normalize(substitute(argument, bindings)));
  const selection = solver.select(subject, trait, args.length > 0 ? args : null);
  if (selection === 'no' || selection === 'unknown') return selection;
  // What an associated type must be is not looked at.
  return bound.bindings.length > 0 ? 'unknown' : 'yes';
}

/** Almost everything has these, and what they ask is not looked at. */
const IMPLIED: ReadonlySet<string> = new Set(['std::marker::Sized']);

/** A parameter of the code that asks: who uses that code may choose a type that fits. */
function isOpen(type: Ty): boolean {
  return type.kind === 'parameter' || (type.kind === 'projection' && isOpen(type.base));
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf(':') + 1);
}
