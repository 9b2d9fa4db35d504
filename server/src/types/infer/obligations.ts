/** Bounds on types that are still open when they are met: solved as soon as the type is known. */
import type { headerOf } from '../impls.ts';
import type { TraitBound, Ty } from '../model.ts';
import type { Solver } from '../solver.ts';
import { callable, mapBound, mapParts, replaceSelf, substitute } from '../ty.ts';
import type { Table } from './table.ts';

interface Obligation {
  readonly type: Ty;
  readonly bound: TraitBound;
  /**
   * The variables that the last attempt met: until something is known of one of them, another attempt ends the same.
   * Null when there was no attempt.
   */
  stalledOn: readonly Ty[] | null;
}

const FN = /^std::ops::(Async)?Fn(Mut|Once)?$/;

/** Obligations that may be pending at once, and rounds of solving: bounds for absurd input. */
const MAX_PENDING = 5_000;
const MAX_ROUNDS = 16;

export class Obligations {
  private pending: Obligation[] = [];
  private readonly table: Table;
  private readonly solver: Solver;
  private solving = false;

  constructor(table: Table, solver: Solver) {
    this.table = table;
    this.solver = solver;
  }

  add(type: Ty, bound: TraitBound): void {
    if (this.pending.length < MAX_PENDING) this.pending.push({ type, bound, stalledOn: null });
  }

  /** The signature that a callable of this still open type has to have. */
  callableBound(type: Ty): TraitBound | null {
    const subject = this.table.shallow(type);
    if (subject.kind === 'parameter' || subject.kind === 'dyn' || subject.kind === 'opaque') {
      return this.solver.boundsOf(subject).find(({ trait }) => FN.test(trait)) ?? null;
    }
    if (subject.kind !== 'unknown') return null;
    const own = this.pending.find(
      ({ type: other, bound }) => FN.test(bound.trait) && this.table.shallow(other) === subject,
    );
    return own?.bound ?? null;
  }

  /** Solves what is left when the whole body has been looked at: impls in its blocks have come since. */
  finish(): void {
    for (const obligation of this.pending) obligation.stalledOn = null;
    this.solve();
  }

  /** Solves what can be solved now. */
  solve(): void {
    if (this.solving) return;
    this.solving = true;
    for (let round = 0; round < MAX_ROUNDS && this.pending.length > 0; round++) {
      const before = this.pending;
      this.pending = [];
      let progress = false;
      for (const obligation of before) {
        if (!this.isStalled(obligation) && this.attempt(obligation)) progress = true;
        else this.pending.push(obligation);
      }
      if (!progress) break;
    }
    this.solving = false;
  }

  private isStalled({ stalledOn }: Obligation): boolean {
    return stalledOn?.every((variable) => this.table.shallow(variable) === variable) ?? false;
  }

  /** True when nothing more can be learned from the obligation. */
  private attempt(obligation: Obligation): boolean {
    const { type, bound } = obligation;
    const subject = this.table.shallow(type);
    if (subject.kind === 'unknown') {
      obligation.stalledOn = [subject];
      return false;
    }
    if (FN.test(bound.trait)) return this.attemptCallable(subject, bound);
    const trait = this.solver.trait(bound.trait);
    if (trait === null) return true;
    const asked = bound.arguments.map((argument) => this.table.shallow(this.solver.normalize(argument)));
    const selection = this.solver.select(subject, trait, asked.length > 0 ? asked : null);
    if (selection === 'no') return true;
    if (selection === 'unknown') {
      obligation.stalledOn = this.table.variablesIn([subject, ...asked]);
      return false;
    }
    const args = asked.map((argument) => this.open(argument));
    if (selection.kind === 'impl') this.unifyHeader(subject, selection.header, selection.bindings, args);
    else if (selection.kind === 'bound') {
      for (const [index, argument] of args.entries()) {
        const own = selection.bound.arguments[index];
        if (own !== undefined) this.table.unify(own, argument);
      }
    }
    for (const { name, type: wanted } of bound.bindings) {
      const actual = this.solver.project(subject, trait, name, args.length > 0 ? args : null);
      if (actual !== null) this.table.unify(this.open(actual), wanted);
    }
    return true;
  }

  private attemptCallable(subject: Ty, bound: TraitBound): boolean {
    const own = callable(subject);
    const promised =
      own === null ? this.solver.boundsOf(subject).find(({ trait }) => FN.test(trait)) : undefined;
    const inputs =
      own?.inputs ?? (promised?.arguments[0]?.kind === 'tuple' ? promised.arguments[0].elements : null);
    const output = own?.output ?? promised?.bindings.find(({ name }) => name === 'Output')?.type ?? null;
    const wanted = bound.arguments[0];
    if (inputs !== null && wanted?.kind === 'tuple') {
      for (const [index, input] of wanted.elements.entries()) {
        const actual = inputs[index];
        if (actual !== undefined) this.table.unify(actual, this.open(this.solver.normalize(input)));
      }
    }
    const result = bound.bindings.find(({ name }) => name === 'Output');
    if (output === null || result === undefined) return true;
    if (!bound.trait.includes('::Async')) this.table.unify(output, result.type);
    else this.add(output, { trait: 'std::future::Future', arguments: [], bindings: [result] });
    return true;
  }

  /** Carries what the chosen impl says over to the variables in the obligation. */
  private unifyHeader(
    subject: Ty,
    header: ReturnType<typeof headerOf>,
    bindings: ReadonlyMap<string, Ty>,
    args: readonly Ty[],
  ): void {
    const substitution = this.instantiate(header, bindings);
    const of = (pattern: Ty) =>
      substitute(
        header.standsFor === null ? pattern : replaceSelf(pattern, header.self, subject),
        substitution,
      );
    if (header.standsFor === null) this.table.unify(of(header.self), subject);
    for (const [index, argument] of args.entries()) {
      const own = header.trait?.arguments[index];
      if (own !== undefined) this.table.unify(this.open(this.solver.normalize(of(own))), argument);
    }
    for (const predicate of header.predicates) {
      if (predicate.bound.arguments.length === 0 && predicate.bound.bindings.length === 0) continue;
      const type = this.open(this.solver.normalize(of(predicate.type)));
      this.add(
        type,
        mapBound(predicate.bound, (part) => this.open(this.solver.normalize(of(part)))),
      );
    }
  }

  private instantiate(
    header: ReturnType<typeof headerOf>,
    bindings: ReadonlyMap<string, Ty>,
  ): Map<string, Ty> {
    const substitution = new Map<string, Ty>();
    for (const name of header.parameters) {
      const known = bindings.get(name);
      substitution.set(name, known === undefined || known.kind === 'unknown' ? this.table.fresh() : known);
    }
    return substitution;
  }

  /** Projections over variables become variables with an obligation of their own. */
  private open(type: Ty): Ty {
    const inner = mapParts(type, (part) => this.open(part));
    if (inner.kind !== 'projection' || inner.trait === null) return inner;
    if (this.table.shallow(inner.base).kind !== 'unknown') return this.solver.normalize(inner);
    const result = this.table.fresh();
    this.add(inner.base, {
      trait: inner.trait,
      arguments: inner.arguments ?? [],
      bindings: [{ name: inner.name, type: result }],
    });
    return result;
  }
}
