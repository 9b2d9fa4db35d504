/**
 * An explanation as a small document: plain data in file offsets, which the edges draw as a page or write as Markdown.
 * Texts are inline Markdown limited to `code`, **bold**, *emphasis* and links as {@link Hover.markdown} has them.
 */
import type { FileUri } from '../base/host.ts';
import type { Span } from '../base/text.ts';
import type { Fix } from '../words/finding.ts';

export interface ExplainDocument {
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  readonly blocks: readonly ExplainBlock[];
  /** Fixes of the finding that is explained, worked out. */
  readonly actions: readonly Fix[];
  readonly subject: ExplainTarget;
}

/** A place in code; `span` holds file offsets. */
export interface ExplainTarget {
  readonly uri: FileUri;
  readonly span: Span;
}

export type ExplainBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'tree'; readonly roots: readonly ExplainTreeNode[] }
  /** A comparison with TypeScript; there in mode `learn` only. */
  | { readonly kind: 'note'; readonly title: string; readonly text: string }
  /** The states of an async body in order. */
  | { readonly kind: 'states'; readonly states: readonly ExplainState[] };

export interface ExplainTreeNode {
  readonly text: string;
  /** Of a step of a proof, for the mark before it: the text says the same in words. Null for anything else. */
  readonly verdict: 'yes' | 'no' | 'conditional' | 'unknown' | null;
  readonly target: ExplainTarget | null;
  readonly children: readonly ExplainTreeNode[];
}

export interface ExplainState {
  readonly label: string;
  readonly detail: string;
  readonly target: ExplainTarget | null;
  /** The state that is being spoken of. */
  readonly current: boolean;
}
