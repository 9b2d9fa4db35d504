/** Where the declarations of dependencies come from: what cargo and rustup put on a machine. */
import { describe, expect, test } from 'vitest';
import { OpenFile } from '../../../server/src/workspace/open-file.ts';
import { Workspace } from '../../../server/src/workspace/workspace.ts';
import { MemoryHost } from '../support/memory-host.ts';
import { rustParser } from '../support/parser.ts';

const HOME = 'file:///home/me';
const APP = `${HOME}/app`;
const CARGO = `${HOME}/.cargo`;
const RUSTUP = `${HOME}/.rustup`;
const INDEX = 'registry+https://registry.example/index';
const REGISTRY = `${CARGO}/registry/src/registry.example-0123456789abcdef`;

interface Machine {
  /** Files by their URI. */
  readonly files: Readonly<Record<string, string>>;
  readonly host: MemoryHost;
  readonly messages: readonly string[];
  /** Where a path leads, seen from `src/main.rs`: canonical path, and the file of the declaration. */
  resolve(path: string): Promise<{ readonly path: string | null; readonly file: string | null }>;
}

async function machine(files: Record<string, string>): Promise<Machine> {
  const parser = await rustParser();
  const host = new MemoryHost(files, { cargoHome: CARGO, rustupHome: RUSTUP });
  const messages: string[] = [];
  const open: { file?: OpenFile } = {};
  const workspace = new Workspace(
    host,
    parser,
    (uri) => (uri === open.file?.uri ? open.file.syntax : null),
    {},
    (message) => messages.push(message),
  );
  const uri = `${APP}/src/main.rs`;
  const file = new OpenFile(uri, parser, files[uri] ?? '', 0, workspace);
  open.file = file;
  return {
    files,
    host,
    messages,
    async resolve(path) {
      const crate = await workspace.crateOf(uri);
      const facts = file.facts({ crate, target: await workspace.targetOf(uri, crate) }, '2024');
      const span = { start: 0, end: 0 };
      const segments = path
        .split('::')
        .map((text) => ({ name: { text, span }, generics: [], parenthesized: null }));
      const resolved = facts.resolvePath({ global: false, qself: null, segments, span }, 'type', null);
      return { path: resolved.path, file: resolved.location?.uri.slice(HOME.length + 1) ?? null };
    },
  };
}

/** The files of an application that depends on packages, and its lockfile. */
function app(dependencies: string, locked: string): Record<string, string> {
  return {
    [`${APP}/Cargo.toml`]: `[package]\nname = "app"\nedition = "2021"\n[dependencies]\n${dependencies}\n`,
    [`${APP}/Cargo.lock`]: `version = 4\n${locked}`,
    [`${APP}/src/main.rs`]: 'fn main() {}',
  };
}

function locked(name: string, version: string, source: string | null, dependencies: readonly string[] = []) {
  const lines = [`[[package]]`, `name = "${name}"`, `version = "${version}"`];
  if (source !== null) lines.push(`source = "${source}"`);
  lines.push(`dependencies = [${dependencies.map((one) => `"${one}"`).join(', ')}]`);
  return `${lines.join('\n')}\n\n`;
}

/** A package in a folder; `files` are below it. */
function pack(folder: string, manifest: string, files: Record<string, string>): Record<string, string> {
  const below = Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]);
  return { [`${folder}/Cargo.toml`]: manifest, ...Object.fromEntries(below) };
}

const MINI = '[package]\nname = "mini"\nversion = "1.2.0"\nedition = "2021"\n';

describe('a dependency', () => {
  test('is read from the registry in the version that the lockfile names', async () => {
    const here = await machine({
      ...app('mini = "1"', locked('app', '0.1.0', null, ['mini']) + locked('mini', '1.2.0', INDEX)),
      ...pack(`${REGISTRY}/mini-1.2.0`, MINI, { 'src/lib.rs': 'pub struct Client;' }),
      ...pack(`${REGISTRY}/mini-1.9.0`, MINI, { 'src/lib.rs': 'pub struct Client;' }),
    });
    expect(await here.resolve('mini::Client')).toEqual({
      path: 'mini::Client',
      file: `${REGISTRY}/mini-1.2.0/src/lib.rs`.slice(HOME.length + 1),
    });
  });

  test('may come in two versions, each for its own dependents', async () => {
    const user = '[package]\nname = "user"\nedition = "2021"\n[dependencies]\nmini = "0.9"\n';
    const here = await machine({
      ...app(
        'mini = "1"\nuser = "1"',
        locked('app', '0.1.0', null, ['mini 1.2.0', 'user']) +
          locked('mini', '0.9.1', INDEX) +
          locked('mini', '1.2.0', INDEX) +
          locked('user', '1.0.0', INDEX, ['mini 0.9.1']),
      ),
      ...pack(`${REGISTRY}/mini-0.9.1`, MINI, { 'src/lib.rs': 'pub struct Old;' }),
      ...pack(`${REGISTRY}/mini-1.2.0`, MINI, { 'src/lib.rs': 'pub struct New;' }),
      ...pack(`${REGISTRY}/user-1.0.0`, user, { 'src/lib.rs': 'pub use mini::Old as Theirs;' }),
    });
    expect([(await here.resolve('mini::New')).file, (await here.resolve('user::Theirs')).file]).toEqual([
      `${REGISTRY}/mini-1.2.0/src/lib.rs`.slice(HOME.length + 1),
      `${REGISTRY}/mini-0.9.1/src/lib.rs`.slice(HOME.length + 1),
    ]);
  });

  test('two versions of which one package names both are told apart by what it asks for', async () => {
    const here = await machine({
      ...app(
        'mini = "1"\nold = { package = "mini", version = "0.9" }',
        locked('app', '0.1.0', null, ['mini 0.9.1', 'mini 1.2.0']) +
          locked('mini', '0.9.1', INDEX) +
          locked('mini', '1.2.0', INDEX),
      ),
      ...pack(`${REGISTRY}/mini-0.9.1`, MINI, { 'src/lib.rs': 'pub struct Old;' }),
      ...pack(`${REGISTRY}/mini-1.2.0`, MINI, { 'src/lib.rs': 'pub struct New;' }),
    });
    expect([(await here.resolve('old::Old')).path, (await here.resolve('mini::New')).path]).toEqual([
      'mini::Old',
      'mini::New',
    ]);
  });

  test('is known by the name of its library where that differs from its own', async () => {
    const manifest = `${MINI.replace('mini', 'mini-rs')}[lib]\nname = "mini"\npath = "lib/root.rs"\n`;
    const here = await machine({
      ...app('mini-rs = "1"', locked('app', '0.1.0', null, ['mini-rs']) + locked('mini-rs', '1.2.0', INDEX)),
      ...pack(`${REGISTRY}/mini-rs-1.2.0`, manifest, { 'lib/root.rs': 'pub struct Client;' }),
    });
    expect((await here.resolve('mini::Client')).path).toBe('mini::Client');
  });

  test('is read from the vendored folder that the configuration names', async () => {
    const here = await machine({
      ...app('mini = "1"', locked('app', '0.1.0', null, ['mini']) + locked('mini', '1.2.0', INDEX)),
      [`${APP}/.cargo/config.toml`]:
        '[source.crates-io]\nreplace-with = "near"\n[source.near]\ndirectory = "third-party"\n',
      ...pack(`${APP}/third-party/mini`, MINI, { 'src/lib.rs': 'pub struct Client;' }),
    });
    expect((await here.resolve('mini::Client')).file).toBe('app/third-party/mini/src/lib.rs');
  });

  test('is read from a folder `vendor` that has the right version', async () => {
    const here = await machine({
      ...app('mini = "1"', locked('app', '0.1.0', null, ['mini']) + locked('mini', '1.2.0', INDEX)),
      ...pack(`${APP}/vendor/mini`, MINI.replace('1.2.0', '1.0.0'), { 'src/lib.rs': 'pub struct Client;' }),
      ...pack(`${APP}/vendor/mini-1.2.0`, MINI, { 'src/lib.rs': 'pub struct Client;' }),
    });
    expect((await here.resolve('mini::Client')).file).toBe('app/vendor/mini-1.2.0/src/lib.rs');
  });

  test('is read from a git checkout, with what its workspace says', async () => {
    const source =
      'git+https://git.example/me/minis.git?branch=main#0123456789abcdef0123456789abcdef01234567';
    const checkout = `${CARGO}/git/checkouts/minis-fedcba9876543210/0123456`;
    const here = await machine({
      ...app(
        'mini = { git = "https://git.example/me/minis.git" }',
        locked('app', '0.1.0', null, ['mini']) + locked('mini', '1.2.0', source),
      ),
      [`${checkout}/Cargo.toml`]: '[workspace]\nmembers = ["mini"]\n[workspace.package]\nedition = "2021"\n',
      ...pack(`${checkout}/mini`, MINI.replace('edition = "2021"', 'edition.workspace = true'), {
        'src/lib.rs': 'pub struct Client;',
      }),
    });
    expect((await here.resolve('mini::Client')).file).toBe(
      `${checkout}/mini/src/lib.rs`.slice(HOME.length + 1),
    );
  });

  test('that is nowhere on the machine stays a name', async () => {
    const here = await machine(
      app('mini = "1"', locked('app', '0.1.0', null, ['mini']) + locked('mini', '1.2.0', INDEX)),
    );
    expect(await here.resolve('mini::Client')).toEqual({ path: 'mini::Client', file: null });
  });
});

describe('reading', () => {
  const LIBRARY = {
    'src/lib.rs': 'pub mod near; pub mod far;',
    'src/near.rs': 'pub struct Near;',
    'src/far/mod.rs': 'pub mod deep; pub struct Far;',
    'src/far/deep.rs': 'pub struct Deep;',
  };
  const files = {
    ...app('mini = "1"', locked('app', '0.1.0', null, ['mini']) + locked('mini', '1.2.0', INDEX)),
    ...pack(`${REGISTRY}/mini-1.2.0`, MINI, LIBRARY),
  };
  const readsOf = ({ host }: Machine) =>
    Object.fromEntries(
      [...host.reads].flatMap(([uri, count]) =>
        uri.startsWith(REGISTRY) && uri in files ? [[uri.slice(REGISTRY.length + 1), count]] : [],
      ),
    );

  test('nothing of a library is read before a path leads there', async () => {
    const here = await machine(files);
    await here.resolve('std::pin::Pin');
    expect(readsOf(here)).toEqual({});
  });

  test('a path costs the files of the modules that it leads through, once', async () => {
    const here = await machine(files);
    await here.resolve('mini::far::deep::Deep');
    await here.resolve('mini::far::deep::Deep');
    expect(readsOf(here)).toEqual({
      'mini-1.2.0/Cargo.toml': 1,
      'mini-1.2.0/src/lib.rs': 1,
      'mini-1.2.0/src/far/mod.rs': 1,
      'mini-1.2.0/src/far/deep.rs': 1,
    });
  });
});

describe('declarations of ours', () => {
  const TOKIO = '[package]\nname = "tokio"\nedition = "2021"\nversion = "1.0.0"\n';
  const files = {
    ...app('tokio = "1"', locked('app', '0.1.0', null, ['tokio']) + locked('tokio', '1.0.0', INDEX)),
    ...pack(`${REGISTRY}/tokio-1.0.0`, TOKIO, {
      'src/lib.rs': 'pub mod sync; pub mod invented { pub struct Thing; }',
      'src/sync.rs': 'pub struct Mutex; pub struct Novelty { pub lock: crate::sync::Mutex }',
    }),
  };

  test('come before the sources of the same crate', async () => {
    expect((await (await machine(files)).resolve('tokio::sync::Mutex')).path).toBe('tokio::sync::Mutex');
    expect((await (await machine(files)).resolve('tokio::sync::Mutex')).file).not.toContain('.cargo');
  });

  test('give way to the sources for what they leave out', async () => {
    const here = await machine(files);
    const found = [await here.resolve('tokio::sync::Novelty'), await here.resolve('tokio::invented::Thing')];
    expect(found.map(({ path }) => path)).toEqual(['tokio::sync::Novelty', 'tokio::invented::Thing']);
    expect(found.every(({ file }) => file?.startsWith('.cargo/'))).toBe(true);
  });

  test('of std give way to the sources of the toolchain that the workspace chooses', async () => {
    const library = (toolchain: string) => `${RUSTUP}/toolchains/${toolchain}/lib/rustlib/src/rust/library`;
    const core = { 'src/lib.rs': 'pub mod invented { pub struct Thing; }' };
    const manifest = '[package]\nname = "core"\nedition = "2024"\n';
    const here = await machine({
      ...app('', ''),
      [`${APP}/rust-toolchain.toml`]: '[toolchain]\nchannel = "1.90"\n',
      ...pack(`${library('1.80-x86_64')}/core`, manifest, core),
      ...pack(`${library('1.90-x86_64')}/core`, manifest, core),
    });
    expect((await here.resolve('std::invented::Thing')).file).toContain('/1.90-x86_64/');
    expect((await here.resolve('std::pin::Pin')).file).not.toContain('.rustup');
  });
});
