/** Titles of the fixes, as light bulbs show them. */
import { code } from '../markdown.ts';

export const pinWithMacro = (name: string, library: string) =>
  `Pin ${code(name)} with ${code(`${library}::pin::pin!`)}`;
export const pinWithBox = (name: string) => `Pin ${code(name)} with ${code('Box::pin')}`;
export const pinBoxInPlace = (name: string) => `Pin ${code(name)} with ${code('Box::into_pin')}`;
export const pollThroughAsMut = (name: string) => `Poll ${code(name)} through ${code('as_mut()')}`;
export const pollThroughPinNew = (name: string) => `Poll ${code(name)} through ${code('Pin::new')}`;
export const addUnpinBound = (type: string) => `Ask for ${code('Unpin')} in the bounds of ${code(type)}`;
export const removeAllowance = (rule: string) => `Stop allowing ${code(rule)} here`;
