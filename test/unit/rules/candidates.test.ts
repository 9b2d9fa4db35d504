/** A rule asks only some bodies what their futures keep: the others keep nothing that it would tell of. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { NEVER_CANCELLED } from '../../../server/src/base/cancellation.ts';
import { RULES } from '../../../server/src/rules/registry.ts';
import type { BodyFacts, FileFacts } from '../../../server/src/words/facts.ts';
import { selfReferences, suspensionPoints } from '../../../server/src/words/held.ts';
import { casesBelow } from '../../fixtures/support/cases.ts';
import { factsOf } from '../support/facts.ts';

const PROGRAMS = path.join(import.meta.dirname, '../../oracle/programs');

function sources(): readonly (readonly [name: string, text: string])[] {
  const programs = readdirSync(PROGRAMS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.rs'))
    .map((file) => [file, readFileSync(path.join(PROGRAMS, file), 'utf8')] as const);
  const fixtures = casesBelow('rules').map(({ file, name, text }) => [`${file} ${name}`, text] as const);
  return [...programs, ...fixtures].filter(([, text]) => text.includes('await'));
}

/** The names of what a body keeps that D2, D3 and D4 speak of. */
function guardsIn(file: FileFacts, facts: BodyFacts): readonly string[] {
  const kept = [...suspensionPoints(facts)].flatMap(({ suspension, coroutine }) => [
    ...suspension.held,
    ...coroutine.captures,
  ]);
  return kept
    .filter(({ type }) => file.types.guard(type) !== null)
    .map(({ type }) => file.types.display(type));
}

/** The names of what a body keeps that D1 speaks of. */
function borrowsIn(file: FileFacts, facts: BodyFacts): readonly string[] {
  return [...suspensionPoints(facts)].flatMap(({ suspension }) => {
    const named = selfReferences(suspension)
      .map(({ from }) => from)
      .filter(({ binding, origin }) => binding !== null || origin === 'for');
    const given = suspension.held.filter(({ role, name, binding }) => {
      return (
        role === 'borrow' &&
        name !== 'self' &&
        facts.body.parameters.some(({ pat }) => {
          const pattern = facts.body.pats[pat]!;
          return pattern.kind === 'binding' && pattern.binding === binding;
        })
      );
    });
    return [...named, ...given]
      .filter(({ type }) => file.types.holdsBorrow(type) === 'yes')
      .map(({ type }) => file.types.display(type));
  });
}

const TOLD: Readonly<Record<string, (file: FileFacts, facts: BodyFacts) => readonly string[]>> = {
  'borrow-across-await': borrowsIn,
  'lock-across-await': guardsIn,
  'refcell-borrow-across-await': guardsIn,
  'guard-across-await': guardsIn,
};

describe('what is not asked of', () => {
  const all = sources();
  const asking = RULES.filter(({ mayFindIn }) => mayFindIn !== undefined);

  test('all rules that choose bodies are looked at here', () => {
    const names = [...Object.keys(TOLD), 'not-send-across-await'];
    expect(asking.map(({ meta }) => meta.name).sort()).toEqual(names.sort());
  });

  test.each(all)('%s', async (_, text) => {
    const file = await factsOf(text, ['tokio', 'futures', 'parking_lot', 'tracing']);
    const context = { file, mode: 'learn', token: NEVER_CANCELLED } as const;
    for (const facts of file.bodies()) {
      const asked = (name: string) =>
        asking.find(({ meta }) => meta.name === name)?.mayFindIn?.(context, facts) === true;
      const askedForGuards =
        asked('lock-across-await') || asked('refcell-borrow-across-await') || asked('guard-across-await');
      if (!askedForGuards) expect(guardsIn(file, facts)).toEqual([]);
      if (!asked('borrow-across-await')) expect(borrowsIn(file, facts)).toEqual([]);
    }
  });

  test('whoever keeps neither a guard nor a borrow is not asked', async () => {
    const file = await factsOf(
      'async fn tick() {}\nasync fn one(v: Vec<u8>) -> usize { tick().await; v.len() }',
    );
    const context = { file, mode: 'learn', token: NEVER_CANCELLED } as const;
    const askedOf = file.bodies().filter((facts) => asking.some((rule) => rule.mayFindIn?.(context, facts)));
    expect(askedOf).toEqual([]);
  });
});
