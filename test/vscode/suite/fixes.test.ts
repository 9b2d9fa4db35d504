import * as vscode from 'vscode';
import { assert, findings, noFindings, open } from './support.ts';

suite('quick fixes', () => {
  test('pin an unpinned future, and the finding goes', async () => {
    const { document } = await open('mended.rs');
    const [finding] = await findings(document.uri);
    assert(finding, 'no finding');
    // The last argument asks VS Code to resolve the actions, as it does when a person picks one.
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const titles = actions.map((action) => action.title);
    const pin = actions.find((action) => action.title === 'Pin `fut` with `std::pin::pin!`');
    assert(pin?.edit, `no such fix with an edit among ${titles.join(', ')}`);
    assert(titles.includes('Pin `fut` with `Box::pin`'), `no Box::pin among ${titles.join(', ')}`);
    assert(pin.isPreferred, 'the fix that needs no heap is not the preferred one');
    await vscode.workspace.applyEdit(pin.edit);
    const text = document.getText();
    assert(/pin!\(/.test(text) && text.includes('fut.as_mut().poll(cx)'), `the text became:\n${text}`);
    await noFindings(document.uri);
  });
});
