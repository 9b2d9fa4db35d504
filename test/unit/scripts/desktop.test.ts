import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { desktopCommand, desktopVSCode, runInDesktop } from '../../../scripts/lib/desktop.mjs';

if (process.platform !== 'linux')
  console.log('Skipped where a screen is always there, or programs are no shell scripts.');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pinscope-desktop-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A program of that name which runs a line of shell. */
function program(name: string, line: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${line}\n`);
  chmodSync(file, 0o755);
  return file;
}

test.skipIf(process.platform !== 'linux')('without a display there is no desktop VS Code', async () => {
  vi.stubEnv('DISPLAY', undefined);
  vi.stubEnv('WAYLAND_DISPLAY', undefined);
  expect(await desktopVSCode('current', () => {})).toEqual({ reason: 'no display' });
});

test.skipIf(process.platform === 'win32')('`code` on PATH tells its version', async () => {
  program('code', 'printf "1.139.1\\n53c2f3253bcf\\nx64\\n"');
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  expect(await desktopCommand()).toBe('1.139.1');
});

test.skipIf(process.platform === 'win32')('a `code` that refuses to start is none', async () => {
  program('code', 'echo "not as super user" >&2; exit 1');
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  expect(await desktopCommand()).toBeUndefined();
});

test.skipIf(process.platform === 'win32')(
  'VS Code is started on the folder with the extension and the suite',
  async () => {
    const executable = program('vscode', `echo "$@" > ${folder}/arguments; exit 1`);
    await runInDesktop(executable, {
      folder: '/workspace',
      extension: '/extension',
      tests: '/suite.js',
      data: '/data',
    });
    const given = readFileSync(path.join(folder, 'arguments'), 'utf8').trim().split(' ');
    expect(given).toContain('/workspace');
    expect(given).toContain('--extensionDevelopmentPath=/extension');
    expect(given).toContain('--extensionTestsPath=/suite.js');
    expect(given.join(' ')).toContain('--user-data-dir /data');
  },
);
