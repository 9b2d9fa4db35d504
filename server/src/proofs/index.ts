/**
 * The room `proofs`: `Send` and `Sync`, over types and over what async bodies keep. Every verdict comes with the chain
 * that leads to it, in the same form as a proof of `Unpin`, so that one way of showing proofs serves all three.
 */
export { analyzedElsewhere } from './elsewhere.ts';
export { ProofMemory } from './memory.ts';
export type { AnalyzedBody, Bodies, ThreadTrait } from './model.ts';
export { AutoTraitProver } from './prover.ts';
