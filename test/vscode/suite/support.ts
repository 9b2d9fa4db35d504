// What the suites share: open a file, find a place in it, wait until VS Code shows what is expected.
import * as vscode from 'vscode';
import { workspaceRoot } from '../run.ts';

/** @throws with `message` when the condition does not hold */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Compares plain data by value. */
export function assertEqual<T>(actual: T, expected: T): void {
  const [left, right] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  assert(left === right, `expected ${right}\nbut got ${left}`);
}

/**
 * Asks again and again until there is an answer.
 *
 * @param what what is awaited, for the error: "a hover on `Pin`"
 * @param probe gives the answer, or undefined while there is none
 * @throws after 20 seconds
 */
export async function until<T>(
  what: string,
  probe: () => T | undefined | PromiseLike<T | undefined>,
): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined) return answer;
    assert(Date.now() < deadline, `waited 20 seconds for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens a file of the workspace, named from its `src` folder, in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceRoot(), 'src', name));
  return vscode.window.showTextDocument(document);
}

/** The place just behind the first character of a text that stands in the document. */
export function inside(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert(offset >= 0, `${document.fileName} holds no ${text}`);
  return document.positionAt(offset + 1);
}

/** Our findings on a document, once there is at least one. */
export function findings(uri: vscode.Uri): Promise<readonly vscode.Diagnostic[]> {
  return until(`a finding on ${uri.path}`, () => {
    const own = ownFindings(uri);
    return own.length > 0 ? own : undefined;
  });
}

/** Resolves when no finding of ours is left on a document. */
export async function noFindings(uri: vscode.Uri): Promise<void> {
  await until(`the end of all findings on ${uri.path}`, () =>
    ownFindings(uri).length === 0 ? true : undefined,
  );
}

export function ownFindings(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'pinscope');
}

/** A rule's name, from a finding whose code links to the rule's page. */
export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** The Markdown of every hover at a place, once there is one. */
export function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  return until(`a hover on ${uri.path}`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      position,
    );
    const text = hovers
      .flatMap((hover) => hover.contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
    return text === '' ? undefined : text;
  });
}
