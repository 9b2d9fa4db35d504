/** Loads tree-sitter with the Rust grammar. The one place that creates parsers. */
import { Language, Parser } from 'web-tree-sitter';
import type { Pieces } from '../base/turns.ts';
import { type Binding, bindModule, treeSitterMemory } from './binding.ts';
import { TreeCopier } from './copy.ts';
import { parsable, SyntaxDocument } from './document.ts';
import type { FieldName, SyntaxKind } from './kinds.generated.ts';
import { parseInPieces } from './parse.ts';

/** The two WebAssembly files as bytes: node reads them from disk, the web worker is handed them by the client. */
export interface ParserBinaries {
  /** `web-tree-sitter.wasm` */
  readonly treeSitter: Uint8Array;
  /** `tree-sitter-rust.wasm` */
  readonly rust: Uint8Array;
}

interface Loaded {
  readonly binding: Binding;
  readonly language: Language;
}

/** web-tree-sitter keeps one module for the whole process, so there is one of this, too. */
let loading: Promise<Loaded> | undefined;

async function load({ treeSitter, rust }: ParserBinaries): Promise<Loaded> {
  // Emscripten makes this object the module, which is how its functions become visible to us.
  const wasmMemory = treeSitterMemory();
  const module: Record<string, unknown> = { wasmBinary: treeSitter, wasmMemory };
  await Parser.init(module);
  return { binding: bindModule(module, wasmMemory), language: await Language.load(rust) };
}

/**
 * A new parser. The binaries are compiled once in a process; what later calls hand over is not looked at.
 * @throws Error when the bytes are not the WebAssembly files of the pinned versions. That is a broken installation;
 * nothing works without a parser.
 */
export async function loadRustParser(binaries: ParserBinaries): Promise<RustParser> {
  loading ??= load(binaries);
  const { binding, language } = await loading;
  return new RustParser(binding, language);
}

/** One parser, shared by all documents: parsing is synchronous, so there is never more than one at work. */
export class RustParser {
  private readonly parser = new Parser();
  /** Stop and go on, which a parser can do with one text only. These have none at the moment. */
  private readonly idle: Parser[] = [];
  private readonly language: Language;
  /** The document that is being opened in pieces, and after it the ones that wait for that. */
  private slowly: Promise<unknown> = Promise.resolve();
  private readonly copier: TreeCopier;

  constructor(binding: Binding, language: Language) {
    this.parser.setLanguage(language);
    this.language = language;
    this.copier = new TreeCopier(binding, {
      kinds: language.types as SyntaxKind[],
      fields: language.fields as (FieldName | null)[],
    });
  }

  /** Opens a document; the caller must {@link SyntaxDocument.dispose} of it. */
  open(text: string): SyntaxDocument {
    return new SyntaxDocument(this.parser, this.copier, text);
  }

  /** The same as background work, in pieces: one document after the other. */
  openInPieces(text: string, pieces: Pieces): Promise<SyntaxDocument> {
    const opening = this.slowly.then(() => this.openAhead(text, pieces));
    const done = () => {}; // A failure is reported to whoever opens it; the next one is not concerned.
    this.slowly = opening.then(done, done);
    return opening;
  }

  /** The same for what the next answers need: it does not queue up behind what is opened for later. */
  async openAhead(text: string, pieces: Pieces): Promise<SyntaxDocument> {
    const parser = this.idle.pop() ?? new Parser().setLanguage(this.language);
    const parse = await parseInPieces(parser, parsable(text), pieces);
    this.idle.push(parser);
    return new SyntaxDocument(this.parser, this.copier, text, parse);
  }

  /** Frees the parser. Documents opened by it must be gone. */
  dispose(): void {
    this.parser.delete();
    this.copier.dispose();
    for (const parser of this.idle) parser.delete();
  }
}
