/** CONTRACT. Findings, fixes and hovers in editor terms: file offsets, text edits, Markdown. */
import type { FileUri } from '../base/host.ts';
import type { Span } from '../base/text.ts';
import type { Location } from '../types/model.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** How sure a finding is. `error` needs `proven`: the whole chain is in sight and nothing on it was assumed. */
export type Evidence = 'proven' | 'resolved' | 'syntactic' | 'rustc';

export interface RelatedPlace {
  readonly location: Location;
  readonly message: string;
}

export interface TextEdit {
  readonly uri: FileUri;
  /** Empty for an insertion. */
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  /** The catalogue's id, `F1`. */
  readonly id: string;
  readonly title: string;
  readonly preferred: boolean;
  /** Sorted, never overlapping. */
  readonly edits: readonly TextEdit[];
}

/** A fix that is offered now and worked out when it is chosen. */
export interface LazyFix {
  readonly id: string;
  readonly title: string;
  readonly preferred: boolean;
  /** Null when it turns out that there is nothing to change. */
  resolve(): Fix | null;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly evidence: Evidence;
  /** What, why here, what to do: plain text, names in backticks. */
  readonly message: string;
  readonly span: Span;
  readonly related: readonly RelatedPlace[];
  /** rustc's error code, or a lint's name, for the same thing at the same place. */
  readonly rustc: string | null;
  /** Shown faded by editors. */
  readonly unnecessary: boolean;
}

export interface Hover {
  readonly span: Span;
  /** The catalogue's id, `H8`. */
  readonly concept: string;
  /**
   * Markdown. Links to code are written `pinscope:goto?<start offset>` or `pinscope:goto?<uri>#<start offset>`;
   * links to commands `pinscope:explain?<offset>`. The edges turn them into what the editor understands, or drop them.
   */
  readonly markdown: string;
}
