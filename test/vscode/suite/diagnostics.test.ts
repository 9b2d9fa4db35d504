import * as vscode from 'vscode';
import { assert, assertEqual, findings, noFindings, open, ownFindings, ruleOf } from './support.ts';

suite('diagnostics', () => {
  test('an unpinned `poll` is an error with a link to its page', async () => {
    const { document } = await open('unpinned_poll.rs');
    const [finding] = await findings(document.uri);
    assert(finding, 'no finding');
    assertEqual(ruleOf(finding), 'unpinned-poll');
    assertEqual(finding.severity, vscode.DiagnosticSeverity.Error);
    assert(typeof finding.code === 'object', 'the code has no link');
    assert(
      document.lineAt(finding.range.start.line).text.includes('fut.poll(cx)'),
      'the squiggle is on another line',
    );
  });

  test('a pinned `poll` is none', async () => {
    const sound = await open('pinned.rs');
    const broken = await open('unpinned_poll.rs');
    // Findings on the second file show that the server has had its turn at the first.
    await findings(broken.document.uri);
    assertEqual(ownFindings(sound.document.uri).length, 0);
  });

  test('the finding follows the text', async () => {
    const editor = await open('unpinned_poll.rs');
    const { document } = editor;
    const [before] = await findings(document.uri);
    const call = document.getText().indexOf('fut.poll(cx)');
    const range = new vscode.Range(document.positionAt(call), document.positionAt(call + 'fut'.length));
    await editor.edit((edit) => edit.replace(range, 'std::pin::pin!(fut)'));
    await noFindings(document.uri);
    await vscode.commands.executeCommand('undo');
    const [after] = await findings(document.uri);
    assertEqual(after?.range, before?.range);
  });
});
