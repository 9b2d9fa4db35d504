/** Proofs that are kept, by the `where` clauses in force, then by trait and type. */
import type { AutoTraitProof } from '../types/model.ts';
import type { Predicate } from '../types/scope.ts';

export class ProofMemory {
  private readonly proofs = new WeakMap<readonly Predicate[], Map<string, AutoTraitProof>>();

  get(environment: readonly Predicate[], key: string): AutoTraitProof | undefined {
    return this.proofs.get(environment)?.get(key);
  }

  set(environment: readonly Predicate[], key: string, proof: AutoTraitProof): void {
    const known = this.proofs.get(environment);
    if (known === undefined) this.proofs.set(environment, new Map([[key, proof]]));
    else known.set(key, proof);
  }
}
