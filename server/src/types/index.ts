/**
 * The room `types`: what every expression is, and what that means.
 *
 * - {@link createTypeContext} takes a file and the {@link Library} it belongs to, and gives a {@link TypeContext}. Files
 *   of the same library share what is worked out of their crate.
 * - `context.inferBody(body, item)` infers one body; `context.oracle` answers questions about types.
 * - `context.typeOf`, `context.resolvePath` and `context.unpinOf` serve the `FileFacts` of the room `words`.
 * - {@link stubLibrary} gives the declarations of std, tokio, … read with a parser, once for each parser.
 *
 * A context is valid while nothing outside the bodies changes.
 */
import { lowerItems } from '../hir/index.ts';
import type { ItemTree } from '../hir/model.ts';
import { StubLibrary } from '../names/index.ts';
import type { RustParser } from '../syntax/index.ts';
import { TypeContext, type TypeContextOptions } from './context.ts';

export type { ResolvedPath, TypeContext, TypeContextOptions } from './context.ts';
export { type CrateFiles, crateOf, filesOf, type Library, type LibraryFile, lonelyFile } from './library.ts';
export type * from './model.ts';
export { UNKNOWN } from './model.ts';

export function createTypeContext(options: TypeContextOptions): TypeContext {
  return new TypeContext(options);
}

const libraries = new WeakMap<RustParser, StubLibrary>();

/** @param stored gives the items of a file by its name where they were lowered before, null elsewhere. */
export function stubLibrary(
  parser: RustParser,
  stored: (file: string) => ItemTree | null = () => null,
): StubLibrary {
  let library = libraries.get(parser);
  if (library === undefined) {
    library = new StubLibrary((file, text) => {
      const known = stored(file);
      if (known !== null) return known;
      const document = parser.open(text());
      try {
        return lowerItems(document);
      } finally {
        document.dispose();
      }
    });
    libraries.set(parser, library);
  }
  return library;
}
