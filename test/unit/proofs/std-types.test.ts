/** Send and Sync of std's types, as its declarations give them, against rustc's verdicts. */
import { describe, expect, test } from 'vitest';
import { factsOf, ofAlias } from '../support/facts.ts';
import { BOTH, NEITHER, SEND_ONLY, SYNC_ONLY, USES } from './std-table.ts';

describe.each([
  ['Send and Sync', BOTH, 'yes', 'yes'],
  ['Send only', SEND_ONLY, 'yes', 'no'],
  ['Sync only', SYNC_ONLY, 'no', 'yes'],
  ['neither', NEITHER, 'no', 'no'],
])('types that are %s', (_, types, send, sync) => {
  test('are proven to be', async () => {
    const file = await factsOf(USES + types.map((type, index) => `type A${index} = ${type};`).join('\n'));
    const proven = types.map((type, index) => {
      const verdicts = (['Send', 'Sync'] as const).map((trait) => {
        const { verdict, complete } = ofAlias(file, trait, `A${index}`);
        return complete ? verdict : `${verdict}, assumed`;
      });
      return [type, ...verdicts];
    });
    expect(proven).toEqual(types.map((type) => [type, send, sync]));
  });
});
