/** Settings for the server: only what somebody set. What is absent is the server's to decide. */
import { Uri, workspace } from 'vscode';
import type { ConfigurationParams } from 'vscode-languageclient';
import type { Settings } from '../../server/src/protocol.ts';

const KEYS = ['enable', 'mode', 'rules', 'nursery', 'index'] as const satisfies readonly (keyof Settings)[];

/** Answers `workspace/configuration`: one answer for each item, null for sections that are not ours. */
export function explicitSettings(params: ConfigurationParams): unknown[] {
  return params.items.map(({ section, scopeUri }) => {
    if (section !== 'pinscope') return null;
    const scope = scopeUri === undefined ? null : Uri.parse(scopeUri);
    const configuration = workspace.getConfiguration(section, scope);
    const given: Record<string, unknown> = {};
    for (const key of KEYS) {
      const levels = configuration.inspect(key);
      const isSet = [levels?.globalValue, levels?.workspaceValue, levels?.workspaceFolderValue].some(
        (value) => value !== undefined,
      );
      if (isSet) given[key] = configuration.get(key);
    }
    return given;
  });
}
