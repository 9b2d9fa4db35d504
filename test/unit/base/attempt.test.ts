import { expect, test } from 'vitest';
import {
  attempt,
  checkpoint,
  giveUpFor,
  isAttempt,
  orForget,
  Parts,
  patiently,
} from '../../../server/src/base/attempt.ts';
import { inSteps, type Step } from '../../../server/src/base/steps.ts';

const pieces = { isDue: true, pause: () => new Promise<void>((resolve) => setImmediate(resolve)) };

/** Adds up numbers, each of which takes long and is remembered. */
function slowSum(known: Set<number>, most: number): () => number {
  return () => {
    for (let one = 1; one <= most; one++) {
      if (known.has(one)) continue;
      const end = performance.now() + 2;
      while (performance.now() < end);
      known.add(one);
      checkpoint();
    }
    return [...known].reduce((sum, one) => sum + one, 0);
  };
}

test('an attempt whose time is up ends behind what was just remembered', () => {
  const known = new Set<number>();
  expect(attempt(0, slowSum(known, 3))).toEqual({ done: false, before: null });
  expect([...known]).toEqual([1]);
});

test('an attempt makes no part again that an earlier one has made', () => {
  const parts = new Parts();
  const made: string[] = [];
  const word = () => {
    const part = parts.begin();
    const letter = (name: string) =>
      part(() => {
        made.push(name);
        return name;
      });
    return letter('a') + letter('b');
  };
  expect(attempt(0, word).done).toBe(false);
  expect(made).toEqual(['a']);
  expect(attempt(0, word).done).toBe(false);
  expect(attempt(0, word)).toEqual({ done: true, value: 'ab' });
  expect(made).toEqual(['a', 'b']);
});

test('outside an attempt nothing is given up', () => {
  expect([slowSum(new Set(), 3)(), isAttempt()]).toEqual([6, false]);
});

test('attempts go on where the one before ended, with a pause between them', async () => {
  let pauses = 0;
  const pause = () => {
    pauses++;
    return Promise.resolve();
  };
  expect(await patiently({ isDue: false, pause }, slowSum(new Set(), 20))).toBe(210);
  expect(pauses).toBe(0);
  expect(await patiently({ isDue: true, pause }, slowSum(new Set(), 20))).toBe(210);
  expect(pauses).toBeGreaterThan(3);
});

test('what an attempt asks for is there before the next one', async () => {
  let ready = false;
  const value = await patiently(pieces, () => {
    if (!ready)
      giveUpFor(async ({ pause }) => {
        await pause();
        ready = true;
      });
    return isAttempt();
  });
  expect([value, ready]).toEqual([true, true]);
});

test('other exceptions are the caller’s', async () => {
  const wrong = () => {
    throw new Error('wrong');
  };
  await expect(patiently(pieces, wrong)).rejects.toThrow('wrong');
  expect(isAttempt()).toBe(false);
});

test('what is remembered for the time being is taken back when the attempt ends', () => {
  const known = new Map<string, string>();
  const make = () => {
    known.set('name', 'pending');
    const end = performance.now() + 1;
    while (performance.now() < end);
    return orForget(
      () => {
        checkpoint();
        return 'made';
      },
      () => known.delete('name'),
    );
  };
  expect([attempt(0, make).done, known.size]).toEqual([false, 0]);
  expect([make(), known.get('name')]).toEqual(['made', 'pending']);
});

function* threeSteps(done: number[]): Generator<Step, string> {
  for (const one of [1, 2, 3]) yield () => void done.push(one);
  return 'end';
}

test('steps that nobody waits for are run to the end', async () => {
  const done: number[] = [];
  expect([await inSteps(threeSteps(done), null, () => false), done]).toEqual(['end', [1, 2, 3]]);
});

test('steps end where they are when their work is not wanted any more', async () => {
  const done: number[] = [];
  expect([await inSteps(threeSteps(done), pieces, () => done.length < 2), done]).toEqual([null, [1, 2]]);
});
