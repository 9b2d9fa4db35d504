import * as vscode from 'vscode';
import { inside, open, until } from './support.ts';

suite('explainer', () => {
  test('opens beside the code', async () => {
    const editor = await open('pinned.rs');
    const place = inside(editor.document, 'Pin<&mut F>');
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('pinscope.explainAtCursor');
    await until('a tab with the explainer', () =>
      vscode.window.tabGroups.all
        .flatMap((group) => group.tabs)
        .find(
          (tab) =>
            tab.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith('pinscope.explainer'),
        ),
    );
  });
});
