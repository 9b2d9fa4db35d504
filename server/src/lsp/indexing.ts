/**
 * The background index as the client sees it: begun after the start and whenever the folders change, shown as progress
 * that can be cancelled, switched off by a setting.
 */
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Analysis, FileUri, IndexProgress } from '../analysis.ts';
import { describeError, type Log } from './log.ts';
import { CancellationTokenSource } from './protocol-values.ts';
import type { StatusReporter } from './status.ts';

export interface IndexingContext {
  readonly connection: Connection;
  readonly analysis: Analysis;
  readonly log: Log;
  readonly status: StatusReporter;
  /** The client shows progress. */
  readonly showsProgress: boolean;
}

const TITLE = 'Pinscope: indexing';

export class Indexing {
  private readonly context: IndexingContext;
  private folders: readonly FileUri[];
  /** The client's `initialized` and its settings have come: both are needed. */
  private ready = false;
  private wanted = false;
  private run: CancellationTokenSource | null = null;

  constructor(context: IndexingContext, folders: readonly FileUri[]) {
    this.context = context;
    this.folders = folders;
  }

  /** Settings were applied. */
  enable(wanted: boolean): void {
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    this.restart();
  }

  /** From now on the client may be spoken to. */
  begin(): void {
    this.ready = true;
    this.restart();
  }

  /** Folders came or went. */
  changeFolders(added: readonly FileUri[], removed: readonly FileUri[]): void {
    this.folders = [...this.folders.filter((folder) => !removed.includes(folder)), ...added];
    this.restart();
  }

  /** Ends what is under way and keeps what was read. */
  async stop(): Promise<void> {
    this.ready = false;
    this.run?.cancel();
    await this.context.analysis.saveIndex();
  }

  private restart(): void {
    this.run?.cancel();
    this.run = null;
    if (!this.ready || !this.wanted || this.folders.length === 0) return;
    const run = new CancellationTokenSource();
    this.run = run;
    this.index(run)
      .catch((error: unknown) => this.context.log.error(`indexing failed: ${describeError(error)}`))
      .finally(() => {
        if (this.run === run) this.run = null;
        run.dispose();
      });
  }

  private async index(run: CancellationTokenSource): Promise<void> {
    const { analysis, log, status } = this.context;
    const shown = await this.show(run);
    const started = performance.now();
    status.working(TITLE);
    try {
      const summary = await analysis.index(this.folders, (progress) => report(shown, progress), run.token);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (summary === null) log.info('Indexing was cancelled; what is needed is read when it is asked for.');
      else log.info(`Indexed ${summary.packages} packages, ${summary.done} files, in ${seconds} s.`);
    } finally {
      status.working(null);
      shown?.done();
      await analysis.saveIndex();
    }
  }

  /** The progress in the client's window; null for clients that have none, or do not want one now. */
  private async show(run: CancellationTokenSource): Promise<WorkDoneProgressServerReporter | null> {
    const { connection, showsProgress } = this.context;
    if (!showsProgress) return null;
    try {
      const shown = await connection.window.createWorkDoneProgress();
      shown.begin(TITLE, 0, undefined, true);
      shown.token.onCancellationRequested(() => run.cancel());
      return shown;
    } catch {
      return null;
    }
  }
}

function report(shown: WorkDoneProgressServerReporter | null, { done, total }: IndexProgress): void {
  if (total > 0) shown?.report(Math.floor((done / total) * 100), `${done} of ${total} files`);
}
