/** Every rule. The order is that of the documentation's tables. */
import { borrowAcrossAwait } from './borrow-across-await.ts';
import { guardAcrossAwait } from './guard-across-await.ts';
import { lockAcrossAwait } from './lock-across-await.ts';
import { notSendAcrossAwait } from './not-send-across-await.ts';
import { pinNewNotUnpin } from './pin-new-not-unpin.ts';
import { refcellBorrowAcrossAwait } from './refcell-borrow-across-await.ts';
import type { Rule } from './rule.ts';
import { unpinRequired } from './unpin-required.ts';
import { unpinnedPoll } from './unpinned-poll.ts';
import { unusedAllow } from './unused-allow.ts';

export const RULES: readonly Rule[] = [
  unpinnedPoll,
  pinNewNotUnpin,
  unpinRequired,
  notSendAcrossAwait,
  lockAcrossAwait,
  refcellBorrowAcrossAwait,
  guardAcrossAwait,
  borrowAcrossAwait,
  unusedAllow,
];
