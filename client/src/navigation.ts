/** Opening places in code. */
import { l10n, Range, Uri, ViewColumn, window } from 'vscode';
import type { Range as ProtocolRange } from '../../server/src/protocol.ts';

export function toRange(range: ProtocolRange): Range {
  return new Range(range.start.line, range.start.character, range.end.line, range.end.character);
}

/** Selects a range in an editor: in the one that shows the file already, else in the first column. */
export async function goto(uri: string, range: ProtocolRange): Promise<void> {
  const target = Uri.parse(uri, true);
  const editor = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === target.toString(),
  );
  try {
    await window.showTextDocument(target, {
      viewColumn: editor?.viewColumn ?? ViewColumn.One,
      selection: toRange(range),
    });
  } catch {
    void window.showErrorMessage(l10n.t('{0} cannot be opened.', target.path));
  }
}
