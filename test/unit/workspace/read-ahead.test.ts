import { expect, test } from 'vitest';
import { createAnalysis } from '../../../server/src/analysis.ts';
import { MemoryHost } from '../support/memory-host.ts';
import { wasmFiles } from '../support/parser.ts';

const HOME = 'file:///home/me';
const MINI = `${HOME}/.cargo/registry/src/registry.example-00/mini-1.2.0`;
const MAIN = `${HOME}/app/src/main.rs`;

const FILES = {
  [`${HOME}/app/Cargo.toml`]: '[package]\nname = "app"\nedition = "2021"\n[dependencies]\nmini = "1"\n',
  [`${HOME}/app/Cargo.lock`]:
    '[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = ["mini"]\n[[package]]\nname = "mini"\nversion = "1.2.0"\nsource = "registry+https://registry.example/index"\n',
  [MAIN]: 'use mini::net::Client;\nstruct Mine { client: Client }\n',
  [`${MINI}/Cargo.toml`]: '[package]\nname = "mini"\nedition = "2021"\n',
  [`${MINI}/src/lib.rs`]: 'pub mod net; pub mod other;',
  [`${MINI}/src/net.rs`]: 'pub struct Client { pin: std::marker::PhantomPinned }',
  [`${MINI}/src/other.rs`]: 'pub struct Other;',
};

test('in an editor dependencies are read behind the first answer, and the next one knows them', async () => {
  const host = new MemoryHost(FILES, { cargoHome: `${HOME}/.cargo` });
  let told = () => {};
  const read = new Promise<void>((resolve) => {
    told = resolve;
  });
  const analysis = await createAnalysis({ host, wasm: await wasmFiles(), onSurroundingsRead: () => told() });
  analysis.openDocument(MAIN, FILES[MAIN]!, 1);
  const unpin = async () => (await analysis.inspect(MAIN))?.types[0]?.unpin;
  const first = await unpin();
  const readsAtFirst = host.reads.get(`${MINI}/src/net.rs`) ?? 0;
  await read;
  const readsBehind = host.reads.get(`${MINI}/src/net.rs`) ?? 0;
  expect([first, readsAtFirst, readsBehind, await unpin()]).toEqual(['unknown', 0, 1, 'no']);
  analysis.dispose();
});
