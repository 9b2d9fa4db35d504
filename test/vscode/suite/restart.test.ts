import * as vscode from 'vscode';
import { assert, hoverText, inside, open } from './support.ts';

suite('restart', () => {
  test('the language server answers again after a restart', async () => {
    const { document } = await open('restarted.rs');
    const place = inside(document, 'Pin<&u32>');
    const before = await hoverText(document.uri, place);
    await vscode.commands.executeCommand('pinscope.restartServer');
    const after = await hoverText(document.uri, place);
    assert(after === before, `the hover was:\n${before}\nand is:\n${after}`);
  });
});
