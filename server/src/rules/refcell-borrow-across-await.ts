/** D3 `refcell-borrow-across-await`: a `RefCell` is still borrowed while a future is parked. */
import * as say from '../words/messages/rules.ts';
import { guardFindings, guardFixes, guardsOfKind, mayHoldGuard } from './held-guards.ts';
import type { Rule } from './rule.ts';

export const refcellBorrowAcrossAwait: Rule = {
  meta: {
    name: 'refcell-borrow-across-await',
    id: 'D3',
    summary: 'A `Ref` or `RefMut` of a `RefCell` is still alive at an `.await`.',
    group: 'stable',
    severity: { learn: 'warning', work: 'warning' },
    clippy: 'clippy::await_holding_refcell_ref',
    rustc: null,
    fixes: ['F7'],
  },
  mayFindIn: (context, facts) => mayHoldGuard(context, facts, GUARDS),
  check: (context) => guardFindings(context, GUARDS, say.refcellHeld),
  fixes: (context, found) => guardFixes(context, found, GUARDS),
};

const GUARDS = guardsOfKind('refcell');
