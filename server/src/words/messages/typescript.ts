/** Notes for people from JavaScript and TypeScript (H14): what the same thing is over there. Shown in mode `learn`. */

export type Note =
  | 'await'
  | 'selfReference'
  | 'async'
  | 'pin'
  | 'stackPin'
  | 'heapPin'
  | 'unpin'
  | 'local'
  | 'poll'
  | 'guard'
  | 'send';

export const TYPESCRIPT: Readonly<Record<Note, string>> = {
  await:
    'an `await` parks a function too, but the engine keeps its variables on the heap and nobody ever moves them. Here they are fields of a value, the future.',
  selfReference:
    'the two would be handles to heap objects, which never change their address as far as a program can see.',
  async:
    'calling an `async` function starts it at once and gives a `Promise` that runs by itself. Here the call only builds a value: nothing runs before somebody polls or awaits it.',
  pin: 'there is nothing like it: objects have no address that a program could rely on, so none can be promised to stay.',
  stackPin:
    'every object lives on the heap, so the question where a value lives, and until when, does not come up.',
  heapPin:
    'every object is like this: on the heap, reached through a handle that may be passed around freely.',
  unpin:
    'every value is like an `Unpin` one: a handle may be copied anywhere, and what it refers to does not notice.',
  local:
    'a closure or an async function keeps whole scopes alive. Here the compiler works out which variables are stored, one by one.',
  poll: 'the engine calls `then` callbacks when a promise settles. Here the caller asks, and a `Waker` tells it when asking again is worth it.',
  send: 'an object belongs to one thread, and workers get copies. Here a value may move to another thread, and its type says whether that is safe.',
  guard:
    'only one piece of code runs at a time, so there are no locks to hold. Here another task may wait for this one on the same thread.',
};

export const inTypeScript = (note: string) => `*In TypeScript* ${note}`;
export const NOTE_TITLE = 'In TypeScript';
