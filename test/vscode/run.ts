// What the program that starts VS Code tells the suite, and what the suite tells it back. Both are JSON files
// beside the workspace folder: every extension host, node or web worker, reaches them the same way.
import * as vscode from 'vscode';

/** How this VS Code was started; tests hold it to that. Written by scripts/lib/suite.mjs. */
export interface Run {
  /** Where extensions run: in a node process, or in the browser's web worker. */
  readonly host: 'node' | 'web';
  /** False in Restricted Mode. */
  readonly trusted: boolean;
  /** True when the extension was installed from its VSIX, false when it was loaded in development mode. */
  readonly packaged: boolean;
}

/** The outcome of one test. */
export interface TestResult {
  readonly title: string;
  readonly state: 'passed' | 'failed';
  readonly milliseconds: number;
  /** Of a failed test: its message and stack. */
  readonly error?: string;
}

/** What has been found so far; written anew after every test. */
export interface Results {
  readonly done: boolean;
  readonly tests: readonly TestResult[];
}

/** The workspace folder's root; the suite always runs with exactly one. */
export function workspaceRoot(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the suite needs a workspace folder');
  return folder.uri;
}

/** @throws when run.json is not beside the workspace */
export async function readRun(): Promise<Run> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceRoot(), '../run.json'));
  return JSON.parse(new TextDecoder().decode(bytes)) as Run;
}

export async function writeResults(results: Results): Promise<void> {
  const file = vscode.Uri.joinPath(workspaceRoot(), '../results.json');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(results)));
}
