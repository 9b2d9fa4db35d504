/**
 * Which arguments' borrows the result of a call may still hold, read off the signature: those whose types share a
 * lifetime or a type parameter with the result, directly or through the bounds of the function.
 */
import type { FunctionItem } from '../hir/model.ts';
import type { TraitBound, Ty } from './model.ts';
import type { Predicate } from './scope.ts';

/** What a type is made of as far as borrows go: lifetimes (`'a`, `'1`) and type parameters, in one set. */
type Origins = ReadonlySet<string>;

/** See `CallFacts.resultHolds` and `CallFacts.resultHoldsContents`. */
export interface HeldArguments {
  readonly whole: readonly number[] | null;
  readonly contents: readonly number[];
  /** The same of what the future of an `async fn` gives in the end; null for other functions. */
  readonly awaited: Pick<HeldArguments, 'whole' | 'contents'> | null;
}

/** `written` is the type behind the arrow; for what else, see {@link heldOf}. */
export function heldArguments(
  item: FunctionItem,
  inputs: readonly Ty[],
  written: Ty,
  predicates: readonly Predicate[],
  capturesAll: boolean,
): HeldArguments {
  const held = heldOf(inputs, written, predicates, capturesAll);
  // The future of an `async fn` holds everything that it was given.
  return item.async
    ? { whole: inputs.map((_, index) => index), contents: [], awaited: held }
    : { ...held, awaited: null };
}

/**
 * `whole` is null when the result may hold something that cannot be told: an elided lifetime without a source.
 * `inputs` are lowered with a name for every elided lifetime. `capturesAll`: `impl Trait` captures every lifetime.
 */
function heldOf(
  inputs: readonly Ty[],
  output: Ty,
  predicates: readonly Predicate[],
  capturesAll: boolean,
): Pick<HeldArguments, 'whole' | 'contents'> {
  const inputOrigins = inputs.map((input) => origins(input));
  const reached = new Set(
    origins(output, capturesAll ? union(inputOrigins) : new Set(parametersOnly(inputOrigins))),
  );
  if (reached.has(UNTOLD)) return { whole: null, contents: [] };
  reached.delete("'static");
  spread(reached, predicates);
  const whole = inputOrigins.flatMap((own, index) => (intersects(own, reached) ? [index] : []));
  const contents = whole.filter((index) => {
    const input = inputs[index]!;
    return input.kind === 'reference' && input.lifetime !== null && !reached.has(input.lifetime);
  });
  return { whole, contents };
}

/** Marks a lifetime that has no name. */
const UNTOLD = '?';

function origins(type: Ty, captured: Origins = new Set()): Origins {
  const found = new Set<string>();
  collect(type, found, captured);
  return found;
}

function collect(type: Ty, found: Set<string>, captured: Origins): void {
  switch (type.kind) {
    case 'reference':
      found.add(type.lifetime ?? UNTOLD);
      collect(type.target, found, captured);
      break;
    case 'adt':
      for (const lifetime of type.lifetimes) found.add(lifetime === "'_" ? UNTOLD : lifetime);
      for (const argument of type.arguments) collect(argument, found, captured);
      break;
    case 'parameter':
      found.add(type.name);
      break;
    case 'projection':
      collect(type.base, found, captured);
      break;
    case 'pointer':
      collect(type.target, found, captured);
      break;
    case 'tuple':
      for (const element of type.elements) collect(element, found, captured);
      break;
    case 'array':
    case 'slice':
      collect(type.element, found, captured);
      break;
    case 'future':
      for (const argument of type.arguments) collect(argument, found, captured);
      break;
    case 'opaque':
      for (const name of captured) found.add(name);
      collectBounds(type.bounds, found, captured);
      break;
    case 'dyn':
      collectBounds(type.bounds, found, captured);
      break;
    default:
      break;
  }
}

function collectBounds(bounds: readonly TraitBound[], found: Set<string>, captured: Origins): void {
  for (const bound of bounds) {
    if (bound.trait.startsWith("'")) found.add(bound.trait === "'_" ? UNTOLD : bound.trait);
    for (const argument of bound.arguments) collect(argument, found, captured);
    for (const { type } of bound.bindings) collect(type, found, captured);
  }
}

/** Adds what the bounds tie to what is reached: in `F: FnOnce(T) -> U` a reached `U` comes from `F` and from `T`. */
function spread(reached: Set<string>, predicates: readonly Predicate[]): void {
  for (let size = -1; size !== reached.size; ) {
    size = reached.size;
    for (const { type, bound } of predicates) {
      const subject = origins(type);
      const args = union(bound.arguments.map((argument) => origins(argument)));
      const results = union(bound.bindings.map((binding) => origins(binding.type)));
      const callable = /::(Async)?Fn(Mut|Once)?$/.test(bound.trait);
      if (intersects(results, reached) || (!callable && intersects(args, reached))) add(reached, subject);
      if (callable ? intersects(results, reached) : intersects(subject, reached)) add(reached, args);
    }
  }
  reached.delete(UNTOLD);
}

function add(target: Set<string>, names: Origins): void {
  for (const name of names) target.add(name);
}

function union(sets: readonly Origins[]): Origins {
  return new Set(sets.flatMap((set) => [...set]));
}

function parametersOnly(sets: readonly Origins[]): string[] {
  return [...union(sets)].filter((name) => !name.startsWith("'") && name !== UNTOLD);
}

function intersects(a: Origins, b: Origins): boolean {
  for (const name of a) if (b.has(name)) return true;
  return false;
}
