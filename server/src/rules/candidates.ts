/**
 * Which bodies can keep what a rule looks for, told by the types of all they make and are given. What the futures of the
 * other bodies keep is not worked out for findings.
 */
import type { Ty } from '../types/model.ts';
import type { BodyFacts } from '../words/facts.ts';

/** Whether a variable, a parameter or the value of an expression has a type that `test` accepts, or may have one. */
export function makes(facts: BodyFacts, test: (type: Ty) => boolean): boolean {
  const { body, types } = facts;
  return (
    makesIterator(facts) ||
    declares(facts, test) ||
    body.parameters.some(({ pat }) => test(types.pattern(pat))) ||
    body.exprs.some((_, id) => test(types.expr(id)))
  );
}

/** Whether a variable, `self` among them, has a type that `test` accepts. */
export function declares({ body, types }: BodyFacts, test: (type: Ty, name: string) => boolean): boolean {
  return body.bindings.some(({ name }, id) => test(types.binding(id), name));
}

/** Whether there is a `for` loop: no expression has the type of the iterator that it keeps. */
export function makesIterator({ body }: BodyFacts): boolean {
  return body.exprs.some(({ kind }) => kind === 'for');
}
