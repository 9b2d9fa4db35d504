/** Associated types: what `<T as Trait>::Name` stands for. */
import type { TraitDefinition } from '../names/index.ts';
import { builtinProjection } from './builtin.ts';
import type { ImplHeader } from './impls.ts';
import { aliasTarget } from './lower.ts';
import { matchPlain, withUnknowns } from './match.ts';
import { associatedTypeIn } from './members.ts';
import type { TraitBound, Ty } from './model.ts';
import { scopeOf } from './scope.ts';
import type { ImplSelection, Solver } from './solver.ts';
import { traitsAbove } from './traits.ts';
import { eraseLifetimes, replaceSelf, someParts, substitute } from './ty.ts';

/** The standard library's traits by the names of their associated types. */
const TRAITS_WITH: ReadonlyMap<string, readonly string[]> = new Map([
  ['Target', ['std::ops::Deref']],
  ['Output', ['std::slice::SliceIndex', 'std::future::Future', 'std::future::IntoFuture']],
  ['IntoFuture', ['std::future::IntoFuture']],
  ['Item', ['std::iter::Iterator', 'std::iter::IntoIterator']],
  ['IntoIter', ['std::iter::IntoIterator']],
  ['Owned', ['std::borrow::ToOwned']],
]);

/** What the projection is, by the trait that it names or that a bound of its base leads to; null when it cannot be told. */
export function projectAny(solver: Solver, type: Extract<Ty, { kind: 'projection' }>): Ty | null {
  const base = solver.resolve(type.base);
  if (type.trait !== null) {
    const trait = solver.trait(type.trait);
    return trait === null ? null : project(solver, base, trait, type.name, type.arguments ?? null);
  }
  for (const bound of solver.boundsOf(base)) {
    const trait = solver.trait(bound.trait);
    const owner =
      trait === null
        ? undefined
        : traitsAbove(trait).find((above) => associatedTypeIn(above, type.name) !== null);
    // Of a trait that nobody can see, only what the bound itself writes is known.
    const written = bound.bindings.find((binding) => binding.name === type.name);
    if (owner === undefined && written === undefined) continue;
    const definition = owner ?? trait;
    if (definition === null) return written?.type ?? null;
    return (
      project(solver, base, definition, type.name, null) ??
      (owner === undefined ? null : { ...type, base, trait: owner.path })
    );
  }
  return projectByName(solver, base, type.name);
}

/** `Ptr::Target` with `Box<T>` put in for `Ptr`: the bound that named the trait is gone, its name leads back to it. */
function projectByName(solver: Solver, base: Ty, name: string): Ty | null {
  if (base.kind === 'parameter' || base.kind === 'unknown') return null;
  for (const path of TRAITS_WITH.get(name) ?? []) {
    const trait = solver.trait(path);
    const found = trait === null ? null : project(solver, base, trait, name, null);
    if (found !== null) return found;
  }
  return null;
}

/** `<type as trait<args>>::name`; null when it cannot be told. */
export function project(
  solver: Solver,
  type: Ty,
  trait: TraitDefinition,
  name: string,
  args: readonly Ty[] | null,
): Ty | null {
  const base = solver.resolve(type);
  const builtin = builtinProjection(base, trait.path, name);
  if (builtin !== null) return builtin;
  const selection = solver.select(base, trait, args);
  if (selection === 'no' || selection === 'unknown') return null;
  if (selection.kind === 'bound') {
    const written =
      bindingIn(selection.bound, name) ?? writtenElsewhere(solver, base, trait, name, selection.bound);
    return written === undefined ? null : solver.normalize(written);
  }
  if (selection.kind === 'builtin') return null;
  return projectImpl(solver, selection, name, base);
}

function bindingIn(bound: TraitBound, name: string): Ty | undefined {
  return bound.bindings.find((binding) => binding.name === name)?.type;
}

/** `T: Trait` on the impl, and `T: Trait<Name = …>` on the method: the same trait may be asked for several times. */
function writtenElsewhere(
  solver: Solver,
  base: Ty,
  trait: TraitDefinition,
  name: string,
  chosen: TraitBound,
): Ty | undefined {
  for (const bound of solver.boundsOf(base)) {
    const isSame =
      bound.trait === trait.path &&
      bound.arguments.every((argument, index) => {
        const other = chosen.arguments[index];
        return other !== undefined && matchPlain(argument, other, solver.resolve) === 'yes';
      });
    const written = isSame ? bindingIn(bound, name) : undefined;
    if (written !== undefined) return written;
  }
  return undefined;
}

/** The value an impl gives to an associated type. */
function projectImpl(solver: Solver, selection: ImplSelection, name: string, type: Ty): Ty | null {
  const { header, bindings } = selection;
  const alias = associatedTypeIn(header.definition, name);
  if (alias === null) return null;
  const target = aliasTarget(alias, scopeOf(alias));
  // A blanket impl that may not apply: `TryFrom` through `Into` cannot fail, a type's own impl may.
  if (!selection.sure && isBlanket(header) && !someParts(target, ({ kind }) => OPEN_KINDS.has(kind)))
    return null;
  const own = header.standsFor === null ? target : replaceSelf(target, header.self, type);
  return solver.normalize(eraseLifetimes(substitute(own, withUnknowns(header.parameters, bindings))));
}

/** What an associated type that depends on the impl's parameters is made of. */
const OPEN_KINDS: ReadonlySet<Ty['kind']> = new Set(['parameter', 'projection']);

function isBlanket({ self, parameters, standsFor }: ImplHeader): boolean {
  return standsFor === null && self.kind === 'parameter' && parameters.has(self.name);
}
