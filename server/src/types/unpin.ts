/**
 * Proofs of `Unpin`: which field, impl, bound or async block decides, as a tree.
 *
 * `Unpin` is an auto trait: a type has it when all its fields have it, unless an impl, positive or negative, says
 * otherwise (Reference, "Auto traits"). Recursion is coinductive: a type that meets itself adds no objection.
 */
import type { Field, Variant } from '../hir/model.ts';
import { type AdtDefinition, type ImplDefinition, placeOf } from '../names/index.ts';
import { displayType } from './display.ts';
import { matchPlain } from './match.ts';
import type { AutoTraitProof, Location, ProofReason, Ty } from './model.ts';
import { pinProjectOf } from './pin-project.ts';
import {
  asked,
  conjunction,
  follow,
  type Part,
  part,
  promised,
  proof,
  sureOnly,
  unknown,
} from './proof-steps.ts';
import { fieldsOf } from './properties.ts';
import type { Solver } from './solver.ts';
import { declarationOf, isRigid } from './ty.ts';
import { typeKey } from './type-key.ts';
import { candidateParts, placeOfImpl, relevantImpls, seenAsDeclared, UNPIN } from './unpin-impls.ts';

/** Types inside types that are followed before the answer is `unknown`: some grow as they recurse, without end. */
const MAX_DEPTH = 64;

/** Steps of one proof before the answer is `unknown`. Real types need dozens. */
const MAX_STEPS = 4_000;

type Adt = Extract<Ty, { kind: 'adt' }>;

const POINTERS: Readonly<Record<string, 'box' | 'rc' | 'arc'>> = {
  'std::boxed::Box': 'box',
  'std::rc::Rc': 'rc',
  'std::sync::Arc': 'arc',
};

/** Proves one type; make a new one for each question, since the answers hold for the solver's present environment. */
export class UnpinProver {
  private readonly solver: Solver;
  /** Types whose proof is under way, outermost first. */
  private readonly pending: string[] = [];
  private readonly proved = new Map<string, AutoTraitProof>();
  private depth = 0;
  private steps = 0;
  /** The outermost pending type that was met again since this was last set. */
  private met = Number.POSITIVE_INFINITY;

  constructor(solver: Solver) {
    this.solver = solver;
  }

  prove(type: Ty): AutoTraitProof {
    if (this.depth >= MAX_DEPTH || this.steps >= MAX_STEPS)
      return unknown(type, 'the type is too large to be followed');
    this.steps++;
    this.depth++;
    try {
      return this.isPromised(type) ? promised(type) : this.proveByKind(type);
    } finally {
      this.depth--;
    }
  }

  private proveByKind(type: Ty): AutoTraitProof {
    switch (type.kind) {
      case 'unknown':
        return unknown(type, 'its type is not known');
      case 'never':
      case 'primitive':
      case 'fnPointer':
      case 'fnItem':
        return proof({ type, verdict: 'yes', reason: { kind: 'builtin' } });
      case 'reference':
        return proof({ type, verdict: 'yes', reason: { kind: 'pointer', of: 'reference' } });
      case 'pointer':
        return proof({ type, verdict: 'yes', reason: { kind: 'pointer', of: 'raw' } });
      case 'tuple':
        return this.proveParts(
          type,
          type.elements.map((element, index) =>
            part(element, { kind: 'field', owner: displayType(type), field: String(index) }),
          ),
        );
      case 'array':
      case 'slice':
        return this.proveParts(type, [
          part(type.element, { kind: 'argument', owner: displayType(type), index: 0 }),
        ]);
      case 'closure':
        return this.proveParts(
          type,
          type.captures.map((capture) => part(capture, { kind: 'capture', name: displayType(capture) })),
        );
      case 'future': {
        if (type.rewritten)
          return unknown(type, 'an attribute macro may have changed what the function gives');
        const what = type.path !== null ? 'fn' : 'block';
        return proof({ type, verdict: 'no', reason: { kind: 'asyncFuture', what } });
      }
      case 'dyn':
        return proof({ type, verdict: this.isBounded(type) ? 'yes' : 'no', reason: { kind: 'dyn' } });
      case 'opaque':
        return this.proveOpaque(type);
      case 'parameter':
        return this.proveParameter(type);
      case 'projection': {
        const known = this.solver.normalize(type);
        if (known.kind !== 'projection') return this.prove(known);
        if (isRigid(known) || this.isBounded(known)) return this.proveParameter(known);
        return unknown(known, `the impl that says what \`${displayType(known)}\` is was not found`);
      }
      case 'adt':
        return this.proveAdt(type);
    }
  }

  /** `where Option<F>: Unpin`: what a clause says of a whole type needs no proof from its parts. */
  private isPromised(type: Ty): boolean {
    return this.solver.environment.some(
      ({ type: subject, bound }) =>
        bound.trait === UNPIN && matchPlain(subject, type, this.solver.resolve) === 'yes',
    );
  }

  private isBounded(type: Ty): boolean {
    return this.solver.boundsOf(type).some(({ trait }) => trait === UNPIN);
  }

  private proveParameter(type: Ty): AutoTraitProof {
    if (this.isBounded(type)) return promised(type);
    return proof({
      type,
      verdict: 'conditional',
      requires: [{ type, trait: 'Unpin' }],
      reason: { kind: 'bound', missing: true },
    });
  }

  /** Auto traits leak through `impl Trait` in return position, never through an argument's. */
  private proveOpaque(type: Extract<Ty, { kind: 'opaque' }>): AutoTraitProof {
    if (this.isBounded(type)) return promised(type);
    if (type.argument) return proof({ type, verdict: 'no', reason: { kind: 'bound', missing: true } });
    const { revealed } = type;
    if (revealed === null || revealed.kind === 'unknown')
      return unknown(type, 'the body that decides it cannot be seen');
    return follow(type, this.prove(revealed), { kind: 'opaque' });
  }

  // ------------------------------------------------------------------------------------- nominal types

  private proveAdt(type: Adt): AutoTraitProof {
    const { path } = type.definition;
    if (path === 'std::marker::PhantomPinned')
      return proof({ type, verdict: 'no', reason: { kind: 'phantomPinned' } });
    const pointer = POINTERS[path];
    if (pointer !== undefined)
      return proof({ type, verdict: 'yes', reason: { kind: 'pointer', of: pointer } });
    const declared = declarationOf(type.definition);
    if (declared === null) return unknown(type, `the source of \`${path}\` is not known`);
    const key = typeKey(type);
    if (key === null) return this.proveDeclared(type, declared);
    return this.proved.get(key) ?? this.proveOnce(type, declared, key);
  }

  /** What rests on the assumption that a pending type has it is proven only as part of that type's proof. */
  private proveOnce(type: Adt, declared: AdtDefinition, key: string): AutoTraitProof {
    const again = this.pending.indexOf(key);
    if (again >= 0) {
      this.met = Math.min(this.met, again);
      return proof({ type, verdict: 'yes', reason: { kind: 'recursion' } });
    }
    const metBefore = this.met;
    this.met = Number.POSITIVE_INFINITY;
    const at = this.pending.push(key) - 1;
    try {
      const result = this.proveDeclared(type, declared);
      if (this.met >= at && this.steps < MAX_STEPS) this.proved.set(key, result);
      return result;
    } finally {
      this.pending.pop();
      this.met = Math.min(metBefore, this.met);
    }
  }

  private proveDeclared(type: Adt, declared: AdtDefinition): AutoTraitProof {
    const impls = relevantImpls(this.solver, type, UNPIN);
    const project = impls.length === 0 ? pinProjectOf(declared) : null;
    const result =
      impls.length > 0
        ? this.proveByImpls(type, impls, { kind: 'impl', negative: false }, placeOfImpl(impls[0]!))
        : project === null
          ? this.proveStructure(type, declared)
          : this.proveProjected(type, declared, project);
    return seenAsDeclared(declared) ? result : { ...result, complete: false };
  }

  /**
   * Any impl for a nominal type, whatever its arguments, does away with the structural rule: what no impl fits doesn't
   * have the trait.
   *
   * @param none the reason when no impl fits, and its place.
   */
  private proveByImpls(
    type: Adt,
    impls: readonly ImplDefinition[],
    none: ProofReason,
    where: Location | null,
  ): AutoTraitProof {
    let best: AutoTraitProof | null = null;
    for (const impl of impls) {
      const candidate = candidateParts(this.solver, type, impl);
      if (candidate === null) continue;
      const { reason, location, parts, requires, sure } = candidate;
      const found = impl.item.negative
        ? proof({ type, verdict: 'no', reason, location, complete: sure })
        : sureOnly(asked(this.proveParts(type, parts, reason, location), requires, reason, location), sure);
      if (found.verdict === 'yes' && found.complete) return found;
      if (best === null || WEIGHT[found.verdict] > WEIGHT[best.verdict]) best = found;
    }
    return best ?? proof({ type, verdict: 'no', reason: none, location: where });
  }

  /** pin-project implements `Unpin` when the `#[pin]` fields are; the others don't matter. */
  private proveProjected(
    type: Adt,
    declared: AdtDefinition,
    { macro, unpin }: NonNullable<ReturnType<typeof pinProjectOf>>,
  ): AutoTraitProof {
    const reason: ProofReason = { kind: 'pinProject', macro, unpin };
    const location = placeOf(declared.home, declared.item, declared.item.name.span);
    if (unpin === 'never') return proof({ type, verdict: 'no', reason, location });
    if (unpin === 'byImpl') {
      const impls = relevantImpls(this.solver, type, 'pin_project::UnsafeUnpin');
      return this.proveByImpls(type, impls, reason, location);
    }
    const pinned = this.fieldParts(type, declared).filter(({ field }) =>
      field.attributes.some(({ path }) => path === 'pin'),
    );
    const result = this.proveParts(type, pinned, reason, location);
    return result.verdict === 'yes' ? { ...result, reason, location } : result;
  }

  private proveStructure(type: Adt, declared: AdtDefinition): AutoTraitProof {
    const own = this.proveParts(type, this.fieldParts(type, declared));
    if (declared.home.anchor !== 'stub') return own;
    const { path } = type.definition;
    if (own.verdict === 'yes') {
      const reason: ProofReason =
        path === 'std::pin::Pin' ? { kind: 'pointer', of: 'pin' } : { kind: 'library', path };
      return { ...own, reason, because: [] };
    }
    const argument = this.decidingArgument(type);
    return argument?.verdict === own.verdict ? argument : own;
  }

  /** For library types the argument is the better reason than a private field: `Vec<T>` is `Unpin` iff `T` is. */
  private decidingArgument(type: Adt): AutoTraitProof | null {
    for (const [index, argument] of type.arguments.entries()) {
      const inner = this.prove(argument);
      if (inner.verdict !== 'yes')
        return follow(type, inner, { kind: 'argument', owner: type.definition.name, index });
    }
    return null;
  }

  private fieldParts(type: Adt, declared: AdtDefinition): readonly (Part & { readonly field: Field })[] {
    return fieldsOf(type, declared).map(({ variant, field, type: fieldType }) => ({
      ...part(
        this.solver.normalize(fieldType),
        { kind: 'field', owner: declared.name, field: fieldName(declared, variant, field) },
        placeOf(declared.home, declared.item, field.name.span),
        !declared.module.crate.cfg.mayBeAbsent(field.attributes),
      ),
      field,
    }));
  }

  private proveParts(
    type: Ty,
    parts: readonly Part[],
    whenYes: ProofReason = { kind: 'allFields' },
    where: Location | null = null,
  ): AutoTraitProof {
    const proofs = parts.map((each) => ({ part: each, proof: this.prove(each.type) }));
    return conjunction(type, proofs, whenYes, where);
  }
}

const WEIGHT: Readonly<Record<AutoTraitProof['verdict'], number>> = {
  no: 0,
  conditional: 1,
  unknown: 2,
  yes: 3,
};

/** `next`, and in an enum `Some.0`. */
function fieldName({ item }: AdtDefinition, variant: Variant, { name }: Field): string {
  return item.kind === 'enum' ? `${variant.name.text}.${name.text}` : name.text;
}
