/** Words for what a future keeps while it is parked. English; every text a user can read stands in this folder. */
import type { Coroutine } from '../../coroutine/model.ts';
import { code } from '../markdown.ts';

type CoroutineName = Pick<Coroutine, 'name' | 'kind'>;

/** `process`, or "the async block in `process`". */
export function coroutineName({ name, kind }: CoroutineName): string {
  return kind === 'async fn' ? code(name) : `the ${kind} in ${code(name)}`;
}

/** "the future of `process`", "the future of the async block in `process`". */
export function futureOf(coroutine: CoroutineName): string {
  return `the future of ${coroutineName(coroutine)}`;
}

export const THE_LOOPS_ITERATOR = "the loop's iterator";
export const THE_PINNED_VALUE = 'the value that `pin!` keeps';
export const UNKNOWN_TYPE = 'type not known';

export const usedAgain = (line: string) => `used again on ${line}`;
export const USED_AGAIN = 'used again later';
export const droppedAtEndOfBody = (line: string) => `dropped at the end of the body, ${line}`;
export const droppedAtEndOfScope = (line: string) => `dropped at the end of its scope, ${line}`;
export const DROPPED_LATER = 'dropped later';
export const borrowedOn = (line: string) => `borrowed on ${line}, so its place is kept until its scope ends`;
export const BORROWED = 'borrowed before, so its place is kept until its scope ends';

export const ROLE = { owned: 'owned', borrow: 'a borrow', guard: 'a guard' } as const;

export const GONE = 'moved or dropped already; only its place is still reserved, because it was borrowed';
export const RELEASED = 'released already; only its place is still reserved, because it was borrowed';
export const MAYBE = 'still there on one path';

export const earlier = (name: string) => `the earlier ${name}`;
export const pointsIntoSentence = (from: string, to: string) => `${from} points into ${to}`;

export function pointsInto(name: string, targets: readonly string[]): string {
  return `${name} → ${targets.join(', ')}`;
}

/** "`a`, `b` and `c`". */
export function listed(items: readonly string[]): string {
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

export function count(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? `1 ${one}` : `${n} ${many}`;
}
