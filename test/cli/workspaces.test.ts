/** Broken and hostile workspaces on a real disk: each is answered, and said to be what it is. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const CLI = resolve('dist/cli.js');
const PACKAGE = '[package]\nname = "app"\nedition = "2021"\n';
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'pinscope-workspaces-')));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** `inspect --json` in `app`; cargo's folder is `home`. It must end by itself. */
function inspect(path: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'inspect', '--json', path], {
    cwd: join(folder, 'app'),
    encoding: 'utf8',
    env: { ...process.env, CARGO_HOME: join(folder, 'home'), RUSTUP_HOME: join(folder, 'rustup') },
    timeout: 60_000,
  });
  return { status, stderr, report: JSON.parse(stdout) as Report };
}

interface Report {
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  readonly files: readonly {
    readonly types: readonly { readonly name: string; readonly unpin: string }[];
  }[];
}

function unpinOf({ files }: Report): Record<string, string> {
  return Object.fromEntries(files.flatMap(({ types }) => types.map(({ name, unpin }) => [name, unpin])));
}

const LOCK = `version = 4
[[package]]
name = "app"
version = "0.1.0"
dependencies = ["mini"]
[[package]]
name = "mini"
version = "1.2.0"
source = "registry+https://registry.example/index"
`;

test('a type of a dependency is proved from the sources that cargo unpacked', () => {
  write({
    'app/Cargo.toml': `${PACKAGE}[dependencies]\nmini = "1"\n`,
    'app/Cargo.lock': LOCK,
    'app/src/lib.rs': 'struct Mine(mini::Client); struct Other(mini::Plain);',
    'home/registry/src/registry.example-00/mini-1.2.0/Cargo.toml': PACKAGE.replace('app', 'mini'),
    'home/registry/src/registry.example-00/mini-1.2.0/src/lib.rs':
      'pub struct Client { pin: std::marker::PhantomPinned } pub struct Plain { n: u8 }',
  });
  const { status, report } = inspect('src/lib.rs');
  expect({ status, unpin: unpinOf(report) }).toEqual({ status: 0, unpin: { Mine: 'no', Other: 'yes' } });
});

test.each([
  ['Cargo.toml', { 'app/Cargo.toml': '[package\nname=' }],
  ['Cargo.lock', { 'app/Cargo.toml': `${PACKAGE}[dependencies]\nmini = "1"\n`, 'app/Cargo.lock': '[[' }],
])('a broken %s is a problem, and files are still analysed', (path, files) => {
  write({ ...files, 'app/src/lib.rs': 'struct Mine(mini::Client); struct Plain(u8);' });
  const { status, report } = inspect('src/lib.rs');
  expect(status).toBe(2);
  expect(report.problems).toEqual([{ path, message: expect.stringContaining('not understood') }]);
  expect(unpinOf(report)).toEqual({ Mine: 'unknown', Plain: 'yes' });
});

test('a module and a package outside the workspace are not read, and it is said', () => {
  write({
    'app/Cargo.toml': `${PACKAGE}[dependencies]\nsecret = { path = "../elsewhere/secret" }\n`,
    'app/src/lib.rs':
      '#[path = "../../elsewhere/module.rs"] mod module; struct A(module::T); struct B(secret::T);',
    'elsewhere/module.rs': 'pub struct T;',
    'elsewhere/secret/Cargo.toml': PACKAGE.replace('app', 'secret'),
    'elsewhere/secret/src/lib.rs': 'pub struct T;',
  });
  const { status, stderr, report } = inspect('src/lib.rs');
  expect({ status, unpin: unpinOf(report) }).toEqual({ status: 0, unpin: { A: 'unknown', B: 'unknown' } });
  expect(stderr.match(/lies outside the workspace/g)).toHaveLength(2);
});

test('symbolic links in circles end', () => {
  write({
    'app/Cargo.toml': `${PACKAGE}[dependencies]\nmini = "1"\n`,
    'app/Cargo.lock': LOCK,
    'app/src/lib.rs': 'mod again; mod lost; struct A(again::lib::Nothing); struct B(mini::Client);',
    'home/registry/src/registry.example-00/mini-1.2.0/Cargo.toml': PACKAGE.replace('app', 'mini'),
    'home/registry/src/registry.example-00/mini-1.2.0/src/lib.rs': 'pub struct Client; impl Client {}',
  });
  symlinkSync('.', join(folder, 'app/src/again'));
  symlinkSync('lost.rs', join(folder, 'app/src/lost.rs'));
  symlinkSync('.', join(folder, 'home/registry/src/registry.example-00/mini-1.2.0/src/round'));
  const { status, report } = inspect('src/lib.rs');
  expect({ status, unpin: unpinOf(report) }).toEqual({ status: 0, unpin: { A: 'unknown', B: 'yes' } });
});

test('modules and path dependencies in circles end', () => {
  write({
    'app/Cargo.toml': `${PACKAGE}[workspace]\n[dependencies]\nother = { path = "other" }\n`,
    'app/src/lib.rs': '#[path = "lib.rs"] mod again; mod a; pub struct A(a::a::Nothing); struct B(other::C);',
    'app/src/a.rs': '#[path = "a.rs"] pub mod a;',
    'app/other/Cargo.toml': `${PACKAGE.replace('app', 'other')}[dependencies]\napp = { path = ".." }\n`,
    'app/other/src/lib.rs': 'pub use app::*; pub struct C(app::A);',
  });
  const { status, report } = inspect('src/lib.rs');
  expect({ status, unpin: unpinOf(report) }).toEqual({ status: 0, unpin: { A: 'unknown', B: 'unknown' } });
});

test('missing modules and manifests that name missing files leave the rest as it is', () => {
  write({
    'app/Cargo.toml': `${PACKAGE}[lib]\npath = "nowhere.rs"\n[[bin]]\nname = "b"\npath = "gone.rs"\n`,
    'app/src/lib.rs': 'mod missing; struct A(missing::T); struct B(u8);',
  });
  const { status, report } = inspect('src/lib.rs');
  expect({ status, unpin: unpinOf(report) }).toEqual({ status: 0, unpin: { A: 'unknown', B: 'yes' } });
});
