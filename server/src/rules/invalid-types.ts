/** Types that `clippy.toml` forbids to keep at an `.await`, as they are met in code. */
import { pathOf } from '../hir/index.ts';
import type { Ty } from '../types/model.ts';
import type { FileFacts, InvalidType } from '../words/facts.ts';

const listedIn = new WeakMap<FileFacts, ReadonlyMap<string, InvalidType>>();

/** What is listed, by the path that the type is declared under: re-exports are followed, as clippy does. */
export function invalidTypes(file: FileFacts): ReadonlyMap<string, InvalidType> {
  let listed = listedIn.get(file);
  if (listed === undefined) {
    listed = new Map(
      file.invalidTypes.flatMap((type) => pathsOf(file, type.path).map((path) => [path, type] as const)),
    );
    listedIn.set(file, listed);
  }
  return listed;
}

/** The path of the listed type that a value has or owns; null when it has none. */
export function invalidTypeOf(file: FileFacts, type: Ty): string | null {
  return file.invalidTypes.length === 0 ? null : search(file, type, 0);
}

/** Values in values this deep are not written by people. */
const MAX_DEPTH = 6;

function search(file: FileFacts, type: Ty, depth: number): string | null {
  if (depth > MAX_DEPTH) return null;
  switch (type.kind) {
    case 'adt':
      if (invalidTypes(file).has(type.definition.path)) return type.definition.path;
      return first(file, partsOf(file, type), depth);
    case 'tuple':
      return first(file, type.elements, depth);
    case 'array':
    case 'slice':
      return search(file, type.element, depth + 1);
    case 'closure':
      return first(file, type.captures, depth);
    default:
      return null;
  }
}

function first(file: FileFacts, parts: readonly Ty[], depth: number): string | null {
  for (const part of parts) {
    const found = search(file, part, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** Fields where they are in sight; of std's containers what they own. */
function partsOf(file: FileFacts, type: Extract<Ty, { kind: 'adt' }>): readonly Ty[] {
  if (OWNING.test(type.definition.path)) return type.arguments;
  return file.types.fields?.(type)?.map(({ type: field }) => field) ?? [];
}

const OWNING = /^std::(?:option::Option|result::Result|boxed::Box|vec::Vec|pin::Pin)$/;

/** The paths that a written one may stand for: as other crates see it, and as this one does. */
function pathsOf(file: FileFacts, written: string): readonly string[] {
  const names = written.split('::').filter((name) => name !== '');
  const own = file.crateNames.includes(names[0] ?? '') ? ['crate', ...names.slice(1)] : null;
  return [names, own].flatMap((path) => {
    if (path === null || path.length === 0) return [];
    const resolved = file.resolvePath(pathOf(path), 'type', null).path;
    return resolved === null ? [path.join('::')] : [path.join('::'), resolved];
  });
}
