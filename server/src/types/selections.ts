/**
 * Answers that a solver gave while a body is inferred, for as long as they hold: until a variable is solved, an impl
 * is added, or other clauses are taken for granted. Chains of iterators ask the same of their first links again and again.
 */
import type { TraitDefinition } from '../names/index.ts';
import type { Ty } from './model.ts';
import type { Predicate } from './scope.ts';
import type { Selection } from './solver.ts';

/** The variables of one inference, as the solver sees them. */
export interface Variables {
  /** What a solved variable stands for; any other type as it is. */
  readonly shallow: (type: Ty) => Ty;
  /** Another number whenever a variable was solved. */
  readonly revision: number;
}

type Answer = Selection | 'no' | 'unknown';

/** One answer about a type, and the others about it: they are few. */
interface Answered {
  readonly trait: TraitDefinition;
  readonly answer: Answer;
  readonly others: Answered | undefined;
}

export class Selections {
  private readonly variables: Variables;
  private readonly answers = new Map<Ty, Answered>();
  private revision = -1;
  private environment: readonly Predicate[] | null = null;

  constructor(variables: Variables) {
    this.variables = variables;
  }

  /** How the type, told apart by identity, implements the trait with whatever arguments. */
  find(type: Ty, trait: TraitDefinition, environment: readonly Predicate[]): Answer | undefined {
    if (!this.isCurrent(environment)) {
      this.clear();
      this.revision = this.variables.revision;
      this.environment = environment;
    }
    let answered = this.answers.get(type);
    while (answered !== undefined && answered.trait !== trait) answered = answered.others;
    return answered?.answer;
  }

  /** Keeps what was found out after {@link find} was asked the same, if it still holds. */
  keep(type: Ty, trait: TraitDefinition, environment: readonly Predicate[], answer: Answer): void {
    if (!this.isCurrent(environment)) return;
    this.answers.set(type, { trait, answer, others: this.answers.get(type) });
  }

  clear(): void {
    if (this.answers.size > 0) this.answers.clear();
  }

  private isCurrent(environment: readonly Predicate[]): boolean {
    return this.revision === this.variables.revision && this.environment === environment;
  }
}
