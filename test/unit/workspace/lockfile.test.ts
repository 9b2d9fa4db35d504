import { expect, test } from 'vitest';
import { type Lockfile, parseLockfile } from '../../../server/src/workspace/lockfile.ts';

const SOURCE = 'registry+https://registry.example/index';

function lockfile(text: string): Lockfile {
  const lock = parseLockfile(text);
  if (typeof lock === 'string') throw new Error(lock);
  return lock;
}

test('the lines of a dependent tell two versions apart', () => {
  const lock = lockfile(`
    [[package]]
    name = "app"
    version = "0.1.0"
    dependencies = ["mini 0.9.1"]
    [[package]]
    name = "mini"
    version = "0.9.1"
    source = "${SOURCE}"
    [[package]]
    name = "mini"
    version = "1.2.0"
    source = "${SOURCE}"
  `);
  expect(lock.dependency(lock.own('app'), 'mini', null)?.version).toBe('0.9.1');
});

test('a line with a source means that source alone', () => {
  const git = 'git+https://git.example/mini.git?branch=main';
  const lock = lockfile(`
    [[package]]
    name = "app"
    version = "0.1.0"
    dependencies = ["mini 1.2.0 (${git})"]
    [[package]]
    name = "mini"
    version = "1.2.0"
    source = "${SOURCE}"
    [[package]]
    name = "mini"
    version = "1.2.0"
    source = "${git}#0123456789abcdef"
  `);
  expect(lock.dependency(lock.own('app'), 'mini', null)?.source).toContain('git+');
});

test('where two versions fit and nothing tells, nothing is claimed', () => {
  const lock = lockfile(`
    [[package]]
    name = "mini"
    version = "1.2.0"
    source = "${SOURCE}"
    [[package]]
    name = "mini"
    version = "1.3.0"
    source = "${SOURCE}"
  `);
  expect(lock.dependency(undefined, 'mini', '1')).toBeUndefined();
});

test('what is no list of packages counts as none', () => {
  expect(lockfile('package = 3').own('app')).toBeUndefined();
});

test('what is no TOML is told in a sentence', () => {
  expect(typeof parseLockfile('[[package')).toBe('string');
});

test('packages that stay the same are read once', () => {
  const first = `[[package]]\nname = "mini"\nversion = "1.2.0"\n\n`;
  const known = new Map();
  const before = parseLockfile(
    `version = 4\n\n${first}[[package]]\nname = "other"\nversion = "1.0.0"\n`,
    known,
  );
  const after = parseLockfile(
    `version = 4\n\n${first}[[package]]\nname = "other"\nversion = "1.1.0"\n`,
    known,
  );
  if (typeof before === 'string' || typeof after === 'string') throw new Error('unreadable');
  expect(after.own('mini')).toBe(before.own('mini'));
  expect([before.own('other')?.version, after.own('other')?.version]).toEqual(['1.0.0', '1.1.0']);
});
