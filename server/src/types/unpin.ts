/**
 * Proofs of `Unpin`: which field, impl, bound or async block decides, as a tree.
 *
 * `Unpin` is an auto trait: a type has it when all its fields have it, unless an impl, positive or negative, says
 * otherwise (Reference, "Auto traits"). Recursion is coinductive: a type that meets itself adds no objection.
 */
import type { Attribute, Field } from '../hir/model.ts';
import { type AdtDefinition, type ImplDefinition, placeOf, underUndecidedCfg } from '../names/index.ts';
import { derivedOf } from './derives.ts';
import { displayType } from './display.ts';
import { headerOf } from './impls.ts';
import { matchTypes } from './match.ts';
import type { AutoTraitProof, Location, ProofReason, Ty } from './model.ts';
import { fieldsOf } from './properties.ts';
import type { Solver } from './solver.ts';
import { declarationOf, substitute } from './ty.ts';

const UNPIN = 'std::marker::Unpin';

/** Steps followed before the answer is `unknown`: types that grow as they recurse have no end. */
const MAX_DEPTH = 40;

/** How many steps of a `yes` are worth telling. */
const MAX_YES_STEPS = 6;

const POINTERS: Readonly<Record<string, 'box' | 'rc' | 'arc'>> = {
  'std::boxed::Box': 'box',
  'std::rc::Rc': 'rc',
  'std::sync::Arc': 'arc',
};

interface Step {
  readonly type: Ty;
  readonly verdict: AutoTraitProof['verdict'];
  readonly reason: ProofReason;
  readonly location?: Location | null;
  readonly because?: readonly AutoTraitProof[];
  readonly requires?: AutoTraitProof['requires'];
  readonly complete?: boolean;
}

function proof({
  type,
  verdict,
  reason,
  location = null,
  because = [],
  requires = [],
  complete = true,
}: Step): AutoTraitProof {
  return { trait: 'Unpin', type, verdict, requires, reason, location, because, complete };
}

export class UnpinProver {
  private readonly solver: Solver;
  private readonly pending: string[] = [];

  constructor(solver: Solver) {
    this.solver = solver;
  }

  prove(type: Ty): AutoTraitProof {
    if (this.isPromised(type))
      return proof({ type, verdict: 'yes', reason: { kind: 'bound', missing: false } });
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
      case 'future':
        return proof({
          type,
          verdict: 'no',
          reason: { kind: 'asyncFuture', what: type.path !== null ? 'fn' : 'block' },
        });
      case 'dyn':
        return proof({ type, verdict: this.bounded(type) ? 'yes' : 'no', reason: { kind: 'dyn' } });
      case 'opaque':
        return this.proveOpaque(type);
      case 'parameter':
        return this.proveParameter(type);
      case 'projection': {
        const known = this.solver.normalize(type);
        return known.kind === 'projection' ? this.proveParameter(known) : this.prove(known);
      }
      case 'adt':
        return this.proveAdt(type);
    }
  }

  /** `where Option<F>: Unpin`: what a clause says of a whole type needs no proof from its parts. */
  private isPromised(type: Ty): boolean {
    return this.solver.environment.some(
      ({ type: subject, bound }) =>
        bound.trait === UNPIN &&
        matchTypes(subject, type, new Set(), new Map(), this.solver.resolve) === 'yes',
    );
  }

  private bounded(type: Ty): boolean {
    return this.solver.boundsOf(type).some(({ trait }) => trait === UNPIN);
  }

  private proveParameter(type: Ty): AutoTraitProof {
    if (this.bounded(type)) return proof({ type, verdict: 'yes', reason: { kind: 'bound', missing: false } });
    return proof({
      type,
      verdict: 'conditional',
      requires: [{ type, trait: 'Unpin' }],
      reason: { kind: 'bound', missing: true },
    });
  }

  /** Auto traits leak through `impl Trait` in return position, never through an argument's. */
  private proveOpaque(type: Extract<Ty, { kind: 'opaque' }>): AutoTraitProof {
    if (this.bounded(type)) return proof({ type, verdict: 'yes', reason: { kind: 'bound', missing: false } });
    if (type.argument) return proof({ type, verdict: 'no', reason: { kind: 'bound', missing: true } });
    const { revealed } = type;
    if (revealed === null || revealed.kind === 'unknown')
      return unknown(type, 'the body that decides it cannot be seen');
    const inner = this.prove(revealed);
    return proof({
      type,
      verdict: inner.verdict,
      reason: { kind: 'opaque' },
      location: inner.location,
      because: [inner],
      requires: inner.requires,
      complete: inner.complete,
    });
  }

  private proveAdt(type: Extract<Ty, { kind: 'adt' }>): AutoTraitProof {
    const { path } = type.definition;
    if (path === 'std::marker::PhantomPinned')
      return proof({ type, verdict: 'no', reason: { kind: 'phantomPinned' } });
    const pointer = POINTERS[path];
    if (pointer !== undefined)
      return proof({ type, verdict: 'yes', reason: { kind: 'pointer', of: pointer } });
    const declared = declarationOf(type.definition);
    if (declared === null) return unknown(type, `the source of \`${path}\` is not known`);
    const key = displayType(type) + path;
    if (this.pending.includes(key)) return proof({ type, verdict: 'yes', reason: { kind: 'recursion' } });
    if (this.pending.length >= MAX_DEPTH) return unknown(type, 'the type nests too deeply');
    this.pending.push(key);
    try {
      return this.proveDeclared(type, declared);
    } finally {
      this.pending.pop();
    }
  }

  private proveDeclared(type: Extract<Ty, { kind: 'adt' }>, declared: AdtDefinition): AutoTraitProof {
    const complete =
      !declared.item.hasError &&
      derivedOf(declared).seen &&
      !declared.item.attributes.some(({ path }) => path === 'cfg_attr');
    const impl = this.decidingImpl(type);
    if (impl !== null) return this.proveByImpl(type, impl, complete);
    const project = pinProjectOf(declared);
    const result =
      project === null ? this.proveStructure(type, declared) : this.proveProjected(type, declared, project);
    return complete ? result : { ...result, complete: false };
  }

  // ---------------------------------------------------------------------------------------- impls

  private decidingImpl(type: Ty): ImplDefinition | null {
    const trait = this.solver.trait(UNPIN);
    if (trait === null) return null;
    for (const impl of this.solver.impls.ofTrait(type, trait, [])) {
      const header = headerOf(impl);
      if (matchTypes(header.self, type, header.parameters, new Map(), this.solver.resolve) !== 'no')
        return impl;
    }
    return null;
  }

  private proveByImpl(type: Ty, impl: ImplDefinition, complete: boolean): AutoTraitProof {
    const header = headerOf(impl);
    const location = placeOf(impl.home, impl.item, impl.item.selfType.span);
    const decided = complete && !impl.item.hasError && !underUndecidedCfg(impl.item.attributes);
    const reason: ProofReason =
      impl.home.anchor === 'stub' && type.kind === 'adt'
        ? { kind: 'library', path: type.definition.path }
        : { kind: 'impl', negative: impl.item.negative };
    const bindings = new Map<string, Ty>();
    const matched = matchTypes(header.self, type, header.parameters, bindings, this.solver.resolve);
    if (impl.item.negative)
      return proof({ type, verdict: 'no', reason, location, complete: decided && matched === 'yes' });
    const parts = header.predicates.flatMap(({ type: subject, bound }) =>
      bound.trait === UNPIN
        ? [part(this.solver.normalize(substitute(subject, bindings)), reason, location)]
        : [],
    );
    const others = header.predicates.some(
      ({ bound }) => bound.trait !== UNPIN && !bound.trait.startsWith("'"),
    );
    const result = this.proveParts(type, parts, reason, location);
    return {
      ...result,
      reason,
      location,
      complete:
        result.complete &&
        decided &&
        matched === 'yes' &&
        !(others && result.verdict === 'yes' && impl.home.anchor !== 'stub'),
    };
  }

  // ---------------------------------------------------------------------------------------- structure

  private proveStructure(type: Extract<Ty, { kind: 'adt' }>, declared: AdtDefinition): AutoTraitProof {
    const stub = declared.home.anchor === 'stub';
    if (stub) {
      const argument = this.decidingArgument(type);
      const own = this.proveParts(
        type,
        this.fieldParts(type, declared, () => true),
      );
      if (own.verdict !== 'yes' && argument !== null && argument.because[0]!.verdict === own.verdict)
        return argument;
      return own.verdict === 'yes'
        ? { ...own, reason: { kind: 'library', path: type.definition.path }, because: [] }
        : own;
    }
    return this.proveParts(
      type,
      this.fieldParts(type, declared, () => true),
    );
  }

  /** For library types the argument is the better reason than a private field: `Vec<T>` is `Unpin` iff `T` is. */
  private decidingArgument(type: Extract<Ty, { kind: 'adt' }>): AutoTraitProof | null {
    for (const [index, argument] of type.arguments.entries()) {
      const inner = this.prove(argument);
      if (inner.verdict === 'yes') continue;
      return proof({
        type,
        verdict: inner.verdict,
        reason: { kind: 'argument', owner: type.definition.name, index },
        location: inner.location,
        because: [inner],
        requires: inner.requires,
        complete: inner.complete,
      });
    }
    return null;
  }

  private fieldParts(
    type: Extract<Ty, { kind: 'adt' }>,
    declared: AdtDefinition,
    counts: (field: Field) => boolean,
  ): readonly Part[] {
    return fieldsOf(type, declared).flatMap(({ field, type: fieldType }) =>
      counts(field)
        ? [
            part(
              this.solver.normalize(fieldType),
              { kind: 'field', owner: declared.name, field: field.name.text },
              placeOf(declared.home, declared.item, field.name.span),
              !underUndecidedCfg(field.attributes),
            ),
          ]
        : [],
    );
  }

  /** pin-project implements `Unpin` when the `#[pin]` fields are; the others don't matter. */
  private proveProjected(
    type: Extract<Ty, { kind: 'adt' }>,
    declared: AdtDefinition,
    project: PinProject,
  ): AutoTraitProof {
    const reason: ProofReason = { kind: 'pinProject', macro: project.macro };
    const location = placeOf(declared.home, declared.item, declared.item.name.span);
    if (project.unpin === 'never') return proof({ type, verdict: 'no', reason, location });
    if (project.unpin === 'unsafe') return unknown(type, 'its `UnsafeUnpin` impl decides');
    const pinned = this.fieldParts(type, declared, (field) =>
      field.attributes.some(({ path }) => path === 'pin'),
    );
    const result = this.proveParts(type, pinned, reason, location);
    return result.verdict === 'yes' ? { ...result, reason, location } : result;
  }

  /** All parts have it, or the first that decides against it. */
  private proveParts(
    type: Ty,
    parts: readonly Part[],
    whenYes: ProofReason = { kind: 'allFields' },
    where: Location | null = null,
  ): AutoTraitProof {
    const proofs = parts.map((each) => ({ part: each, proof: this.prove(each.type) }));
    for (const verdict of ['no', 'unknown'] as const) {
      const deciding = proofs.find((each) => each.proof.verdict === verdict);
      if (deciding === undefined) continue;
      return proof({
        type,
        verdict,
        reason: deciding.part.reason,
        location: deciding.part.location,
        because: [deciding.proof],
        complete: verdict === 'no' && deciding.proof.complete && deciding.part.decided,
      });
    }
    const complete = proofs.every((each) => each.proof.complete && each.part.decided);
    const conditional = proofs.filter((each) => each.proof.verdict === 'conditional');
    const first = conditional[0];
    if (first !== undefined) {
      const requires = conditional.flatMap((each) => each.proof.requires);
      const distinct = requires.filter(
        (one, index) =>
          requires.findIndex((other) => displayType(other.type) === displayType(one.type)) === index,
      );
      return proof({
        type,
        verdict: 'conditional',
        requires: distinct,
        reason: first.part.reason,
        location: first.part.location,
        because: conditional.map((each) => each.proof),
        complete,
      });
    }
    const telling = proofs.map((each) => each.proof).filter(({ reason }) => reason.kind !== 'builtin');
    return proof({
      type,
      verdict: 'yes',
      reason: whenYes,
      location: where,
      because: telling.slice(0, MAX_YES_STEPS),
      complete,
    });
  }
}

interface Part {
  readonly type: Ty;
  readonly reason: ProofReason;
  readonly location: Location | null;
  /** False under an undecided `cfg`. */
  readonly decided: boolean;
}

function part(type: Ty, reason: ProofReason, location: Location | null = null, decided = true): Part {
  return { type, reason, location, decided };
}

function unknown(type: Ty, what: string): AutoTraitProof {
  return proof({ type, verdict: 'unknown', reason: { kind: 'unknown', what }, complete: false });
}

interface PinProject {
  readonly macro: string;
  readonly unpin: 'structural' | 'never' | 'unsafe';
}

/** How pin-project or pin-project-lite decides the type's `Unpin`; null when neither stands on it. */
function pinProjectOf({ item, home }: AdtDefinition): PinProject | null {
  const attribute = item.attributes.find(({ path }) => /^(pin_project::)?pin_project$/.test(path));
  if (attribute !== undefined) return { macro: '#[pin_project]', unpin: optionOf(attribute) };
  const around = item.parent === null ? undefined : home.list.items[item.parent];
  if (around?.kind !== 'macroCall' || !/(^|::)pin_project$/.test(around.name.text)) return null;
  const never = item.attributes.some(
    ({ path, arguments: text }) => path === 'project' && /!\s*Unpin/.test(text ?? ''),
  );
  return { macro: 'pin_project!', unpin: never ? 'never' : 'structural' };
}

function optionOf({ arguments: text }: Attribute): PinProject['unpin'] {
  if (/!\s*Unpin/.test(text ?? '')) return 'never';
  return /\bUnsafeUnpin\b/.test(text ?? '') ? 'unsafe' : 'structural';
}
