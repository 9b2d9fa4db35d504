/**
 * Where settings come from: the client is asked (`workspace/configuration`) when it answers such questions, else it
 * tells (`workspace/didChangeConfiguration`), else what came with `initialize` stays.
 */
import type { Connection } from 'vscode-languageserver';
import { type AnalysisSettings, DEFAULT_SETTINGS, RULES, type SeveritySetting } from '../analysis.ts';
import type { ClientFeatures } from './client-features.ts';
import type { Log } from './log.ts';
import { DidChangeConfigurationNotification } from './protocol-values.ts';

const SECTION = 'pinscope';

/** How long the first answers wait for a client that said it would send its settings, in milliseconds. */
const PATIENCE = 2000;

const SEVERITIES: ReadonlySet<string> = new Set<SeveritySetting>([
  'default',
  'off',
  'hint',
  'information',
  'warning',
  'error',
]);

export interface ServerSettings extends AnalysisSettings {
  readonly index: { readonly enable: boolean };
}

const DEFAULTS: ServerSettings = { ...DEFAULT_SETTINGS, index: { enable: true } };

export interface SettingsSource {
  /** Resolves when the settings are known for the first time: nothing is answered before. */
  readonly ready: Promise<void>;
  /** The client sent `initialized`: from now on it may be asked. */
  initialized(): Promise<void>;
}

/**
 * @param initial `settings` of the initialization options, unchecked.
 * @param apply called with every new set of settings, with the initial one before this function returns.
 */
export function followSettings(
  connection: Connection,
  features: ClientFeatures,
  initial: unknown,
  log: Log,
  apply: (settings: ServerSettings) => void,
): SettingsSource {
  const use = (raw: unknown) => apply(parseSettings(raw, log));
  let becomeReady: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });
  use(initial);
  if (features.configuration.pull) setTimeout(becomeReady, PATIENCE);
  else becomeReady();

  connection.onDidChangeConfiguration(async (change) => {
    const sent: unknown = change.settings;
    if (features.configuration.pull) use(await pull(connection, log));
    else use(isRecord(sent) ? sent[SECTION] : undefined);
  });

  return {
    ready,
    async initialized() {
      if (features.configuration.registerChanges) {
        connection.client
          .register(DidChangeConfigurationNotification.type, { section: SECTION })
          .catch((error: unknown) =>
            log.warn(`The client does not report changes of settings: ${String(error)}`),
          );
      }
      if (!features.configuration.pull) return;
      use(await pull(connection, log));
      becomeReady();
    },
  };
}

async function pull(connection: Connection, log: Log): Promise<unknown> {
  try {
    return await connection.workspace.getConfiguration(SECTION);
  } catch (error) {
    log.warn(`The client did not answer with its settings; the defaults are used: ${String(error)}`);
    return undefined;
  }
}

/** Settings as a person wrote them. What is misspelt is named in the log and leaves its default in force. */
function parseSettings(raw: unknown, log: Log): ServerSettings {
  if (raw === undefined || raw === null) return DEFAULTS;
  if (!isRecord(raw)) {
    log.warn(`Setting \`${SECTION}\` should be an object.`);
    return DEFAULTS;
  }
  const index = isRecord(raw.index) ? raw.index : {};
  return {
    ...DEFAULTS,
    enable: flag(raw.enable, 'enable', DEFAULTS.enable, log),
    nursery: flag(raw.nursery, 'nursery', DEFAULTS.nursery, log),
    index: { enable: flag(index.enable, 'index.enable', DEFAULTS.index.enable, log) },
    mode: mode(raw.mode, log),
    rules: severities(raw.rules, log),
  };
}

function flag(value: unknown, name: string, standard: boolean, log: Log): boolean {
  if (typeof value === 'boolean') return value;
  if (isSet(value)) log.warn(`Setting \`${SECTION}.${name}\` should be true or false.`);
  return standard;
}

function mode(value: unknown, log: Log): AnalysisSettings['mode'] {
  if (value === 'learn' || value === 'work') return value;
  if (isSet(value)) log.warn(`Setting \`${SECTION}.mode\` should be "learn" or "work".`);
  return DEFAULT_SETTINGS.mode;
}

function severities(value: unknown, log: Log): AnalysisSettings['rules'] {
  if (!isRecord(value)) {
    if (isSet(value)) log.warn(`Setting \`${SECTION}.rules\` should map rules to severities.`);
    return DEFAULT_SETTINGS.rules;
  }
  const known = new Set(RULES.map((rule) => rule.meta.name));
  const result: Record<string, SeveritySetting> = {};
  for (const [rule, severity] of Object.entries(value)) {
    if (!known.has(rule)) log.warn(`Setting \`${SECTION}.rules\` names \`${rule}\`, which is no rule.`);
    else if (isSeverity(severity)) result[rule] = severity;
    else log.warn(`Setting \`${SECTION}.rules\`: \`${String(severity)}\` is no severity for \`${rule}\`.`);
  }
  return result;
}

function isSeverity(value: unknown): value is SeveritySetting {
  return typeof value === 'string' && SEVERITIES.has(value);
}

/** Clients send null for what nobody set. */
function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
