/** The two commands that explain, one on the panel, one as Markdown. */
import { commands, Disposable, l10n, Position, Uri, window } from 'vscode';
import { CLIENT_COMMANDS, type Position as ProtocolPosition } from '../../server/src/protocol.ts';
import type { ExplainerPanel } from './explainer-panel.ts';
import type { ExplanationDocuments } from './explanation-document.ts';

interface Place {
  readonly uri: Uri;
  readonly position: Position;
}

export function registerExplainCommands(panel: ExplainerPanel, documents: ExplanationDocuments): Disposable {
  const command = (id: string, run: (place: Place) => Promise<void>) =>
    commands.registerCommand(id, async (uri?: unknown, position?: unknown) => {
      const place = placeOf(uri, position) ?? placeOfCursor();
      if (place !== null) return run(place);
      return void window.showInformationMessage(
        l10n.t('Open a Rust file and put the cursor on what Pinscope should explain.'),
      );
    });
  return Disposable.from(
    command(CLIENT_COMMANDS.explain, ({ uri, position }) => panel.explain(uri, position)),
    command('pinscope.explainAsMarkdown', ({ uri, position }) => documents.open(uri, position)),
  );
}

/** The place that a link in a hover names. A menu passes arguments of its own, which are none of ours. */
function placeOf(uri: unknown, position: unknown): Place | null {
  if (typeof uri !== 'string' || !isPosition(position)) return null;
  return { uri: Uri.parse(uri, true), position: new Position(position.line, position.character) };
}

function placeOfCursor(): Place | null {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'rust') return null;
  return { uri: editor.document.uri, position: editor.selection.active };
}

function isPosition(value: unknown): value is ProtocolPosition {
  return (
    typeof value === 'object' &&
    value !== null &&
    'line' in value &&
    typeof value.line === 'number' &&
    'character' in value &&
    typeof value.character === 'number'
  );
}
