import { beforeAll, describe, expect, test } from 'vitest';
import { lowerItems } from '../../../../server/src/hir/index.ts';
import type { ItemTree } from '../../../../server/src/hir/model.ts';
import { STUB_FILES } from '../../../../server/src/names/stub-files.ts';
import { packDeclarations, unpackDeclarations } from '../../../../server/src/workspace/index/declarations.ts';
import { plain } from '../../support/items.ts';
import { rustParser } from '../../support/parser.ts';

describe('declarations lowered beforehand', () => {
  const files = new Map<string, ItemTree>();

  beforeAll(async () => {
    const parser = await rustParser();
    for (const [file, text] of Object.entries(STUB_FILES)) {
      const document = parser.open(text);
      files.set(file, lowerItems(document));
      document.dispose();
    }
  });

  test('are what lowering them gives', () => {
    const stored = unpackDeclarations(packDeclarations(files));
    for (const [file, items] of files) expect(plain(stored(file)!), file).toEqual(items);
  });

  test('of a file that does not exist are absent', () => {
    expect(unpackDeclarations(packDeclarations(files))('std/none.rs')).toBeNull();
  });

  test('are absent where nothing was built', () => {
    expect(unpackDeclarations(new Uint8Array())('std/option.rs')).toBeNull();
  });
});
