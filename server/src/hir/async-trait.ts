/** Attribute macros that box the futures of async functions: `#[async_trait]` on a trait or impl, `#[async_recursion]` on a function. */
import type { Attribute } from './model.ts';

/** Whichever crate gives them on: `tonic::async_trait` is the same macro. */
const BOXING = /(?:^|::)async_(?:trait|recursion)$/;
/** The same in `cfg_attr(…)`, where it is often written twice, for targets with threads and without. */
const MAYBE_BOXING = /,\s*(?:\w+\s*::\s*)*async_(?:trait|recursion)\b/;
const NOT_SEND = /\?\s*Send/;

export function isBoxing({ path }: Attribute): boolean {
  return BOXING.test(path);
}

/**
 * Whether one of the attributes boxes futures, and as what: `send` is `Pin<Box<dyn Future + Send>>`, `local` leaves `Send`
 * away because `?Send` says so; null without one.
 */
export function boxedBy(attributes: readonly Attribute[]): 'send' | 'local' | null {
  const boxing = attributes.filter(
    (attribute) =>
      isBoxing(attribute) || (attribute.path === 'cfg_attr' && MAYBE_BOXING.test(attribute.arguments ?? '')),
  );
  if (boxing.length === 0) return null;
  return boxing.every((attribute) => NOT_SEND.test(attribute.arguments ?? '')) ? 'local' : 'send';
}
