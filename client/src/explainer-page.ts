/** The explainer's HTML and words. Nothing but our own script and style may run or load in it. */
import { env, l10n, Uri, type Webview } from 'vscode';
import type { PageStrings } from './messages.ts';

export function pageHtml(webview: Webview, extensionUri: Uri): string {
  const resource = (name: string) =>
    webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', 'webview', name)).toString();
  const nonce = randomNonce();
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy"
    content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}';">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${resource('explainer.css')}">
  <title>Pinscope</title>
</head>
<body>
  <main id="explainer"></main>
  <script nonce="${nonce}" src="${resource('explainer.js')}"></script>
</body>
</html>`;
}

export function pageStrings(): PageStrings {
  return {
    loading: l10n.t('Explaining…'),
    empty: l10n.t('Nothing about async or Pin here'),
    emptyHint: l10n.t(
      'Put the cursor on an `.await`, an async function, `Pin`, or something underlined, and run *Explain async/Pin at Cursor* again.',
    ),
    failed: l10n.t('This could not be explained'),
    retry: l10n.t('Try Again'),
    copyMarkdown: l10n.t('Copy as Markdown'),
    copied: l10n.t('Copied'),
    fixes: l10n.t('Fixes'),
    preferred: l10n.t('preferred'),
    states: l10n.t('States of this future'),
    proof: l10n.t('Proof'),
    noType: l10n.t('No type that could be told stands here'),
    noTypeHint: l10n.t('Put the cursor on a type, a variable, a field or a call, and ask again.'),
    currentState: l10n.t('this one'),
  };
}

function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
