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
import type { Solver } from '../types/solver.ts';
import { sizeOf } from '../types/ty.ts';
import { boundedBy } from './bounds.ts';
import { type Stored, storedBy, storedByBody } from './futures.ts';
import { typeKey } from './keys.ts';
import { ProofMemory } from './memory.ts';
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
  /** What is being proven, with its depth. */
  private readonly pending = new Map<string, number>();
  /** Depth of the outermost pending proof that the present one leans on. */
  private leansOn = Number.POSITIVE_INFINITY;
  private steps = 0;

  /** @param lasting what others have proven in the same state of the crate; what rests on no passing body is added. */
  constructor(solver: Solver, bodies: Bodies, lasting = new ProofMemory()) {
    this.solver = solver;
    this.bodies = bodies;
    this.lasting = lasting;
  }

  /** The body of an item; null when its text is not at hand. */
  bodyOf(owner: BodyOwner): AnalyzedBody | null {
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
      this.leansOn = Math.min(this.leansOn, above);
      return proof({ trait, type, verdict: 'yes', reason: { kind: 'recursion' } });
    }
    if (this.pending.size >= MAX_DEPTH || ++this.steps > MAX_STEPS) {
      this.leansOn = -1;
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
    const { environment } = this.solver;
    const lasting = this.lasting.get(environment, key);
    if (lasting !== undefined) return lasting;
    const passing = this.passing.get(environment, key);
    if (passing !== undefined) this.isPassing = true;
    return passing;
  }

  /** A proof that leans on one further out, which is not finished, holds only inside of that one. */
  private remember(key: string, prove: () => AutoTraitProof): AutoTraitProof {
    const { environment } = this.solver;
    const depth = this.pending.size;
    const outer = this.leansOn;
    const isOuterPassing = this.isPassing;
    this.leansOn = Number.POSITIVE_INFINITY;
    this.isPassing = false;
    this.pending.set(key, depth);
    try {
      const found = prove();
      const stands = this.leansOn >= depth;
      if (stands) (this.isPassing ? this.passing : this.lasting).set(environment, key, found);
      this.leansOn = stands ? outer : Math.min(outer, this.leansOn);
      if (stands) checkpoint();
      return found;
    } finally {
      this.pending.delete(key);
      this.isPassing ||= isOuterPassing;
    }
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
    return this.solver.environment.some(
      ({ type: subject, bound }) =>
        bound.trait === TRAIT_PATHS[trait] && matchPlain(subject, type, this.solver.resolve) === 'yes',
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

const SURE = { location: null, certain: true } as const;

/** Types that have every auto trait. */
function isPlain({ kind }: Ty): boolean {
  return kind === 'primitive' || kind === 'never' || kind === 'fnPointer' || kind === 'fnItem';
}
