/** Proofs that are kept, by the `where` clauses in force, then by trait and type. */
import type { AutoTraitProof } from '../types/model.ts';
import type { Predicate } from '../types/scope.ts';
import { isClosed, typeKey } from './keys.ts';

export class ProofMemory {
  /** What holds in every file of the crate. */
  readonly common: ProofMemory | null;
  private readonly proofs = new WeakMap<readonly Predicate[], Map<string, AutoTraitProof>>();

  constructor(common: ProofMemory | null = null) {
    this.common = common;
  }

  get(environment: readonly Predicate[], key: string): AutoTraitProof | undefined {
    return this.proofs.get(environment)?.get(key);
  }

  set(environment: readonly Predicate[], key: string, proof: AutoTraitProof): void {
    const known = this.proofs.get(environment);
    if (known === undefined) this.proofs.set(environment, new Map([[key, proof]]));
    else known.set(key, proof);
  }
}

/** Stands for all clauses that do not matter: one list, as proofs are kept by it. */
const NONE: readonly Predicate[] = [];

/** Whether each of the clauses is about a type with a type parameter in it. */
const aboutParametersOnly = new WeakMap<readonly Predicate[], boolean>();

/**
 * What of the clauses in force matters to a proof about a type: nothing when no type parameter occurs in the type and
 * one does in whatever the clauses are about. Such proofs are shared by all items.
 */
export function clausesFor(key: string, environment: readonly Predicate[]): readonly Predicate[] {
  if (environment.length === 0) return NONE;
  if (!isClosed(key)) return environment;
  let isElsewhere = aboutParametersOnly.get(environment);
  if (isElsewhere === undefined) {
    isElsewhere = environment.every(({ type }) => !isClosed(typeKey(type)));
    aboutParametersOnly.set(environment, isElsewhere);
  }
  return isElsewhere ? NONE : environment;
}
