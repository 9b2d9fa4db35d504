/**
 * The concrete types behind `impl Trait` in return types. Auto traits leak through them, so the body that makes the
 * value counts, whichever file it stands in. Each is worked out once for its crate, whoever asks first.
 */
import { type Crate, type FunctionDefinition, type ItemHome, ItemList } from '../names/index.ts';
import { Impls } from './impls.ts';
import { inferResult } from './infer/index.ts';
import { libraryOf } from './library.ts';
import { lowerType } from './lower.ts';
import type { Ty } from './model.ts';
import { partAtOpaque } from './reveal.ts';
import { predicatesOf } from './scope.ts';
import { bodyScope } from './signature.ts';
import { Solver } from './solver.ts';

/** Functions whose bodies are looked into on behalf of each other. */
const MAX_REVEALS = 8;

const revealers = new WeakMap<Crate, Solver>();
const revealing = new Set<FunctionDefinition>();

/** What stands where the `index`th `impl Trait` of a function's result stands; null when it cannot be told. */
export function revealResult(definition: FunctionDefinition, index: number): Ty | null {
  const { item, home } = definition;
  if (item.output === null || item.body === null || home.anchor !== 'file') return null;
  if (revealing.has(definition) || revealing.size > MAX_REVEALS) return null;
  const { crate } = definition.module;
  const body = libraryOf(crate)?.bodyOf(home.uri, item) ?? null;
  if (body === null) return null;
  const solver = solverOf(crate);
  const scope = bodyScope(definition);
  const inside: ItemHome = { uri: home.uri, list: ItemList.of(body.items), anchor: item.id };
  const input = { body, item, scope, solver, home: inside, owner: definition, onBlock: () => {} };
  revealing.add(definition);
  try {
    const actual = solver.within(predicatesOf(definition), () => inferResult(input));
    return partAtOpaque(lowerType(item.output, scope), actual, index);
  } finally {
    revealing.delete(definition);
  }
}

/** A solver that no file owns: what it finds is kept in signatures, which outlive every file. */
function solverOf(crate: Crate): Solver {
  let solver = revealers.get(crate);
  if (solver === undefined) {
    solver = new Solver(crate, new Impls(crate), revealResult);
    revealers.set(crate, solver);
  }
  return solver;
}
