/** What the client's status item shows; sent only when it changes, and only to clients that asked for it. */
import type { Connection } from 'vscode-languageserver';
import { STATUS, type Status } from '../protocol.ts';
import type { ClientFeatures } from './client-features.ts';

export class StatusReporter {
  private readonly connection: Connection;
  private state: Status = { state: 'starting', message: 'Starting' };
  /** Work in the background that is worth a word while nothing else is. */
  private work: string | null = null;
  private sent: Status | null = null;
  /** LSP forbids our notifications before the client's `initialized`. */
  private maySpeak = false;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  initialized(features: ClientFeatures): void {
    this.maySpeak = features.statusNotifications;
    this.send();
  }

  /** Settings were applied. */
  enabled(enabled: boolean): void {
    this.set(
      enabled
        ? { state: 'ready', message: 'Ready' }
        : { state: 'off', message: 'Switched off by the setting pinscope.enable' },
    );
  }

  /** What is done in the background, in a few words; null when that is over. */
  working(message: string | null): void {
    this.work = message;
    this.send();
  }

  /** One answer failed; the server goes on. */
  failed(): void {
    this.set({ state: 'error', message: 'A question could not be answered: the log says more' });
  }

  private set(status: Status): void {
    this.state = status;
    this.send();
  }

  private send(): void {
    const { state, work } = this;
    const shown: Status = state.state === 'ready' && work !== null ? { state: 'busy', message: work } : state;
    if (!this.maySpeak || (shown.state === this.sent?.state && shown.message === this.sent.message)) return;
    this.sent = shown;
    void this.connection.sendNotification(STATUS, shown);
  }
}
