/** Questions about types with the answers remembered, and unknown turned into SEMANTICS.md 2.3's defaults. */
import type { Answer, GuardKind, Ty, TypeOracle } from '../types/model.ts';

interface Known {
  needsDrop: boolean | undefined;
  holdsBorrow: Answer | undefined;
  copy: Answer | undefined;
  guard: GuardKind | null | undefined;
}

const bySession = new WeakMap<TypeOracle, TypeQuestions>();

export class TypeQuestions {
  readonly oracle: TypeOracle;
  private readonly known = new WeakMap<object, Known>();

  private constructor(oracle: TypeOracle) {
    this.oracle = oracle;
  }

  /** One for each oracle, so that all bodies of a file share the answers. */
  static of(oracle: TypeOracle): TypeQuestions {
    let questions = bySession.get(oracle);
    if (!questions) {
      questions = new TypeQuestions(oracle);
      bySession.set(oracle, questions);
    }
    return questions;
  }

  /** Drop glue; assumed for unknown types. */
  needsDrop(type: Ty): boolean {
    if (type.kind === 'primitive' || type.kind === 'reference' || type.kind === 'never') return false;
    const known = this.about(type);
    known.needsDrop ??= this.oracle.needsDrop(type) !== 'no';
    return known.needsDrop;
  }

  /** Whether values hold a borrow. Unknown ones pass borrows on, but nothing is claimed of them. */
  holdsBorrow(type: Ty): Answer {
    if (type.kind === 'primitive' || type.kind === 'never') return 'no';
    if (type.kind === 'reference') return type.lifetime === "'static" ? this.holdsBorrow(type.target) : 'yes';
    const known = this.about(type);
    known.holdsBorrow ??= this.oracle.holdsBorrow(type);
    return known.holdsBorrow;
  }

  /** A `&mut` that is used again later was reborrowed, not moved; whether it is, only the finished graph can tell. */
  copies(type: Ty): Answer {
    if (type.kind === 'primitive' || type.kind === 'never') return 'yes';
    if (type.kind === 'reference') return type.mutable ? 'unknown' : 'yes';
    const known = this.about(type);
    known.copy ??= this.oracle.isCopy(type);
    return known.copy;
  }

  guard(type: Ty): GuardKind | null {
    if (type.kind === 'primitive' || type.kind === 'reference') return null;
    const known = this.about(type);
    if (known.guard === undefined) known.guard = this.oracle.guard(type);
    return known.guard;
  }

  /** Nominal types without arguments share their definition's entry. */
  private about(type: Ty): Known {
    const key =
      type.kind === 'adt' && type.arguments.length === 0 && type.lifetimes.length === 0
        ? type.definition
        : type;
    let known = this.known.get(key);
    if (!known) {
      known = { needsDrop: undefined, holdsBorrow: undefined, copy: undefined, guard: undefined };
      this.known.set(key, known);
    }
    return known;
  }
}
