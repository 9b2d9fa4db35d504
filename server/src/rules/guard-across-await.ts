/** D4 `guard-across-await`: a span of `tracing` is entered, or a type that must not be, is kept while a future is parked. */
import * as say from '../words/messages/rules.ts';
import { guardFindings, guardFixes } from './held-guards.ts';
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
  check: (context) =>
    guardFindings(context, ['tracing', 'mustNotSuspend', 'configured'], (words, { kind }) => {
      if (kind === 'tracing') return say.tracingEntered(words);
      return kind === 'mustNotSuspend' ? say.mustNotSuspend(words) : say.configuredGuard(words);
    }),
  fixes: guardFixes,
};
