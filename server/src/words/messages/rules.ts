/**
 * Messages of the rules: what, why here, what to do. Plain text with names in backticks, because editors show
 * diagnostics without Markdown.
 */
import { code } from '../markdown.ts';
import { listed } from './held.ts';

// ------------------------------------------------------------------------------------------- D5 unpinned-poll

/** What the receiver of a `poll` is, in words that fit "`fut` is …". */
export const POLLED = {
  asyncFn: (name: string) => `the future of the async function ${code(name)}`,
  asyncBlock: 'the future of an async block',
  asyncClosure: 'the future of an async closure',
  impl: (type: string) => `an ${code(type)}`,
  generic: (type: string, trait: string) => `of the generic type ${code(type)}, a ${code(trait)}`,
  dyn: (type: string) => `a trait object, ${code(type)}`,
  named: (type: string, trait: string) => `a ${code(type)}, which is a ${code(trait)}`,
};

export function unpinnedPoll(method: string, receiver: string, what: string, trait: string): string {
  return (
    `${code(method)} is called on ${code(receiver)}, which is not pinned: it is ${what}, and ` +
    `${code(`${trait}::${method}`)} takes ${code('self: Pin<&mut Self>')}. `
  );
}

/** Says what to do about {@link unpinnedPoll}. */
export const PIN_IT_FIRST =
  'Polling may make a future point into itself, so it has to be promised first that it stays where it is. ' +
  'Pin it with `pin!` while it stays in this function, or with `Box::pin` if it must leave it, and poll it through `as_mut()`.';

export const BOX_IT_IN_PLACE = 'It is in a `Box` already: `Box::into_pin` pins it there without moving it.';

export const REACH_IT_THROUGH_PROJECTION =
  'It is a field of something that is pinned, so `pin!` cannot move it out. Project the pin to the field ' +
  '(`pin-project-lite` writes that safely), keep the field as `Pin<Box<_>>`, or ask for `Unpin` and use `Pin::new(&mut self.field)`.';

export const KEEP_IT_PINNED =
  'It is a part of something that is only borrowed here, so it cannot be moved into a pin. Keep it as `Pin<Box<_>>` there, ' +
  'or ask for `Unpin` and use `Pin::new(&mut …)`.';

export const BORROWED_NOT_OWNED =
  'Only a reference to it is at hand, and a value that is not `Unpin` cannot be pinned through a plain `&mut`. ' +
  'Take it by value and pin it here, or take a `Pin<&mut _>`.';

export const SHARED =
  'It is shared, so nobody can have the `&mut` that polling takes. Keep it where one owner has it.';

export const UNPIN_SO_PIN_NEW =
  'It is `Unpin`, so `Pin::new(&mut …)` is enough: nothing in it minds being moved.';

export function pollThroughAsMut(method: string, receiver: string, type: string): string {
  return (
    `${code(method)} is called on ${code(receiver)}, a ${code(type)}: it is pinned already, but the method takes ` +
    `${code('Pin<&mut Self>')}, not the pinning box itself. Borrow the pin with ${code(`${receiver}.as_mut()`)}.`
  );
}

export function pollThroughShared(method: string, receiver: string, type: string): string {
  return (
    `${code(method)} is called on ${code(receiver)}, a ${code(type)}: it is pinned, but shared, and the method takes ` +
    `${code('Pin<&mut Self>')}. Keep the pin that may change it, a ${code('Pin<&mut _>')} or a ${code('Pin<Box<_>>')}, and poll ` +
    `that through ${code('as_mut()')}.`
  );
}

// --------------------------------------------------------------------------------------- D6 pin-new-not-unpin

/** `proof`: "`Marker` is not `Unpin`: its field …". */
export function pinNewNotUnpin(proof: string): string {
  return `${code('Pin::new')} asks for a value that is ${code('Unpin')}, and ${proof}. With a plain reference nothing promises that it stays where it is. `;
}

export const PIN_NEW_INSTEAD =
  'Pin it with `pin!` while it stays in this function, or with `Box::pin` if it must leave it.';

export const BOX_PIN_INSTEAD = '`Box::pin` puts it on the heap and pins it there in one step.';

export function addUnpinBound(parameter: string): string {
  return `Or ask callers for ${code(`${parameter}: Unpin`)}.`;
}

// ----------------------------------------------------------------------------------------- D7 unpin-required

/** Who asks for `Unpin`, and of what. */
export const ASKS = {
  await: (source: string) =>
    `${code('.await')} polls ${code(source)} through a pointer that anybody may use to move the value: that asks for ${code('Unpin')}`,
  macro: (macro: string, source: string) =>
    `${code(`${macro}!`)} polls ${code(source)} through a pointer that anybody may use to move the value: that asks for ${code('Unpin')}`,
  awaitAround: `what is awaited is a future only around something that is ${code('Unpin')}`,
  call: (name: string) => `${code(name)} asks for a type that is ${code('Unpin')}`,
  result: `the return type promises ${code('Unpin')}`,
  type: (name: string) => `${code(name)} asks in its declaration for something that is ${code('Unpin')}`,
  clause: `this ${code('where')} clause has no parameter in it, so it has to hold always`,
  coercion: (trait: string) => `the trait object of ${code(trait)} promises ${code('Unpin')}`,
};

/** `asks`: one of {@link ASKS}; `proof`: "`Marker` is not `Unpin`: its field …". */
export function unpinRequired(asks: string, proof: string): string {
  return `${asks[0]!.toUpperCase()}${asks.slice(1)}, and ${proof}. `;
}

/** `asks`: the function that asks for `Unpin`; `source`, `line`: where that is refused. */
export function sameCause(asks: string, source: string, line: number): string {
  return (
    `The same cause as at ${code(source)} on line ${line}: what ${code(asks)} asks for is not met, and what it gives rests ` +
    'on that. What helps there helps here.'
  );
}

export const CAUSE = 'this is what has to be mended';

export const STAYS_PINNED =
  'It is pinned already, and without `Unpin` there is no safe way back to a plain `&mut`: replace it with `set`, lend the ' +
  'pin with `as_mut()`, or project it to a field.';

export const PASS_SOMETHING_UNPIN =
  'A pinned pointer to it, `Pin<Box<_>>` or `Pin<&mut _>`, is `Unpin` whatever it points to.';

export const PIN_IT_AND_USE_THE_PIN =
  'Pin it first, with `pin!` while it stays in this function or with `Box::pin` if it must leave it, and use the pin in its ' +
  'place: a pin may be moved and lent at will.';

// --------------------------------------------------------------------------------------- D1 borrow-across-await

export function selfReference(from: string, to: string, future: string, line: string): string {
  return (
    `${from} points into ${to}, and ${future} keeps both at the \`.await\` on ${line}. So that future points into itself: ` +
    'once it has been polled it must not move, which is what `Pin` promises. Nothing is wrong here.'
  );
}

export function parameterBorrow(name: string, future: string, line: string): string {
  return (
    `${name} is borrowed from the caller, and ${future} keeps it at the \`.await\` on ${line}. ` +
    "So the future must not outlive what it borrows, and cannot be spawned where `'static` is asked for."
  );
}

export const pointedInto = (name: string) => `${name} is pointed into`;

// ------------------------------------------------------------------------------ D2, D3, D4: guards across an await

/** "`guard` (a `std::sync::MutexGuard`)"; the type is left out when the name says it already. */
export function guardNamed(name: string, path: string): string {
  return `${name} (a ${code(path)})`;
}

/** "the temporary `m.lock().unwrap()` (a `std::sync::MutexGuard`)". */
export function temporaryGuard(source: string, path: string): string {
  return `the temporary ${source} (a ${code(path)})`;
}

export interface GuardWords {
  /** Name with type, Markdown code spans and all. */
  readonly guard: string;
  readonly line: string;
  /** "one path" when the value may be gone. */
  readonly maybe: boolean;
  /** What the guard was taken from, when a name for it is in sight. */
  readonly source: string | null;
  readonly temporary: boolean;
}

const still = ({ maybe }: GuardWords, state: string) =>
  maybe ? `on one path still ${state}` : `still ${state}`;

export function lockHeld(words: GuardWords): string {
  const wants = words.source === null ? 'the same lock' : words.source;
  return (
    `${words.guard} is ${still(words, 'locked')} at the \`.await\` on ${words.line}: another task that wants ${wants} ` +
    `blocks its whole thread until this one is polled again, and if both run on that thread neither ever goes on. ` +
    endIt(words)
  );
}

export function refcellHeld(words: GuardWords): string {
  const what = words.source === null ? 'the same `RefCell`' : words.source;
  return (
    `${words.guard} is ${still(words, 'borrowed')} at the \`.await\` on ${words.line}: other code that borrows ${what} ` +
    `while this future is parked panics, for a \`RefCell\` counts borrows at run time. ${endIt(words)}`
  );
}

export function tracingEntered(words: GuardWords): string {
  return (
    `${words.guard} is ${still(words, 'entered')} at the \`.await\` on ${words.line}: while this future is parked, whatever ` +
    'else runs on the thread is recorded inside the span. Use `.instrument(span)` on the future, or `span.in_scope(…)` ' +
    'around the code that does not await.'
  );
}

export function mustNotSuspend(words: GuardWords): string {
  return (
    `${words.guard} is ${still(words, 'alive')} at the \`.await\` on ${words.line}, and its type is marked ` +
    `\`#[must_not_suspend]\`: it must not be kept while a future is parked. ${endIt(words)}`
  );
}

/** `reason`: what people wrote beside the type, in their own words. */
export function invalidType(words: GuardWords, reason: string | null): string {
  const why = reason === null ? '' : `: ${reason.trim().replace(/[.!]$/, '')}`;
  return (
    `${words.guard} is ${still(words, 'alive')} at the \`.await\` on ${words.line}, and \`clippy.toml\` lists its type as one ` +
    `that must not be kept there${why}. ${endIt(words, 'its')}`
  );
}

function endIt({ temporary }: GuardWords, whose = "the guard's"): string {
  return temporary
    ? 'It is a temporary that lives to the end of the statement: take what is needed from it in a `let` of its own before the `.await`.'
    : `End ${whose} life before the \`.await\`: a block around it does, and so does \`drop\`.`;
}

export const declaredHere = (name: string) => `${name} is made here`;
export const awaitedHere = (n: number, total: number) =>
  `parked here with it (suspension point ${n} of ${total})`;

// ------------------------------------------------------------------------------------------------- unused-allow

export const allowsNothing = (rule: string) =>
  `This comment allows ${code(rule)}, but there is nothing here that it would silence. It can go.`;

export const noSuchRule = (rule: string, known: readonly string[]) =>
  `There is no rule ${code(rule)}. The rules are ${listed(known.map(code))}.`;

// ----------------------------------------------------------------------------------------------- related places

export const becauseHere = (step: string) => `${step}, decided here`;
