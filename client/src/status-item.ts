/** The language status item: behind the braces of the status bar while a Rust file is in front. */
import { type Disposable, type LanguageStatusItem, LanguageStatusSeverity, l10n, languages } from 'vscode';
import type { Status } from '../../server/src/protocol.ts';

export class StatusItem implements Disposable {
  private readonly item: LanguageStatusItem;

  constructor() {
    this.item = languages.createLanguageStatusItem('pinscope.status', { language: 'rust' });
    this.item.name = 'Pinscope';
  }

  show({ state, message }: Status): void {
    this.item.text = 'Pinscope';
    this.item.busy = state === 'starting' || state === 'busy';
    this.item.severity =
      state === 'error' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    this.item.detail = detailOf(state, message);
    this.item.command = { command: 'pinscope.showOutput', title: l10n.t('Show Log') };
    this.item.accessibilityInformation = { label: `Pinscope: ${this.item.detail}` };
  }

  dispose(): void {
    this.item.dispose();
  }
}

function detailOf(state: Status['state'], message: string): string {
  switch (state) {
    case 'starting':
      return l10n.t('Starting');
    case 'ready':
      return l10n.t('Explaining async and Pin');
    case 'busy':
      return message === '' ? l10n.t('Working') : message;
    case 'off':
      return l10n.t('Switched off by the setting pinscope.enable');
    case 'error':
      return message === '' ? l10n.t('The server stopped') : message;
  }
}
