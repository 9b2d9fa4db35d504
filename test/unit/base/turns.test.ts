import { expect, test } from 'vitest';
import { Turns } from '../../../server/src/base/turns.ts';

test('background work rests while an answer is being made', async () => {
  const turns = new Turns();
  const order: string[] = [];
  let finish = () => {};
  const answer = turns.answer(() => new Promise<void>((resolve) => (finish = resolve)));
  const background = turns.pause().then(() => order.push('background'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  order.push('answer');
  finish();
  await Promise.all([answer, background]);
  expect(order).toEqual(['answer', 'background']);
});

test('background work goes on after an answer that failed', async () => {
  const turns = new Turns();
  await expect(turns.answer(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await turns.pause();
  expect(turns.isDue).toBe(false);
});

test('a piece is over after a few milliseconds', async () => {
  const turns = new Turns();
  await turns.pause();
  const start = performance.now();
  while (!turns.isDue && performance.now() - start < 1000);
  expect(performance.now() - start).toBeLessThan(10);
});

test('short answers are made between two pieces of a long one, background work after it', async () => {
  const turns = new Turns();
  const order: string[] = [];
  const long = turns.longAnswer(async (pieces) => {
    const short = turns.answer(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push('short');
    });
    await pieces.pause();
    order.push('long');
    await short;
  });
  const background = turns.pause().then(() => order.push('background'));
  await Promise.all([long, background]);
  expect(order).toEqual(['short', 'long', 'background']);
});
