import * as vscode from 'vscode';
import { readRun } from '../run.ts';
import { assert, assertEqual, open, until } from './support.ts';

suite('start', () => {
  test('the extension host is the one this run is for', async () => {
    const run = await readRun();
    // Node has `process.versions.node`; VS Code gives web workers a `process` without it.
    const node = typeof process === 'undefined' ? undefined : process.versions?.node;
    assertEqual(node === undefined ? 'web' : 'node', run.host);
    assertEqual(vscode.workspace.isTrusted, run.trusted);
  });

  test('the extension starts when a Rust file is opened', async () => {
    const extension = vscode.extensions.getExtension('pinscope.pinscope');
    assert(extension, 'the extension is not installed');
    await open('pinned.rs');
    await until('the extension to be active', () => extension.isActive || undefined);
  });

  test('the extension is the packaged one exactly when this run is for that', async () => {
    const run = await readRun();
    const extension = vscode.extensions.getExtension('pinscope.pinscope');
    assert(extension, 'the extension is not installed');
    assertEqual(extension.extensionPath.includes('/extensions/pinscope.pinscope-'), run.packaged);
  });

  test('its commands are there', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const command of ['pinscope.explainAtCursor', 'pinscope.restartServer', 'pinscope.showOutput']) {
      assert(commands.includes(command), `no command ${command}`);
    }
  });
});
