/**
 * `Send` and `Sync` of any type, solved coinductively: a type that meets itself adds no objection. What a future or
 * closure stores is looked up in the body that makes it; what cannot be seen makes the answer unknown, with the reason.
 *
 * The rules are those of the Reference, "Auto traits" and "Special types and traits"; for futures SEMANTICS.md 1.2.
 */
import { checkpoint } from '../base/attempt.ts';
import { matchPlain } from '../types/match.ts';
import type { AutoTraitProof, Ty } from '../types/model.ts';
import type { BodyOwner } from '../types/origin.ts';
import { proof, unknown } from '../types/proof.ts';
import type { Predicate } from '../types/scope.ts';
import type { Solver } from '../types/solver.ts';
import { sizeOf } from '../types/ty.ts';
import { boundedBy } from './bounds.ts';
import { type Stored, storedBy, storedByBody } from './futures.ts';
import { typeKey } from './keys.ts';
import { clausesFor, ProofMemory } from './memory.ts';
import { type AnalyzedBody, type Bodies, type Part, type ThreadTrait, TRAIT_PATHS } from './model.ts';
import { proveNominal } from './nominal.ts';
import { proveAll } from './parts.ts';

/** Bounds for types that grow as they recurse: nested steps, steps in all, parts of one type when it is written out. */
const MAX_DEPTH = 64;
const MAX_STEPS = 20_000;
const MAX_SIZE = 20_000;

/** Keeps what it has proven. Valid for one state of the crate, bodies included. */
export class AutoTraitProver {
  readonly solver: Solver;
  private readonly bodies: Bodies;
  /** What rests on no body that may change. */
  private readonly lasting: ProofMemory;
  private readonly passing = new ProofMemory();
  /** Whether the present proof looked into a body that may change, or rests on one that did. */
  private isPassing = false;
  /** Whether it looked into any body, or rests on one that did. */
  private isOfBodies = false;
  /** What is being proven, with its depth. */
  private readonly pending = new Map<string, number>();
  /** The pending proofs that the present one leans on: a bit for each depth. */
  private leansOn = NOTHING;
  /** Finished proofs that lean on pending ones: they hold while those are taken to come out well. */
  private readonly leaning = new Map<string, Leaning>();
  private steps = 0;

  /** @param lasting what others have proven in the same state of the crate; what rests on no passing body is added. */
  constructor(solver: Solver, bodies: Bodies, lasting = new ProofMemory()) {
    this.solver = solver;
    this.bodies = bodies;
    this.lasting = lasting;
  }

  /** The body of an item; null when its text is not at hand. */
  bodyOf(owner: BodyOwner): AnalyzedBody | null {
    this.isOfBodies = true;
    if (this.bodies.mayChange(owner)) this.isPassing = true;
    return this.undisturbed(() => this.bodies.analyzed(owner));
  }

  /** The solver's environment says which bounds hold where the question is asked. */
  prove(trait: ThreadTrait, type: Ty): AutoTraitProof {
    if (this.pending.size === 0) this.steps = 0;
    if (isPlain(type)) return proof({ trait, type, verdict: 'yes', reason: { kind: 'builtin' } });
    if (type.kind === 'unknown') return unknown(trait, type, 'its type is not known');
    if (sizeOf(type) > MAX_SIZE) return unknown(trait, type, 'the type is too large');
    const key = `${trait} ${typeKey(type)}`;
    const known = this.known(key);
    if (known !== undefined) return known;
    const above = this.pending.get(key);
    if (above !== undefined) {
      this.leansOn |= bit(above);
      return proof({ trait, type, verdict: 'yes', reason: { kind: 'recursion' } });
    }
    if (this.pending.size >= MAX_DEPTH || ++this.steps > MAX_STEPS) {
      this.leansOn |= LIMIT;
      return unknown(trait, type, 'the type nests too deeply');
    }
    return this.remember(key, () => this.proveKind(trait, type));
  }

  /** Like {@link prove}, for the future that an async body makes before attributes such as `#[async_trait]` box it. */
  proveBody(trait: ThreadTrait, type: Ty): AutoTraitProof {
    if (type.kind !== 'future') return this.prove(trait, type);
    return this.proveParts(trait, type, storedByBody(this, trait, type));
  }

  /** All parts of a type have the trait; see {@link proveAll}. */
  all(trait: ThreadTrait, type: Ty, parts: Iterable<Part>): AutoTraitProof {
    const whole = { trait, type, reason: { kind: 'allFields' } as const, location: null };
    return proveAll(whole, parts, (each, part) => this.prove(each, part));
  }

  /** Runs `ask`, which may look into bodies, and puts the environment back. */
  undisturbed<T>(ask: () => T): T {
    return this.solver.within(this.solver.environment, ask);
  }

  private known(key: string): AutoTraitProof | undefined {
    const environment = clausesFor(key, this.solver.environment);
    const leaning = this.leaning.get(key);
    if (leaning?.environment === environment) {
      this.leansOn |= leaning.leansOn;
      this.isPassing ||= leaning.isPassing;
      this.isOfBodies ||= leaning.isOfBodies;
      return leaning.found;
    }
    const common = this.common?.get(environment, key);
    if (common !== undefined) return common;
    const lasting = this.lasting.get(environment, key);
    const found = lasting ?? this.passing.get(environment, key);
    if (found !== undefined) this.isOfBodies = true;
    if (found !== undefined && lasting === undefined) this.isPassing = true;
    return found;
  }

  /** What no body decides, nor an impl in one, is the same in all files. */
  private get common(): ProofMemory | null {
    return this.solver.seesBlockImpls ? null : this.lasting.common;
  }

  private get memory(): ProofMemory {
    if (this.isPassing) return this.passing;
    return this.isOfBodies ? this.lasting : (this.common ?? this.lasting);
  }

  /**
   * A proof that leans on one further out, which is not finished, holds only inside of that one, and afterwards if that
   * one comes out as it was taken to.
   */
  private remember(key: string, prove: () => AutoTraitProof): AutoTraitProof {
    const environment = clausesFor(key, this.solver.environment);
    const depth = this.pending.size;
    const outer = this.leansOn;
    const isOuterPassing = this.isPassing;
    const isOuterOfBodies = this.isOfBodies;
    const before = this.leaning.size;
    this.leansOn = NOTHING;
    this.isPassing = false;
    this.isOfBodies = false;
    this.pending.set(key, depth);
    let inside: readonly Leaning[] = [];
    try {
      const found = prove();
      const { isPassing, isOfBodies } = this;
      const leansOn = this.leansOn & ~bit(depth);
      const own = { environment, key, found, leansOn, isPassing, isOfBodies };
      inside = [...settled(this.leaningSince(before), own, depth), own];
      this.leansOn = outer | leansOn;
      if (leansOn === NOTHING) checkpoint();
      return found;
    } finally {
      this.leaningSince(before);
      for (const each of inside) this.keep(each);
      this.pending.delete(key);
      this.isPassing ||= isOuterPassing;
      this.isOfBodies ||= isOuterOfBodies;
    }
  }

  private keep(proof: Leaning): void {
    const { environment, key, found, leansOn } = proof;
    if (leansOn === NOTHING) this.memory.set(environment, key, found);
    else if ((leansOn & LIMIT) === NOTHING) this.leaning.set(key, proof);
  }

  /** Takes out the leaning proofs that were finished since there were so many. */
  private leaningSince(count: number): readonly Leaning[] {
    if (this.leaning.size <= count) return [];
    const since = [...this.leaning.values()].slice(count);
    for (const { key } of since) this.leaning.delete(key);
    return since;
  }

  private proveKind(trait: ThreadTrait, type: Ty): AutoTraitProof {
    if (this.isPromised(trait, type))
      return proof({ trait, type, verdict: 'yes', reason: { kind: 'bound', missing: false } });
    switch (type.kind) {
      case 'pointer':
        return proof({ trait, type, verdict: 'no', reason: { kind: 'rawPointer' } });
      case 'reference': {
        const reason = { kind: 'reference', mutable: type.mutable } as const;
        const part = { type: type.target, trait: type.mutable ? trait : ('Sync' as const) };
        return this.all(trait, type, [{ ...part, reason, location: null, certain: true }]);
      }
      case 'tuple':
        return this.all(
          trait,
          type,
          type.elements.map((element, index) => ({
            ...SURE,
            trait,
            type: element,
            reason: { kind: 'field', owner: '()', field: String(index) },
          })),
        );
      case 'array':
      case 'slice':
        return this.all(trait, type, [
          { ...SURE, trait, type: type.element, reason: { kind: 'argument', owner: '[]', index: 0 } },
        ]);
      case 'dyn':
      case 'parameter':
        return this.proveByBounds(trait, type);
      case 'projection': {
        const normal = this.solver.normalize(type);
        return normal.kind === 'projection' ? this.proveByBounds(trait, normal) : this.prove(trait, normal);
      }
      case 'opaque':
        return this.proveOpaque(trait, type);
      case 'adt':
        return proveNominal(this, trait, type);
      case 'closure':
      case 'future':
        return this.proveStored(trait, type);
      default:
        return unknown(trait, type, 'its type is not known');
    }
  }

  /** `where Wrapper<F>: Send`: what a clause says of a whole type needs no proof from its parts. */
  private isPromised(trait: ThreadTrait, type: Ty): boolean {
    const { solver } = this;
    return solver.environment.some(
      (clause) =>
        clause.bound.trait === TRAIT_PATHS[trait] &&
        matchPlain(solver.subjectOf(clause), type, solver.resolve) === 'yes',
    );
  }

  private proveByBounds(trait: ThreadTrait, type: Ty): AutoTraitProof {
    const bounded = boundedBy(this.solver, trait, type);
    if (bounded === 'unknown') return unknown(trait, type, 'one of its traits cannot be seen');
    const reason = type.kind === 'dyn' ? ({ kind: 'dyn' } as const) : null;
    if (bounded === 'yes')
      return proof({ trait, type, verdict: 'yes', reason: reason ?? { kind: 'bound', missing: false } });
    if (reason !== null) return proof({ trait, type, verdict: 'no', reason });
    return proof({
      trait,
      type,
      verdict: 'conditional',
      requires: [{ type, trait }],
      reason: { kind: 'bound', missing: true },
    });
  }

  /** Auto traits leak through `impl Trait` in return position, never through an argument's. */
  private proveOpaque(trait: ThreadTrait, type: Extract<Ty, { kind: 'opaque' }>): AutoTraitProof {
    if (type.argument) return this.proveByBounds(trait, type);
    const bounded = boundedBy(this.solver, trait, type);
    if (bounded === 'yes')
      return proof({ trait, type, verdict: 'yes', reason: { kind: 'bound', missing: false } });
    const revealed = this.undisturbed(() => type.revealed);
    if (revealed === null || revealed.kind === 'unknown')
      return unknown(trait, type, 'the body that decides it cannot be seen');
    const inner = this.prove(trait, revealed);
    const { verdict, location, requires, complete } = inner;
    const reason = { kind: 'opaque' } as const;
    return proof({ trait, type, verdict, reason, location, because: [inner], requires, complete });
  }

  private proveStored(trait: ThreadTrait, type: Extract<Ty, { kind: 'closure' | 'future' }>): AutoTraitProof {
    return this.proveParts(trait, type, storedBy(this, trait, type));
  }

  private proveParts(trait: ThreadTrait, type: Ty, stored: Stored): AutoTraitProof {
    switch (stored.kind) {
      case 'parts':
        return this.all(trait, type, stored.parts);
      case 'same':
        return { ...this.prove(trait, stored.as), type };
      case 'never':
        return proof({ trait, type, verdict: 'no', reason: { kind: 'asyncInTrait' }, location: stored.at });
      case 'unknown':
        return unknown(trait, type, stored.what);
    }
  }
}

interface Leaning {
  readonly environment: readonly Predicate[];
  readonly key: string;
  readonly found: AutoTraitProof;
  readonly leansOn: bigint;
  readonly isPassing: boolean;
  readonly isOfBodies: boolean;
}

const NOTHING = 0n;
/** Stands for having come to no end: what leans on that is not kept. Deeper than any pending proof. */
const LIMIT = bit(MAX_DEPTH);

function bit(depth: number): bigint {
  return 1n << BigInt(depth);
}

/**
 * What becomes of proofs that were made inside another, now that it is finished. If it came out as it was taken to, they
 * lean on what it leans on; if not, a `no` inside a `no` and an `unknown` inside an `unknown` are what they are anyway.
 */
function* settled(inside: readonly Leaning[], whole: Leaning, depth: number): Generator<Leaning> {
  for (const each of inside) {
    if ((each.leansOn & bit(depth)) === NOTHING) yield each;
    else if (whole.found.verdict === 'yes' || each.found.verdict === whole.found.verdict)
      yield { ...each, leansOn: (each.leansOn & ~bit(depth)) | whole.leansOn };
  }
}

const SURE = { location: null, certain: true } as const;

/** Types that have every auto trait. */
function isPlain({ kind }: Ty): boolean {
  return kind === 'primitive' || kind === 'never' || kind === 'fnPointer' || kind === 'fnItem';
}
