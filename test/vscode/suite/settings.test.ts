import * as vscode from 'vscode';
import { findings, noFindings, open } from './support.ts';

suite('settings', () => {
  test('`pinscope.enable` switches everything off and on', async () => {
    const { document } = await open('unpinned_poll.rs');
    await findings(document.uri);
    const settings = vscode.workspace.getConfiguration('pinscope');
    await settings.update('enable', false, vscode.ConfigurationTarget.Workspace);
    await noFindings(document.uri);
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
    await findings(document.uri);
  });
});
