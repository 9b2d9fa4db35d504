/** Sentences of the hovers. Inline Markdown; links are made by the caller and handed in. */
import { code } from '../markdown.ts';
import { count } from './held.ts';

// ------------------------------------------------------------------------------------------------------ H8 `.await`

export const suspensionPoint = (n: number, total: number, of: string) =>
  `**Suspension point ${n} of ${total}** of ${of}`;
export const macroAwaits = (macro: string) => `${code(`${macro}!`)} awaits here.`;
export const PARKED_KEEPS = 'Parked here, this future keeps';
export const PARKED_KEEPS_NOTHING =
  'Parked here, this future keeps nothing but the future it waits for: no local is needed afterwards.';
export const TABLE_HEADER = ['', 'type', 'why'] as const;
export const moreRows = (n: number) => `… and ${n} more`;
export const selfReferential = (pairs: string) =>
  `${pairs}, and both live inside this future: it is **self-referential**, so it must not move once it has been polled. That is what \`Pin\` promises.`;
export const lockStillHeld = (name: string, maybe: boolean) =>
  `⚠ ${name} is ${maybe ? 'on one path ' : ''}still held while this future is parked: whoever wants it has to wait.`;
export const incomplete =
  'A macro or a syntax error hides part of this body, so something may be missing here.';
export const oneLine = (self: boolean) =>
  self ? 'Self-referential · never `Unpin`' : 'Never `Unpin`, like every async future';

// ---------------------------------------------------------------------------------------------------------- H1 `Pin`

export const PIN_ALONE =
  '**`Pin<P>`** wraps a pointer `P` and promises that what it points to stays where it is until it is dropped. The promise is about the pointee, not the pointer: the `Pin` itself may move. It costs nothing at run time: same layout as `P`.';
export const pinOf = (pin: string, pointee: string) =>
  `**${pin}** promises that the ${pointee} behind the pointer stays where it is until it is dropped. The pointer itself may move, and has the same layout as without \`Pin\`.`;
export const pinOfUnknown = (pin: string) =>
  `**${pin}** promises that what is behind the pointer stays where it is until it is dropped. The pointer itself may move, and has the same layout as without \`Pin\`.`;
export const PIN_OF_UNPIN =
  'So `Pin` asks nothing of you here: `get_mut`, `set`, `as_mut`, `Pin::into_inner` and writing through `*` are all safe.';
export const PIN_OF_NOT_UNPIN =
  'So the safe API gives no `&mut` to it: read through `*`, replace it as a whole with `set`, lend the pin with `as_mut`. It may change, it may not move: `get_mut` and `mem::swap` are refused.';
export const pinConditional = (bounds: string) =>
  `With ${bounds} all of \`get_mut\`, \`set\` and \`*\` are safe; without it only \`set\`, \`as_mut\` and reading.`;
export const PIN_UNKNOWN =
  'Whether that is `Unpin` cannot be seen from here. If it is, `get_mut` is safe; if not, only `set`, `as_mut` and reading.';

// ------------------------------------------------------------------------------------------------- H4 constructors

export interface ConstructorWords {
  readonly title: string;
  readonly says: string;
  readonly lives: string;
}

export const CONSTRUCTORS: Readonly<Record<string, ConstructorWords>> = {
  'std::pin::Pin::new': {
    title: '`Pin::new(pointer)`',
    says: 'wraps a pointer whose pointee is `Unpin`. It promises nothing that matters, for such a value may move although it is pinned.',
    lives: 'The value stays where it is, and the pin borrows it like any reference.',
  },
  'std::pin::Pin::new_unchecked': {
    title: '`unsafe Pin::new_unchecked(pointer)`',
    says: 'pins on your word: you promise that the pointee never moves again until it is dropped, also after this pin is gone.',
    lives: 'The value stays where it is. A plain `&mut` to it that anyone can get later breaks the promise.',
  },
  'std::boxed::Box::pin': {
    title: '`Box::pin(value)`',
    says: 'moves the value to the heap and pins it there.',
    lives:
      'It lives as long as the box. The `Pin<Box<_>>` is `Unpin`: return it, store it, send it wherever you like.',
  },
  'std::rc::Rc::pin': {
    title: '`Rc::pin(value)`',
    says: 'moves the value to the heap, shared on one thread, and pins it there.',
    lives:
      'It lives until the last `Rc` is dropped. Shared means no `&mut`: a future in it cannot be polled.',
  },
  'std::sync::Arc::pin': {
    title: '`Arc::pin(value)`',
    says: 'moves the value to the heap, shared between threads, and pins it there.',
    lives:
      'It lives until the last `Arc` is dropped. Shared means no `&mut`: a future in it cannot be polled.',
  },
  'std::boxed::Box::into_pin': {
    title: '`Box::into_pin(boxed)`',
    says: 'pins what is in a box already, without moving or allocating anything.',
    lives: 'It lives as long as the box. This is the way to await a `Box<dyn Future>`.',
  },
  'std::pin::Pin::into_inner': {
    title: '`Pin::into_inner(pin)`',
    says: 'gives the pointer back. Only for pointees that are `Unpin`, because with the bare pointer the value could be moved.',
    lives: 'The value stays where it is.',
  },
  'std::pin::Pin::into_ref': {
    title: '`pin.into_ref()`',
    says: 'turns a `Pin<&mut T>` into a `Pin<&T>` of the same life.',
    lives: 'The value stays where it is, pinned as before.',
  },
  'std::pin::Pin::static_ref': {
    title: '`Pin::static_ref(reference)`',
    says: "pins a `&'static T`. What is borrowed for ever cannot move any more.",
    lives: 'The value lives to the end of the program.',
  },
};

export const PIN_NEW_HOLDS = 'So the bound holds and this is fine.';
export const PIN_NEW_FAILS =
  'So rustc refuses this: use `pin!` for a value that stays in this function, `Box::pin` for one that leaves it.';
export const pinnedHere = (what: string) => `Here it pins ${what}.`;

// ------------------------------------------------------------------------------------------------ H5 pinning macros

export const stdPin = (value: string) =>
  `**\`pin!(…)\`** moves ${value} into a hidden variable of this block and gives a \`Pin<&mut _>\` to it: pinned on the stack, or inside the future in async code, without the heap.`;
export const shadowPin = (macro: string, name: string) =>
  `**\`${macro}!(${name})\`** moves ${code(name)} into a hidden variable and declares ${code(name)} anew as a \`Pin<&mut _>\` to it. From here on the name means the pin, not the value.`;
export const livesUntil = (line: string) =>
  `The value lives until the end of the enclosing block, ${line}. The pin cannot leave it: what must be returned or stored wants \`Box::pin\`.`;
export const LIVES_TO_END_OF_STATEMENT =
  'The pin is not bound to a name here, so the value lives to the end of this statement only.';
export const takenByValue = (name: string) =>
  `${code(name)} is moved in: the name cannot be used for the value any more.`;
export const PIN_SINCE = 'In the standard library since Rust 1.68.';
export const tooOld = (rustVersion: string) =>
  `This crate says \`rust-version = "${rustVersion}"\`: \`std::pin::pin!\` needs 1.68. \`Box::pin\` or \`futures::pin_mut!\` work there.`;
export const POLL_IT =
  'Poll it with `.as_mut().poll(cx)`, await it, or hand on `&mut` of it: a `Pin` is itself `Unpin`.';

// ------------------------------------------------------------------------------------------------- H9 async items

export const asyncItem = (kind: string, name: string) =>
  kind === 'async fn' ? `**${kind}** ${code(name)}` : `**${kind}** in ${code(name)}`;
export const LAZY: Readonly<Record<'async fn' | 'async block' | 'async closure', string>> = {
  'async fn': 'Calling it runs nothing: it gives a future that starts when it is first polled.',
  'async block': 'It runs nothing here: it is a future that starts when it is first polled.',
  'async closure':
    'Calling it runs nothing: it gives a future that starts when it is first polled, and that may borrow from the closure.',
};
export const suspends = (n: number) =>
  n === 0
    ? 'It has no suspension point: the first poll runs it to its end.'
    : `It can be parked at ${count(n, 'suspension point')}`;
export const keepsAtMost = (names: string) => `, where it keeps ${names}.`;
export const KEEPS_NOTHING = ', where it keeps nothing of its own.';
export const capturesList = (names: string) => `It captures ${names}.`;
export const capture = (name: string, by: 'ref' | 'mut' | 'move') =>
  `${code(name)} ${by === 'move' ? 'by value' : by === 'mut' ? 'by `&mut`' : 'by reference'}`;
export const isSelfReferential = (pair: string, line: string) =>
  `It is **self-referential**: at ${line} ${pair}. So it must not move once polled, and is not \`Unpin\`.`;
export const NOT_SELF_REFERENTIAL =
  'Nothing in it points into itself, but the compiler does not promise that: like every async future it is not `Unpin`.';

// --------------------------------------------------------------------------------------------------- H10 a local

export const local = (name: string, type: string, of: string) =>
  `**${code(name)}** (${type}), a local of ${of}`;
export const NOT_KEPT =
  'It is not kept at any suspension point: by then it is no longer needed, or not there yet. It costs no room in the future.';
export const KEPT_AT = 'It is kept, inside the future, while that is parked at';
export const keptRow = (awaited: string, line: string, why: string) => `- ${awaited} on ${line}: ${why}`;

// ------------------------------------------------------------------------------------------------ H2 and H3: Unpin

export const UNPIN =
  '**`Unpin`** says that values of a type may be moved even after they were pinned. It is an auto trait: a type has it when all its parts have it, and almost every type does.';
export const UNPIN_AS_BOUND =
  'As a bound it asks callers for such a type; they can give `Box::pin(value)` or `pin!(value)` where theirs is not.';
export const PHANTOM_PINNED =
  '**`PhantomPinned`** is an empty marker without `Unpin`. A type with such a field is not `Unpin` either, so it can rely on staying where it is once pinned.';
export const chainItem = (sentence: string, link: string) => `- ${sentence}${link}`;

// ---------------------------------------------------------------------------------------------------------- links

export const alsoNamed = (names: readonly string[]) => `Also named: ${names.join(' · ')}`;
export const EXPLAIN_THIS = 'Explain this';
export const WHY_PIN = 'Why Pin?';
