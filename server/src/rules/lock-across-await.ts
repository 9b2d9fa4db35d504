/** D2 `lock-across-await`: a blocking lock's guard is alive while a future is parked. */
import * as say from '../words/messages/rules.ts';
import { guardFindings, guardFixes, guardsOfKind, mayHoldGuard } from './held-guards.ts';
import type { Rule } from './rule.ts';

export const lockAcrossAwait: Rule = {
  meta: {
    name: 'lock-across-await',
    id: 'D2',
    summary: "A blocking lock's guard is still alive at an `.await`.",
    group: 'stable',
    severity: { learn: 'warning', work: 'warning' },
    clippy: 'clippy::await_holding_lock',
    rustc: null,
    fixes: ['F7'],
  },
  mayFindIn: (context, facts) => mayHoldGuard(context, facts, GUARDS),
  check: (context) => guardFindings(context, GUARDS, say.lockHeld),
  fixes: (context, found) => guardFixes(context, found, GUARDS),
};

const GUARDS = guardsOfKind('lock');
