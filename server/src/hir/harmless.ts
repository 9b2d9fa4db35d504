/** Which attributes leave an item as it is written. */
import { isBoxing } from './async-trait.ts';
import type { Attribute } from './model.ts';

/** Attributes that leave the meaning of the item they stand on as it is written. */
const HARMLESS = new Set([
  'allow',
  'warn',
  'deny',
  'expect',
  'forbid',
  'doc',
  'must_use',
  'deprecated',
  'inline',
  'cold',
  'track_caller',
  'test',
  'ignore',
  'should_panic',
  'bench',
  'no_mangle',
  'unsafe',
  'export_name',
  'link_section',
  'target_feature',
  'repr',
  'non_exhaustive',
  'automatically_derived',
  'derive',
  'default',
  'path',
  'macro_use',
  'rustfmt::skip',
  // These wrap the body and leave its types and calls alone.
  'tokio::main',
  'tokio::test',
  'instrument',
  'tracing::instrument',
  'async_std::main',
  'async_std::test',
  'smol_potat::main',
]);

/** False for attributes that may change or remove the item they stand on: `cfg`, and macros that nobody knows. */
export function keepsItem(attribute: Attribute): boolean {
  return HARMLESS.has(attribute.path) || attribute.path.startsWith('clippy::') || isBoxing(attribute);
}
