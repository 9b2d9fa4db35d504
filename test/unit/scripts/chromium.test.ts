import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/lib/chromium.mjs';

if (process.platform === 'win32') console.log('Skipped on Windows: an empty file is no program there.');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pinscope-chromium-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

test('CHROME_PATH comes first', () => {
  const [named] = [program('my-browser'), program('chromium')];
  expect(findChromium({ CHROME_PATH: named, PATH: folder })).toBe(named);
});

test('a CHROME_PATH that names nothing is an error, not a reason to take another', () => {
  program('chromium');
  expect(() => findChromium({ CHROME_PATH: path.join(folder, 'gone'), PATH: folder })).toThrow(
    /CHROME_PATH names .*gone/,
  );
});

test.skipIf(process.platform === 'win32')('a browser on PATH is found', () => {
  const chrome = program('google-chrome-stable');
  expect(findChromium({ PATH: `${path.join(folder, 'gone')}${path.delimiter}${folder}` })).toBe(chrome);
});
