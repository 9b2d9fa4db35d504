/**
 * The concrete types behind `impl Trait` in return types. Auto traits leak through them, so the body that makes the
 * value counts, whichever file it stands in. Each is worked out once for its crate, whoever asks first.
 */
import { checkpoint } from '../base/attempt.ts';
import type { Body } from '../hir/model.ts';
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

/** What their bodies give back. */
const revealed = new WeakMap<FunctionDefinition, Ty>();

/** What stands where the `index`th `impl Trait` of a function's result stands; null when it cannot be told. */
export function revealResult(definition: FunctionDefinition, index: number): Ty | null {
  const { item } = definition;
  if (item.output === null || item.body === null || definition.home.anchor !== 'file') return null;
  let actual = revealed.get(definition);
  if (actual === undefined) {
    if (revealing.has(definition) || revealing.size > MAX_REVEALS) return null;
    const body = libraryOf(definition.module.crate)?.bodyOf(definition.home.uri, item) ?? null;
    if (body === null) return null;
    actual = resultOf(definition, body);
    revealed.set(definition, actual);
    checkpoint();
  }
  return partAtOpaque(lowerType(item.output, bodyScope(definition)), actual, index);
}

/** What a body gives back. */
function resultOf(definition: FunctionDefinition, body: Body): Ty {
  const { item, home, module } = definition;
  const solver = solverOf(module.crate);
  const inside: ItemHome = { uri: home.uri, list: ItemList.of(body.items), anchor: item.id };
  const scope = bodyScope(definition);
  const input = { body, item, scope, solver, home: inside, owner: definition, onBlock: () => {} };
  revealing.add(definition);
  try {
    return solver.within(predicatesOf(definition), () => inferResult(input));
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
