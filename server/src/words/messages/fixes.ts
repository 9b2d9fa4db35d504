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
export const endInBlock = (name: string) =>
  `End the life of ${code(name)} in a block before the ${code('.await')}`;
export const dropBefore = (name: string) => `Drop ${code(name)} before the ${code('.await')}`;
export const copyOut = (name: string) =>
  `Take what is needed of ${code(name)} out of it before the ${code('.await')}`;
export const takeBefore = (value: string) =>
  `Take ${code(value)} in a ${code('let')} before the ${code('.await')}`;
