/** One file that is being looked at: its text, its tree, and the facts worked out from it in each of its surroundings. */
import type { FileUri } from '../base/host.ts';
import { LineIndex, type Span } from '../base/text.ts';
import type { RustParser, SyntaxDocument } from '../syntax/index.ts';
import type { Edition, FileFacts } from '../words/facts.ts';
import { FileView, type Surroundings, type ViewedFile, type WorkspaceAround } from './file-view.ts';

export class OpenFile implements ViewedFile {
  readonly uri: FileUri;
  readonly around: WorkspaceAround;
  private revision: number;
  private readonly document: SyntaxDocument;
  private index: LineIndex | null = null;
  /** Answers rest on one, while another one is being prepared. */
  private views: readonly FileView[] = [];

  constructor(uri: FileUri, parser: RustParser, text: string, version: number, around: WorkspaceAround) {
    this.uri = uri;
    this.around = around;
    this.revision = version;
    this.document = parser.open(text);
  }

  get version(): number {
    return this.revision;
  }

  /** The same object for the same text. */
  get lines(): LineIndex {
    this.index ??= new LineIndex(this.document.text);
    return this.index;
  }

  /** Applies the changes in order; a null span replaces the whole text. */
  change(changes: readonly { readonly span: Span | null; readonly text: string }[], version: number): void {
    this.document.edit(changes.map(({ span, text }) => ({ span: span ?? null, text })));
    this.revision = version;
    this.index = null;
  }

  dispose(): void {
    this.around.states.overlay(this.uri, null);
    this.document.dispose();
  }

  /** The tree of the present text; it lives as long as the file is open. */
  get syntax(): SyntaxDocument {
    return this.document;
  }

  /**
   * Facts of the present text. They are kept until {@link keep} leaves the surroundings out.
   *
   * @param fallback is the edition of files that neither a crate nor a header decides.
   */
  facts(surroundings: Surroundings, fallback: Edition): FileFacts {
    let view = this.views.find((one) => sameSurroundings(one.surroundings, surroundings));
    if (view === undefined) {
      view = new FileView(this, surroundings);
      this.views = [...this.views, view];
    }
    return view.facts(fallback);
  }

  /** Forgets the facts for all other surroundings. */
  keep(surroundings: readonly Surroundings[]): void {
    this.views = this.views.filter((view) =>
      surroundings.some((one) => sameSurroundings(one, view.surroundings)),
    );
  }
}

function sameSurroundings(a: Surroundings, b: Surroundings): boolean {
  return a.crate === b.crate && a.target === b.target;
}
