/** What every module sees without an import: the standard prelude of the edition, std's macros, the built-in types. */
import type { CrateSource, Edition, Namespace } from './model.ts';
import type { Module } from './module.ts';

const PRIMITIVES = new Set([
  ...['i8', 'i16', 'i32', 'i64', 'i128', 'isize', 'u8', 'u16', 'u32', 'u64', 'u128', 'usize'],
  ...['f16', 'f32', 'f64', 'f128', 'bool', 'char', 'str'],
]);

export function isPrimitive(name: string): boolean {
  return PRIMITIVES.has(name);
}

/** The module of std that stands in for the edition's prelude, and std's root for macros; none without std. */
export function preludeModules(
  source: CrateSource,
  edition: Edition,
  namespace: Namespace,
): readonly Module[] {
  const std = source.dependency('std');
  if (std === null || std === undefined) return [];
  if (namespace === 'macro') return [std.root];
  const name = edition === '2024' ? 'rust_2024' : edition === '2021' ? 'rust_2021' : 'v1';
  return [std.moduleAt(['prelude', name])];
}
