/** What is wrong around the documents. The analysis goes on without it. */
import type { FileUri } from '../base/host.ts';

export interface WorkspaceProblem {
  /** The file or folder that it is about. */
  readonly uri: FileUri;
  /** Full sentences without the place. */
  readonly message: string;
  /** A file that people should mend; a place that is not read on purpose; a file that would help if it were there. */
  readonly kind: 'broken' | 'outside' | 'absent';
}

export type ReportProblem = (problem: WorkspaceProblem) => void;
