/** The commands that explain, each on the panel and as Markdown: what stands at a place, and why its type is `Unpin` or `Send`, or not. */
import { commands, Disposable, l10n, Position, Uri, window } from 'vscode';
import {
  CLIENT_COMMANDS,
  type Position as ProtocolPosition,
  type Question,
} from '../../server/src/protocol.ts';
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
    ...COMMANDS.flatMap(({ onPanel, asMarkdown, question }) => [
      command(onPanel, ({ uri, position }) => panel.explain(uri, position, question)),
      command(asMarkdown, ({ uri, position }) => documents.open(uri, position, question)),
    ]),
  );
}

interface ExplainCommand {
  readonly onPanel: string;
  readonly asMarkdown: string;
  /** Left out: what stands there. */
  readonly question?: Question;
}

const COMMANDS: readonly ExplainCommand[] = [
  { onPanel: CLIENT_COMMANDS.explain, asMarkdown: 'pinscope.explainAsMarkdown' },
  { onPanel: CLIENT_COMMANDS.whyUnpin, asMarkdown: 'pinscope.whyUnpinAsMarkdown', question: 'unpin' },
  { onPanel: CLIENT_COMMANDS.whySend, asMarkdown: 'pinscope.whySendAsMarkdown', question: 'send' },
];

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
