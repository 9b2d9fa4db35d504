/** The command line as a user runs it: the built `dist/cli.js` in a process of its own, in a folder of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CLI = resolve('dist/cli.js');
let folder: string;

const UNPINNED = `use std::future::Future;
use std::task::Context;

async fn work() {}

fn poll_it(cx: &mut Context<'_>) {
    let mut fut = work();
    let _ = fut.poll(cx);
}
`;

const HELD = `async fn tick() {}

async fn report(name: String) {
    tick().await;
    println!("{name}");
}
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pinscope-cli-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  return path;
}

function pinscope(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

describe('pinscope check', () => {
  test('exits with 0 and says so when nothing is found', () => {
    write('clean/ok.rs', HELD);
    const { status, stdout } = pinscope(['check', 'clean']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'No findings in 1 file.\n' });
  });

  test('exits with 1 and shows the place of a finding', () => {
    write('unpinned.rs', UNPINNED);
    const { status, stdout } = pinscope(['check', 'unpinned.rs']);
    expect(status).toBe(1);
    expect(stdout).toContain('error[unpinned-poll]');
    expect(stdout).toContain('--> unpinned.rs:8:17');
  });

  test('prints the JSON contract', () => {
    write('unpinned.rs', UNPINNED);
    const { stdout } = pinscope(['check', '--format', 'json', 'unpinned.rs']);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ version: 1, problems: [] });
    expect(report.diagnostics).toHaveLength(1);
    expect(report.diagnostics[0]).toMatchObject({
      path: 'unpinned.rs',
      rule: 'unpinned-poll',
      severity: 'error',
      evidence: 'proven',
      range: { start: { line: 8, column: 17 }, end: { line: 8, column: 21 } },
    });
    expect(report.diagnostics[0].fixes[0]).toMatchObject({
      title: 'Pin `fut` with `std::pin::pin!`',
      preferred: true,
    });
  });

  test('prints SARIF 2.1.0 and GitHub annotations', () => {
    write('unpinned.rs', UNPINNED);
    const sarif = JSON.parse(pinscope(['check', '--format', 'sarif', 'unpinned.rs']).stdout);
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0].results[0]).toMatchObject({ ruleId: 'unpinned-poll', level: 'error' });
    expect(pinscope(['check', '--format', 'github', 'unpinned.rs']).stdout).toMatch(
      /^::error file=unpinned\.rs,line=8,endLine=8,col=17,endColumn=20,title=pinscope\(unpinned-poll\)::/,
    );
  });

  test('--exit-zero keeps the report and drops the exit code', () => {
    write('unpinned.rs', UNPINNED);
    const { status, stdout } = pinscope(['check', '--exit-zero', 'unpinned.rs']);
    expect(status).toBe(0);
    expect(stdout).toContain('unpinned-poll');
  });

  test('--fix takes out of a guard what keeps a future from being Send, one guard a run', () => {
    write(
      'guards/lib.rs',
      [
        'use std::{future::Future, sync::Mutex};',
        'fn spawn(_: impl Future + Send) {}',
        'async fn save(_: u32) {}',
        "pub fn add(a: &'static Mutex<u32>, b: &'static Mutex<u32>) {",
        '    spawn(async move {',
        '        let one = a.lock().unwrap();',
        '        let two = b.lock().unwrap();',
        '        save(*one + *two).await;',
        '    });',
        '}',
      ].join('\n'),
    );
    pinscope(['check', '--fix', 'guards']);
    pinscope(['check', '--fix', 'guards']);
    const mended = readFileSync(join(folder, 'guards/lib.rs'), 'utf8');
    expect(mended).toContain('save(one_value + two_value).await;');
    expect(pinscope(['check', 'guards']).status).toBe(0);
  });

  test('--fix leaves it to people to hold a lock shorter', () => {
    const locked = [
      'use std::sync::Mutex;',
      'async fn save(_: u32) {}',
      'pub async fn add(a: &Mutex<u32>) {',
      '    let one = a.lock().unwrap();',
      '    save(*one).await;',
      '}',
    ].join('\n');
    write('locked/lib.rs', locked);
    pinscope(['check', '--fix', 'locked']);
    expect(readFileSync(join(folder, 'locked/lib.rs'), 'utf8')).toBe(locked);
  });

  test('--fix writes the preferred fix; --dry-run only prints it', () => {
    write('fix/lib.rs', UNPINNED);
    const dry = pinscope(['check', '--fix', '--dry-run', 'fix']);
    expect(dry.stdout).toMatch(/^\+.*pin!\(work\(\)\)/m);
    expect(readFileSync(join(folder, 'fix/lib.rs'), 'utf8')).toBe(UNPINNED);
    pinscope(['check', '--fix', 'fix']);
    expect(pinscope(['check', 'fix']).status).toBe(0);
  });

  test('reads standard input under a name of its own', () => {
    const { status, stdout } = pinscope(['check', '--stdin-filename', 'buffer.rs', '-'], UNPINNED);
    expect(status).toBe(1);
    expect(stdout).toContain('buffer.rs:8:17');
  });

  test('looks below directories at what git does not ignore, without target', () => {
    write('tree/.gitignore', 'ignored/\n');
    for (const path of ['tree/src/a.rs', 'tree/ignored/b.rs', 'tree/target/c.rs', 'tree/notes.txt'])
      write(path, UNPINNED);
    const report = JSON.parse(pinscope(['check', '--format', 'json', 'tree']).stdout);
    expect(report.diagnostics.map((found: { path: string }) => found.path)).toEqual(['tree/src/a.rs']);
  });
});

describe('bad input', () => {
  test('a missing file is a problem, the rest is still analysed, exit 2', () => {
    write('unpinned.rs', UNPINNED);
    const { status, stdout } = pinscope(['check', '--format', 'json', 'missing.rs', 'unpinned.rs']);
    const report = JSON.parse(stdout);
    expect(status).toBe(2);
    expect(report.problems).toEqual([{ path: 'missing.rs', message: 'There is no such file or directory.' }]);
    expect(report.diagnostics).toHaveLength(1);
  });

  test('a directory without Rust says so and exits with 0', () => {
    write('empty/readme.txt', 'nothing here');
    const { status, stderr } = pinscope(['check', 'empty']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'pinscope: no Rust files below empty\n' });
  });

  test.each([
    [
      'binary.rs',
      new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]),
      'This is a binary file, not Rust source.',
    ],
    [
      'latin1.rs',
      new Uint8Array([0x2f, 0x2f, 0xe9, 0x0a]),
      'This file is not valid UTF-8; rustc would refuse it too.',
    ],
  ])('%s is a problem with its reason', (name, bytes, message) => {
    write(name, bytes);
    const { status, stdout } = pinscope(['check', '--format', 'json', name]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout).problems).toEqual([{ path: name, message }]);
  });

  test('an empty file has no findings', () => {
    write('empty.rs', '');
    expect(pinscope(['check', 'empty.rs']).status).toBe(0);
  });

  test('a file of 100,000 lines is answered', () => {
    write('long.rs', HELD.repeat(17_000));
    const { status, stdout } = pinscope(['check', 'long.rs']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'No findings in 1 file.\n' });
  }, 120_000);

  test('an unknown rule or option names what there is and exits with 2', () => {
    const { status, stderr } = pinscope(['check', '--rule', 'no-such-rule', '.']);
    expect(status).toBe(2);
    expect(stderr).toContain('unpinned-poll');
    expect(pinscope(['check', '--frobnicate', '.']).status).toBe(2);
    expect(pinscope(['check']).status).toBe(2);
  });
});

test('--cache keeps what was read, and the next run says the same', () => {
  write('kept/Cargo.toml', '[package]\nname = "kept"\nedition = "2021"\n');
  write('kept/src/lib.rs', `mod parts;\nuse parts::Part;\n${HELD.replaceAll('String', 'Part')}`);
  write('kept/src/parts.rs', 'pub struct Part;\n');
  const run = () => pinscope(['inspect', '--cache', 'cache', 'kept/src/lib.rs']);
  const first = run();
  expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining('`name`: crate::parts::Part') });
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(1);
  expect(run()).toEqual(first);
});

describe('pinscope inspect', () => {
  test('prints the JSON contract', () => {
    write('held.rs', HELD);
    const report = JSON.parse(pinscope(['inspect', '--json', 'held.rs']).stdout);
    expect(report).toMatchObject({ version: 1, problems: [] });
    const coroutine = report.files[0].coroutines.find((one: { name: string }) => one.name === 'report');
    expect(coroutine).toMatchObject({
      kind: 'async fn',
      range: { start: { line: 3, column: 1 }, end: { line: 6, column: 2 } },
      parent: null,
      parameters: [{ name: 'name', type: 'String', resolvedType: 'std::string::String' }],
      captures: [],
    });
    expect(coroutine.suspensions).toHaveLength(1);
    expect(coroutine.suspensions[0]).toMatchObject({
      range: { start: { line: 4, column: 5 }, end: { line: 4, column: 17 } },
      macro: null,
      witness: [],
    });
    expect(coroutine.suspensions[0].held).toEqual([
      {
        name: 'name',
        origin: null,
        type: 'String',
        resolvedType: 'std::string::String',
        declaration: { start: { line: 3, column: 17 }, end: { line: 3, column: 21 } },
        role: 'owned',
        value: 'present',
        why: ['used'],
        borrowsFrom: [],
      },
    ]);
  });

  test('names what a macro declares beside the place of its call', () => {
    const text =
      'macro_rules! m { ($e:expr) => {{ let own = 1u8; $e.await; drop(own); }} }\nasync fn g() {}\nasync fn f() { m!(g()); }\n';
    write('own.rs', text);
    const report = JSON.parse(pinscope(['inspect', '--json', 'own.rs']).stdout);
    const range = { start: { line: 3, column: 16 }, end: { line: 3, column: 23 } };
    const [suspension] = report.files[0].coroutines[1].suspensions;
    expect(suspension).toMatchObject({ range, macro: 'm' });
    expect(suspension.held).toMatchObject([
      { name: null, nameInMacro: 'own', origin: 'm!', type: 'u8', declaration: range },
    ]);
    expect(pinscope(['inspect', 'own.rs']).stdout).toContain('`own` in `m!` (line 3): u8');
  });

  test('says in words what is kept', () => {
    write('held.rs', HELD);
    const { stdout } = pinscope(['inspect', 'held.rs']);
    expect(stdout).toContain('1. .await on line 4 keeps');
    expect(stdout).toContain('`name`: std::string::String (owned');
  });
});

describe('pinscope explain', () => {
  test('prints the hover of a place, without editor links', () => {
    write('held.rs', HELD);
    const { status, stdout } = pinscope(['explain', '--mode', 'learn', 'held.rs:4:13']);
    expect(status).toBe(0);
    expect(stdout).toContain('Suspension point 1 of 1');
    expect(stdout).not.toContain('pinscope:');
  });

  test('prints the proof of the type at a place', () => {
    write('pinned.rs', 'struct Marker {\n    pin: std::marker::PhantomPinned,\n}\n');
    const { status, stdout } = pinscope(['explain', '--why', 'unpin', 'pinned.rs:1:8']);
    expect(status).toBe(0);
    expect(stdout).toContain('# Why `Marker` is not `Unpin`');
    expect(stdout).toContain('its field `pin`');
  });

  test('exits with 1 where there is nothing to explain and with 2 for a malformed place', () => {
    write('held.rs', HELD);
    expect(pinscope(['explain', 'held.rs:2:1']).status).toBe(1);
    expect(pinscope(['explain', 'held.rs']).status).toBe(2);
  });
});

test('the command is executable by itself', () => {
  expect(execFileSync(CLI, ['--version'], { encoding: 'utf8' }).trim()).toMatch(/^\d+\.\d+\.\d+$/);
});
