/**
 * Explanations as read-only Markdown documents: the panel's content for those who would rather read, copy or search
 * text. A document's URI says what it explains, so nothing has to be remembered.
 */
import {
  type CancellationToken,
  commands,
  type Disposable,
  l10n,
  Position,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { isQuestion, type Question } from '../../server/src/protocol.ts';
import { portableMarkdown } from './portable-markdown.ts';
import type { Server } from './server.ts';

const SCHEME = 'pinscope-explanation';

export interface ExplanationDocuments extends Disposable {
  /** Opens the explanation of a place, its source and on top of it its preview, beside the code. */
  open(uri: Uri, position: Position, question?: Question): Promise<void>;
}

export function registerExplanationDocuments(server: Server): ExplanationDocuments {
  const registration = workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri, token) => contentOf(server, uri, token),
  });
  return {
    async open(uri, position, question) {
      const document = await workspace.openTextDocument(addressOf(uri, position, question));
      await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true });
      await commands.executeCommand('markdown.showPreview', document.uri);
    },
    dispose: () => registration.dispose(),
  };
}

function addressOf(uri: Uri, position: Position, question: Question | undefined): Uri {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const query = new URLSearchParams({
    uri: uri.toString(),
    line: String(position.line),
    character: String(position.character),
    ...(question === undefined ? {} : { question }),
    // An address that was asked for before shows what it showed then; every command asks anew.
    asked: String(Date.now()),
  });
  return Uri.from({ scheme: SCHEME, path: `/${name}:${position.line + 1}.md`, query: query.toString() });
}

async function contentOf(server: Server, address: Uri, token: CancellationToken): Promise<string> {
  const query = new URLSearchParams(address.query);
  const uri = Uri.parse(query.get('uri') ?? '', true);
  const position = new Position(Number(query.get('line')), Number(query.get('character')));
  const document = await workspace.openTextDocument(uri);
  const asked = query.get('question');
  const question = isQuestion(asked) ? asked : undefined;
  const explanation = await server.explain(document, position, question, token);
  if (explanation !== null) return portableMarkdown(explanation);
  if (question !== undefined)
    return l10n.t(
      'No type that could be told stands here. Put the cursor on a type, a variable or a call, and try again.',
    );
  return l10n.t(
    'Nothing about async or Pin here. Put the cursor on an `.await`, an async function, `Pin`, or something underlined, and try again.',
  );
}
