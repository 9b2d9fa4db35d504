import * as vscode from 'vscode';
import { assert, findings, inside, open, until } from './support.ts';

suite('documents', () => {
  test('an explanation can be had as Markdown, with links into the workspace', async () => {
    const editor = await open('kept.rs');
    const place = inside(editor.document, 'await;');
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('pinscope.explainAsMarkdown');
    const explanation = await until('the explanation', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'pinscope-explanation'),
    );
    const text = explanation.getText();
    assert(explanation.languageId === 'markdown', `it is ${explanation.languageId}`);
    assert(text.startsWith('# ') && text.includes('`first`'), `it says: ${text}`);
    assert(/\]\(\/src\/kept\.rs#L\d+\)/.test(text), `its links are others: ${text}`);
    assert(!/file:|pinscope:/.test(text), `it names places that only this machine knows: ${text}`);
  });

  test("a finding's code leads to the rule's page, which ships with the extension", async () => {
    const { document } = await open('unpinned_poll.rs');
    const [finding] = await findings(document.uri);
    assert(typeof finding?.code === 'object', 'the code has no link');
    const page = await vscode.workspace.openTextDocument(finding.code.target);
    assert(page.getText().includes('unpinned-poll'), `the page says: ${page.getText()}`);
  });
});
