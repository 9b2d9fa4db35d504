import { expect, test } from 'vitest';
import type { Analysis } from '../../../server/src/analysis.ts';
import { analysisOver } from '../support/analysis.ts';
import { MemoryHost } from '../support/memory-host.ts';

const manifest = (name: string, rest = '') => `[package]\nname = "${name}"\nedition = "2021"\n${rest}`;

const USER =
  'mod more;\nuse parts::Part;\nasync fn tick() {}\nasync fn f(part: Part) {\n    tick().await;\n    drop(part);\n}\n';

/** A workspace of a library, a crate that uses it, and one that does not. */
function workspace() {
  const files: Record<string, string> = {
    'file:///w/Cargo.toml': '[workspace]\nmembers = ["*"]\n',
    'file:///w/parts/Cargo.toml': manifest('parts'),
    'file:///w/parts/src/lib.rs': 'mod inner;\npub use inner::Part;\n',
    'file:///w/parts/src/inner.rs': 'pub struct Part(u8);\n',
    'file:///w/user/Cargo.toml': manifest('user', '[dependencies]\nparts = { path = "../parts" }\n'),
    'file:///w/user/src/lib.rs': USER,
    'file:///w/user/src/more.rs': '',
    'file:///w/other/Cargo.toml': manifest('other'),
    'file:///w/other/src/lib.rs': 'mod x;\nasync fn g() { h().await }\n',
    'file:///w/other/src/x.rs': '',
  };
  return { files, host: new MemoryHost(files) };
}

const OPEN = ['file:///w/user/src/lib.rs', 'file:///w/other/src/lib.rs'] as const;

/** An editor's analysis with both crates open and read. */
async function opened() {
  const { files, host } = workspace();
  const told: string[] = [];
  const analysis = await analysisOver(files, { host, onSurroundingsRead: (uri) => told.push(uri) });
  const toldOf = async (uri: string) => {
    while (!told.includes(uri)) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  for (const uri of OPEN) {
    analysis.openDocument(uri, files[uri]!, 1);
    await analysis.diagnostics(uri);
    await toldOf(uri);
  }
  const readAgain = () =>
    [...host.reads].flatMap(([uri, times]) =>
      uri.endsWith('.rs') && times > 1 && uri in files ? [uri] : [],
    );
  return { analysis, files, host, told, toldOf, readAgain };
}

/** What a hover says of the local whose type is `Part`, with a link to where that is declared. */
async function hoverOnPart(analysis: Analysis): Promise<string> {
  const hover = await analysis.hover(OPEN[0], USER.indexOf('.await') + 2);
  return hover?.markdown ?? '';
}

test('one file that changed is the only one that is read again', async () => {
  const { analysis, files, told, toldOf, readAgain } = await opened();
  told.length = 0;
  files['file:///w/parts/src/inner.rs'] = '/// Moved down.\n\npub struct Part(u16);\n';
  analysis.filesChanged(['file:///w/parts/src/inner.rs']);
  await toldOf(OPEN[0]);
  expect(readAgain()).toEqual(['file:///w/parts/src/inner.rs']);
  expect(await hoverOnPart(analysis)).toContain('inner.rs#28');
  expect(told).not.toContain(OPEN[1]);
});

test('until it has been read, answers are as before', async () => {
  const { analysis } = await opened();
  const before = await hoverOnPart(analysis);
  analysis.filesChanged(['file:///w/parts/src/inner.rs']);
  expect(before).toContain('[`Part`]');
  expect(await hoverOnPart(analysis)).toBe(before);
});

test('a file that comes into being makes a module known', async () => {
  const { analysis, files, told, toldOf } = await opened();
  told.length = 0;
  delete files['file:///w/parts/src/inner.rs'];
  analysis.filesChanged(['file:///w/parts/src/inner.rs']);
  await toldOf(OPEN[0]);
  expect(await hoverOnPart(analysis)).not.toContain('inner.rs');
  told.length = 0;
  files['file:///w/parts/src/inner/mod.rs'] = 'pub struct Part(u8);\n';
  analysis.filesChanged(['file:///w/parts/src/inner/mod.rs']);
  await toldOf(OPEN[0]);
  expect(await hoverOnPart(analysis)).toContain('inner/mod.rs#11');
});

test('a manifest that changed concerns every document', async () => {
  const { analysis, files, told, toldOf } = await opened();
  told.length = 0;
  files['file:///w/other/Cargo.toml'] = manifest('other').replace('2021', '2024');
  analysis.filesChanged(['file:///w/other/Cargo.toml']);
  await Promise.all(OPEN.map(toldOf));
  expect(told).toEqual(expect.arrayContaining([...OPEN]));
});

test('a file that nothing leads to concerns nobody', async () => {
  const { analysis, told } = await opened();
  told.length = 0;
  analysis.filesChanged(['file:///w/other/src/stray.rs']);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual([]);
});

test('what clippy.toml lists counts as soon as it is there', async () => {
  const { analysis, files, told, toldOf } = await opened();
  const rules = async () => (await analysis.diagnostics(OPEN[0])).map(({ rule }) => rule);
  expect(await rules()).not.toContain('guard-across-await');
  told.length = 0;
  files['file:///w/clippy.toml'] = 'await-holding-invalid-types = ["parts::Part"]\n';
  analysis.filesChanged(['file:///w/clippy.toml']);
  await toldOf(OPEN[0]);
  expect(await rules()).toContain('guard-across-await');
});
