/** Sentences of the explanations. Inline Markdown. */
import type { AutoTraitProof } from '../../types/model.ts';
import { code } from '../markdown.ts';
import { count } from './held.ts';

type Verdict = AutoTraitProof['verdict'];

export const ACTIONS_HEADING = 'What you can do here';

// ------------------------------------------------------------------------------------------------------- headings

export const HEADING = {
  kept: 'What is kept while it is parked',
  states: 'The states it goes through',
  whyPin: 'Why this needs `Pin`',
  why: 'Why',
  safe: 'What the pin lets you do',
  pinned: 'What a pin to it lets you do',
  here: 'In this code',
  means: 'What that means',
  todo: 'What to do about it',
  before: 'Now',
  after: (title: string) => `After “${title}”`,
  where: 'Where the value lives',
} as const;

// ---------------------------------------------------------------------------------------------------------- await

export const awaitTitle = (n: number, total: number, of: string) =>
  `Suspension point ${n} of ${total} of ${of}`;
export const awaitSummary = (n: number) =>
  n === 0
    ? 'The future may be parked here until what it waits for is ready; it keeps no locals meanwhile.'
    : `The future may be parked here until what it waits for is ready; it keeps ${count(n, 'thing')} meanwhile.`;
export const KEPT_HEADER = ['', 'type', 'why'] as const;
export const parksUntil = (awaited: string) =>
  `It waits for ${awaited}. Whenever that is not ready, \`poll\` returns \`Pending\`, and everything that is needed afterwards stays in the future, as fields of one value.`;
export const whyPinSelf = (pair: string) =>
  `${pair}. Both are fields of the same future. Were the future moved, an address into the other field would be the old one. (What a \`Vec\` or a \`String\` keeps on the heap would not move along, but the compiler does not tell such borrows apart.)`;
export const WHY_PIN_GENERAL =
  'The compiler lets any future of an async body point into itself, so none is `Unpin`. Before it is polled it has to be pinned: the runtime does that for what you `.await` or spawn; you do it with `pin!` or `Box::pin` when you poll or lend it yourself.';
export const guardHeld = (name: string) =>
  `${name} is still held while the future is parked. Who wants it too, waits: perhaps on the very thread that would have to go on with this future.`;
export const goneNote = (names: string) =>
  `${names}: moved or dropped before, so nothing is held any more. rustc keeps the place all the same, because it was borrowed once; \`Send\` and the future's size look at that.`;

export const UNRESUMED = 'Unresumed';
export const UNRESUMED_DETAIL = 'made, but nothing has run';
export const RETURNED = 'Returned';
export const RETURNED_DETAIL = 'everything is dropped, the result is handed over';
export const parkedState = (n: number, awaited: string) => `⏸ ${n} ${awaited}`;
export const keeps = (names: string) => (names === '' ? 'keeps nothing' : `keeps ${names}`);

// ---------------------------------------------------------------------------------------------------------- async

export const asyncTitle = (of: string) => `The future of ${of}`;
export const asyncSummary = (n: number) =>
  n === 0 ? 'It runs to its end at the first poll.' : `It can be parked at ${count(n, 'suspension point')}.`;

// ------------------------------------------------------------------------------------------------------------ pin

export const pinTitle = (pin: string) => pin;
export const PIN_SUMMARY =
  'A pointer with a promise: what it points to stays where it is until it is dropped.';
export const safeUnpin = [
  '`&mut *pin` and `Pin::get_mut(pin)`: a plain `&mut`',
  '`pin.set(value)`: replace the value in place',
  '`pin.as_mut()`: lend the pin for a while and keep it',
  '`Pin::into_inner(pin)`: take the pointer out again',
];
export const safeNotUnpin = [
  '`&*pin`: read through it',
  '`pin.set(value)`: drop the value and put another one in its place',
  '`pin.as_mut()`: lend the pin for a while and keep it; `poll` takes the pin by value',
  'not `&mut *pin`, `get_mut`, `mem::swap`: with a plain `&mut` the value could be moved',
  'to reach a field, project the pin (`pin-project-lite` writes that safely)',
];
export const IS_NOT =
  '`Pin` does not make anything immutable, does not keep anything alive, and does not stop the pointer itself from moving.';

// --------------------------------------------------------------------------------------------------------- others

export const constructorTitle = (title: string) => title;
export const macroTitle = (name: string) => `${code(`${name}!`)} pins on the stack`;
export const MACRO_SUMMARY =
  'The value moves into a hidden variable of this block; the name holds a pin to it.';
export const markerTitle = (name: string) => code(name);
export const typeTitle = (name: string) => `Is ${code(name)} \`Unpin\`?`;
export const localTitle = (name: string, of: string) => `${code(name)} in ${of}`;
export const localSummary = (n: number, total: number) =>
  n === 0
    ? 'It is not kept at any suspension point.'
    : `It is kept at ${n} of ${count(total, 'suspension point')}.`;
export const LOCAL_HEADER = ['suspension point', 'why', 'points into'] as const;

// ----------------------------------------------------------------------------------------------- why (not) Unpin

export const whyTitle = (verdict: Verdict, type: string, trait: string) => {
  switch (verdict) {
    case 'yes':
      return `Why ${code(type)} is ${code(trait)}`;
    case 'no':
      return `Why ${code(type)} is not ${code(trait)}`;
    case 'conditional':
      return `When ${code(type)} is ${code(trait)}`;
    case 'unknown':
      return `Is ${code(type)} ${code(trait)}?`;
  }
};
export const hasType = (name: string, type: string) => `${name} is of the type ${type}.`;
export const pinsType = (name: string, type: string) =>
  `What counts for ${name} is what it points to, ${type}: the pin itself may always be moved.`;
export const makesFuture = (name: string, type: string) => `${name} stands for a future, ${type}.`;
export const ASSUMED =
  'Not everything on the way to this answer is in sight: a macro, an attribute or a `cfg` could change it.';
