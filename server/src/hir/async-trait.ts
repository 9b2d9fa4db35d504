/** What `#[async_trait]` does to the async methods of the trait or impl that it stands on. */
import type { Attribute } from './model.ts';

/** The ways in which the attribute is written. */
export const ASYNC_TRAIT: readonly string[] = ['async_trait', 'async_trait::async_trait'];

/**
 * Whether the methods' futures are boxed, and as what: `send` is `Pin<Box<dyn Future + Send>>`, `local` leaves `Send`
 * away because `?Send` says so; null without the attribute.
 */
export function asyncTraitBox(attributes: readonly Attribute[]): 'send' | 'local' | null {
  const attribute = attributes.find(({ path }) => ASYNC_TRAIT.includes(path));
  if (attribute === undefined) return null;
  return /\?\s*Send/.test(attribute.arguments ?? '') ? 'local' : 'send';
}
