import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/lib/places.mjs';

test('every suite inside VS Code is in the list that runs', () => {
  const folder = path.join(root, 'test/vscode/suite');
  const suites = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
  const listed = [...readFileSync(path.join(folder, 'index.ts'), 'utf8').matchAll(/import '\.\/(.+)';/g)];
  expect(listed.map((match) => match[1]).sort()).toEqual(suites.sort());
});
