/**
 * What is assumed where nothing is known. Everything here follows SEMANTICS.md 2.3 and 2.5: an unknown method borrows
 * its receiver unless its name says otherwise, and its result holds that borrow if its name is that of a view.
 */
import type { DerefStep, ReceiverFacts } from './model.ts';

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
  /^(iter|iter_mut|as_ref|as_mut|as_deref|as_deref_mut|as_str|as_slice|as_bytes|as_path|get|get_mut|first|last|chars|bytes|lines|split.*|trim.*|chunks.*|windows|keys|values|values_mut|entry|drain|lock|read|write|borrow|borrow_mut|deref|deref_mut|peek|next|by_ref|try_lock|try_read|try_write)$/;

/** Methods that hand on what their receiver holds. */
const PASSING =
  /^(unwrap.*|expect.*|ok|err|map|map_err|and_then|or_else|filter|filter_map|enumerate|zip|rev|skip|take|peekable|chain|collect|into_.*|await|cloned|flatten|fuse|boxed)$/;

/** Receiver facts of a method that was not found; `steps` lead to where knowledge ends. */
export function unresolvedReceiver(name: string, steps: readonly DerefStep[]): ReceiverFacts {
  const consuming = CONSUMING.has(name) || /^(into|unwrap)_/.test(name);
  // Behind a reference or a smart pointer nothing can be moved out, so only a direct receiver is consumed.
  if (consuming && steps.length === 0) return { steps: [], autoref: 'none', resolved: false };
  return { steps, autoref: 'shared', resolved: false };
}

/** Which arguments the result of an unknown method holds: 0 is the receiver; null when the name says nothing. */
export function unresolvedHolds(name: string): readonly number[] | null {
  if (VIEWS.test(name) || PASSING.test(name)) return [0];
  if (
    /^(len|count|clone|to_.*|is_.*|contains.*|capacity|eq|ne|cmp|hash|push.*|insert|clear|extend)$/.test(name)
  )
    return [];
  return null;
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
