/** D4 `guard-across-await`: a span of `tracing` is entered, or a type that must not be, is kept while a future is parked. */
import type { GuardKind, Ty } from '../types/model.ts';
import type { FileFacts } from '../words/facts.ts';
import * as say from '../words/messages/rules.ts';
import { guardFindings, guardFixes, guardsOfKind, mayHoldGuard } from './held-guards.ts';
import { invalidTypeOf, invalidTypes } from './invalid-types.ts';
import type { Rule } from './rule.ts';

export const guardAcrossAwait: Rule = {
  meta: {
    name: 'guard-across-await',
    id: 'D4',
    summary:
      'An entered `tracing` span, or a value whose type must not be kept there, is still alive at an `.await`.',
    group: 'stable',
    severity: { learn: 'warning', work: 'warning' },
    clippy: 'clippy::await_holding_invalid_type',
    rustc: 'must_not_suspend',
    fixes: ['F7'],
  },
  mayFindIn: (context, facts) => mayHoldGuard(context, facts, guardOf),
  check: (context) =>
    guardFindings(context, guardOf, (words, { kind, path }) => {
      if (kind === 'tracing') return say.tracingEntered(words);
      if (kind === 'mustNotSuspend') return say.mustNotSuspend(words);
      return say.invalidType(words, invalidTypes(context.file).get(path)?.reason ?? null);
    }),
  fixes: (context, found) => guardFixes(context, found, guardOf),
};

const KNOWN = guardsOfKind('tracing', 'mustNotSuspend');

const TOLD_ELSEWHERE = guardsOfKind('lock', 'refcell');

/** What people wrote down themselves says more than what is known of the type; but locks have rules of their own. */
function guardOf(file: FileFacts, type: Ty): GuardKind | null {
  const path = invalidTypeOf(file, type);
  if (path === null) return KNOWN(file, type);
  return TOLD_ELSEWHERE(file, type)?.path === path ? null : { kind: 'configured', path };
}
