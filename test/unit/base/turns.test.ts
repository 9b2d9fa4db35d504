import { expect, test, vi } from 'vitest';
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

test('what the next answers need is prepared before other background work, and behind long answers', async () => {
  const turns = new Turns();
  const order: string[] = [];
  const background = turns.pause().then(() => order.push('background'));
  const prepared = turns.prepare(async ({ pause }) => {
    for (let i = 0; i < 3; i++) await pause();
    order.push('prepared');
  });
  const long = turns.longAnswer(async ({ pause }) => {
    for (let i = 0; i < 10; i++) await pause();
    order.push('long');
  });
  await Promise.all([background, prepared, long]);
  expect(order).toEqual(['long', 'prepared', 'background']);
});

test('one piece is done between two looks for messages, however many wait', async () => {
  const turns = new Turns();
  const order: string[] = [];
  const pieces = ['a', 'b', 'c'].map((name) => turns.pause().then(() => order.push(name)));
  const looks = (async () => {
    while (!order.includes('c')) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      order.push('look');
    }
  })();
  await Promise.all([...pieces, looks]);
  expect(order.join(' ')).toMatch(/a( look)+ b( look)+ c/);
});

test('a message that came in is handed over before the next piece, however late it came', async () => {
  const next = () => new Promise<void>((resolve) => setImmediate(resolve));
  for (const turnsOfTheLoop of [0, 1, 2, 3]) {
    const turns = new Turns();
    const order: string[] = [];
    await turns.pause();
    const piece = turns.pause().then(() => order.push('piece'));
    const message = (async () => {
      for (let i = 0; i < turnsOfTheLoop; i++) await next();
      if (order.length > 0) return; // It came too late for this pause.
      turns.expect();
      // The library puts it together, then hands it over.
      await next();
      await next();
      order.push('message');
    })();
    await Promise.all([piece, message]);
    expect(order, `after ${turnsOfTheLoop}`).toEqual(
      order.includes('message') ? ['message', 'piece'] : ['piece'],
    );
    if (turnsOfTheLoop < 3) expect(order).toContain('message');
  }
});

test('where there is no setImmediate, as in a web worker, messages come between two pieces, too', async () => {
  vi.stubGlobal('setImmediate', undefined);
  vi.resetModules();
  const { Turns: InWorker } = await import('../../../server/src/base/turns.ts');
  vi.unstubAllGlobals();
  const turns = new InWorker();
  const { port1, port2 } = new MessageChannel();
  const order: string[] = [];
  const heard = new Promise<void>((resolve) => {
    port1.onmessage = () => {
      order.push('message');
      resolve();
    };
  });
  await turns.pause();
  port2.postMessage(null);
  order.push('piece');
  await Promise.all([turns.pause().then(() => turns.pause()), heard]);
  order.push('piece');
  port1.close();
  expect(order).toEqual(['piece', 'message', 'piece']);
});
