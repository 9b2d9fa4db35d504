/** What the client's status item shows; sent only when it changes, and only to clients that asked for it. */
import type { Connection } from 'vscode-languageserver';
import { STATUS, type Status } from '../protocol.ts';
import type { ClientFeatures } from './client-features.ts';

export class StatusReporter {
  private readonly connection: Connection;
  private current: Status = { state: 'starting', message: 'Starting' };
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

  /** One answer failed; the server goes on. */
  failed(): void {
    this.set({ state: 'error', message: 'A question could not be answered: the log says more' });
  }

  private set(status: Status): void {
    if (status.state === this.current.state) return;
    this.current = status;
    this.send();
  }

  private send(): void {
    if (this.maySpeak) void this.connection.sendNotification(STATUS, this.current);
  }
}
