/** Loads tree-sitter with the Rust grammar. The one place that creates parsers. */
import { Language, Parser } from 'web-tree-sitter';
import type { Pieces } from '../base/turns.ts';
import { type Binding, bindModule, treeSitterMemory } from './binding.ts';
import { TreeCopier } from './copy.ts';
import { parsable, SyntaxDocument } from './document.ts';
import type { FieldName, SyntaxKind } from './kinds.generated.ts';
import { parseInPieces } from './parse.ts';

/** A WebAssembly file: its bytes, as a web worker is handed them by the client, or what was compiled of them before. */
type Binary = Uint8Array | WebAssembly.Module;

/** The two WebAssembly files. */
export interface ParserBinaries {
  /** `web-tree-sitter.wasm` */
  readonly treeSitter: Binary;
  /** `tree-sitter-rust.wasm` */
  readonly rust: Binary;
}

interface Loaded {
  readonly binding: Binding;
  readonly language: Language;
}

/** web-tree-sitter keeps one module for the whole process, so there is one of this, too. */
let loading: Promise<Loaded> | undefined;

async function load(binaries: ParserBinaries): Promise<Loaded> {
  const [treeSitter, rust] = await Promise.all([compiled(binaries.treeSitter), compiled(binaries.rust)]);
  const wasmMemory = treeSitterMemory();
  // Emscripten makes this object the module, which is how its functions become visible to us.
  const module: Record<string, unknown> = {
    wasmMemory,
    instantiateWasm(imports: WebAssembly.Imports, done: Instantiated): WebAssembly.Exports {
      const instance = new WebAssembly.Instance(treeSitter, imports);
      done(instance, treeSitter);
      return instance.exports;
    },
  };
  await Parser.init(module);
  return { binding: bindModule(module, wasmMemory), language: Language.loadSync(rust) };
}

/** How Emscripten is told that its module is there. */
type Instantiated = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

async function compiled(binary: Binary): Promise<WebAssembly.Module> {
  return binary instanceof WebAssembly.Module ? binary : WebAssembly.compile(binary as BufferSource);
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
