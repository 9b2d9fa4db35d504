/**
 * Which traits a type implements, and what its associated types are. Answers are three-valued: where a type, a trait
 * or an impl cannot be seen, nothing is claimed.
 */
import { orForget } from '../base/attempt.ts';
import type { Crate, FunctionDefinition, Module, TraitDefinition } from '../names/index.ts';
import { builtinImpl, partsCopied } from './builtin.ts';
import { derives } from './derives.ts';
import { headerOf, type ImplHeader, type Impls } from './impls.ts';
import { matchPlain, matchTypes, NO_BINDINGS, withUnknowns } from './match.ts';
import { type Answer, type DerefStep, type TraitBound, type Ty, UNKNOWN } from './model.ts';
import { project, projectAny } from './projections.ts';
import { boundsOf } from './promised-bounds.ts';
import type { Predicate } from './scope.ts';
import { Selections, type Variables } from './selections.ts';
import { type Signature, signatureOf } from './signature.ts';
import { traitByPath } from './trait-paths.ts';
import { argumentOf, callable, isAdt, isAtom, mapParts, replaceSelf, someParts, substitute } from './ty.ts';
import { typeKey } from './type-key.ts';

export interface ImplSelection {
  readonly kind: 'impl';
  readonly header: ImplHeader;
  readonly bindings: ReadonlyMap<string, Ty>;
  /** False when the match rests on something unknown. */
  readonly sure: boolean;
}

export type Selection =
  | ImplSelection
  | { readonly kind: 'bound'; readonly bound: TraitBound }
  /** By the language itself or by a derive. */
  | { readonly kind: 'builtin' };

/** Nested questions that are followed before the answer is left open. */
const MAX_DEPTH = 8;

/** Traits that decide no method and no associated type: they never stand in the way of an impl. */
const UNCHECKED = /^('|std::(marker::(Send|Sync|Unpin|Sized)|panic::(UnwindSafe|RefUnwindSafe))$)/;

/** An associated type of a type with a declaration, whose impls tell what it is. */
function isOfDeclaredType(part: Ty): boolean {
  return part.kind === 'projection' && part.base.kind !== 'parameter' && part.base.kind !== 'projection';
}

export class Solver {
  readonly crate: Crate;
  readonly impls: Impls;
  /** `where` clauses of the item being looked at. */
  environment: readonly Predicate[] = [];
  /** Replaces solved inference variables. */
  resolve: (type: Ty) => Ty = AS_IT_IS;
  /** While a body is inferred. */
  private selections: Selections | null = null;
  private readonly subjects = new WeakMap<Predicate, Ty>();
  private readonly normalizePart = (part: Ty): Ty => this.normalize(part);
  private readonly reveal: (definition: FunctionDefinition, index: number) => Ty | null;
  private depth = 0;
  /** How often an answer was left open only because the question was nested too deep, or being answered already. */
  private cuts = 0;
  /** The questions that led to the present one, outermost first. */
  private readonly asking: { readonly subject: Ty; readonly trait: TraitDefinition }[] = [];

  /** @param reveal is kept by signatures for good: it must belong to no file. */
  constructor(
    crate: Crate,
    impls: Impls,
    reveal: (definition: FunctionDefinition, index: number) => Ty | null,
  ) {
    this.crate = crate;
    this.impls = impls;
    this.reveal = reveal;
  }

  /** Runs `ask` where these clauses hold; those that held before are put back, whatever `ask` looked into. */
  within<T>(environment: readonly Predicate[], ask: () => T): T {
    const outside = this.environment;
    this.environment = environment;
    try {
      return ask();
    } finally {
      this.environment = outside;
    }
  }

  /** What a clause is about: `<Vec<M> as Loader>::Model: Send` says something of what that is, `M`. */
  subjectOf(predicate: Predicate): Ty {
    let subject = this.subjects.get(predicate);
    if (subject === undefined) {
      subject = predicate.type;
      // Finding it may ask what the clauses say.
      this.subjects.set(predicate, subject);
      if (someParts(subject, isOfDeclaredType)) {
        const { depth } = this;
        this.depth = 0; // Each clause is looked at once, however deep the question is that needs it.
        try {
          subject = orForget(
            () => this.normalize(predicate.type),
            () => this.subjects.delete(predicate),
          );
        } finally {
          this.depth = depth;
        }
        this.subjects.set(predicate, subject);
      }
    }
    return subject;
  }

  /** Runs `infer` with its variables: a type is then what it stands for. */
  inferring<T>(variables: Variables, infer: () => T): T {
    const { resolve, selections } = this;
    this.resolve = variables.shallow;
    this.selections = new Selections(variables);
    try {
      return infer();
    } finally {
      this.resolve = resolve;
      this.selections = selections;
    }
  }

  /** The impls in a block of the body that is inferred count from now on. */
  addBlock(block: Module): void {
    this.impls.addBlock(block);
    this.selections?.clear();
  }

  /** Whether impls count that stand in some body. */
  get seesBlockImpls(): boolean {
    return this.impls.hasBlocks;
  }

  signature(definition: FunctionDefinition): Signature {
    return signatureOf(definition, this.reveal);
  }

  trait(path: string): TraitDefinition | null {
    return traitByPath(path, this.crate);
  }

  implements(type: Ty, trait: string): Answer {
    const definition = this.trait(trait);
    if (definition === null) return 'unknown';
    const selection = this.select(type, definition, null);
    return selection === 'no' ? 'no' : selection === 'unknown' ? 'unknown' : 'yes';
  }

  /** How `type` implements `trait<args>`; args null or none: any. */
  select(type: Ty, trait: TraitDefinition, args: readonly Ty[] | null): Selection | 'no' | 'unknown' {
    const subject = this.resolve(type);
    const selections = args === null || args.length === 0 ? this.selections : null;
    const { cuts, environment } = this;
    const known = selections?.find(subject, trait, environment);
    if (known !== undefined) return known;
    if (this.depth >= MAX_DEPTH || this.isAsking(subject, trait)) {
      this.cuts++;
      return 'unknown';
    }
    this.depth++;
    this.asking.push({ subject, trait });
    try {
      const answer = this.selectUnbounded(subject, trait, args);
      if (cuts === this.cuts) selections?.keep(subject, trait, environment, answer);
      return answer;
    } finally {
      this.asking.pop();
      this.depth--;
    }
  }

  /**
   * Whether the question is being answered already, about an open type: `Lite<?>: Debug` by an impl for `Lite<Box<T>>`
   * where `Lite<T>: Debug`. Going round with every such impl would double the work at every level and say nothing.
   */
  private isAsking(subject: Ty, trait: TraitDefinition): boolean {
    if (!this.asking.some((outer) => outer.trait === trait && outer.subject.kind === subject.kind))
      return false;
    const isOpen = (part: Ty) => this.resolve(part).kind === 'unknown';
    if (!someParts(subject, isOpen)) return false;
    const key = typeKey(subject);
    return (
      key !== null && this.asking.some((outer) => outer.trait === trait && typeKey(outer.subject) === key)
    );
  }

  private selectUnbounded(
    type: Ty,
    trait: TraitDefinition,
    args: readonly Ty[] | null,
  ): Selection | 'no' | 'unknown' {
    if (type.kind === 'unknown') return 'unknown';
    for (const bound of this.boundsOf(type)) {
      if (bound.trait === trait.path && this.argumentsFit(bound, args)) return { kind: 'bound', bound };
    }
    const clause = this.clauseFor(type, trait, args);
    if (clause !== null) return { kind: 'bound', bound: clause };
    if (builtinImpl(type, trait.path)) return { kind: 'builtin' };
    const derived = this.copiedByParts(type, trait) ?? this.derived(type, trait);
    if (derived !== null) return derived;

    let found: ImplSelection | null = null;
    // Of the impls of one trait for a type, each is for other arguments.
    const isAny = (args === null || args.length === 0) && trait.item.generics.types.length > 0;
    const shapes =
      args === null || args.length === 0 ? NO_TYPES : args.map((part) => this.resolveShape(part));
    for (const impl of this.impls.ofTrait(this.resolveShape(type), trait, shapes)) {
      if (impl.item.negative) continue;
      const selection = this.matchImpl(headerOf(impl), type, args);
      if (selection === null) continue;
      if (selection.sure) return found !== null && isAny ? found : selection;
      if (found !== null && args !== null && args.length > 0) return 'unknown'; // Several fit: which one is open.
      found ??= selection;
    }
    if (found !== null) return found;
    if (this.impls.isForeign(type) || type.kind === 'projection' || type.kind === 'opaque') return 'unknown';
    return derives(type, 'unknown') ? 'unknown' : 'no';
  }

  /** A `where` clause about a type that is no parameter, `where HeaderName: TryFrom<K>`: it comes before impls. */
  private clauseFor(type: Ty, trait: TraitDefinition, args: readonly Ty[] | null): TraitBound | null {
    for (const { type: subject, bound } of this.environment) {
      if (subject.kind !== type.kind || bound.trait !== trait.path || type.kind === 'parameter') continue;
      if (this.argumentsFit(bound, args) && matchPlain(subject, type, this.resolve) === 'yes') return bound;
    }
    return null;
  }

  /** The type, and what it is a reference to, as known now. */
  private resolveShape(type: Ty): Ty {
    const known = this.resolve(type);
    return known.kind === 'reference' ? { ...known, target: this.resolve(known.target) } : known;
  }

  private argumentsFit(bound: TraitBound, args: readonly Ty[] | null): boolean {
    if (args === null) return true;
    return args.every((argument, index) => {
      const own = bound.arguments[index];
      return own === undefined || matchPlain(own, argument, this.resolve) !== 'no';
    });
  }

  /** Tuples, arrays and closures are `Copy` when all they are made of is. */
  private copiedByParts(type: Ty, trait: TraitDefinition): Selection | 'no' | 'unknown' | null {
    const parts = trait.path === 'std::marker::Copy' ? partsCopied(type) : null;
    if (parts === null) return null;
    const answers = parts.map((part) => this.select(part, trait, null));
    if (answers.includes('no')) return 'no';
    return answers.includes('unknown') ? 'unknown' : { kind: 'builtin' };
  }

  private derived(type: Ty, trait: TraitDefinition): Selection | 'no' | null {
    if (!derives(type, trait.path)) return null;
    if (type.kind !== 'adt') return null;
    // A derive asks the same of every type argument.
    const lacking = type.arguments.some((argument) => this.select(argument, trait, null) === 'no');
    return lacking ? 'no' : { kind: 'builtin' };
  }

  private matchImpl(header: ImplHeader, type: Ty, args: readonly Ty[] | null): ImplSelection | null {
    const isPlain = header.parameters.size === 0 && header.standsFor === null;
    const bindings = isPlain ? NO_BINDINGS : new Map<string, Ty>();
    if (header.standsFor !== null) bindings.set('Self', type);
    let sure = true;
    if (header.standsFor === null) {
      const matched = matchTypes(header.self, type, header.parameters, bindings, this.resolve);
      if (matched === 'no') return null;
      sure = matched === 'yes';
    }
    for (let index = 0; args !== null && index < args.length; index++) {
      const argument = args[index]!;
      const own = header.trait?.arguments[index];
      if (own === undefined) continue;
      const pattern = header.standsFor === null ? own : replaceSelf(own, header.self, type);
      const matched = matchTypes(pattern, argument, header.parameters, bindings, this.resolve);
      if (matched === 'no') return null;
      sure &&= matched === 'yes';
    }
    for (const predicate of header.predicates) {
      const answer = this.predicateHolds(predicate, header, bindings);
      if (answer === 'no') return null;
      sure &&= answer === 'yes';
    }
    return { kind: 'impl', header, bindings, sure };
  }

  /** Checks a `where` clause of an impl, and learns parameters from its bindings (`I: Iterator<Item = &'a T>`). */
  private predicateHolds({ type, bound }: Predicate, header: ImplHeader, bindings: Map<string, Ty>): Answer {
    if (UNCHECKED.test(bound.trait)) return 'yes';
    const trait = traitByPath(bound.trait, header.definition.module.crate);
    if (trait === null) return 'unknown';
    const subject = this.instantiate(type, header.parameters, bindings);
    const args =
      bound.arguments.length === 0
        ? bound.arguments
        : bound.arguments.map((argument) => this.instantiate(argument, header.parameters, bindings));
    const selection = this.select(subject, trait, args.length > 0 ? args : null);
    if (selection === 'no' || selection === 'unknown') return selection;
    for (const binding of bound.bindings) {
      const actual = this.project(subject, trait, binding.name, args);
      if (actual !== null) matchTypes(binding.type, actual, header.parameters, bindings, this.resolve);
    }
    if (callable(subject) !== null && bound.arguments[0]?.kind === 'tuple')
      this.learnFromCallable(subject, bound, header, bindings);
    return 'yes';
  }

  /** A type of an impl's header with what its parameters stand for put in. */
  private instantiate(type: Ty, parameters: ReadonlySet<string>, bindings: ReadonlyMap<string, Ty>): Ty {
    // Nearly always a bare parameter.
    if (type.kind === 'parameter') {
      const known = bindings.get(type.name);
      if (known !== undefined) return known.kind === 'projection' ? this.normalize(known) : known;
      return parameters.has(type.name) ? UNKNOWN : type;
    }
    return this.normalize(substitute(type, withUnknowns(parameters, bindings)));
  }

  private learnFromCallable(
    subject: Ty,
    bound: TraitBound,
    header: ImplHeader,
    bindings: Map<string, Ty>,
  ): void {
    const output = callable(subject)?.output;
    const binding = bound.bindings.find(({ name }) => name === 'Output');
    if (output !== undefined && binding !== undefined) {
      matchTypes(binding.type, output, header.parameters, bindings, this.resolve);
    }
  }

  /** What is promised about a type parameter, `impl Trait`, `dyn Trait` or projection, supertraits included. */
  boundsOf(type: Ty): readonly TraitBound[] {
    return boundsOf(this, type);
  }

  /** Replaces projections by what they are, wherever that can be told. */
  normalize(type: Ty): Ty {
    if (isAtom(type)) return type;
    if (this.depth >= MAX_DEPTH) {
      this.cuts++;
      return type;
    }
    this.depth++;
    try {
      const inner = mapParts(type, this.normalizePart);
      if (inner.kind !== 'projection') return inner;
      return projectAny(this, inner) ?? inner;
    } finally {
      this.depth--;
    }
  }

  /** `<type as trait<args>>::name`; null when it cannot be told. */
  project(type: Ty, trait: TraitDefinition, name: string, args: readonly Ty[] | null): Ty | null {
    return project(this, type, trait, name, args);
  }

  /** One step of `*`; raw pointers only when they are asked for: autoderef leaves them alone. */
  deref(type: Ty, explicit: boolean): { readonly step: DerefStep; readonly type: Ty } | null {
    const base = this.resolve(type);
    switch (base.kind) {
      case 'reference':
        return { step: 'reference', type: this.resolve(base.target) };
      case 'pointer':
        return explicit ? { step: 'pointer', type: this.resolve(base.target) } : null;
      case 'adt':
      case 'parameter':
      case 'opaque':
      case 'projection': {
        if (isAdt(base, 'std::boxed::Box')) return { step: 'box', type: this.resolve(argumentOf(base, 0)) };
        const trait = this.trait('std::ops::Deref');
        const target = trait === null ? null : this.project(base, trait, 'Target', null);
        return target === null ? null : { step: 'overloaded', type: this.resolve(target) };
      }
      default:
        return null;
    }
  }
}

const AS_IT_IS = (type: Ty): Ty => type;
const NO_TYPES: readonly Ty[] = [];
