/** `textDocument/hover`. */
import type { CancellationToken, Hover, Position } from 'vscode-languageserver';
import { commandAddress, fileAddress, rewriteLinks } from './links.ts';
import { toPlainText } from './plain-text.ts';
import { toOffset, toRange } from './positions.ts';
import { MarkupKind } from './protocol-values.ts';
import { linesToLinkTo, type OpenDocument, type Session } from './session.ts';

export async function hover(
  session: Session,
  { uri, lines }: OpenDocument,
  position: Position,
  token: CancellationToken,
): Promise<Hover | null> {
  const { analysis, features } = session;
  const found = await analysis.hover(uri, toOffset(lines, position, features.encoding), token);
  if (found === null) return null;
  const linesOf = linesToLinkTo(session);
  const address = features.commandLinks ? commandAddress(linesOf, features.encoding) : fileAddress(linesOf);
  const markdown = rewriteLinks(found.markdown, uri, address);
  return {
    contents: features.markdownHover
      ? { kind: MarkupKind.Markdown, value: markdown }
      : { kind: MarkupKind.PlainText, value: toPlainText(markdown) },
    range: toRange(lines, found.span, features.encoding),
  };
}
