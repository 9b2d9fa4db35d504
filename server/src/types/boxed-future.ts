/** What attribute macros make of the future of an async function. */
import { boxedBy } from '../hir/async-trait.ts';
import { keepsItem } from '../hir/harmless.ts';
import type { FunctionDefinition } from '../names/index.ts';
import { typeByPath } from './adt-paths.ts';
import type { TraitBound, Ty } from './model.ts';

/**
 * `Pin<Box<dyn Future<Output = …> + Send + '_>>` where `#[async_trait]` stands on the trait or impl, or
 * `#[async_recursion]` on the function; null without them.
 */
export function boxedFuture({ item, container, module }: FunctionDefinition, output: Ty): Ty | null {
  const box = boxedBy([...item.attributes, ...(container?.item.attributes ?? [])]);
  if (box === null) return null;
  const bound = (trait: string, bindings: TraitBound['bindings'] = []): TraitBound => ({
    trait,
    arguments: [],
    bindings,
  });
  const future: Ty = {
    kind: 'dyn',
    bounds: [
      bound('std::future::Future', [{ name: 'Output', type: output }]),
      ...(box === 'send' ? [bound('std::marker::Send')] : []),
      bound("'_"),
    ],
  };
  return typeByPath('std::pin::Pin', module.crate, [typeByPath('std::boxed::Box', module.crate, [future])]);
}

/** Whether an attribute macro that nobody knows may make something else of the function than an async one. */
export function mayBeRewritten({ item, container }: FunctionDefinition): boolean {
  return [item, ...(container === null ? [] : [container.item])].some(({ attributes }) =>
    attributes.some((attribute) => !keepsItem(attribute) && !/^cfg(_attr)?$/.test(attribute.path)),
  );
}
