/** Bodies of functions in any file of the workspace, for seeing through `impl Trait`: lowered when they are asked for. */
import type { FileUri } from '../base/host.ts';
import { lowerBody, lowerItems } from '../hir/index.ts';
import type { Body, FunctionItem } from '../hir/model.ts';
import type { RustParser, SyntaxDocument } from '../syntax/index.ts';

export class Bodies {
  private readonly parser: RustParser;
  private readonly documentOf: (uri: FileUri) => SyntaxDocument | null;
  private readonly textOf: (uri: FileUri) => string | null;
  private readonly known = new WeakMap<FunctionItem, Body | null>();

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
  read(uri: FileUri, item: FunctionItem): Body | null {
    let body = this.known.get(item);
    if (body === undefined) {
      body = this.lower(uri, item);
      this.known.set(item, body);
    }
    return body;
  }

  private lower(uri: FileUri, item: FunctionItem): Body | null {
    const open = this.documentOf(uri);
    if (open !== null) return bodyIn(open, item);
    const text = this.textOf(uri);
    if (text === null) return null;
    const document = this.parser.open(text);
    try {
      return bodyIn(document, item);
    } finally {
      document.dispose();
    }
  }
}

/** Items keep their ids while only bodies change, and what returns `impl Trait` is no such change. */
function bodyIn(document: SyntaxDocument, item: FunctionItem): Body | null {
  const own = lowerItems(document).items[item.id];
  if (own?.kind !== 'function' || own.name.text !== item.name.text) return null;
  return lowerBody(document, own);
}
