/**
 * What is assumed where nothing is known. Everything here follows SEMANTICS.md 2.3 and 2.5: an unknown method borrows
 * its receiver unless its name says otherwise, and its result holds that borrow if its name is that of a view.
 */
import type { DerefStep, ReceiverFacts, Ty } from './model.ts';

/** Methods that take their receiver by value, by the habits of std and of the language's naming guidelines. */
const CONSUMING = new Set([
  ...['unwrap', 'unwrap_or', 'unwrap_or_else', 'unwrap_or_default', 'unwrap_err', 'expect', 'expect_err'],
  ...[
    'ok',
    'err',
    'ok_or',
    'ok_or_else',
    'map',
    'map_err',
    'map_or',
    'map_or_else',
    'map_ok',
    'and_then',
    'or_else',
  ],
  ...[
    'collect',
    'sum',
    'product',
    'fold',
    'for_each',
    'count',
    'last',
    'enumerate',
    'filter',
    'filter_map',
    'flat_map',
  ],
  ...[
    'rev',
    'zip',
    'chain',
    'skip',
    'take_while',
    'skip_while',
    'cloned',
    'copied',
    'peekable',
    'boxed',
    'boxed_local',
  ],
  ...[
    'build',
    'finish',
    'then',
    'fuse',
    'shared',
    'flatten',
    'inspect',
    'context',
    'with_context',
    'await',
    'join',
  ],
]);

/** Methods whose results are views into their receiver. */
const VIEWS =
  /^(iter|iter_mut|as_(ref|mut|deref|deref_mut|str|slice|bytes|path)|get|get_(ref|mut)|\w+_(ref|mut)|first|last|chars|bytes|lines|split.*|trim.*|chunks.*|windows|keys|values|values_mut|entry|drain|lock|read|write|borrow|borrow_mut|deref|deref_mut|peek|next|by_ref|try_(lock|read|write))$/;

/** Methods that hand on what their receiver and their arguments hold. */
const PASSING =
  /^(unwrap.*|expect.*|ok|err|map|map_\w+|and_then|or_else|filter|filter_map|enumerate|zip|rev|skip|take|peekable|chain|collect|into_.*|await|cloned|flatten|fuse|boxed|then|timeout)$/;

/** Methods whose futures give a guard or another view of the receiver. */
const AWAITED_VIEWS = /^(lock|read|write|borrow|borrow_mut|get_mut|peek|acquire.*|\w+_(lock|guard))$/;

/** Methods that only look at their receiver, whatever its type. */
const LOOKING =
  /^(len|count|clone|to_.*|is_.*|has_.*|contains.*|starts_with|ends_with|capacity|eq|ne|cmp|hash|poll.*|parse|encode.*)$/;

/** Methods that only look at their receiver when they take nothing else; with an argument they are a builder's. */
const GETTERS = /^(metadata|headers|status|uri|method|version|path|query|name|id|local_addr|peer_addr)$/;

/** Methods that work on their receiver and leave it where it is. */
const WORKING =
  /^(send|recv|accept|flush|shutdown|close|wait|tick|changed|notified|kill|abort|cancel|notify_.*|read_.*|write_.*|send_.*|recv_.*|push.*|insert|remove|clear|extend|reserve|set_.*|add_.*|execute|fetch.*|query.*|call|run|process|handle.*|next_.*|try_.*)$/;

/**
 * What becomes of a receiver behind the call, as far as the text tells: it is the result of another call in a chain, as
 * of a builder; it is a variable mentioned for the last time; or it is a place that may be looked at again.
 */
export type ReceiverUse = 'chained' | 'lastUse' | 'place';

/** Receiver facts of a method that was not found. `steps` lead to where knowledge ends, `count` counts its arguments. */
export function unresolvedReceiver(
  name: string,
  steps: readonly DerefStep[],
  use: ReceiverUse,
  count: number,
): ReceiverFacts {
  // Behind a reference or a smart pointer nothing can be moved out, so only a direct receiver is consumed.
  if (steps.length === 0 && isConsumed(name, use, count)) {
    return { steps: [], autoref: 'none', resolved: false };
  }
  return { steps, autoref: 'shared', resolved: false };
}

function isConsumed(name: string, use: ReceiverUse, count: number): boolean {
  if (CONSUMING.has(name) || /^(into|unwrap)_/.test(name)) return true;
  if (use === 'place' || LOOKING.test(name) || VIEWS.test(name)) return false;
  return use === 'chained' || !(WORKING.test(name) || (count === 0 && GETTERS.test(name)));
}

/** Whether the result of an unknown method may be a guard, which lives on while something is done with it. */
export function mayBeGuard(name: string): boolean {
  return AWAITED_VIEWS.test(name) || /^(entry|drain|try_.*)$/.test(name);
}

/**
 * Which of `count` arguments, the receiver first, the result of an unknown method holds. A result that is not named
 * like a view is taken to be a value of its own. What awaiting the result gives counts, when it is awaited at once.
 */
export function unresolvedHolds(name: string, count: number, awaited: boolean): readonly number[] {
  if (awaited) return AWAITED_VIEWS.test(name) ? [0] : [];
  if (PASSING.test(name)) return Array.from({ length: count }, (_, index) => index);
  return VIEWS.test(name) ? [0] : [];
}

/** Functions that wrap what they are given: `TokioIo::new(stream)`, `BufReader::with_capacity(n, &mut file)`. */
const WRAPPING = /^(new|from|from_mut|wrap|pin|with_.*|new_.*)$/;

/**
 * Which arguments the result of an unknown function holds: a wrapper all of them, another function what is not a
 * plain reference, so that `select(a, b)` holds its futures and `parse(&text)` does not hold the text.
 */
export function unresolvedFunctionHolds(name: string, inputs: readonly Ty[]): readonly number[] {
  return inputs.flatMap((input, index) => (WRAPPING.test(name) || input.kind !== 'reference' ? [index] : []));
}

/**
 * Traits that are so common, with methods so unmistakable, that a call on a type whose impls nobody can see is taken
 * to be theirs.
 */
export function mayAssumeTrait(trait: string, method: string): boolean {
  return (
    (trait === 'std::clone::Clone' && method === 'clone') ||
    (trait === 'std::string::ToString' && method === 'to_string') ||
    (trait === 'std::convert::Into' && method === 'into') ||
    (trait === 'std::borrow::ToOwned' && method === 'to_owned')
  );
}
