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
  /** Problems that were reported: kind and place. */
  readonly messages: readonly string[];
  /** Where a path leads, seen from `src/main.rs`: canonical path, and the file of the declaration. */
  resolve(path: string): Promise<{ readonly path: string | null; readonly file: string | null }>;
  /** The type of a variable of the first body in `src/main.rs`, as text. */
  typeOf(variable: string): Promise<string>;
}

async function machine(files: Record<string, string>, links: Record<string, string> = {}): Promise<Machine> {
  const parser = await rustParser();
  const host = new MemoryHost(files, { cargoHome: CARGO, rustupHome: RUSTUP, links });
  const messages: string[] = [];
  const open: { file?: OpenFile } = {};
  const workspace = new Workspace(
    host,
    parser,
    (uri) => (uri === open.file?.uri ? open.file.syntax : null),
    {},
    ({ uri, kind }) => messages.push(`${kind}: ${uri.slice(HOME.length + 1)}`),
  );
  const uri = `${APP}/src/main.rs`;
  const file = new OpenFile(uri, parser, files[uri] ?? '', 0, workspace);
  open.file = file;
  const facts = async () => {
    const crate = await workspace.crateOf(uri);
    return file.facts({ crate, target: await workspace.targetOf(uri, crate) }, '2024');
  };
  return {
    files,
    host,
    messages,
    async typeOf(variable) {
      const found = await facts();
      const { body, types } = found.everyBody()[0]!;
      return found.types.display(types.binding(body.bindings.findIndex(({ name }) => name === variable)));
    },
    async resolve(path) {
      const span = { start: 0, end: 0 };
      const segments = path
        .split('::')
        .map((text) => ({ name: { text, span }, generics: [], parenthesized: null }));
      const resolved = (await facts()).resolvePath(
        { global: false, qself: null, segments, span },
        'type',
        null,
      );
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

test('a module that `cfg` declares twice has the first file that there is', async () => {
  const here = await machine({
    ...app('mini = "1"', locked('app', '0.1.0', null, ['mini']) + locked('mini', '1.2.0', INDEX)),
    ...pack(`${REGISTRY}/mini-1.2.0`, MINI, {
      'src/lib.rs': '#[cfg(odd)] #[path = "odd.rs"] pub mod sys; #[cfg(not(odd))] pub mod sys;',
      'src/sys.rs': 'pub struct Handle;',
    }),
  });
  expect((await here.resolve('mini::sys::Handle')).path).toBe('mini::sys::Handle');
});

describe('impls of a library', () => {
  const files = {
    ...app('mini = "1"', locked('app', '0.1.0', null, ['mini']) + locked('mini', '1.2.0', INDEX)),
    [`${APP}/src/main.rs`]: 'fn f(client: mini::Client) { let x = client.far(); }',
    ...pack(`${REGISTRY}/mini-1.2.0`, MINI, {
      'src/lib.rs': 'mod far; mod other; pub struct Client;',
      'src/far.rs': 'impl crate::Client { pub fn far(&self) -> u8 { 1 } }',
      'src/other.rs': 'pub struct Other; impl Other {}',
    }),
  };

  test('are found in the files whose headers name the type, each read once', async () => {
    const here = await machine(files);
    expect(await here.typeOf('x')).toBe('u8');
    const reads = ['lib', 'far', 'other'].map((name) =>
      here.host.reads.get(`${REGISTRY}/mini-1.2.0/src/${name}.rs`),
    );
    expect(reads).toEqual([1, 1, 1]);
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

describe('what is broken or leads elsewhere', () => {
  const MINI_LOCK = locked('app', '0.1.0', null, ['mini']) + locked('mini', '1.2.0', INDEX);
  const MINI_FILES = pack(`${REGISTRY}/mini-1.2.0`, MINI, { 'src/lib.rs': 'pub struct Client;' });

  test('a missing lockfile is told, and names stay names', async () => {
    const { [`${APP}/Cargo.lock`]: _, ...files } = { ...app('mini = "1"', ''), ...MINI_FILES };
    const here = await machine(files);
    expect([(await here.resolve('mini::Client')).file, here.messages]).toEqual([
      null,
      ['absent: app/Cargo.lock'],
    ]);
  });

  test('a broken lockfile is told, and names stay names', async () => {
    const here = await machine({ ...app('mini = "1"', '[[package'), ...MINI_FILES });
    expect([(await here.resolve('mini::Client')).file, here.messages]).toEqual([
      null,
      ['broken: app/Cargo.lock'],
    ]);
  });

  test('a broken manifest is told once, and the files beside it are still a crate', async () => {
    const here = await machine({
      ...app('', ''),
      [`${APP}/Cargo.toml`]: '[package\nname=',
      [`${APP}/src/main.rs`]: 'mod near;',
      [`${APP}/src/near.rs`]: 'pub struct Near;',
    });
    await here.resolve('crate::near::Near');
    expect((await here.resolve('crate::near::Near')).file).toBe('app/src/near.rs');
    expect(here.messages).toEqual(['broken: app/Cargo.toml']);
  });

  test('a lockfile that knows nothing of a package finds what fits the manifest alone', async () => {
    const here = await machine({ ...app('mini = "1"', locked('mini', '1.2.0', INDEX)), ...MINI_FILES });
    expect((await here.resolve('mini::Client')).path).toBe('mini::Client');
  });

  test('a path dependency outside the workspace is not read', async () => {
    const here = await machine({
      ...app('mini = { path = "../../other/mini" }', ''),
      ...pack('file:///home/other/mini', MINI, { 'src/lib.rs': 'pub struct Client;' }),
    });
    expect((await here.resolve('mini::Client')).file).toBeNull();
    expect(here.messages).toHaveLength(1);
    expect(here.host.reads.get('file:///home/other/mini/Cargo.toml')).toBeUndefined();
  });

  test('a path dependency beside the package is read when git holds both', async () => {
    const here = await machine({
      ...app('mini = { path = "../mini" }', ''),
      [`${HOME}/.git/HEAD`]: '',
      ...pack(`${HOME}/mini`, MINI, { 'src/lib.rs': 'pub struct Client;' }),
    });
    expect((await here.resolve('mini::Client')).file).toBe('mini/src/lib.rs');
  });

  test('what `[patch]` puts in the place of a package is read', async () => {
    const files = app('mini = "1"', locked('app', '0.1.0', null, ['mini']) + locked('mini', '1.2.0', null));
    const here = await machine({
      ...files,
      [`${APP}/Cargo.toml`]: `${files[`${APP}/Cargo.toml`]}[patch.crates-io]\nmini = { path = "patched" }\n`,
      ...pack(`${APP}/patched`, MINI, { 'src/lib.rs': 'pub struct Client;' }),
    });
    expect((await here.resolve('mini::Client')).file).toBe('app/patched/src/lib.rs');
  });

  test('a module that `#[path]` takes outside the workspace is not read', async () => {
    const here = await machine({
      ...app('', ''),
      [`${APP}/src/main.rs`]: '#[path = "../../../other/secret.rs"] mod secret;',
      'file:///home/other/secret.rs': 'pub struct Secret;',
    });
    expect((await here.resolve('crate::secret::Secret')).file).toBeNull();
    expect(here.messages).toEqual([expect.stringContaining('outside')]);
    expect(here.host.reads.get('file:///home/other/secret.rs')).toBeUndefined();
  });

  test('configuration above the workspace is not read', async () => {
    const config = 'file:///home/.cargo/config.toml';
    const here = await machine({
      ...app('mini = "1"', MINI_LOCK),
      [config]: '[source.near]\ndirectory = "vendor"\n',
    });
    await here.resolve('mini::Client');
    expect([here.host.reads.get(config), here.messages]).toEqual([undefined, []]);
  });

  test('a symbolic link that leads outside is not followed', async () => {
    const here = await machine(
      {
        ...app('', ''),
        [`${APP}/src/main.rs`]: 'mod secret;',
        [`${APP}/src/secret.rs`]: '',
        'file:///home/other/secret.rs': 'pub struct Secret;',
      },
      { [`${APP}/src/secret.rs`]: 'file:///home/other/secret.rs' },
    );
    expect((await here.resolve('crate::secret::Secret')).file).toBeNull();
    expect(here.messages).toEqual(['outside: app/src/secret.rs']);
  });

  test('modules of a library that lead in a circle end', async () => {
    const here = await machine({
      ...app('mini = "1"', MINI_LOCK),
      ...pack(`${REGISTRY}/mini-1.2.0`, MINI, {
        'src/lib.rs': 'pub mod a;',
        'src/a.rs': '#[path = "a.rs"] pub mod a; #[path = "lib.rs"] pub mod top; pub struct A;',
      }),
    });
    expect((await here.resolve('mini::a::A')).path).toBe('mini::a::A');
    expect((await here.resolve('mini::a::a::A')).file).toBeNull();
  });

  test('packages that depend on each other in a circle end', async () => {
    const manifest = (name: string, other: string) =>
      `[package]\nname = "${name}"\nedition = "2021"\n[dependencies]\n${other} = "1"\n`;
    const here = await machine({
      ...app(
        'one = "1"',
        locked('app', '0.1.0', null, ['one']) +
          locked('one', '1.0.0', INDEX, ['two']) +
          locked('two', '1.0.0', INDEX, ['one']),
      ),
      ...pack(`${REGISTRY}/one-1.0.0`, manifest('one', 'two'), { 'src/lib.rs': 'pub use two::*;' }),
      ...pack(`${REGISTRY}/two-1.0.0`, manifest('two', 'one'), { 'src/lib.rs': 'pub use one::*;' }),
    });
    expect((await here.resolve('one::Nothing')).file).toBeNull();
  });

  test('a library whose file is missing stays a name', async () => {
    const here = await machine({
      ...app('mini = "1"', MINI_LOCK),
      ...pack(`${REGISTRY}/mini-1.2.0`, MINI, { 'README.md': '' }),
    });
    expect((await here.resolve('mini::Client')).file).toBeNull();
  });
});
