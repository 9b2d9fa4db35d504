/** Bodies of functions in any file of the workspace, for seeing through `impl Trait`: lowered when they are asked for. */
import { checkpoint, giveUpFor, isAttempt } from '../base/attempt.ts';
import type { FileUri } from '../base/host.ts';
import { type CfgDecider, lowerBody, lowerItems, lowerItemsInPieces } from '../hir/index.ts';
import type { Body, FunctionItem } from '../hir/model.ts';
import type { RustParser, SyntaxDocument } from '../syntax/index.ts';

/** Documents that are kept: whoever asks for one body of a file asks for others. */
const MOST_DOCUMENTS = 4;

export class Bodies {
  private readonly parser: RustParser;
  private readonly documentOf: (uri: FileUri) => SyntaxDocument | null;
  private readonly textOf: (uri: FileUri) => string | null;
  /** By what decided `cfg` in them: items outlive a change of features. */
  private readonly known = new WeakMap<CfgDecider, WeakMap<FunctionItem, Body | null>>();
  /** Of files that are not open, by their text; the one that was asked for last is last. */
  private readonly documents = new Map<string, SyntaxDocument>();

  /** @param documentOf the open document of a file; @param textOf the text of a file that is not open. */
  constructor(
    parser: RustParser,
    documentOf: (uri: FileUri) => SyntaxDocument | null,
    textOf: (uri: FileUri) => string | null,
  ) {
    this.parser = parser;
    this.documentOf = documentOf;
    this.textOf = textOf;
  }

  /** The body of `item`; null when it has none, or the file is not what the item was lowered from any more. */
  read(uri: FileUri, item: FunctionItem, cfg: CfgDecider): Body | null {
    const known = this.known.get(cfg) ?? new WeakMap<FunctionItem, Body | null>();
    this.known.set(cfg, known);
    let body = known.get(item);
    if (body === undefined) {
      const document = this.documentOf(uri) ?? this.opened(this.textOf(uri));
      body = document === null ? null : bodyIn(document, item, cfg);
      known.set(item, body);
      checkpoint();
    }
    return body;
  }

  /** Frees the documents. */
  dispose(): void {
    for (const document of this.documents.values()) document.dispose();
    this.documents.clear();
  }

  private opened(text: string | null): SyntaxDocument | null {
    if (text === null) return null;
    const known = this.documents.get(text);
    if (known === undefined && isAttempt())
      giveUpFor(async (pieces) => {
        const document = await this.parser.openAhead(text, pieces);
        await lowerItemsInPieces(document, pieces);
        this.keep(text, document);
      });
    const document = known ?? this.parser.open(text);
    this.keep(text, document);
    return document;
  }

  private keep(text: string, document: SyntaxDocument): void {
    const before = this.documents.get(text);
    if (before !== undefined && before !== document) before.dispose();
    this.documents.delete(text);
    this.documents.set(text, document);
    const [oldest] = this.documents;
    if (oldest === undefined || this.documents.size <= MOST_DOCUMENTS) return;
    this.documents.delete(oldest[0]);
    oldest[1].dispose();
  }
}

/** Items keep their ids while only bodies change, and what returns `impl Trait` is no such change. */
function bodyIn(document: SyntaxDocument, item: FunctionItem, cfg: CfgDecider): Body | null {
  const own = lowerItems(document).items[item.id];
  if (own?.kind !== 'function' || own.name.text !== item.name.text) return null;
  return lowerBody(document, own, cfg);
}
