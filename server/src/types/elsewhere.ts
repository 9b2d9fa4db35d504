/** The types of a function's body wherever in the workspace it stands, for questions about what its future keeps. */
import { checkpoint } from '../base/attempt.ts';
import type { Body } from '../hir/model.ts';
import { type Edition, type FunctionDefinition, type ItemHome, ItemList } from '../names/index.ts';
import { Impls } from './impls.ts';
import { inferBody } from './infer/index.ts';
import { libraryOf } from './library.ts';
import type { BodyTypes, TypeOracle } from './model.ts';
import { revealResult } from './opaque-results.ts';
import { Oracle } from './oracle.ts';
import { predicatesOf } from './scope.ts';
import { bodyScope } from './signature.ts';
import { Solver } from './solver.ts';

export interface BodyElsewhere {
  readonly body: Body;
  readonly types: BodyTypes;
  readonly oracle: TypeOracle;
  readonly edition: Edition;
}

const known = new WeakMap<Body, BodyElsewhere>();

/**
 * Null for a function without a body, one inside another body, and one of a crate that cargo fetched: which of its
 * features are on is not known.
 */
export function bodyElsewhere(definition: FunctionDefinition): BodyElsewhere | null {
  const { item, home, module } = definition;
  const library = libraryOf(module.crate);
  if (library === null || library.fetched || item.body === null || home.anchor !== 'file') return null;
  const body = library.bodyOf(home.uri, item) ?? null;
  if (body === null) return null;
  let found = known.get(body);
  if (found === undefined) {
    found = inferElsewhere(definition, body);
    known.set(body, found);
    checkpoint();
  }
  return found;
}

function inferElsewhere(definition: FunctionDefinition, body: Body): BodyElsewhere {
  const { item, home, module } = definition;
  const solver = new Solver(module.crate, new Impls(module.crate), revealResult);
  solver.environment = predicatesOf(definition);
  const inside: ItemHome = { uri: home.uri, list: ItemList.of(body.items), anchor: item.id };
  const scope = bodyScope(definition);
  const types = inferBody({ body, item, scope, solver, home: inside, owner: definition, onBlock: () => {} });
  return { body, types, oracle: new Oracle(solver), edition: module.crate.source.edition };
}
