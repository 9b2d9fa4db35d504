/** The declarations of libraries hold together: they parse, and every name in them leads somewhere. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Item, Path } from '../../../server/src/hir/model.ts';
import type { Crate, Module, StubLibrary } from '../../../server/src/names/index.ts';
import { STUB_FILES } from '../../../server/src/names/stub-files.ts';
import { stubLibrary } from '../../../server/src/types/index.ts';
import { rustParser, withDocument } from '../support/parser.ts';

const crates = Object.keys(STUB_FILES).flatMap((file) =>
  file.endsWith('/lib.rs') ? [file.slice(0, -'/lib.rs'.length)] : [],
);

let library: StubLibrary;
beforeAll(async () => {
  library = stubLibrary(await rustParser());
});

function crateNamed(name: string): Crate {
  const crate = library.crate(name);
  if (crate === undefined) throw new Error(`no declarations of ${name}`);
  return crate;
}

test.each(Object.keys(STUB_FILES))('%s parses', async (file) => {
  const hasError = await withDocument(STUB_FILES[file]!, (document) => document.skeleton().hasError);
  expect(hasError).toBe(false);
});

test('every file of declarations belongs to a crate', () => {
  const lost = Object.keys(STUB_FILES).filter((file) => !crates.includes(file.split('/')[0]!));
  expect(lost).toEqual([]);
});

describe.each(crates)('%s', (name) => {
  test('every module has its file', () => {
    const missing = [...crateNamed(name).root.tree()].filter((module) => module.home === null);
    expect(missing.map((module) => module.canonicalPath)).toEqual([]);
  });

  test('every file is reached by a module', () => {
    const declared = new Set([...crateNamed(name).root.tree()].map((module) => module.home?.uri));
    const files = Object.keys(STUB_FILES).filter((file) => file.startsWith(`${name}/`));
    expect(files.filter((file) => ![...declared].some((uri) => uri?.endsWith(`/${file}`)))).toEqual([]);
  });

  test('every path leads somewhere', () => {
    const dangling = [...crateNamed(name).root.tree()].flatMap((module) => danglingIn(module));
    expect(dangling).toEqual([]);
  });
});

/** The paths in a module's items, those of nested modules left out, that name nothing. */
function danglingIn(module: Module): readonly string[] {
  return module.items().flatMap((item) => {
    if (item.kind === 'mod') return [];
    const members = module.home!.list.children(item.id);
    return [item, ...members].flatMap((each) => {
      const own = new Set([...parametersOf(item), ...parametersOf(each)]);
      return pathsIn(each)
        .filter((path) => !own.has(path.segments[0]?.name.text ?? 'Self') && !leads(module, path))
        .map((path) => `${module.canonicalPath}: ${path.segments.map(({ name }) => name.text).join('::')}`);
    });
  });
}

function parametersOf(item: Item): readonly string[] {
  if (!('generics' in item)) return ['Self'];
  return ['Self', ...[...item.generics.types, ...item.generics.consts].map(({ name }) => name.text)];
}

function leads(module: Module, path: Path): boolean {
  const names = path.segments.map(({ name }) => name.text);
  const found = module.crate.resolve(module, names, 'type', path.global);
  return found !== null && found.definition.kind !== 'foreign' && found.consumed === names.length;
}

/** Every path with segments of its own in what a plain object holds. */
function pathsIn(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(pathsIn);
  return isPath(value) && value.qself === null ? [value, ...inner] : inner;
}

function isPath(value: object): value is Path {
  return 'segments' in value && 'global' in value && 'qself' in value;
}
