/**
 * The room `names`: what a path means.
 *
 * - A {@link Crate} is made from a {@link CrateSource}, which hands out the item trees of its modules.
 * - {@link Crate.resolve} follows a path from a {@link Module}, or from a block made by {@link blockModule}.
 * - {@link StubLibrary} is the crates for which there are declarations in `server/stubs`.
 */

export { Cfg, type CfgOptions, inSight, likeliestFirst } from './cfg.ts';
export { Crate } from './crate.ts';
export { ItemList } from './item-list.ts';
export * from './model.ts';
export { blockModule, type Found, Module, variantOf } from './module.ts';
export { isPrimitive, preludeModules } from './prelude.ts';
export { type LowerStub, StubLibrary } from './stubs.ts';
